/** ES256 (ECDSA P-256 with SHA-256, r‖s): WebCrypto first, @noble/curves where there is none. High-S signatures are valid. */
import { digest, sha256 } from '#sha256';
import { concat, fromBase64url } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import { isObject, type Json } from './json.ts';

/** A P-256 public key with exactly these members. */
export type PublicJwk = Readonly<{ kty: 'EC'; crv: 'P-256'; x: string; y: string }>;

/** Something that signs; the private key stays inside. `chain` is `x5c`: base64 DER, leaf first, never the anchor. */
export type Signer = Readonly<{
  publicJwk: PublicJwk;
  chain?: readonly string[];
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
}>;

/** Answers whether the signature (64 bytes, r‖s) is the key's; never throws for a bad signature. */
export type VerifySignature = (key: PublicJwk, signature: Uint8Array, bytes: Uint8Array) => boolean | Promise<boolean>;

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** Reads a public P-256 JWK and drops further members. Throws `holder-key` for another type, a private member, or coordinates not of 32 bytes. Whether the point is on the curve shows when the key is used. */
export function parsePublicJwk(value: Json | undefined): PublicJwk {
  if (!isObject(value) || value.kty !== 'EC' || value.crv !== 'P-256') throw new CredentialFault('holder-key');
  if (privateMembers.some((member) => member in value)) throw new CredentialFault('holder-key');
  const { x, y } = value;
  if (typeof x !== 'string' || typeof y !== 'string') throw new CredentialFault('holder-key');
  try {
    if (fromBase64url(x).length !== 32 || fromBase64url(y).length !== 32) throw new CredentialFault('holder-key');
  } catch (cause) {
    throw new CredentialFault('holder-key', { cause });
  }
  return { kty: 'EC', crv: 'P-256', x, y };
}

export { digest, sha256 };

/** `digest` of a text as a server may hand it in: what its platform computes natively is ten times as fast. */
export type Digest = (text: string) => string;

/** RFC 7638. */
export const thumbprint = ({ x, y }: PublicJwk, digestOf: Digest = digest) => digestOf(`{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`);

const imported = new Map<string, Promise<CryptoKey>>(); // importing costs as much as half a verification

function importKey(key: PublicJwk) {
  const name = key.x + key.y;
  let known = imported.get(name);
  if (known)
    imported.delete(name); // and to the end again: the oldest leaves first
  else {
    known = crypto.subtle.importKey(
      'jwk',
      { kty: key.kty, crv: key.crv, x: key.x, y: key.y },
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['verify'],
    );
    known.catch(() => imported.delete(name));
    if (imported.size >= 64) imported.delete(imported.keys().next().value!);
  }
  imported.set(name, known);
  return known;
}

/** With WebCrypto. A point off the curve answers false. */
export const verifyWithWebCrypto: VerifySignature = async (key, signature, bytes) => {
  if (signature.length !== 64) return false;
  try {
    return await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      await importKey(key),
      signature as BufferSource,
      bytes as BufferSource,
    );
  } catch {
    return false;
  }
};

/** With @noble/curves, where a page has no WebCrypto (plain http). `lowS: false`: half of all honest signatures are high-S. */
export const verifyWithNoble: VerifySignature = async (key, signature, bytes) => {
  const { p256 } = await import('@noble/curves/nist.js');
  try {
    const point = concat(Uint8Array.of(4), fromBase64url(key.x), fromBase64url(key.y));
    return p256.verify(signature, bytes, point, { lowS: false });
  } catch {
    return false;
  }
};

export const verifySignature: VerifySignature = (key, signature, bytes) =>
  typeof crypto !== 'undefined' && crypto.subtle ? verifyWithWebCrypto(key, signature, bytes) : verifyWithNoble(key, signature, bytes);

/** A signer over a WebCrypto key pair; the private key may be (and in the wallet is) non-extractable. */
export async function signerOf(pair: CryptoKeyPair, chain?: readonly string[]): Promise<Signer> {
  const { x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    publicJwk: { kty: 'EC', crv: 'P-256', x: x!, y: y! },
    chain,
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes as BufferSource)),
  };
}
