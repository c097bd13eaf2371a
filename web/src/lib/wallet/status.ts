/** What the stored lists say of a credential, and how old they are (Token Status List): the citizen sees what an inspector would see. */
import type { StatusList } from '@krdpass/credential';
import type { Held } from './held.ts';

const day = 86_400;
/** From here on a verifier answers "cannot confirm" (Rulings: status age). */
export const statusAgeLimit = day;
const soon = 60 * day;

export type Status = Readonly<{
  value: 'valid' | 'suspended' | 'revoked' | 'unknown';
  age: number | null; /* seconds of the oldest list used */
}>;

const severity = ['unknown', 'valid', 'suspended', 'revoked'] as const;
const meanings = ['valid', 'revoked', 'suspended'] as const;

/** The worst word of all copies. A list that is missing, or holds no such place, leaves it unknown. */
export function statusOf(
  { copies }: Pick<Held, 'copies'>,
  { lists, now }: { lists: ReadonlyMap<string, StatusList>; now: number },
): Status {
  let worst: Status['value'] = 'unknown';
  let age: number | null = null;
  for (const { status } of copies) {
    const list = status && lists.get(status.uri);
    const value = list && meanings[list.statusAt(status.idx) ?? -1];
    if (!value) continue;
    age = Math.max(age ?? 0, now - list.issuedAt);
    if (severity.indexOf(value) > severity.indexOf(worst)) worst = value;
  }
  return { value: worst, age };
}

/** The day a claim names, as the end of that day in Baghdad (UTC+3), in seconds; null where there is none. */
export function endOfDay(date: unknown): number | null {
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  return Date.parse(`${date}T23:59:59+03:00`) / 1000;
}

/** The state a verdict would name, strongest first: what the banner and the chip are chosen from. */
export type Standing = 'revoked' | 'suspended' | 'expired' | 'copies-expired' | 'expiring' | 'unconfirmed' | 'valid';

export function standingOf(held: Pick<Held, 'claims' | 'expires'>, status: Status, now: number): Standing {
  if (status.value === 'revoked' || status.value === 'suspended') return status.value;
  const ends = endOfDay(held.claims.date_of_expiry);
  if (ends !== null && ends < now) return 'expired';
  if (held.expires <= now) return 'copies-expired';
  if (status.value === 'unknown' || (status.age ?? 0) > statusAgeLimit) return 'unconfirmed';
  if (ends !== null && ends - now < soon) return 'expiring';
  return 'valid';
}
