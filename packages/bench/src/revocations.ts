/** Revocation for ten million credentials: bytes beside entropy and beside the Token Status Lists, a day's delta, decoding and look-up. */
import { deflateSync, gzipSync, inflateSync } from 'node:zlib';
import {
  applyRevocationDelta,
  changesBetween,
  createRevocations,
  createStatusListToken,
  inflate,
  packStatuses,
  signRevocationDelta,
  signRevocations,
  statusListsOf,
  toBase64url,
  toRevocationList,
  verifyRevocations,
  type RevocationList,
  type Revocations,
} from '@krdpass/credential';
import { decodeGaps, encodeGaps } from '../../credential/src/gaps.ts';
import { writeGapLists } from '../../credential/src/gap-lists.ts';
import { statusIn } from '../../credential/src/status-list.ts';
import { entropyBits, seeded, seededEntries } from '../../credential/src/testing-entries.ts';
import { testIssuer, testTrust, type TestTrust } from '../../credential/src/testing.ts';
import { now } from './demo-state.ts';
import { interleave } from './interleave.ts';
import type { Report } from './main.ts';
import { median, ratioOf } from './rounds.ts';

const listSize = 2 ** 17;
const lists = 77; // of 131,072 entries each: 10,092,544
const places = lists * listSize;
const [revoked, suspended] = [100_000, 10_000];
const perDay = 2000;
const entropy = 'entropy';
const published = '77 Token Status Lists of 2 bits';

type Values = ReadonlyMap<number, number>;

/** One value for each place of the country; a place is a list and an index. */
function stateOf(sequence: number, values: Values): { state: Revocations; statuses: readonly Uint8Array[] } {
  const statuses = Array.from({ length: lists }, () => new Uint8Array(listSize));
  for (const [place, value] of values) statuses[Math.floor(place / listSize)]![place % listSize] = value;
  const listed = statuses.map((entries, at): RevocationList => {
    const uri = `${testIssuer}/status-lists/driving-licence-${String(at).padStart(2, '0')}`;
    return toRevocationList({ uri, bits: 2, size: listSize }, entries);
  });
  const times = { issuer: testIssuer, sequence, issuedAt: now - 60 + sequence, expires: now + 7 * 86_400, ttl: 3600 };
  return { state: createRevocations(times, listed), statuses };
}

function country(): { yesterday: Values; today: Values } {
  const entries = [...seededEntries(revoked + suspended + perDay, places)];
  const next = seeded(7);
  for (let i = entries.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [entries[i], entries[j]] = [entries[j]!, entries[i]!];
  }
  const yesterday = new Map(entries.slice(perDay).map((place, i) => [place, i < revoked ? 1 : 2]));
  return { yesterday, today: new Map([...yesterday, ...entries.slice(0, perDay).map((place) => [place, 1] as const)]) };
}

const gapBytes = (state: Revocations) =>
  writeGapLists(state.lists.flatMap(({ invalid, suspended, size }) => [invalid, suspended].map((sorted) => ({ sorted, size })))).length;

export async function run(report: Report): Promise<void> {
  const trust = await testTrust({ now });
  const signer = trust.signers['status-list'];
  const { yesterday, today } = country();
  const [before, after] = [stateOf(1, yesterday), stateOf(2, today)];
  const full = await signRevocations(after.state, signer);
  const tokens = await Promise.all(
    after.statuses.map((statuses, at) =>
      createStatusListToken({ uri: after.state.lists[at]!.uri, bits: 2, statuses, iat: now, exp: now + 60, ttl: 60 }, signer),
    ),
  );
  const bytes = (name: string, value: number, peer: string, peerValue: number) =>
    report({ name, value, unit: 'B', peer, peerValue, ratio: value / peerValue });
  const least = (entropyBits(revoked + perDay, places) + entropyBits(suspended, places)) / 8;
  bytes('revocation.full.gaps', gapBytes(after.state), entropy, least);
  bytes('revocation.full.signed', full.length, published, tokens.join('').length);

  const delta = await signRevocationDelta({ from: 1, to: after.state, ...changesBetween(before.state, after.state) }, signer);
  bytes('revocation.delta.signed', delta.length, entropy, entropyBits(perDay, places) / 8);
  bytes('revocation.delta.signed', delta.length, published, tokens.join('').length);
  bytes('revocation.delta.gzip', gzipSync(delta).length, entropy, entropyBits(perDay, places) / 8);

  await follow(report, { trust, before: before.state, delta, full });
  await look(report, after);
  for (const percent of [0.01, 1, 5]) await decode(report, percent);
}

/** What a verifier does once a day, beside taking the whole bundle. */
async function follow(
  report: Report,
  held: Readonly<{ trust: TestTrust; before: Revocations; delta: string; full: string }>,
): Promise<void> {
  const context = { root: held.trust.root, now };
  const rates = await interleave({
    whole: () => verifyRevocations(held.full, context),
    delta: () => applyRevocationDelta(held.delta, { held: held.before, ...context }),
  });
  const ms = (values: readonly number[]) => values.map((rate) => 1000 / rate);
  const [ours, peer] = [ms(rates.delta), ms(rates.whole)];
  report({
    name: 'revocation.delta.apply',
    value: median(ours),
    unit: 'cpu-ms',
    peer: 'verifying and opening the whole bundle',
    peerValue: median(peer),
    ratio: ratioOf(ours, peer),
  });
}

async function look(report: Report, { state, statuses }: ReturnType<typeof stateOf>): Promise<void> {
  const compact = [...statusListsOf(state).values()];
  const packed = statuses.map((entries) => packStatuses(entries, 2));
  const asked = Array.from(seededEntries(1000, places, 3), (place) => [Math.floor(place / listSize), place % listSize] as const);
  let sum = 0; // so that nothing is left out as unused
  const rates = await interleave({
    bitmap: () => {
      for (const [list, index] of asked) sum += statusIn(packed[list]!, 2, index)!;
    },
    gaps: () => {
      for (const [list, index] of asked) sum += compact[list]!.statusAt(index)!;
    },
  });
  if (!Number.isFinite(sum)) throw new Error('a look-up answered nothing');
  report({
    name: 'revocation.look-up',
    value: median(rates.gaps) * asked.length,
    unit: 'ops/cpu-s',
    peer: 'bitmap of the Token Status List',
    peerValue: median(rates.bitmap) * asked.length,
    ratio: ratioOf(rates.gaps, rates.bitmap),
  });
}

async function decode(report: Report, percent: number): Promise<void> {
  const size = 1_000_000;
  const entries = seededEntries((size * percent) / 100, size);
  const statuses = new Uint8Array(size);
  for (const index of entries) statuses[index] = 1;
  const gaps = encodeGaps(entries, size);
  const zipped = deflateSync(packStatuses(statuses, 1), { level: 9 });
  if (decodeGaps(gaps, size).length !== entries.length) throw new Error('the gaps do not decode');
  report({
    name: `revocation.bytes.1m-${percent}`,
    value: gaps.bytes.length,
    unit: 'B',
    peer: entropy,
    peerValue: entropyBits(entries.length, size) / 8,
    ratio: gaps.bytes.length / (entropyBits(entries.length, size) / 8),
  });
  report({
    name: `revocation.bytes.1m-${percent}`,
    value: gaps.bytes.length,
    unit: 'B',
    peer: 'Token Status List of 1 bit, deflate 9',
    peerValue: zipped.length,
    ratio: gaps.bytes.length / zipped.length,
  });
  const lst = toBase64url(zipped);
  const rates = await interleave({
    zlib: () => inflateSync(zipped),
    stream: () => inflate(lst),
    gaps: () => decodeGaps(gaps, size),
  });
  const decoded = (peer: string, values: readonly number[]) =>
    report({
      name: `revocation.decode.1m-${percent}`,
      value: median(rates.gaps),
      unit: 'ops/cpu-s',
      peer,
      peerValue: median(values),
      ratio: ratioOf(rates.gaps, values),
    });
  decoded('inflate of the same list as an app opens it, DecompressionStream', rates.stream);
  decoded('inflate of the same list, node:zlib', rates.zlib);
}
