/** The bundle as a file, for places without a network. It carries signed lists only, so where it came from does not matter. */
import { CredentialFault, isObject, parseJson } from '@krdpass/credential';
import type { Json } from '@krdpass/credential';
import type { Kept } from './bundle.ts';

const mark = 'krdpass-bundle-1';

export const writeBundleFile = ({ trustList, catalogue, statusLists }: Kept): string =>
  JSON.stringify({
    format: mark,
    trust_list: trustList.token,
    catalogue: catalogue.token,
    status_lists: statusLists.map(({ uri, token }) => ({ uri, token })),
  });

const text = (value: Json | undefined): string => {
  if (typeof value !== 'string') throw new CredentialFault('malformed');
  return value;
};

/** Throws `malformed` for a file that is none of ours. Verifies nothing. */
export function parseBundleFile(content: string, now: number): Kept {
  const value = parseJson(content);
  if (!isObject(value) || value.format !== mark || !Array.isArray(value.status_lists)) throw new CredentialFault('malformed');
  return {
    trustList: { token: text(value.trust_list), acceptedAt: now },
    catalogue: { token: text(value.catalogue), acceptedAt: now },
    statusLists: value.status_lists.map((list) => {
      if (!isObject(list)) throw new CredentialFault('malformed');
      return { uri: text(list.uri), token: text(list.token), acceptedAt: now };
    }),
  };
}
