/** Sealing (HPKE, RFC 9180): base mode, single shot, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, all of it from WebCrypto. */
import { concat, fromBase64url, toUtf8 } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import type { PublicJwk } from '../signature.ts';

const version = toUtf8('HPKE-v1');
const kem = concat(toUtf8('KEM'), Uint8Array.of(0x00, 0x10));
const suite = concat(toUtf8('HPKE'), Uint8Array.of(0x00, 0x10, 0x00, 0x01, 0x00, 0x01));
const nothing = new Uint8Array();
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

export const tagLength = 16;

/** What both sides must say alike: `info` goes into the key, `aad` into the tag. */
export type Binding = Readonly<{ info: Uint8Array; aad: Uint8Array }>;

/** A key for one message; its private half cannot be taken out. */
export const createSealingKey = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(curve, false, ['deriveBits']);

/** The public half of a pair. */
export async function sealingJwk({ publicKey }: CryptoKeyPair): Promise<PublicJwk> {
  const { x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return { kty: 'EC', crv: 'P-256', x: x!, y: y! };
}

/** SEC 1 §2.3.3, uncompressed: how HPKE writes a key. */
const serialize = ({ x, y }: PublicJwk) => concat(Uint8Array.of(4), fromBase64url(x), fromBase64url(y));

async function hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey('raw', key as BufferSource, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, concat(...parts) as BufferSource));
}

/** LabeledExtract (§4). HMAC pads its key with zeros, so 32 of them are the empty salt, which not every WebCrypto imports. */
const extract = (of: Uint8Array, salt: Uint8Array, label: string, secret: Uint8Array) =>
  hmac(salt.length > 0 ? salt : new Uint8Array(32), version, of, toUtf8(label), secret);

/** LabeledExpand (§4), for lengths of one block. */
const expand = async (of: Uint8Array, key: Uint8Array, label: string, info: Uint8Array, length: number) =>
  (await hmac(key, Uint8Array.of(length >> 8, length & 255), version, of, toUtf8(label), info, Uint8Array.of(1))).slice(0, length);

/** ExtractAndExpand of DHKEM (§4.1). */
async function sharedSecret(privateKey: CryptoKey, other: PublicJwk, enc: Uint8Array, recipient: Uint8Array): Promise<Uint8Array> {
  const publicKey = await crypto.subtle.importKey('jwk', { ...other }, curve, false, []);
  const x = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256));
  return expand(kem, await extract(kem, nothing, 'eae_prk', x), 'shared_secret', concat(enc, recipient), 32);
}

/** KeySchedule of base mode (§5.1); the first message is sealed with the base nonce as it is. */
export async function keySchedule(shared: Uint8Array, info: Uint8Array): Promise<Readonly<{ key: Uint8Array; nonce: Uint8Array }>> {
  const [noPsk, infoHash] = await Promise.all([
    extract(suite, nothing, 'psk_id_hash', nothing),
    extract(suite, nothing, 'info_hash', info),
  ]);
  const context = concat(Uint8Array.of(0), noPsk, infoHash);
  const secret = await extract(suite, shared, 'secret', nothing);
  const [key, nonce] = await Promise.all([expand(suite, secret, 'key', context, 16), expand(suite, secret, 'base_nonce', context, 12)]);
  return { key, nonce };
}

async function cipher(shared: Uint8Array, { info, aad }: Binding, use: 'encrypt' | 'decrypt') {
  const { key, nonce } = await keySchedule(shared, info);
  const imported = await crypto.subtle.importKey('raw', key as BufferSource, 'AES-GCM', false, [use]);
  return [{ name: 'AES-GCM', iv: nonce as BufferSource, additionalData: aad as BufferSource, tagLength: tagLength * 8 }, imported] as const;
}

/** What the sender and the recipient both arrive at: Encap of §4.1 with a given sender. */
export async function encapsulate(recipient: PublicJwk, sender: CryptoKeyPair): Promise<Uint8Array> {
  return sharedSecret(sender.privateKey, recipient, serialize(await sealingJwk(sender)), serialize(recipient));
}

/** Ciphertext with its tag. `sender` is a fresh pair for this message alone. Proves nothing about who sealed. */
export async function seal(
  plaintext: Uint8Array,
  { recipient, sender, ...binding }: Binding & Readonly<{ recipient: PublicJwk; sender: CryptoKeyPair }>,
): Promise<Uint8Array> {
  const [algorithm, key] = await cipher(await encapsulate(recipient, sender), binding, 'encrypt');
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plaintext as BufferSource));
}

/** Throws `cannot-open` for anything that was not sealed to this key under this binding. */
export async function open(
  ciphertext: Uint8Array,
  { recipient, sender, ...binding }: Binding & Readonly<{ recipient: CryptoKeyPair; sender: PublicJwk }>,
): Promise<Uint8Array> {
  try {
    const own = serialize(await sealingJwk(recipient));
    const [algorithm, key] = await cipher(await sharedSecret(recipient.privateKey, sender, serialize(sender), own), binding, 'decrypt');
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, ciphertext as BufferSource));
  } catch (cause) {
    throw new CredentialFault('cannot-open', { cause });
  }
}
