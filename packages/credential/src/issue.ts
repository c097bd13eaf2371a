/** Issuing an SD-JWT VC (draft -19): claims by path, groups as nested disclosable objects, digests sorted so that their order tells nothing. */
import { chainOf } from './chain.ts';
import { createDisclosure, type Disclosure } from './disclosure.ts';
import { toBase64url } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { signJws } from './jws.ts';
import { protectedClaims, sdJwtTyp } from './sd-jwt.ts';
import type { Digest, PublicJwk, Signer } from './signature.ts';

/** A claim at its place; every step of the path but the last is a group. */
export type ClaimValue = Readonly<{ path: readonly string[]; value: Json; disclose: 'always' | 'choice' }>;

export type IssueContent = Readonly<{
  vct: string;
  iss: string;
  iat: number; // rounded down to the day, `exp` up: exact seconds would link presentations
  exp: number;
  holder: PublicJwk;
  status: Readonly<{ idx: number; uri: string }>;
  signer: Signer;
  random: (bytes: number) => Uint8Array;
  digest?: Digest;
  /** A salt for each claim and group by its path, all unguessable; drawn at random where none is given. */
  saltOf?: (path: readonly string[]) => Uint8Array;
}>;

const day = 86_400;
const saltLength = 16;
const reservedOnTop = new Set([...protectedClaims, 'iat', 'sub']);
const reserved = new Set(['_sd', '_sd_alg', '...', '__proto__']);

type Group = Map<string, Readonly<{ disclose: 'always' | 'choice'; value: Json }> | Group>;

/** The claims as a tree, in the order given. Throws `protected-claim` for a reserved name and `payload` for two claims at one place. */
function grow(claims: readonly ClaimValue[]): Group {
  const top: Group = new Map();
  for (const { path, value, disclose } of claims) {
    const last = path.at(-1);
    if (last === undefined || reservedOnTop.has(path[0]!) || path.some((step) => reserved.has(step)))
      throw new CredentialFault('protected-claim');
    let group = top;
    for (const step of path.slice(0, -1)) {
      const inner = group.get(step) ?? new Map();
      if (!(inner instanceof Map)) throw new CredentialFault('payload');
      group.set(step, inner);
      group = inner;
    }
    if (group.has(last)) throw new CredentialFault('payload');
    group.set(last, { disclose, value });
  }
  return top;
}

const countDisclosures = (group: Group): number =>
  [...group.values()].reduce(
    (sum, entry) => sum + (entry instanceof Map ? 1 + countDisclosures(entry) : entry.disclose === 'choice' ? 1 : 0),
    0,
  );

/** `<issuer JWT>~<disclosures>~`, parents before children. Throws `chain-missing` for a signer without a certificate, `dates`, and what `grow` throws. */
export async function issueSdJwt(
  claims: readonly ClaimValue[],
  { vct, iss, iat, exp, holder, status, signer, random, saltOf, digest }: IssueContent,
): Promise<string> {
  const x5c = chainOf(signer);
  if (iat <= 0 || exp <= iat) throw new CredentialFault('dates');
  const tree = grow(claims);
  const salts = saltOf ? new Uint8Array() : random(countDisclosures(tree) * saltLength);
  let used = 0;
  const salt = (path: readonly string[]) => toBase64url(saltOf?.(path) ?? salts.subarray(used, (used += saltLength)));

  function hide(group: Group, above: readonly string[]): { open: JsonObject; digests: string[]; disclosures: Disclosure[] } {
    const open: JsonObject = {};
    const digests: string[] = [];
    const disclosures: Disclosure[] = [];
    for (const [name, entry] of group) {
      if (!(entry instanceof Map) && entry.disclose === 'always') open[name] = entry.value;
      else {
        const inner = entry instanceof Map ? hide(entry, [...above, name]) : undefined;
        const value = entry instanceof Map ? { ...inner!.open, ...(inner!.digests.length > 0 && { _sd: inner!.digests }) } : entry.value;
        const disclosure = createDisclosure(salt([...above, name]), name, value, digest);
        digests.push(disclosure.digest);
        disclosures.push(disclosure, ...(inner?.disclosures ?? []));
      }
    }
    return { open, digests: digests.sort(), disclosures };
  }

  const { open, digests, disclosures } = hide(tree, []);
  const { kty, crv, x, y } = holder;
  const payload = {
    vct,
    iss,
    iat: Math.floor(iat / day) * day,
    exp: Math.ceil(exp / day) * day,
    cnf: { jwk: { kty, crv, x, y } },
    status: { status_list: { idx: status.idx, uri: status.uri } },
    ...open,
    ...(digests.length > 0 && { _sd_alg: 'sha-256', _sd: digests }),
  };
  const jwt = await signJws({ typ: sdJwtTyp, x5c }, payload, signer);
  return [jwt, ...disclosures.map(({ text }) => text), ''].join('~');
}
