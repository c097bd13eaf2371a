/** The vault: AES-256-GCM under one data key over credentials, tokens and history (the holder keys stay non-extractable CryptoKeys outside). */
import { fromUtf8, toUtf8 } from '@krdpass/credential';
import { WalletFault } from './fault.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
export type Random = (length: number) => Bytes;
export type Sealed = Readonly<{ iv: Bytes; data: Bytes }>;

export type Vault = Readonly<{
  /** `place` is the record's name: a ciphertext moved to another place does not open. */
  seal(place: string, value: unknown): Promise<Sealed>;
  /** Throws `vault-damaged` for another key, another place or changed bytes. Does not check the shape of what it returns. */
  unseal(place: string, sealed: Sealed): Promise<unknown>;
  /** The same for bytes as they are: a picture, a file. */
  sealBytes(place: string, bytes: Bytes): Promise<Sealed>;
  unsealBytes(place: string, sealed: Sealed): Promise<Bytes>;
}>;

/** Seals raw bytes under a key; used for values here and for the data key itself in protection.ts. */
export async function sealBytes(key: CryptoKey, place: string, bytes: Bytes, random: Random): Promise<Sealed> {
  const iv = random(12);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: toUtf8(place) as Bytes }, key, bytes);
  return { iv, data: new Uint8Array(data) };
}

/** Throws `vault-damaged`. */
export async function unsealBytes(key: CryptoKey, place: string, { iv, data }: Sealed): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: toUtf8(place) as Bytes }, key, data));
  } catch (cause) {
    throw new WalletFault('vault-damaged', { cause });
  }
}

/** The key as WebCrypto holds it for good; the raw bytes are wiped. */
export async function openVault(dataKey: Bytes, random: Random): Promise<Vault> {
  const key = await crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
  dataKey.fill(0);
  return {
    seal: (place, value) => sealBytes(key, place, toUtf8(JSON.stringify(value)) as Bytes, random),
    unseal: async (place, sealed) => JSON.parse(fromUtf8(await unsealBytes(key, place, sealed))) as unknown,
    sealBytes: (place, bytes) => sealBytes(key, place, bytes, random),
    unsealBytes: (place, sealed) => unsealBytes(key, place, sealed),
  };
}
