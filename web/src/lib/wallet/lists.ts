/** The signed lists the wallet keeps: trust list, catalogue and status lists, each verified below the pinned root before anything is read from it. */
import type { CatalogueDocument } from '@krdpass/catalogue';
import { verifySignedDocument, verifyStatusList, verifyTrustList, type StatusList, type TrustList } from '@krdpass/credential';
import type { Deployment } from './deployment.ts';
import { orFault, WalletFault } from './fault.ts';
import { answerOf, type Send } from './wire.ts';

const mebibyte = 1 << 20;
type Source = Readonly<{ send: Send; deployment: Deployment; now: number }>;

async function fetchToken(send: Send, url: string, maxLength: number) {
  const { status, text } = await answerOf(send, { method: 'GET', url, maxLength });
  if (status !== 200) throw new WalletFault('issuer-broken');
  return text.trim();
}

/** Throws `trust` for a list that is not signed below the root or is older than the one known. */
export async function fetchTrustList({ send, deployment, now }: Source, known?: TrustList): Promise<TrustList> {
  const token = await fetchToken(send, `${deployment.issuer}/trust-list`, 4 * mebibyte);
  const forward = known && { sequence: known.sequence, digest: known.digest };
  return orFault('trust', () => verifyTrustList(token, { root: deployment.root, now, known: forward }));
}

/** Throws `trust`. The declarations are what the issuer's catalogue key signed; their inner shape is the issuer's word. */
export async function fetchCatalogue({ send, deployment, now }: Source, known?: CatalogueDocument): Promise<CatalogueDocument> {
  const token = await fetchToken(send, `${deployment.issuer}/catalogue`, 4 * mebibyte);
  const rules = { typ: 'krd-catalogue+jwt', purpose: 'catalogue' as const, root: deployment.root, now, maxLength: 4 * mebibyte };
  const catalogue = (await orFault('trust', () => verifySignedDocument(token, rules))) as unknown as CatalogueDocument;
  const whole = Array.isArray(catalogue.credentials) && Array.isArray(catalogue.dictionaries) && catalogue.iss === deployment.issuer;
  if (!whole || (known && catalogue.sequence < known.sequence)) throw new WalletFault('trust');
  return catalogue;
}

/** A status list as it is stored: the token, and when it was judged good. */
export type KeptStatusList = Readonly<{ uri: string; token: string; fetchedAt: number }>;

/** Throws `trust`. Only addresses of this installation's issuer are asked. */
export async function fetchStatusList(uri: string, { send, deployment, now }: Source): Promise<KeptStatusList> {
  if (!uri.startsWith(`${deployment.issuer}/`)) throw new WalletFault('trust');
  const token = await fetchToken(send, uri, mebibyte / 2);
  await orFault('trust', () => verifyStatusList(token, { uri, root: deployment.root, now }));
  return { uri, token, fetchedAt: now };
}

/** Reads a kept list again as of the moment it was fetched: an old list stays readable, its age is told beside it. */
export const readStatusList = ({ uri, token, fetchedAt }: KeptStatusList, { root }: Deployment): Promise<StatusList> =>
  orFault('trust', () => verifyStatusList(token, { uri, root, now: fetchedAt }));
