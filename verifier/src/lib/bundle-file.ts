/** The bundle as a file, for places without a network. It carries signed lists only, so where it came from does not matter. */
import { CredentialFault, isObject, parseJson } from '@krdpass/credential';
import type { Json } from '@krdpass/credential';
import type { Kept, KeptRevocations } from './bundle.ts';

const mark = 'krdpass-bundle-2';
const earlier = 'krdpass-bundle-1'; // status lists only

export const writeBundleFile = ({ trustList, catalogue, revocations, statusLists }: Kept): string =>
  JSON.stringify({
    format: mark,
    trust_list: trustList.token,
    catalogue: catalogue.token,
    ...(revocations && { revocations: { full: revocations.full, deltas: revocations.deltas } }),
    status_lists: statusLists.map(({ uri, token }) => ({ uri, token })),
  });

const text = (value: Json | undefined): string => {
  if (typeof value !== 'string') throw new CredentialFault('malformed');
  return value;
};

function parseRevocations(value: Json | undefined, now: number): KeptRevocations | null {
  if (value === undefined) return null;
  if (!isObject(value) || !Array.isArray(value.deltas)) throw new CredentialFault('malformed');
  return { full: text(value.full), deltas: value.deltas.map(text), acceptedAt: now };
}

/** Throws `malformed` for a file that is none of ours; one of the earlier form is. Verifies nothing. */
export function parseBundleFile(content: string, now: number): Kept {
  const value = parseJson(content);
  if (!isObject(value) || !Array.isArray(value.status_lists)) throw new CredentialFault('malformed');
  if (value.format !== mark && value.format !== earlier) throw new CredentialFault('malformed');
  return {
    trustList: { token: text(value.trust_list), acceptedAt: now },
    catalogue: { token: text(value.catalogue), acceptedAt: now },
    revocations: value.format === mark ? parseRevocations(value.revocations, now) : null,
    statusLists: value.status_lists.map((list) => {
      if (!isObject(list)) throw new CredentialFault('malformed');
      return { uri: text(list.uri), token: text(list.token), acceptedAt: now };
    }),
  };
}
