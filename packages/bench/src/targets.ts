/** What we aim at, against the peer of the same run; a target missed keeps its number, and says why. */
import type { Figure } from './figure.ts';

type Target = Readonly<{ name: string; peer: RegExp; aim: string; met(figure: Figure): boolean; why: string /* where it is missed */ }>;

const atMost = (limit: number) => ({ aim: `ratio ≤ ${limit}`, met: ({ ratio }: Figure) => ratio !== null && ratio <= limit });
const atLeast = (limit: number) => ({ aim: `ratio ≥ ${limit}`, met: ({ ratio }: Figure) => ratio !== null && ratio >= limit });
const within = (bytes: number) => ({ aim: `≤ ${bytes} B`, met: ({ value }: Figure) => value <= bytes });

const perSecond = (limit: number) => ({ aim: `≥ ${limit} a second`, met: ({ value }: Figure) => value >= limit });

const raw = /^2 × raw/;
const inPage = 'Not profiled in a page; in Node, what is not signatures goes to strict JSON, base64url and hashing of disclosures.';
const spread =
  'Beside the two signatures a verdict parses JSON strictly, decodes base64url and hashes every disclosure; no single step dominates.';

const leastFrames = 'As many received frames as blocks is the least there is; what remains is the luck of the losses.';

const targets: readonly Target[] = [
  {
    name: 'wallet.first-load.js',
    peer: /./,
    ...atMost(2),
    why: 'A first visit holds the framework, the store, and the languages of the first screens.',
  },
  { name: 'verdict.chromium.1x', peer: raw, ...atLeast(0.6), why: inPage },
  { name: 'verdict.chromium.6x', peer: raw, ...atLeast(0.6), why: inPage },
  { name: 'verify.jws.node', peer: /^raw/, ...atLeast(0.8), why: 'Strict JSON and base64url stand before the signature.' },
  { name: 'verify.jws.node', peer: /^did-jwt-vc/, ...atLeast(25), why: 'Strict JSON and base64url stand before the signature.' },
  { name: 'verdict.node', peer: raw, ...atLeast(0.6), why: spread },
  { name: 'verdict.node', peer: /^@sd-jwt/, ...atLeast(2.5), why: spread },
  { name: 'qr.roadside.max', peer: /^raw/, ...within(320), why: 'A name in letters of no alphabet, or very long, takes whole bytes.' },
  { name: 'qr.age.max', peer: /^raw/, ...within(235), why: 'One fact, one hidden digest, one salt: the rest is keys and signatures.' },
  ...['driving-licence', 'civil-id'].map((id) => ({
    name: `qr.paper.${id}.max`,
    peer: /^raw/,
    ...within(994),
    why: 'The photograph takes two thirds of it; V25-M holds 994 B.',
  })),
  { name: 'qr.all-text.max', peer: /^raw/, ...within(457), why: 'Sixteen more claims; the large picture travels in no code.' },
  { name: 'animated.8kB.loss-20.median', peer: /in turn$/, ...atMost(0.65), why: leastFrames },
  { name: 'animated.8kB.loss-20.median', peer: /bc-ur/, ...atMost(0.75), why: leastFrames },
  ...['full.gaps', 'bytes.1m-0.01', 'bytes.1m-1', 'bytes.1m-5'].map((name) => ({
    name: `revocation.${name}`,
    peer: /^entropy$/,
    ...atMost(1.03),
    why: 'Short lists lose to whole bytes and to their counts.',
  })),
  { name: 'revocation.delta.signed', peer: /^entropy$/, ...within(6000), why: 'The certificate in the header takes a sixth of it.' },
  { name: 'revocation.look-up', peer: /./, ...perSecond(1_000_000), why: 'Twelve steps of a binary search.' },
  ...['decode.1m-0.01', 'decode.1m-1'].map((name) => ({
    name: `revocation.${name}`,
    peer: /DecompressionStream/,
    ...atLeast(4),
    why: 'Each index is decoded and written by itself, while inflating copies runs of bytes.',
  })),
  {
    name: 'mdoc.issued',
    peer: raw,
    ...atLeast(0.4),
    why: 'Beside the signature a verdict decodes base64url and strict CBOR and hashes every element in JavaScript.',
  },
  { name: 'mdoc.issued', peer: /^@owf/, ...atLeast(8), why: 'The load of the machine; see the raw verifications of the same run.' },
  {
    name: 'search.1m.p95',
    peer: /promised/,
    ...atMost(1),
    why: 'A name of three words is looked up in up to six readings, one after another, and names that many share are long lists to intersect; see the load.',
  },
  {
    name: 'issuer.flow.dpop-durable',
    peer: /sphereon/,
    ...atMost(0.667),
    // perf, 5,000 samples a second over 1,000 flows; a larger young generation changed nothing that repeats
    why: 'The peer checks no DPoP and keeps everything in memory. Of ours a quarter is signatures, a quarter Node’s HTTP and sockets, an eighth making the credential and reading proofs, a fifteenth the client of PostgreSQL, a twentieth Hono and its adapter; nothing else is large.',
  },
];

/** Undefined for a figure that is only reported. */
export const targetOf = ({ name, peer }: Pick<Figure, 'name' | 'peer'>): Target | undefined =>
  targets.find((target) => target.name === name && target.peer.test(peer));
