/** What anybody may fetch: offers, the signed lists, the catalogue, health. */
import * as v from 'valibot';
import { count, time } from './members.ts';
import type { Operations } from './operation.ts';

const jwt = (media: string, what: string) => ({ media: [media], what });

const cached = { 'If-None-Match': 'The ETag that is held: 304 without a body where nothing changed.' };

export const publicOperations: Operations = {
  'GET /offers/:id': {
    summary: 'The credential offer that a letter’s link leads to (OpenID4VCI 1.0 §4.1.3)',
    who: 'anybody',
    limited: true,
    headers: { 'Accept-Language': 'The language that the code is described in.' },
    answers: {
      200: v.strictObject({
        credential_issuer: v.pipe(v.string(), v.url()),
        credential_configuration_ids: v.array(v.string()),
        grants: v.record(
          v.string(),
          v.strictObject({
            'pre-authorized_code': v.string(),
            tx_code: v.strictObject({ input_mode: v.string(), length: count, description: v.string() }),
          }),
        ),
      }),
    },
    problems: { 404: ['offer-unknown'], 410: ['offer-used', 'offer-expired', 'offer-locked'] },
  },
  'GET /catalogue': {
    summary: 'The signed catalogue: authorities, services, credential types',
    who: 'anybody',
    headers: cached,
    answers: { 200: jwt('application/jwt', 'A JWT of type krd-catalogue+jwt.'), 304: null },
  },
  'GET /trust-list': {
    summary: 'The signed trust list',
    who: 'anybody',
    headers: cached,
    answers: { 200: jwt('application/jwt', 'A signed list of trusted entities.'), 304: null },
  },
  'GET /iaca.crl': {
    summary: 'Withdrawn certificates below the licence root',
    who: 'anybody',
    answers: { 200: { media: ['application/pkix-crl'], what: 'A certificate revocation list, DER.' } },
  },
  'GET /status-lists': {
    summary: 'Every status list (Token Status List, aggregation)',
    who: 'anybody',
    answers: { 200: v.strictObject({ status_lists: v.array(v.pipe(v.string(), v.url())) }) },
  },
  'GET /status-lists/:id': {
    summary: 'One status list',
    who: 'anybody',
    headers: { ...cached, Accept: 'application/statuslist+cwt for a CWT.' },
    query: { time: { schema: v.string(), what: 'Lists of the past are not kept: 501.' } },
    answers: { 200: { media: ['application/statuslist+jwt', 'application/statuslist+cwt'], what: 'A status list token.' }, 304: null },
    problems: { 404: ['list-unknown'], 406: ['list-form'], 501: ['past-lists'] },
  },
  'GET /revocations': {
    summary: 'All status lists in one signed document, for verifiers that go offline',
    who: 'anybody',
    headers: cached,
    answers: { 200: jwt('application/jose', 'A signed revocation bundle.'), 304: null },
  },
  'GET /revocations/newest': {
    summary: 'The newest state of the bundle, and the oldest that a delta leads from',
    who: 'anybody',
    answers: { 200: v.strictObject({ sequence: count, oldest: count }) },
  },
  'GET /revocations/deltas/:way': {
    summary: 'The signed way from one state of the bundle to a later one; the address is <from>-<to>',
    who: 'anybody',
    headers: cached,
    answers: { 200: jwt('application/jose', 'A signed delta.'), 304: null },
    problems: { 404: ['delta-unknown'] },
  },
  'POST /reader-pass': {
    summary: 'A pass for the reader device that signed the proof; the key decides, the same proof again gives a pass for the same device',
    who: 'anybody',
    body: { media: ['application/jwt'], what: 'The proof of the device’s key.' },
    limited: true,
    answers: { 200: v.strictObject({ pass: v.string(), unit: count }) },
    problems: { 400: ['reader-proof'], 403: ['enrolment-unknown', 'reader-unknown', 'unit-withdrawn'] },
  },
  'GET /:authority/did.json': {
    summary: 'An authority’s DID document (did:web)',
    who: 'anybody',
    answers: { 200: { media: ['application/did+json'], what: 'A DID document.' } },
    problems: { 404: ['authority-unknown'] },
  },
  'GET /health': {
    summary: 'Whether it answers, and its database',
    who: 'anybody',
    answers: { 200: v.strictObject({ status: v.literal('ok') }) },
    problems: { 503: ['database'] },
  },
  'GET /status': {
    summary: 'What runs here since when, and what it has published',
    who: 'anybody',
    answers: {
      200: v.strictObject({
        name: v.string(),
        version: v.string(),
        startTime: time,
        host: v.string(),
        issuer: v.pipe(v.string(), v.url()),
        demo: v.boolean(),
        database: v.strictObject({ mode: v.picklist(['embedded', 'external']), version: count }),
        trustList: v.strictObject({ sequence: count, issued: count }),
        statusLists: v.array(v.strictObject({ uri: v.string(), revision: count })),
        issued: v.record(v.string(), count),
      }),
    },
  },
  'GET /openapi.json': {
    summary: 'This document',
    who: 'anybody',
    headers: cached,
    answers: { 200: v.looseObject({ openapi: v.literal('3.1.0') }), 304: null },
  },
};
