/** The state's public lists on this device: fetched together, kept as they were signed, read again at every start. */
import type { CatalogueDocument } from '@krdpass/catalogue';
import type { StatusList, TrustList } from '@krdpass/credential';
import type { Store } from '#lib/store/store.ts';
import type { Deployment } from '#lib/wallet/deployment.ts';
import { fetchCatalogue, fetchStatusList, fetchTrustList, readStatusList, type KeptStatusList } from '#lib/wallet/lists.ts';
import type { Send } from '#lib/wallet/wire.ts';

export type Lists = Readonly<{ trustList: TrustList; catalogue: CatalogueDocument; syncedAt: number }>;

/** Fetches trust list and catalogue and keeps them. Throws `trust`, `offline`, `timeout`, `too-large`, `issuer-broken`; what was kept stays. */
export async function refreshLists(
  store: Store,
  { send, deployment, now, known }: { send: Send; deployment: Deployment; now: number; known: Lists | null },
) {
  const source = { send, deployment, now };
  const [trustList, catalogue] = await Promise.all([fetchTrustList(source, known?.trustList), fetchCatalogue(source, known?.catalogue)]);
  const lists: Lists = { trustList, catalogue, syncedAt: now };
  await store.write([{ put: 'lists', name: 'signed', value: lists }]);
  return lists;
}

const statusName = (uri: string) => `status ${uri}`;

/** The status lists kept for these addresses; one that is missing or no longer reads is left out, and its credentials are unconfirmed. */
export async function readStatusLists(store: Store, uris: readonly string[], deployment: Deployment): Promise<Map<string, StatusList>> {
  const found = new Map<string, StatusList>();
  for (const uri of uris) {
    const kept = (await store.read('lists', statusName(uri))) as KeptStatusList | undefined;
    const list = kept && (await readStatusList(kept, deployment).catch(() => null));
    if (list) found.set(uri, list);
  }
  return found;
}

/** Fetches whole lists: the issuer learns of no single credential. Throws as refreshLists; lists fetched before the fault are kept. */
export async function refreshStatusLists(
  store: Store,
  uris: readonly string[],
  source: { send: Send; deployment: Deployment; now: number },
) {
  for (const uri of uris) await store.write([{ put: 'lists', name: statusName(uri), value: await fetchStatusList(uri, source) }]);
}
