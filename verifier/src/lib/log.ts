/** The log of checks: when, which type, which verdict, and a hash that says only whether two lines are about the same document. */
import { concat, digest, isObject, toUtf8 } from '@krdpass/credential';
import type { Cache } from './cache.ts';
import type { Finding, Mode } from './check.ts';
import type { Face } from './face.ts';

export type Entry = Readonly<{ at: number; type: string | null; face: Face; mode: Mode | null; subject: string | null }>;

/** Random per device and month, and never leaves the device: without that the hash of a short number is the number. */
export type Salt = Readonly<{ month: string; bytes: Uint8Array }>;

const kept = 300;

const monthOf = (now: number) => new Date(now * 1000).toISOString().slice(0, 7);

export async function currentSalt(
  cache: Pick<Cache, 'readSalt' | 'writeSalt'>,
  { now, random }: { now: number; random: (length: number) => Uint8Array },
): Promise<Salt> {
  const held = await cache.readSalt();
  const month = monthOf(now);
  if (held?.month === month) return held;
  const made = { month, bytes: random(32) };
  await cache.writeSalt(made);
  return made;
}

/** The line for a finding. A document that proved nothing gets no hash. */
export function entryOf({ face, at, type, mode, claims }: Finding, salt: Salt): Entry {
  const number = isObject(claims) && typeof claims.document_number === 'string' ? claims.document_number : null;
  const bound = number === null ? null : toUtf8(`${type?.vct}\n${number}\n`);
  return {
    at,
    type: type?.vct ?? null,
    face,
    mode: mode ?? null,
    subject: bound && digest(concat(salt.bytes, bound)).slice(0, 22),
  };
}

export async function writeLog(
  finding: Finding,
  cache: Cache,
  context: { now: number; random: (length: number) => Uint8Array },
): Promise<void> {
  await cache.appendLog(entryOf(finding, await currentSalt(cache, context)), kept);
}
