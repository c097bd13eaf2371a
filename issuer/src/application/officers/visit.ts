/** Counter mode: an officer applies for somebody who is present and agreed, and prints what a phone would hold. Nothing outlives the visit at the counter. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Question, Service } from '@krdpass/catalogue';
import type { Json } from '@krdpass/credential';
import { createPaperCode, toDigits } from '@krdpass/credential/qr';
import type { Language } from '@krdpass/locale';
import { readDocument } from '../../registers/index.ts';
import { writeEvents } from '../../store/audit.ts';
import { uuid7 } from '../../store/uuid.ts';
import { livingOffer, widenOffer, writeCounterOffer } from '../../store/offers.ts';
import { endVisit, insertVisit, readVisit, type VisitRow } from '../../store/visits.ts';
import type { Application } from '../applications/application.ts';
import type { Shown } from '../applications/facts.ts';
import { requireRole, type Officer } from '../applications/officer.ts';
import { recordAccess } from '../applications/queue.ts';
import { submit } from '../applications/submit.ts';
import { configurationsOf } from '../configurations.ts';
import { issue } from '../issue.ts';
import type { Issuer } from '../issuer.ts';
import { digestOf } from '../mac.ts';
import type { Call } from '../once.ts';
import { Problem } from '../problem.ts';
import { upnOfHandle } from './opening.ts';

const longest = 3600;

/** How the person agreed: an own signature or fingerprint on the paper form, or a document handed over. */
export type Consent = 'signature' | 'fingerprint' | 'document';

export type Beginning = Readonly<{ officer: Officer; handle: string; purpose: string; consent: Consent }>;

/** Throws Problem 403 `officer-role`, `own-application`, 404 `person-unknown`, 422 `purpose-missing`. */
export async function beginVisit(issuer: Issuer, { officer, handle, purpose, consent }: Beginning): Promise<string> {
  requireRole(officer, 'counter');
  const upn = await upnOfHandle(issuer, handle);
  if (upn === officer.upn) throw new Problem(403, 'own-application', 'Nobody serves themselves.');
  const now = issuer.now();
  const id = uuid7(now);
  await issuer.database.transaction(async (sql) => {
    await insertVisit(sql, { id, officer: officer.id, upn, purpose, consent }, now);
    await recordAccess(issuer, sql, { officer, upn, purpose, what: 'visit' });
    await writeEvents(sql, [{ actor: 'officer', action: 'visit-begin', reference: `${id} by ${officer.id}` }], now);
  });
  return id;
}

/** Throws Problem 403 `officer-role`, 404 `visit-unknown`, also for one that has ended or is an hour old. */
async function openVisit(issuer: Issuer, { officer, id }: Readonly<{ officer: Officer; id: string }>): Promise<VisitRow> {
  requireRole(officer, 'counter');
  const visit = await readVisit(issuer.database.sql, { id, officer: officer.id, since: issuer.now() - longest });
  if (!visit) throw new Problem(404, 'visit-unknown', 'This visit has ended.');
  return visit;
}

export type ForVisitor = Readonly<{
  officer: Officer;
  id: string;
  call: (upn: string) => Call; // in the visitor's name
  service: string;
  answers: Readonly<Record<string, unknown>>;
  language: Language;
}>;

/**
 * Submits for the visitor. What a phone would show is read from the registers: the person stands here, and the registers are the state's
 * own. Throws what `openVisit` and `submit` throw, and 422 `answers-refused` where the registers hold no document that is asked for.
 */
export async function applyForVisitor(
  issuer: Issuer,
  { officer, id, call, service: name, answers, language }: ForVisitor,
): Promise<Application> {
  const { upn } = await openVisit(issuer, { officer, id });
  const service = issuer.services.get(name);
  const shown = service ? await shownFor(issuer, service, upn) : {};
  const application = await submit(issuer, { call: call(upn), service: name, answers, language, shown });
  await writeEvents(
    issuer.database.sql,
    [{ actor: 'officer', action: 'visit-apply', reference: `${application.id} by ${officer.id}` }],
    issuer.now(),
  );
  return application;
}

type AskedFor = Extract<Question, { kind: 'credential' }>;

async function shownFor(issuer: Issuer, { questions }: Service, upn: string): Promise<Readonly<Record<string, Shown>>> {
  const asked = questions.filter((question): question is AskedFor & Question => question.kind === 'credential');
  const found = await Promise.all(
    asked.map(async ({ id, types, claims }) => {
      for (const type of types) {
        const document = await documentOf(issuer, type, upn);
        if (document?.state === 'valid') return [[id, shownOf(type, document.claims, claims)] as const];
      }
      return [];
    }),
  );
  return Object.fromEntries(found.flat());
}

const documentOf = async (issuer: Issuer, typeId: string, upn: string) => {
  const type = issuer.catalogue.credentials.find(({ id }) => id === typeId);
  if (!type) return null;
  const authority = { name: `${issuer.catalogue.authorities[type.authority].name.en} (DEMO)`, country: 'IQ' };
  return readDocument(issuer.database, type, upn, { now: issuer.now(), authority });
};

const shownOf = (type: string, claims: Readonly<Record<string, Json>>, wanted: readonly string[]): Shown => ({
  type,
  documentNumber: String(claims.document_number ?? ''),
  claims: Object.fromEntries(wanted.map((name) => [name, claims[name] ?? null])),
});

export async function finishVisit(issuer: Issuer, { officer, id }: Readonly<{ officer: Officer; id: string }>): Promise<void> {
  requireRole(officer, 'counter');
  await issuer.database.transaction(async (sql) => {
    await endVisit(sql, id, issuer.now());
    await writeEvents(sql, [{ actor: 'officer', action: 'visit-end', reference: `${id} by ${officer.id}` }], issuer.now());
  });
}

/**
 * The printed form of one document, for a visitor. It hangs on the visitor's wallet where there is one, so that nothing on the phone is
 * replaced; printing again prints the same copy. Throws what `openVisit` throws, 404 `type-unknown`, and `credential_request_denied`.
 */
export async function printForVisitor(
  issuer: Issuer,
  { officer, id, type }: Readonly<{ officer: Officer; id: string; type: string }>,
): Promise<Readonly<{ credential: string; code: string }>> {
  const { upn } = await openVisit(issuer, { officer, id });
  const configuration = issuer.configurations.get(configurationsFor(issuer, type) ?? '');
  if (!configuration) throw new Problem(404, 'type-unknown', 'There is no such document.');
  const now = issuer.now();
  const offerId = await issuer.database.transaction(async (sql) => {
    const living = await livingOffer(sql, upn);
    if (living) {
      await widenOffer(sql, living, configuration.id);
      return living;
    }
    const made = `counter-${uuid7(now)}`;
    await writeCounterOffer(sql, { id: made, upn, configurations: [configuration.id], nobodysCode: randomBytes(32), now });
    return made;
  });
  const use = { key: digestOf(`visit|${uuid7(now)}`), bound: randomUUID(), expires: now + 1 };
  const { credentials } = await issue(issuer, { offerId, configuration, proofs: [], use });
  await writeEvents(issuer.database.sql, [{ actor: 'officer', action: 'visit-print', reference: `${id} by ${officer.id}` }], now);
  return { credential: credentials[0]!, code: codeOnPaper(issuer, configuration.type.vct, credentials[0]!) };
}

/** The digits of the printed code. Throws Problem 409 `paper-unreadable` for a type whose paper form has no dictionary. */
function codeOnPaper({ catalogue, keys }: Issuer, vct: string, credential: string): string {
  const found = catalogue.dictionaries.find((one) => one.vct === vct && one.form === 'paper');
  if (!found) throw new Problem(409, 'paper-unreadable', 'This document has no printed form.');
  const signers = catalogue.credentials.map(({ authority }) => [keys.authority(authority).chain[0]] as const);
  return toDigits(createPaperCode(credential, { dictionary: { id: found.id, bytes: Buffer.from(found.text, 'base64url') }, signers }));
}

const configurationsFor = ({ catalogue }: Issuer, typeId: string) => {
  const type = catalogue.credentials.find(({ id }) => id === typeId);
  return type && configurationsOf(type).find(({ form }) => form === 'paper')?.id;
};
