/** What citizens' wallets send to the issuer's own addresses and are answered. The routes judge with these schemas; the document is made from them. */
import * as v from 'valibot';
import { answers, application, day, count, language, listed, name, nothing, page, paged, text, time, version } from './members.ts';
import type { Operations } from './operation.ts';

export const submission = v.strictObject({ service: name, answers, language });
export const resubmission = v.strictObject({ answers, version });
export const withdrawal = v.strictObject({ version });
export const appealing = v.strictObject({ text: v.string(), version });
export const slotsWanted = v.object({ service: name, from: v.pipe(v.string(), v.isoDate()) });
export const lost = v.strictObject({ upn: v.pipe(v.string(), v.maxLength(32)), code: v.pipe(v.string(), v.maxLength(32)) });
export { nothing };

export const accepted = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

const kept = ['image/jpeg', 'application/pdf']; // a picture is drawn anew

const moves = ['version-conflict', 'move-not-allowed'];
const judged = ['answers-refused', 'not-eligible'];

export const citizenOperations: Operations = {
  'GET /applications': {
    summary: 'My applications, the newest first',
    who: 'citizen',
    query: { page },
    answers: { 200: paged(application) },
  },
  'POST /applications': {
    summary: 'Submit an application. The key is the draft’s id.',
    who: 'citizen',
    body: submission,
    key: 'once',
    answers: { 201: application },
    problems: { 404: ['service-unknown'], 409: ['already-open'], 422: judged },
  },
  'GET /applications/:id': {
    summary: 'One of my applications',
    who: 'citizen',
    answers: { 200: application },
    problems: { 404: ['application-unknown'] },
  },
  'POST /applications/:id/submission': {
    summary: 'Submit the corrected answers of a returned application',
    who: 'citizen',
    body: resubmission,
    key: 'once',
    answers: { 200: application },
    problems: { 404: ['application-unknown', 'service-unknown'], 409: [...moves, 'already-open', 'other-subject'], 422: judged },
  },
  'POST /applications/:id/withdrawal': {
    summary: 'Take an application back',
    who: 'citizen',
    body: withdrawal,
    key: 'once',
    answers: { 200: application },
    problems: { 404: ['application-unknown'], 409: moves },
  },
  'POST /applications/:id/appeal': {
    summary: 'Appeal against a refusal, once',
    who: 'citizen',
    body: appealing,
    key: 'once',
    answers: { 200: application },
    problems: { 404: ['application-unknown'], 409: [...moves, 'already-appealed', 'already-open'], 422: ['appeal-text'] },
  },
  'GET /slots': {
    summary: 'Appointments of two weeks that have a place',
    who: 'citizen',
    query: {
      service: { schema: name, required: true, what: 'The service’s id.' },
      from: { schema: day, required: true, what: 'The first day.' },
    },
    answers: { 200: listed(v.strictObject({ id: v.string(), at: time, free: v.pipe(count, v.minValue(1)) })) },
    problems: { 404: ['service-unknown'] },
  },
  'POST /uploads': {
    summary: 'Attach a file: judged, drawn anew, sealed',
    who: 'citizen',
    body: { media: accepted, what: 'The file, at most 8 MiB.' },
    key: 'once',
    limited: true,
    answers: { 201: v.strictObject({ id: v.string(), size: count, sha256: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)) }) },
    problems: {
      410: ['upload-forgotten'],
      413: ['upload-too-large', 'upload-quota'],
      415: ['upload-type'],
      422: ['upload-empty', 'upload-type', 'upload-too-many-pixels', 'upload-damaged', 'upload-active-content'],
    },
  },
  'GET /uploads/:id': {
    summary: 'A file of mine',
    who: 'citizen',
    answers: { 200: { media: kept, what: 'The file as it is kept.' } },
    problems: { 404: ['upload-unknown'] },
  },
  'GET /inbox': {
    summary: 'What I was told, the newest first',
    who: 'citizen',
    query: { page },
    answers: {
      200: paged(v.strictObject({ id: v.string(), at: time, application: v.optional(v.string()), subject: text, text, read: v.boolean() })),
    },
  },
  'POST /inbox/:id/reading': {
    summary: 'Mark as read',
    who: 'citizen',
    body: nothing,
    key: 'once',
    answers: { 204: null },
    problems: { 404: ['item-unknown'] },
  },
  'GET /accesses': {
    summary: 'Who looked at my data, and why',
    who: 'citizen',
    query: { page },
    answers: { 200: paged(v.strictObject({ at: time, unit: v.string(), purpose: v.string(), what: v.string() })) },
  },
  'GET /devices': {
    summary: 'My devices',
    who: 'citizen',
    answers: {
      200: listed(v.strictObject({ id: v.string(), activatedAt: time, current: v.boolean(), endedAt: v.optional(time) })),
    },
  },
  'POST /devices/:id/end': {
    summary: 'End a device: its session ends, its copies are suspended',
    who: 'citizen',
    body: nothing,
    key: 'once',
    answers: { 204: null },
    problems: { 404: ['device-unknown'] },
  },
  'GET /lost-phone-code': {
    summary: 'The code to keep apart from the phone',
    who: 'citizen',
    answers: { 200: v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{4} \d{4} \d{4}$/)) }) },
  },
  'POST /lost-phone': {
    summary: 'Report a lost phone, from any browser. Right and wrong codes are answered alike; again changes nothing.',
    who: 'anybody',
    body: lost,
    limited: true,
    answers: { 202: v.strictObject({ received: v.literal(true) }) },
  },
};
