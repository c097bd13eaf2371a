/**
 * Who can open the vault: a passkey (WebAuthn PRF through HKDF-SHA-256), a passphrase (PBKDF2), or a key in the same
 * profile behind a PIN. The PIN only locks the screen: a copied profile carries its key along.
 */
import { sameBytes, toUtf8 } from '@krdpass/credential';
import { WalletFault } from './fault.ts';
import { slowKey } from './slow-key.ts';
import { sealBytes, unsealBytes, type Bytes, type Random, type Sealed } from './vault.ts';

type Slow = Readonly<{ salt: Bytes; iterations: number }>;

export type Protection =
  | Readonly<{ kind: 'passkey'; credential: Bytes; input: Bytes /* the PRF's input */; salt: Bytes; wrapped: Sealed }>
  | (Readonly<{ kind: 'passphrase'; wrapped: Sealed }> & Slow)
  | (Readonly<{ kind: 'pin'; check: Bytes; key: CryptoKey; wrapped: Sealed }> & Slow);

export type ProtectionKind = Protection['kind'];

export const shortestPassphrase = 10;
export const pinLength = 6;

const place = 'data-key';
const aes = (raw: Bytes, use: KeyUsage) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [use]);

async function fromPrf(secret: Bytes, salt: Bytes, use: KeyUsage) {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = toUtf8('krdpass data key 1') as Bytes;
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** `secret` is the PRF's output for `input`, 32 bytes. */
export async function protectWithPasskey(
  dataKey: Bytes,
  { credential, input, secret, random }: { credential: Bytes; input: Bytes; secret: Bytes; random: Random },
): Promise<Protection> {
  const salt = random(32);
  return {
    kind: 'passkey',
    credential,
    input,
    salt,
    wrapped: await sealBytes(await fromPrf(secret, salt, 'encrypt'), place, dataKey, random),
  };
}

/** Throws `secret-weak` below ten characters. */
export async function protectWithPassphrase(
  dataKey: Bytes,
  { passphrase, iterations, random }: { passphrase: string; iterations: number; random: Random },
): Promise<Protection> {
  if ([...passphrase.normalize('NFKC').trim()].length < shortestPassphrase) throw new WalletFault('secret-weak');
  const salt = random(32);
  const key = await aes(await slowKey(passphrase, { salt, iterations }), 'encrypt');
  return { kind: 'passphrase', salt, iterations, wrapped: await sealBytes(key, place, dataKey, random) };
}

/** Throws `secret-weak` unless the PIN is six digits 0–9. */
export async function protectWithPin(
  dataKey: Bytes,
  { pin, iterations, random }: { pin: string; iterations: number; random: Random },
): Promise<Protection> {
  if (!/^[0-9]{6}$/.test(pin)) throw new WalletFault('secret-weak');
  const salt = random(32);
  const check = await slowKey(pin, { salt, iterations });
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return { kind: 'pin', salt, iterations, check, key, wrapped: await sealBytes(key, place, dataKey, random) };
}

/** The data key. `secret` is what the citizen typed, or the PRF's output. Throws `secret-wrong`; counts nothing (see lock.ts). */
export async function openProtection(protection: Protection, secret: string | Bytes): Promise<Bytes> {
  try {
    if (protection.kind === 'pin') {
      if (!sameBytes(await slowKey(String(secret), protection), protection.check)) throw new WalletFault('secret-wrong');
      return await unsealBytes(protection.key, place, protection.wrapped);
    }
    const key =
      protection.kind === 'passkey'
        ? await fromPrf(secret as Bytes, protection.salt, 'decrypt')
        : await aes(await slowKey(String(secret), protection), 'decrypt');
    return await unsealBytes(key, place, protection.wrapped);
  } catch (cause) {
    throw new WalletFault('secret-wrong', { cause });
  }
}
