/** What the officers' console sends and is answered. The routes judge with these schemas; the document is made from them. */
import * as v from 'valibot';
import {
  answers,
  application,
  count,
  day,
  hit,
  language,
  listed,
  name as short,
  nothing,
  officerFileMembers,
  page,
  paged,
  person,
  state,
  text as words,
  time,
  version,
} from './members.ts';
import type { Operations } from './operation.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const own = v.pipe(v.string(), v.maxLength(1000));
const reason = v.strictObject({ code: v.optional(short), text: v.optional(own) });
const passkeyResponse = v.looseObject({ id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1024)) });
const flag = v.optional(v.literal('1'));
const reference = v.pipe(v.string(), v.maxLength(200));

export const enrolmentWanted = v.strictObject({ code: text });
export const enrolment = v.strictObject({ code: text, response: passkeyResponse });
export const signingIn = v.strictObject({ response: passkeyResponse });

export const filters = v.object({
  service: v.optional(short),
  state: v.optional(state),
  reference: v.optional(short),
  mine: flag,
  late: flag,
  second: flag,
});
export const auditWanted = v.object({ reference: v.optional(reference) });
export const decision = v.strictObject({
  version,
  act: v.picklist(['return', 'approve', 'refuse']),
  reason: v.optional(reason),
  needed: v.optional(v.pipe(v.array(v.strictObject({ question: v.nullable(short), code: short, text: v.optional(own) })), v.maxLength(40))),
});
export const confirmation = v.strictObject({ version, agree: v.boolean(), reason: v.optional(reason) });
export const payment = v.strictObject({ amount: count, receipt: short });

export const search = v.strictObject({ text: own });
export const opening = v.strictObject({ person: short, purpose: own });
export const statusChange = v.strictObject({ document: short, act: v.picklist(['suspend', 'reinstate', 'revoke']), reason: own });
export const agreement = v.strictObject({ agree: v.boolean() });
export const visit = v.strictObject({
  person: short,
  purpose: own,
  consent: v.strictObject({ method: v.picklist(['signature', 'fingerprint', 'document']) }),
});
export const applying = v.strictObject({ service: short, answers, language });
export const printing = v.strictObject({ type: short });
export { nothing };

const caseFile = v.strictObject({
  ...officerFileMembers,
  applicant: v.nullable(person),
  checks: v.array(v.strictObject({ condition: v.string(), holds: v.nullable(v.boolean()) })),
  evidence: v.record(
    v.string(),
    v.strictObject({ from: v.picklist(['register', 'credential', 'typed', 'uploaded']), offered: v.optional(v.unknown()) }),
  ),
  registers: v.record(v.string(), v.unknown()),
  registerWords: v.record(v.string(), v.strictObject({ title: words, columns: v.record(v.string(), words) })),
  decisionReason: v.optional(reason),
});

const queued = v.strictObject({
  id: v.string(),
  reference: v.string(),
  service: v.string(),
  state,
  version,
  fee: count,
  submittedAt: time,
  promisedBy: day,
  overdue: v.boolean(),
  appealed: v.boolean(),
  lockedBy: v.optional(v.string()),
  waitsForSecond: v.boolean(),
});

const changed = v.strictObject({
  outcome: v.picklist(['changed', 'unchanged', 'final', 'unknown', 'set-aside']),
  copies: v.optional(count),
});

const passkeyOptions = v.looseObject({ challenge: v.string() });
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const hours = v.pipe(v.number(), v.minValue(0));

const handled = { 403: ['officer-role', 'own-application'], 404: ['application-unknown'] };
const unknownVisit = ['visit-unknown'];

export const officerOperations: Operations = {
  'POST /officers/enrolment/options': {
    summary: 'What the browser needs to make a passkey, for a code',
    who: 'anybody',
    body: enrolmentWanted,
    limited: true,
    answers: { 200: passkeyOptions },
    problems: { 403: ['origin-refused', 'enrolment-unknown'] },
  },
  'POST /officers/enrolment': {
    summary: 'Enrol with the code and the new passkey; opens a session',
    who: 'anybody',
    body: enrolment,
    limited: true,
    answers: { 204: null },
    problems: { 403: ['origin-refused', 'enrolment-unknown', 'passkey-refused'] },
  },
  'POST /officers/session/options': {
    summary: 'What the browser needs to sign in',
    who: 'anybody',
    body: nothing,
    answers: { 200: passkeyOptions },
    problems: { 403: ['origin-refused'] },
  },
  'POST /officers/session': {
    summary: 'Sign in with a passkey',
    who: 'anybody',
    body: signingIn,
    limited: true,
    answers: { 204: null },
    problems: { 403: ['origin-refused', 'passkey-refused'] },
  },
  'DELETE /officers/session': {
    summary: 'Sign out; again changes nothing',
    who: 'anybody',
    limited: true,
    answers: { 204: null },
    problems: { 403: ['origin-refused'] },
  },
  'GET /officers/me': {
    summary: 'The officer who is signed in',
    who: 'officer',
    answers: {
      200: v.strictObject({
        id: v.string(),
        authority: v.string(),
        unit: words,
        roles: v.array(v.picklist(['clerk', 'supervisor', 'cashier', 'counter', 'auditor'])),
      }),
    },
  },
  'GET /officers/queue': {
    summary: 'What lies at the office, the most urgent first',
    who: 'officer',
    query: {
      page,
      service: { schema: short, what: 'Of this service.' },
      state: { schema: state, what: 'In this state; submitted and in review without it.' },
      reference: { schema: short, what: 'Whose reference begins so.' },
      mine: { schema: v.literal('1'), what: 'On my desk.' },
      late: { schema: v.literal('1'), what: 'Past the promised day.' },
      second: { schema: v.literal('1'), what: 'Waiting for a second officer.' },
    },
    answers: { 200: paged(queued) },
    problems: { 403: ['officer-role'] },
  },
  'GET /officers/applications/:id': {
    summary: 'One application as it is judged; the citizen sees that it was opened',
    who: 'officer',
    answers: { 200: caseFile },
    problems: handled,
  },
  'POST /officers/applications/:id/lock': {
    summary: 'Take an application to the own desk; again changes nothing',
    who: 'officer',
    body: nothing,
    key: 'sent',
    answers: { 200: application },
    problems: { ...handled, 409: ['locked', 'move-not-allowed', 'version-conflict'] },
  },
  'DELETE /officers/applications/:id/lock': {
    summary: 'Put it back; again changes nothing',
    who: 'officer',
    answers: { 204: null },
    problems: { ...handled, 409: ['locked', 'version-conflict'] },
  },
  'POST /officers/applications/:id/decision': {
    summary: 'Return, approve or refuse; with four eyes it waits for a second officer',
    who: 'officer',
    body: decision,
    key: 'sent',
    answers: { 200: application },
    problems: {
      ...handled,
      403: [...handled[403], 'four-eyes'],
      409: ['locked', 'not-claimed', 'decision-recorded', 'condition-not-met', 'version-conflict', 'move-not-allowed', 'service-withdrawn'],
      422: ['reason-missing', 'needed-missing'],
    },
  },
  'POST /officers/applications/:id/confirmation': {
    summary: 'The second officer’s word',
    who: 'officer',
    body: confirmation,
    key: 'sent',
    answers: { 200: application },
    problems: {
      ...handled,
      403: [...handled[403], 'four-eyes'],
      409: ['decision-missing', 'condition-not-met', 'version-conflict', 'move-not-allowed', 'service-withdrawn'],
    },
  },
  'POST /officers/applications/:id/payment': {
    summary: 'Record a fee paid at the counter; the same receipt again changes nothing',
    who: 'officer',
    body: payment,
    key: 'sent',
    answers: { 200: application },
    problems: { ...handled, 409: ['fee-amount', 'move-not-allowed', 'version-conflict'], 422: ['receipt-missing'] },
  },
  'GET /officers/applications/:id/uploads/:upload': {
    summary: 'One attached file; the citizen sees that it was opened',
    who: 'officer',
    answers: { 200: { media: ['image/jpeg', 'application/pdf'], what: 'The file as it is kept.' } },
    problems: { ...handled, 404: ['application-unknown', 'upload-unknown'] },
  },
  'GET /officers/figures': {
    summary: 'What the office has done and has before it',
    who: 'officer',
    answers: {
      200: v.strictObject({
        services: v.array(
          v.strictObject({
            service: v.string(),
            open: count,
            oldestDays: v.nullable(hours),
            decided: count,
            medianHours: v.nullable(hours),
            returnedShare: v.nullable(share),
          }),
        ),
        weeks: v.array(v.strictObject({ week: day, submitted: count, decided: count, refused: count })),
      }),
    },
    problems: { 403: ['officer-role'] },
  },
  'GET /officers/audit': {
    summary: 'Events, the newest first',
    who: 'officer',
    query: { page, reference: { schema: reference, what: 'Of this application, document or offer.' } },
    answers: {
      200: paged(
        v.strictObject({
          at: time,
          actor: v.picklist(['citizen', 'operator', 'service', 'officer']),
          action: v.string(),
          reference: v.string(),
          copies: count,
        }),
      ),
    },
    problems: { 403: ['officer-role'] },
  },
  'POST /officers/search': {
    summary: 'Find a person by name, personal number or number of a document: at most twenty; changes nothing',
    who: 'officer',
    body: search,
    answers: { 200: listed(hit) },
    problems: { 403: ['officer-role'], 422: ['search-empty'] },
  },
  'POST /officers/openings': {
    summary: 'Open a person’s record, with a reason that the person sees',
    who: 'officer',
    body: opening,
    key: 'sent',
    answers: {
      200: v.strictObject({
        person,
        documents: v.array(
          v.strictObject({
            type: v.string(),
            number: v.string(),
            state: v.string(),
            expires: v.nullable(day),
            copies: count,
          }),
        ),
        applications: v.array(v.strictObject({ id: v.string(), reference: v.string(), service: v.string(), state })),
      }),
    },
    problems: { 403: ['officer-role'], 404: ['person-unknown'], 422: ['purpose-missing'], 429: ['too-many-records'] },
  },
  'POST /officers/status-changes': {
    summary: 'Suspend or reinstate a document; ask for its revocation',
    who: 'officer',
    body: statusChange,
    key: 'sent',
    answers: { 200: changed, 202: v.strictObject({ pending: v.string() }) },
    problems: { 403: ['officer-role'], 404: ['document-unknown'], 409: ['already-pending'], 422: ['reason-missing'] },
  },
  'GET /officers/revocations': {
    summary: 'Revocations that wait for a second officer',
    who: 'officer',
    answers: {
      200: listed(v.strictObject({ id: v.string(), document: v.string(), reason: v.string(), askedBy: v.string(), at: time })),
    },
    problems: { 403: ['officer-role'] },
  },
  'POST /officers/revocations/:id/confirmation': {
    summary: 'The second officer’s word on a revocation',
    who: 'officer',
    body: agreement,
    key: 'sent',
    answers: { 200: changed },
    problems: { 403: ['officer-role', 'four-eyes'], 404: ['revocation-unknown'] },
  },
  'POST /officers/visits': {
    summary: 'Begin a visit of a person who is present and agreed',
    who: 'officer',
    body: visit,
    key: 'sent',
    answers: { 201: v.strictObject({ visit: v.string() }) },
    problems: { 403: ['officer-role', 'own-application'], 404: ['person-unknown'], 422: ['purpose-missing'] },
  },
  'POST /officers/visits/:id/applications': {
    summary: 'Apply in the visitor’s name',
    who: 'officer',
    body: applying,
    key: 'once',
    answers: { 201: application },
    problems: {
      403: ['officer-role'],
      404: [...unknownVisit, 'service-unknown'],
      409: ['already-open'],
      422: ['answers-refused', 'not-eligible'],
    },
  },
  'POST /officers/visits/:id/paper': {
    summary: 'The printed form of one of the visitor’s documents',
    who: 'officer',
    body: printing,
    key: 'sent',
    answers: { 200: v.strictObject({ credential: v.string(), code: v.string() }) },
    problems: {
      400: ['credential-request-denied'],
      403: ['officer-role'],
      404: [...unknownVisit, 'type-unknown'],
      409: ['paper-unreadable'],
    },
  },
  'POST /officers/visits/:id/end': {
    summary: 'End the visit; again changes nothing',
    who: 'officer',
    body: nothing,
    key: 'sent',
    answers: { 204: null },
    problems: { 403: ['officer-role'] },
  },
};
