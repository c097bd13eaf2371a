/** One disclosure of an SD-JWT (RFC 9901 §4.2): base64url of `[salt, name, value]` or, for an array element, `[salt, value]`. */
import { encodeText, fromBase64url } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import { parseJson, type Json } from './json.ts';
import { digest, type Digest } from './signature.ts';

export type Disclosure = Readonly<{
  text: string; // as received: the digest covers this spelling and no other
  digest: string;
  salt: string;
  name?: string; // absent in an array element
  value: Json;
}>;

/** Throws `malformed`, or `bad-disclosure` unless it is an array of two or three with a text as salt and name. Whether any digest refers to it shows in the walk. */
export function parseDisclosure(text: string): Disclosure {
  const parts = parseJson(fromBase64url(text));
  if (!Array.isArray(parts) || parts.length < 2 || parts.length > 3) throw new CredentialFault('bad-disclosure');
  const [salt, name] = parts;
  if (typeof salt !== 'string') throw new CredentialFault('bad-disclosure');
  if (parts.length === 2) return { text, digest: digest(text), salt, value: parts[1]! };
  if (typeof name !== 'string' || name === '_sd' || name === '...') throw new CredentialFault('bad-disclosure');
  return { text, digest: digest(text), salt, name, value: parts[2]! };
}

export function createDisclosure(salt: string, name: string, value: Json, digestOf: Digest = digest): Disclosure {
  const text = encodeText(JSON.stringify([salt, name, value]));
  return { text, digest: digestOf(text), salt, name, value };
}
