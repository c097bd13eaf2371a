/** An officer's way in: an enrolment code and a new passkey once, the passkey from then on. A session is a cookie whose digest we keep. */
import { createHash, randomBytes } from 'node:crypto';
import type { AuthorityId } from '@krdpass/catalogue';
import { writeEvents } from '../../store/audit.ts';
import {
  countPasskey,
  endSession,
  forgetSessions,
  readOfficerCode,
  readOfficers,
  readPasskey,
  touchSession,
  useOfficerCode,
  writeOfficer,
  writeOfficerCode,
  writePasskey,
  writeSession,
  type OfficerRow,
} from '../../store/officers.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import type { Officer, Role } from '../applications/officer.ts';
import { macOf } from '../mac.ts';
import { Problem } from '../problem.ts';
import { enrolmentOptions, readEnrolment, verifySignIn } from './passkey.ts';

export { signInOptions } from './passkey.ts';

const codeLifetime = 7 * 86_400;
const codeLength = 16;
const crockford = '0123456789abcdefghjkmnpqrstvwxyz';
const idle = 30 * 60;
const longest = 12 * 3600;

const hashCode = (issuer: Issuer, code: string) =>
  Buffer.from(macOf(issuer.secrets.enrolment, 'officer', code.toLowerCase().replace(/[\s-]/g, '')), 'base64url');
const hashToken = (token: string) => createHash('sha256').update(token).digest();

/** A code that lets this officer make one passkey, within a week. */
export async function createOfficerCode(issuer: Issuer, officer: string): Promise<string> {
  const now = issuer.now();
  const code = Array.from(randomBytes(codeLength), (byte) => crockford[byte & 31]).join('');
  await issuer.database.transaction(async (sql) => {
    await writeOfficerCode(sql, { hash: hashCode(issuer, code), officer, expires: now + codeLifetime, now });
    await writeEvents(sql, [{ actor: 'operator', action: 'officer-code', reference: officer }], now);
  });
  return code.replace(/.{4}(?=.)/g, '$&-');
}

/** Whether a code still opens an enrolment. */
export const isOpenCode = async (issuer: Issuer, code: string) =>
  (await readOfficerCode(issuer.database.sql, hashCode(issuer, code), issuer.now())) !== undefined;

/** Makes records for those who have none yet. Answers the ids of the officers who have a passkey. */
export async function addOfficers(issuer: Issuer, officers: readonly OfficerRow[]): Promise<ReadonlySet<string>> {
  const now = issuer.now();
  return issuer.database.transaction(async (sql) => {
    for (const officer of officers)
      if (await writeOfficer(sql, officer, now))
        await writeEvents(sql, [{ actor: 'operator', action: 'officer-add', reference: officer.id }], now);
    return new Set((await readOfficers(sql)).flatMap(({ id, enrolled }) => (enrolled ? [id] : [])));
  });
}

/** What citizens and colleagues are told of an officer. */
export const unitName = ({ catalogue }: Issuer, authority: string) => catalogue.authorities[authority as AuthorityId].name;

const unknownCode = () => new Problem(403, 'enrolment-unknown', 'The enrolment code is wrong, used or expired.');

/** Throws Problem `enrolment-unknown` (403). The code is not used up yet. */
export async function openEnrolment(issuer: Issuer, code: string) {
  const officer = await readOfficerCode(issuer.database.sql, hashCode(issuer, code), issuer.now());
  if (!officer) throw unknownCode();
  return enrolmentOptions(issuer, { officer: officer.id, title: unitName(issuer, officer.authority).en });
}

/** Uses the code up for the passkey the browser made, and opens a session. Throws Problem `enrolment-unknown`, `passkey-refused` (403). */
export async function enrolOfficer(issuer: Issuer, { code, response }: { code: string; response: unknown }): Promise<string> {
  const hash = hashCode(issuer, code);
  const now = issuer.now();
  return issuer.database.transaction(async (sql) => {
    const officer = await readOfficerCode(sql, hash, now);
    if (!officer || !(await useOfficerCode(sql, hash, now))) throw unknownCode();
    const passkey = await readEnrolment(issuer, sql, response);
    if (!(await writePasskey(sql, { ...passkey, officer: officer.id }, now)))
      throw new Problem(403, 'passkey-refused', 'The passkey does not open anything here.');
    return openSession(sql, { officer: officer.id, action: 'officer-enrol', now });
  });
}

/** Throws Problem `passkey-refused` (403), whatever the reason was. */
export async function signIn(issuer: Issuer, response: Readonly<{ id: string }>): Promise<string> {
  const now = issuer.now();
  return issuer.database.transaction(async (sql) => {
    const passkey = await readPasskey(sql, response.id);
    if (!passkey) throw new Problem(403, 'passkey-refused', 'The passkey does not open anything here.');
    const after = await verifySignIn(issuer, sql, { passkey, response });
    if (!(await countPasskey(sql, { id: passkey.id, before: passkey.counter, after })))
      throw new Problem(403, 'passkey-refused', 'The passkey does not open anything here.');
    return openSession(sql, { officer: passkey.officer, action: 'officer-sign-in', now });
  });
}

async function openSession(sql: Transaction, { officer, action, now }: { officer: string; action: string; now: number }): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await writeSession(sql, { hash: hashToken(token), officer, now });
  await writeEvents(sql, [{ actor: 'officer', action, reference: officer }], now);
  return token;
}

/** Throws Problem `signed-out` (401): thirty minutes without a call, or twelve hours in all, end a session. */
export async function officerOfSession(issuer: Issuer, token: string | undefined): Promise<Officer> {
  const row = token ? await touchSession(issuer.database.sql, hashToken(token), { now: issuer.now(), idle, longest }) : undefined;
  if (!row) throw new Problem(401, 'signed-out', 'Sign in first.');
  return { ...row, unit: row.authority, roles: row.roles as readonly Role[] };
}

/** Forgets sessions that are over by their age. */
export const forgetOldSessions = (issuer: Issuer) => forgetSessions(issuer.database.sql, issuer.now() - longest);

export const signOut = (issuer: Issuer, token: string) => endSession(issuer.database.sql, hashToken(token));
