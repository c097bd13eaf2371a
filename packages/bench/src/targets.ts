/** What we aim at, against the peer of the same run; a target missed keeps its number, and says why. */
import type { Figure } from './figure.ts';

type Target = Readonly<{ name: string; peer: RegExp; aim: string; met(figure: Figure): boolean; why: string /* where it is missed */ }>;

const atMost = (limit: number) => ({ aim: `ratio ≤ ${limit}`, met: ({ ratio }: Figure) => ratio !== null && ratio <= limit });
const atLeast = (limit: number) => ({ aim: `ratio ≥ ${limit}`, met: ({ ratio }: Figure) => ratio !== null && ratio >= limit });
const within = (bytes: number) => ({ aim: `≤ ${bytes} B`, met: ({ value }: Figure) => value <= bytes });

const raw = /^2 × raw/;
const inPage = 'Not profiled in a page; in Node, what is not signatures goes to strict JSON, base64url and hashing of disclosures.';
const spread =
  'Beside the two signatures a verdict parses JSON strictly, decodes base64url and hashes every disclosure; no single step dominates.';

const targets: readonly Target[] = [
  {
    name: 'wallet.first-load.js',
    peer: /./,
    ...atMost(2),
    why: 'Home also loads what receives and stores credentials.',
  },
  { name: 'verdict.chromium.1x', peer: raw, ...atLeast(0.6), why: inPage },
  { name: 'verdict.chromium.6x', peer: raw, ...atLeast(0.6), why: inPage },
  { name: 'verdict.node', peer: raw, ...atLeast(0.6), why: spread },
  { name: 'verdict.node', peer: /^@sd-jwt/, ...atLeast(2.5), why: spread },
  {
    name: 'qr.roadside.max',
    peer: /./,
    ...within(320),
    why: 'Codes travel in the generic dictionary form with plain salts; the typed template and the salt tree that the target assumes are not built.',
  },
  {
    name: 'issuer.flow.dpop-durable',
    peer: /sphereon/,
    ...atMost(0.667),
    why: 'The peer checks no DPoP and keeps everything in memory; a fifth of ours verifies the three signatures of DPoP and key proof, a sixth speaks with PostgreSQL.',
  },
];

/** Undefined for a figure that is only reported. */
export const targetOf = ({ name, peer }: Pick<Figure, 'name' | 'peer'>): Target | undefined =>
  targets.find((target) => target.name === name && target.peer.test(peer));
