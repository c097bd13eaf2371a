/** Dates and instants as certificates, trust lists and claims write them (RFC 3339 and ISO 8601, UTC), without asking any clock. */
import { CredentialFault } from './errors.ts';

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** `YYYY-MM-DD` of a day counted from 1970 (proleptic Gregorian, years counted from the first of March so that the leap day comes last). */
export function formatDay(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

/** Days since 1970 of a `YYYY-MM-DD` that exists. Throws `dates`. */
export function parseDay(text: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = found ? Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / 86_400_000 : NaN;
  if (!Number.isFinite(day) || formatDay(day) !== text) throw new CredentialFault('dates');
  return day;
}

export const formatInstant = (seconds: number) =>
  `${formatDay(Math.floor(seconds / 86_400))}T${[Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':')}Z`;

/** Seconds since 1970 of `YYYY-MM-DDTHH:MM:SSZ`. Throws `dates` for fractions, other zones and times that do not exist. */
export function parseInstant(text: string): number {
  const found = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)Z$/.exec(text);
  if (!found) throw new CredentialFault('dates');
  return parseDay(found[1]!) * 86_400 + Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4]);
}

/** The day a document lives by: Baghdad, three hours ahead of UTC all year. */
export const baghdadDay = (seconds: number) => Math.floor((seconds + 10_800) / 86_400);
