/** Presenting an SD-JWT VC: the chosen claims, their parents, nothing else, bound to one verifier, nonce and second. */
import { CredentialFault } from './errors.ts';
import { valueAt } from './json.ts';
import { createKeyBinding, type KeyBindingContent } from './key-binding.ts';
import { readIssuedSdJwt } from './sd-jwt.ts';

/** The audience of a code shown one-way: whoever scans it. */
export const showAudience = 'urn:krd:qr:show:1';

type Path = readonly (string | number)[];

export type PresentContent = KeyBindingContent &
  Readonly<{
    paths: readonly Path[];
    order?: readonly Path[]; // in which disclosures follow each other; a path that is not in it keeps the issuer's place, after those
  }>;

/**
 * Throws `claims-missing` for a path the credential does not have, and the faults of reading it. A path names one claim:
 * what is hidden below it stays hidden. Disclosures keep the issuer's order, unless another is given.
 */
export async function presentSdJwt(credential: string, { paths, order = [], ...binding }: PresentContent): Promise<string> {
  const { issuerJwt, disclosures, claims, disclosed } = readIssuedSdJwt(credential);
  if (paths.some((path) => valueAt(claims, path) === undefined)) throw new CredentialFault('claims-missing');
  const wanted = new Set(paths.flatMap((path) => path.map((_, i) => JSON.stringify(path.slice(0, i + 1)))));
  const rank = new Map(order.map((path, i) => [JSON.stringify(path), i]));
  const rankOf = new Map(disclosed.map(({ path, disclosure }) => [disclosure, rank.get(JSON.stringify(path)) ?? order.length]));
  const shown = new Set(disclosed.filter(({ path }) => wanted.has(JSON.stringify(path))).map(({ disclosure }) => disclosure));
  const chosen = disclosures.filter((disclosure) => shown.has(disclosure)).sort((a, b) => rankOf.get(a)! - rankOf.get(b)!);
  const presentation = [issuerJwt, ...chosen.map(({ text }) => text), ''].join('~');
  return presentation + (await createKeyBinding(presentation, binding));
}
