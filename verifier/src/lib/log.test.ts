import { expect, test } from 'vitest';
import type { Finding } from './check.ts';
import { currentSalt, entryOf } from './log.ts';
import type { Salt } from './log.ts';

const now = 1_795_262_400;
const salt: Salt = { month: '2026-11', bytes: new Uint8Array(32).fill(7) };

const finding = (document_number: string) =>
  ({
    face: 'valid',
    at: now,
    mode: 'show',
    type: { vct: 'urn:krd:driving-licence:1' },
    claims: { document_number, given_name_native: 'ڕێبوار' },
  }) as unknown as Finding;

test('a line holds time, type, verdict and a hash, and nothing a person is known by', () => {
  const entry = entryOf(finding('KRD-DL-00012345'), salt);
  expect(Object.keys(entry).sort()).toEqual(['at', 'face', 'mode', 'subject', 'type']);
  expect(JSON.stringify(entry)).not.toMatch(/00012345|ڕێبوار/);
});

test('two checks of one document have the same hash, two documents have not', () => {
  expect(entryOf(finding('KRD-DL-00012345'), salt).subject).toBe(entryOf(finding('KRD-DL-00012345'), salt).subject);
  expect(entryOf(finding('KRD-DL-00012345'), salt).subject).not.toBe(entryOf(finding('KRD-DL-00012346'), salt).subject);
});

test('another device or another month gives another hash', () => {
  const other = { ...salt, bytes: new Uint8Array(32).fill(8) };
  expect(entryOf(finding('KRD-DL-00012345'), salt).subject).not.toBe(entryOf(finding('KRD-DL-00012345'), other).subject);
});

test('what proved nothing leaves no hash', () => {
  expect(entryOf({ face: 'not-genuine', at: now }, salt)).toEqual({ at: now, type: null, face: 'not-genuine', mode: null, subject: null });
});

test('the salt lives for a month and is then made anew', async () => {
  let held: Salt | undefined;
  let made = 0;
  const cache = { readSalt: async () => held, writeSalt: async (salt: Salt) => void (held = salt) };
  const random = (length: number) => new Uint8Array(length).fill(++made);
  const first = await currentSalt(cache, { now, random });
  expect(await currentSalt(cache, { now: now + 86_400, random })).toBe(first);
  const next = await currentSalt(cache, { now: now + 20 * 86_400, random });
  expect(next.bytes).not.toEqual(first.bytes);
});
