/** Sorts a presentation's disclosures into the leaves of its template, each found by the digest that names it (RFC 9901 §7.1). */
import { fromBase64url } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { isObject, parseJson, parseJsonObject, valueAt, type Json, type JsonObject } from '../json.ts';
import { digest, parsePublicJwk, type PublicJwk } from '../signature.ts';
import { encode, type Parts } from './parts.ts';
import type { OpenTemplate } from './template.ts';

type Disclosed = Readonly<{ salt: Uint8Array; value: Json }>;

/** `hidden` are the digests nobody opened: those of the top level first, then those of each disclosed group by its leaf. */
export type Sorted = Readonly<{
  disclosed: ReadonlyMap<number, Disclosed>;
  hidden: readonly string[];
  payload: JsonObject;
  holder: PublicJwk;
}>;

/** Throws `non-canonical` for anything the template does not know, and the faults of reading JSON. */
export function sortLeaves({ tree }: OpenTemplate, { texts }: Parts): Sorted {
  const payload = parseJsonObject(texts[1]!);
  const byDigest = new Map(texts.slice(2, -2).map((text) => [digest(encode(text)), text]));
  const disclosed = new Map<number, Disclosed>();
  const hidden: string[] = [];
  const groups: [leaf: number, digests: Json][] = [];
  function place(digests: Json | undefined, parent: number | null): void {
    if (!Array.isArray(digests)) throw new CredentialFault('non-canonical');
    for (const named of digests) {
      if (typeof named !== 'string') throw new CredentialFault('non-canonical');
      const text = byDigest.get(named);
      if (text === undefined) {
        hidden.push(named);
        continue;
      }
      const entry = parseJson(text);
      if (!Array.isArray(entry) || entry.length !== 3) throw new CredentialFault('non-canonical');
      const [salt, name, value] = entry as [Json, Json, Json];
      const leaf = [...tree.values()].find((one) => one.parent === parent && one.name === name);
      if (!leaf || typeof salt !== 'string') throw new CredentialFault('non-canonical');
      disclosed.set(leaf.number, { salt: fromBase64url(salt), value });
      if (!leaf.codec) groups.push([leaf.number, isObject(value) ? value._sd! : null]);
    }
  }
  place(payload._sd, null);
  for (let next = 0; next < groups.length; next++) {
    groups.sort(([a], [b]) => a - b);
    place(groups[next]![1], groups[next]![0]);
  }
  if (disclosed.size !== byDigest.size) throw new CredentialFault('non-canonical');
  return { disclosed, hidden, payload, holder: parsePublicJwk(valueAt(payload, ['cnf', 'jwk'])) };
}

/** Leaves whose salts must stay unknown to whoever reads the code. */
export const hiddenLeaves = ({ tree }: OpenTemplate, disclosed: ReadonlySet<number>) =>
  new Set([...tree.keys()].filter((leaf) => !disclosed.has(leaf)));
