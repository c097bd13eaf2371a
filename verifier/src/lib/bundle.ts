/** The signed lists a verifier works with offline, verified below the pinned root and opened once: trust list, status lists, catalogue. */
import { fromBase64url, verifySignedDocument, verifyStatusList, verifyTrustList } from '@krdpass/credential';
import type { StatusList, TrustList } from '@krdpass/credential';
import type { Template } from '@krdpass/catalogue';
import { parseCatalogue } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';

/** A token as it came, and when it was accepted: opened again later, it is judged as of then, and its age by the verdict. */
export type KeptToken = Readonly<{ token: string; acceptedAt: number }>;
export type KeptList = KeptToken & Readonly<{ uri: string }>;
export type Kept = Readonly<{ trustList: KeptToken; catalogue: KeptToken; statusLists: readonly KeptList[] }>;

export type Dictionary = Readonly<{ id: number; bytes: Uint8Array }>;

export type Bundle = Readonly<{
  trustList: TrustList;
  statusLists: ReadonlyMap<string, StatusList>;
  catalogue: Catalogue;
  dictionaries: readonly Dictionary[];
  templates: readonly Template[];
  signers: readonly (readonly string[])[]; // certificate chains the QR codes refer to
}>;

export type BundleRules = Readonly<{ root: string; known?: Bundle }>;

/** Throws the coded faults of the lists: among them `rollback` where a list is older than the known one, `signature` and the chain's. */
export async function openBundle(kept: Kept, { root, known }: BundleRules): Promise<Bundle> {
  const trustList = await verifyTrustList(kept.trustList.token, { root, now: kept.trustList.acceptedAt, known: known?.trustList });
  const statusLists = await Promise.all(
    kept.statusLists.map(({ uri, token, acceptedAt }) =>
      verifyStatusList(token, { uri, root, now: acceptedAt, known: known?.statusLists.get(uri) }),
    ),
  );
  const payload = await verifySignedDocument(kept.catalogue.token, {
    typ: 'krd-catalogue+jwt',
    purpose: 'catalogue',
    root,
    now: kept.catalogue.acceptedAt,
    maxLength: 4_194_304,
  });
  const catalogue = parseCatalogue(payload, known?.catalogue);
  return {
    trustList,
    statusLists: new Map(statusLists.map((list) => [list.uri, list])),
    catalogue,
    dictionaries: catalogue.dictionaries.map(({ id, text }) => ({ id, bytes: fromBase64url(text) })),
    templates: catalogue.templates,
    signers: trustList.services.map(({ certificate }) => [certificate]),
  };
}

/** New lists over the held ones: a list the network no longer names is kept, so that nobody can make a revocation disappear. */
export function mergeKept(held: Kept | null, fresh: Kept): Kept {
  const named = new Set(fresh.statusLists.map(({ uri }) => uri));
  return { ...fresh, statusLists: [...fresh.statusLists, ...(held?.statusLists ?? []).filter(({ uri }) => !named.has(uri))] };
}

/** The time the oldest of the status lists was signed: what the whole bundle is as fresh as. */
export const signedSince = ({ statusLists, trustList }: Bundle): number =>
  statusLists.size ? Math.min(...[...statusLists.values()].map(({ issuedAt }) => issuedAt)) : trustList.issuedAt;

export type BundleAge = 'fresh' | 'old' | 'too-old';

const day = 86_400;

/** A warning from 24 hours on, red from 7 days on. */
export const ageOf = (seconds: number): BundleAge => (seconds > 7 * day ? 'too-old' : seconds > day ? 'old' : 'fresh');
