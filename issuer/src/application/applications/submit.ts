/** The citizen's first half: submitting an application, and again after it was returned. */
import { randomBytes } from 'node:crypto';
import { addWorkingDays, type Service } from '@krdpass/catalogue';
import { dayOf, type Language } from '@krdpass/locale';
import { findOpen, insertApplication, lockApplication, readApplication, setTicket, type ApplicationRow } from '../../store/applications.ts';
import { leavePlace } from '../../store/appointments.ts';
import { bindOnce } from '../../store/replay.ts';
import { attachUploads } from '../../store/uploads.ts';
import { uuid7 } from '../../store/uuid.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { answeredBefore, once, type Call } from '../once.ts';
import { Problem } from '../problem.ts';
import { applicationOf, unknownApplication, type Application } from './application.ts';
import { book } from './appointments.ts';
import { change, citizen, moveNotAllowed, record, refuseOtherVersion } from './change.ts';
import type { Shown } from './facts.ts';
import { answersRefused, judge, type Judgement } from './judge.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Said aloud at a counter: KRD-2026-7F3K9Q. */
const newReference = (today: string) => `KRD-${today.slice(0, 4)}-${Array.from(randomBytes(6), (byte) => crockford[byte & 31]).join('')}`;

export const promisedBy = ({ promise }: Service, today: string) => addWorkingDays(today, promise);

const purposeOf = ({ caller, key }: Call) => `show|${caller}|${key}`;

export type Submission = Readonly<{
  call: Call;
  service: string;
  answers: Readonly<Record<string, unknown>>;
  language: Language;
  shown?: Readonly<Record<string, Shown>>; // at a counter: what the registers hold, in place of what a wallet would present
}>;

/**
 * The caller is the applicant. Throws Problem 404 `service-unknown`, 422 `answers-refused` and `not-eligible`, 409 `already-open`, and
 * those of `once`; nothing is stored then.
 */
export async function submit(issuer: Issuer, { call, service: name, answers, language, shown }: Submission): Promise<Application> {
  const upn = call.caller;
  const before = await answeredBefore(issuer, call);
  if (before !== undefined) return applicationOf(issuer, { upn, id: before });
  const service = issuer.services.get(name);
  if (!service) throw new Problem(404, 'service-unknown', 'There is no such service.');
  const judged = await judge(issuer, service, { upn, answers, shown, purpose: purposeOf(call) });
  const today = dayOf(issuer.now());
  const id = await once(issuer, call, async (sql) => {
    if (await findOpen(sql, { upn, service: name, subject: judged.subject })) throw alreadyOpen();
    const row: ApplicationRow = {
      ...blank,
      id: uuid7(issuer.now()),
      reference: newReference(today),
      upn,
      service: name,
      authority: service.authority,
      subject: judged.subject,
      language,
      type: judged.type,
      fee: judged.fee,
      answers: judged.answers,
      submitted: issuer.now(),
      promised_by: promisedBy(service, today),
      four_eyes: service.fourEyes,
    };
    await insertApplication(sql, row).catch(refuseSecond);
    await takeHold(issuer, sql, { row, service, judged });
    await record(issuer, sql, row, { to: 'submitted', by: citizen });
    return row.id;
  });
  return applicationOf(issuer, { upn, id });
}

const blank = {
  version: 1,
  state: 'submitted',
  document: null,
  needed: [],
  ticket: null,
  lapses_on: null,
  appealed: null,
  locked_by: null,
  locked: null,
  decision: null,
  decided_by: null,
  decided_person: null,
  confirmed_by: null,
  confirmed_person: null,
  refused_person: null,
  settled_by: null,
  receipt: null,
} as const;

const alreadyOpen = () => new Problem(409, 'already-open', 'An application for this is open already.');

/** Two at the same moment: the database lets one in. */
function refuseSecond(fault: unknown): never {
  if ((fault as { constraint_name?: string }).constraint_name === 'application_open') throw alreadyOpen();
  throw fault;
}

type Held = Readonly<{ row: ApplicationRow; service: Service; judged: Judgement }>;

/** Everything an application claims for itself: the nonces of what was shown, its files, its appointment. */
async function takeHold(issuer: Issuer, sql: Transaction, { row, service, judged }: Held): Promise<void> {
  const bound = await bindOnce(sql, judged.nonces);
  const used = judged.nonces.some(({ key, bound: ours }) => bound.get(key) !== ours);
  if (used) throw answersRefused(refusedAll(service, 'credential', row.answers, 'answer-not-valid'));
  if ((await attachUploads(sql, judged.uploads, { upn: row.upn, application: row.id })) !== new Set(judged.uploads).size)
    throw answersRefused(refusedAll(service, 'document', row.answers, 'answer-missing'));
  if (judged.slot === undefined) return;
  const ticket = await book(issuer, sql, { service, slot: judged.slot, application: row.id, language: row.language as Language });
  if (!ticket) throw answersRefused(refusedAll(service, 'slot', row.answers, 'answer-not-offered'));
  await setTicket(sql, row.id, ticket);
}

const refusedAll = <Code>({ questions }: Service, kind: string, answers: Readonly<Record<string, unknown>>, code: Code) =>
  Object.fromEntries(
    questions.flatMap((question) => (question.kind === kind && answers[question.id] !== undefined ? [[question.id, code]] : [])),
  );

export type Resubmission = Readonly<{ call: Call; id: string; version: number; answers: Readonly<Record<string, unknown>> }>;

/** After `returned`: the corrected answers. Throws as `submit`, and Problem 404 `application-unknown`, 409 `version-conflict` and `move-not-allowed`. */
export async function resubmit(issuer: Issuer, { call, id, version, answers }: Resubmission): Promise<Application> {
  const upn = call.caller;
  if ((await answeredBefore(issuer, call)) !== undefined) return applicationOf(issuer, { upn, id });
  const held = await readApplication(issuer.database.sql, id);
  const service = issuer.services.get(held?.service ?? '');
  if (held?.upn !== upn || !service) throw unknownApplication();
  refuseOtherVersion(held, version);
  if (held.state !== 'returned') throw moveNotAllowed(held.state, 'submitted');
  const judged = await judge(issuer, service, { upn, answers, kept: held.answers, purpose: purposeOf(call), application: id });
  if (judged.subject !== held.subject) throw new Problem(409, 'other-subject', 'A corrected application stays about the same thing.');
  await once(issuer, call, async (sql) => {
    const row = await lockApplication(sql, id);
    refuseOtherVersion(row!, version);
    const { ticket, ...kept } = row!;
    const sameSlot =
      judged.slot !== undefined &&
      JSON.stringify(slotAnswer(service, kept.answers)) === JSON.stringify(slotAnswer(service, judged.answers));
    if (!sameSlot) await leavePlace(sql, id);
    const changes = {
      answers: judged.answers,
      fee: judged.fee,
      type: judged.type,
      needed: [],
      lapses_on: null,
      ticket: sameSlot ? ticket : null,
      promised_by: promisedBy(service, dayOf(issuer.now())),
    };
    const next = await change(issuer, sql, row!, { to: 'submitted', by: citizen, changes });
    await takeHold(issuer, sql, { row: next, service, judged: sameSlot ? { ...judged, slot: undefined } : judged });
    return id;
  });
  return applicationOf(issuer, { upn, id });
}

const slotAnswer = ({ questions }: Service, answers: Readonly<Record<string, unknown>>) => {
  const question = questions.find(({ kind }) => kind === 'slot');
  return question && answers[question.id];
};
