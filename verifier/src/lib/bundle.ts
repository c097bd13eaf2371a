/** The signed lists a verifier works with offline, verified below the pinned root and opened once: trust list, revocations, status lists, catalogue. */
import {
  fromBase64url,
  statusListsOf,
  verifyRevocationChain,
  verifySignedDocument,
  verifyStatusList,
  verifyTrustList,
} from '@krdpass/credential';
import type { Revocations, StatusList, TrustList } from '@krdpass/credential';
import type { Template } from '@krdpass/catalogue';
import { parseCatalogue } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';

/** A token as it came, and when it was accepted: opened again later, it is judged as of then, and its age by the verdict. */
export type KeptToken = Readonly<{ token: string; acceptedAt: number }>;
export type KeptList = KeptToken & Readonly<{ uri: string }>;
/** The revocation bundle as it came, and the deltas since; accepted as a whole when the last of them was. */
export type KeptRevocations = Readonly<{ full: string; deltas: readonly string[]; acceptedAt: number }>;
export type Kept = Readonly<{
  trustList: KeptToken;
  catalogue: KeptToken;
  revocations: KeptRevocations | null; // all lists of this installation's issuer
  statusLists: readonly KeptList[]; // lists that are not in there: of another issuer, or brought in from a file
}>;

/** As it was kept before there was a revocation bundle. */
export type EarlierKept = Omit<Kept, 'revocations'>;

/** What an earlier version left on the device works on: its status lists hold until the bundle is fetched. */
export const upgradeKept = (kept: Kept | EarlierKept): Kept => ({ revocations: null, ...kept });

export type Dictionary = Readonly<{ id: number; bytes: Uint8Array }>;

export type Bundle = Readonly<{
  trustList: TrustList;
  revocations: Revocations | null;
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
  const revocations =
    kept.revocations &&
    (await verifyRevocationChain(kept.revocations, { root, now: kept.revocations.acceptedAt, known: known?.revocations ?? undefined }));
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
    revocations,
    statusLists: newestOf([...statusLists, ...(revocations ? statusListsOf(revocations).values() : [])]),
    catalogue,
    dictionaries: catalogue.dictionaries.map(({ id, text }) => ({ id, bytes: fromBase64url(text) })),
    templates: catalogue.templates,
    signers: trustList.services.map(({ certificate }) => [certificate]),
  };
}

/** By address; of two that speak of the same entries the one signed later. */
const newestOf = (lists: readonly StatusList[]): ReadonlyMap<string, StatusList> =>
  new Map([...lists].sort((a, b) => a.issuedAt - b.issuedAt).map((list) => [list.uri, list]));

/** New lists over the held ones: a list the network no longer names is kept, so that nobody can make a revocation disappear. */
export function mergeKept(held: Kept | null, fresh: Kept): Kept {
  const named = new Set(fresh.statusLists.map(({ uri }) => uri));
  return {
    ...fresh,
    revocations: fresh.revocations ?? held?.revocations ?? null,
    statusLists: [...fresh.statusLists, ...(held?.statusLists ?? []).filter(({ uri }) => !named.has(uri))],
  };
}

/** Without the status lists that the revocation bundle speaks for: what it says is as exact, and newer. */
export function withoutCovered(kept: Kept, { revocations, statusLists }: Bundle): Kept {
  const covered = new Set(
    revocations?.lists.map(({ uri }) => uri).filter((uri) => statusLists.get(uri)!.issuedAt === revocations.issuedAt),
  );
  return { ...kept, statusLists: kept.statusLists.filter(({ uri }) => !covered.has(uri)) };
}

/** Bytes of the last step that made the revocations what they are: a delta, or the whole bundle. */
export const lastUpdate = ({ full, deltas }: KeptRevocations): number => (deltas.at(-1) ?? full).length;

/** The time the oldest of the status lists was signed: what the whole bundle is as fresh as. */
export const signedSince = ({ statusLists, trustList }: Bundle): number =>
  statusLists.size ? Math.min(...[...statusLists.values()].map(({ issuedAt }) => issuedAt)) : trustList.issuedAt;

export type BundleAge = 'fresh' | 'old' | 'too-old';

const day = 86_400;

/** A warning from 24 hours on, red from 7 days on. */
export const ageOf = (seconds: number): BundleAge => (seconds > 7 * day ? 'too-old' : seconds > day ? 'old' : 'fresh');
