/** Is it current? The dates of the signature, the dates of the document and the entry in the status list. */
import { CredentialFault } from './errors.ts';
import { isObject, isTime, type Json, type JsonObject } from './json.ts';
import { status } from './status-list.ts';
import { baghdadDay, parseDay } from './time.ts';
import { failed, passed, reading, unknown, type Context, type Outcome } from './verdict.ts';

const skew = 60; // seconds

export type Times = Readonly<{ signedAt?: number; from?: number; until?: number }>;

/** `iat`, `nbf` and `exp`. Throws `dates` for one that is no whole positive second, or an end not after the beginning. */
export function readTimes({ iat, nbf, exp }: JsonObject): Times {
  for (const time of [iat, nbf, exp]) if (time !== undefined && !isTime(time)) throw new CredentialFault('dates');
  const [signedAt, from, until] = [iat ?? nbf, nbf ?? iat, exp] as (number | undefined)[];
  if (until !== undefined && from !== undefined && until <= from) throw new CredentialFault('dates');
  return { signedAt, from, until };
}

/** A device whose clock stands before something already signed cannot judge any date. */
export function clockWrong({
  now,
  clockFloor = 0,
  trustList,
  statusLists,
}: Pick<Context, 'now' | 'clockFloor' | 'trustList' | 'statusLists'>): boolean {
  const signed = [clockFloor, trustList?.issuedAt ?? 0, ...Array.from(statusLists.values(), ({ issuedAt }) => issuedAt)];
  return signed.some((time) => time > now + skew);
}

/** The signature's own validity. A credential that neither ends nor can be revoked is not in force. */
export function judgeInForce({ from, until }: Times, revocable: boolean, now: number): Outcome {
  if (from !== undefined && now < from - skew) return failed('not-yet-in-force');
  if (until !== undefined && now >= until + skew) return failed('out-of-force');
  return until === undefined && !revocable ? failed('dates') : passed;
}

/** The document's own dates, where the claims hold them: valid to the end of its last day in Baghdad. Groups are searched, lists are not. */
export function judgeDocument(claims: JsonObject, now: number): Outcome {
  const dates = reading(() => [readDay(claims, 'date_of_issuance'), readDay(claims, 'date_of_expiry')] as const);
  if (dates.code) return failed(dates.code);
  const [issued, expires] = dates.value;
  const today = baghdadDay(now);
  if (expires !== undefined && today > expires) return failed('document-expired');
  return issued !== undefined && today < issued ? failed('document-not-yet-valid') : passed;
}

function readDay(claims: JsonObject, name: string): number | undefined {
  const value = findClaim(claims, name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new CredentialFault('dates');
  return parseDay(value);
}

function findClaim(claims: JsonObject, name: string): Json | undefined {
  if (name in claims) return claims[name];
  for (const member in claims) {
    const value = claims[member];
    const found = isObject(value) ? findClaim(value, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

export type StatusReference = Readonly<{ idx: number; uri: string }>;

/** The member `status`; undefined where there is none. Throws `payload` for any other shape than a status list's. */
export function readStatusReference(value: Json | undefined): StatusReference | undefined {
  if (value === undefined) return undefined;
  const reference = isObject(value) ? value.status_list : undefined;
  if (!isObject(reference) || typeof reference.uri !== 'string' || typeof reference.idx !== 'number') throw new CredentialFault('payload');
  return { idx: reference.idx, uri: reference.uri };
}

/** Draft -20 §8.3. A bad value counts however old the list is; a good one only from a list that is not too old. */
export function judgeStatus(
  reference: StatusReference | undefined,
  { now, statusLists, statusAgeLimit = 86_400 }: Pick<Context, 'now' | 'statusLists' | 'statusAgeLimit'>,
): Outcome {
  const list = reference && statusLists.get(reference.uri);
  if (!list || list.uri !== reference.uri) return unknown('status-missing');
  const value = list.statusAt(reference.idx);
  if (value === undefined) return unknown('status-index');
  if (value === status.revoked) return failed('revoked');
  if (value === status.suspended) return failed('suspended');
  if (value !== status.valid) return unknown('status-value');
  return now - list.issuedAt > statusAgeLimit || now >= list.expires ? unknown('status-old') : passed;
}
