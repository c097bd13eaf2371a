/** SD-JWT (RFC 9901) as SD-JWT VC uses it: compact form, SHA-256, every refusal of §7.1. Reads; judges neither signature nor trust. */
import { parseDisclosure, type Disclosure } from './disclosure.ts';
import { CredentialFault } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { parseJws, type Jws } from './jws.ts';

export const sdJwtTyp = 'dc+sd-jwt';
export const credentialLimit = 32_768; // characters
const disclosureLimit = 200;
const depthLimit = 16;

/** Never in a disclosure, children included (SD-JWT VC §3.2.2.2). */
export const protectedClaims: readonly string[] = ['iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'aka_vcts', 'status'];

export type SdJwt = Readonly<{
  issuerJwt: string;
  jws: Jws;
  disclosures: readonly Disclosure[];
  keyBinding: string | null; // the KB-JWT, unread
  signedPart: string; // up to and including the last `~`: what `sd_hash` covers
}>;

export type Disclosed = Readonly<{
  path: readonly (string | number)[]; // in the processed claims
  disclosure: Disclosure; // of no use without those of the groups above it
}>;

/** The parts, the disclosures unread: so that a signature can be judged while they are. Throws `too-large`, `malformed`, `duplicate-disclosure` and what `parseJws` throws. */
export function splitSdJwt(text: string): Omit<SdJwt, 'disclosures'> & Readonly<{ texts: readonly string[] }> {
  if (text.length > credentialLimit) throw new CredentialFault('too-large');
  const [issuerJwt, ...rest] = text.split('~');
  const last = rest.pop();
  if (last === undefined) throw new CredentialFault('malformed'); // not even the final tilde
  if (last !== '' && last.split('.').length !== 3) throw new CredentialFault('malformed'); // a disclosure where the final tilde is missing
  if (rest.length > disclosureLimit) throw new CredentialFault('too-large');
  const jws = parseJws(issuerJwt!, { typ: sdJwtTyp, members: ['x5c'] });
  if (new Set(rest).size !== rest.length) throw new CredentialFault('duplicate-disclosure');
  return {
    issuerJwt: issuerJwt!,
    jws,
    texts: rest,
    keyBinding: last === '' ? null : last,
    signedPart: text.slice(0, text.lastIndexOf('~') + 1),
  };
}

/** Throws what `splitSdJwt` throws, and `bad-disclosure`. */
export function parseSdJwt(text: string): SdJwt {
  const { texts, ...parts } = splitSdJwt(text);
  return { ...parts, disclosures: texts.map(parseDisclosure) };
}

/** The walk of RFC 9901 §7.1: claims with every disclosure in its place, and where each one landed. Throws `hash-algorithm`, `bad-digest-list`, `duplicate-digest`, `bad-disclosure`, `unreferenced-disclosure`, `protected-claim`, `too-deep`. */
export function processSdJwt({ jws, disclosures }: Pick<SdJwt, 'jws' | 'disclosures'>): {
  claims: JsonObject;
  disclosed: readonly Disclosed[];
} {
  const { _sd_alg } = jws.payload;
  if (_sd_alg !== undefined && _sd_alg !== 'sha-256') throw new CredentialFault('hash-algorithm');
  const byDigest = new Map(disclosures.map((disclosure) => [disclosure.digest, disclosure]));
  const seen = new Set<string>();
  const disclosed: Disclosed[] = [];

  type Path = Disclosed['path'];

  function refer(value: Json): Disclosure | undefined {
    if (typeof value !== 'string') throw new CredentialFault('bad-digest-list');
    if (seen.has(value)) throw new CredentialFault('duplicate-digest');
    seen.add(value);
    return byDigest.get(value);
  }

  function open(disclosure: Disclosure, path: Path): Json {
    if (protectedClaims.includes(String(path[0]))) throw new CredentialFault('protected-claim');
    disclosed.push({ path, disclosure });
    return walk(disclosure.value, path);
  }

  function walk(value: Json, path: Path): Json {
    if (path.length > depthLimit) throw new CredentialFault('too-deep');
    if (Array.isArray(value)) return walkArray(value, path);
    return isObject(value) ? walkObject(value, path) : value;
  }

  function walkArray(elements: readonly Json[], path: Path): Json[] {
    const found: Json[] = [];
    for (const element of elements) {
      const at = [...path, found.length];
      if (!isObject(element) || !('...' in element)) found.push(walk(element, at));
      else {
        if (Object.keys(element).length !== 1) throw new CredentialFault('bad-digest-list');
        const disclosure = refer(element['...']!);
        if (!disclosure) continue;
        if (disclosure.name !== undefined) throw new CredentialFault('bad-disclosure');
        found.push(open(disclosure, at));
      }
    }
    return found;
  }

  function walkObject(object: JsonObject, path: Path): JsonObject {
    if ('...' in object) throw new CredentialFault('bad-digest-list');
    if ('_sd_alg' in object && path.length > 0) throw new CredentialFault('hash-algorithm');
    const { _sd = [] } = object;
    if (!Array.isArray(_sd)) throw new CredentialFault('bad-digest-list');
    const found = Object.create(null) as JsonObject;
    for (const name in object) {
      if (name === '_sd' || name === '_sd_alg') continue;
      const value = object[name]!;
      const deeper = typeof value === 'object' && value !== null;
      if (!deeper && path.length >= depthLimit) throw new CredentialFault('too-deep');
      found[name] = deeper ? walk(value, [...path, name]) : value;
    }
    for (const reference of _sd) {
      const disclosure = refer(reference);
      if (!disclosure) continue;
      if (disclosure.name === undefined || disclosure.name in found || disclosure.name === '__proto__')
        throw new CredentialFault('bad-disclosure');
      found[disclosure.name] = open(disclosure, [...path, disclosure.name]);
    }
    return found;
  }

  const claims = walkObject(jws.payload, []);
  if (disclosed.length !== disclosures.length) throw new CredentialFault('unreferenced-disclosure');
  return { claims, disclosed };
}

/** A credential as its issuer hands it over, all of it disclosed. Throws `key-binding-present` where somebody already bound it, and the faults of both functions above. */
export function readIssuedSdJwt(text: string) {
  const sdJwt = parseSdJwt(text);
  if (sdJwt.keyBinding !== null) throw new CredentialFault('key-binding-present');
  return { ...sdJwt, ...processSdJwt(sdJwt) };
}
