/** Token Status List (draft -20, JWT form): entries packed from the least significant bit, zlib, signed below the state root. */
import { fromBase64url, toBase64url } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import { isObject, isTime, type Json } from './json.ts';
import { signDocument, verifySignedDocument } from './signed-document.ts';
import type { Signer, VerifySignature } from './signature.ts';

export const statusListTyp = 'statuslist+jwt';
export const inflatedLimit = 262_144; // bytes: 2^20 entries of 2 bits

export const status = { valid: 0, revoked: 1, suspended: 2 } as const;

export type StatusList = Readonly<{
  uri: string;
  bits: number;
  size: number; // entries
  issuedAt: number;
  expires: number;
  ttl: number;
  statusAt(index: number): number | undefined; // undefined: no such entry
}>;

export const widths: readonly number[] = [1, 2, 4, 8];

/** One value per entry, packed. Throws `list-size` unless the entries fill whole bytes, `status-value` for a value or width that does not fit. */
export function packStatuses(statuses: ArrayLike<number>, bits: number): Uint8Array {
  if (!widths.includes(bits)) throw new CredentialFault('status-value');
  if ((statuses.length * bits) % 8 !== 0) throw new CredentialFault('list-size');
  const bytes = new Uint8Array((statuses.length * bits) / 8);
  for (let index = 0; index < statuses.length; index++) {
    const value = statuses[index]!;
    if (!Number.isInteger(value) || value < 0 || value >= 1 << bits) throw new CredentialFault('status-value');
    const bit = index * bits;
    bytes[bit >> 3]! |= value << (bit & 7);
  }
  return bytes;
}

/** The value of one entry; undefined where the index is no whole number inside the list. */
export function statusIn(bytes: Uint8Array, bits: number, index: number): number | undefined {
  if (!Number.isSafeInteger(index) || index < 0 || index >= (bytes.length * 8) / bits) return undefined;
  const bit = index * bits;
  return (bytes[Math.floor(bit / 8)]! >> (bit & 7)) & ((1 << bits) - 1);
}

/** zlib (RFC 1950). */
export async function deflateBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** zlib and base64url: the member `lst`. */
export const deflate = async (bytes: Uint8Array): Promise<string> => toBase64url(await deflateBytes(bytes));

/** The bytes behind `lst`. Throws what `inflateBytes` throws. */
export const inflate = async (lst: string, limit = inflatedLimit): Promise<Uint8Array> => inflateBytes(fromBase64url(lst), limit);

/** Throws `malformed`, or `list-size` as soon as more than `limit` bytes came out: a bomb is not unfolded. */
export async function inflateBytes(packed: Uint8Array, limit = inflatedLimit): Promise<Uint8Array> {
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const bytes = new Uint8Array(limit);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new CredentialFault('malformed', { cause });
    });
    if (done) return bytes.slice(0, length);
    if (length + value.length > limit) {
      await reader.cancel().catch(() => undefined); // the judgement is made; how the stream closes does not matter
      throw new CredentialFault('list-size');
    }
    bytes.set(value, length);
    length += value.length;
  }
}

export type StatusListContent = Readonly<{
  uri: string;
  bits: 1 | 2 | 4 | 8;
  statuses: ArrayLike<number>;
  iat: number;
  exp: number;
  ttl: number;
  aggregationUri?: string;
}>;

/** Throws what `packStatuses` throws, `dates` unless `exp` follows `iat`, `chain-missing`. */
export async function createStatusListToken(
  { uri, bits, statuses, iat, exp, ttl, aggregationUri }: StatusListContent,
  signer: Signer,
): Promise<string> {
  if (exp <= iat || ttl <= 0) throw new CredentialFault('dates');
  const lst = await deflate(packStatuses(statuses, bits));
  const status_list = { bits, lst, ...(aggregationUri && { aggregation_uri: aggregationUri }) };
  return signDocument({ sub: uri, iat, exp, ttl, status_list }, { typ: statusListTyp, signer });
}

/** `bits` and the inflated bytes of the member `status_list`. Throws `payload`, `malformed` or `list-size`. */
export async function readStatusList(value: Json | undefined): Promise<{ bits: number; bytes: Uint8Array }> {
  if (!isObject(value) || typeof value.bits !== 'number' || !widths.includes(value.bits) || typeof value.lst !== 'string')
    throw new CredentialFault('payload');
  return { bits: value.bits, bytes: await inflate(value.lst) };
}

export type StatusListContext = Readonly<{
  uri: string;
  root: string;
  now: number;
  known?: Readonly<{ issuedAt: number }>; // the list held so far
  verifySignature?: VerifySignature;
}>;

/**
 * Throws the faults of `verifySignedDocument`, `payload`, `dates`, `list-address` (a list of another address), `list-expired`,
 * `rollback` (older than the known one) or `list-size`. Says nothing about its age: the verdict does.
 */
export async function verifyStatusList(token: string, { uri, root, now, known, verifySignature }: StatusListContext): Promise<StatusList> {
  const { sub, iat, exp, ttl, status_list } = await verifySignedDocument(token, {
    typ: statusListTyp,
    purpose: 'status-list',
    root,
    now,
    maxLength: 524_288,
    verifySignature,
  });
  if (!isTime(iat) || !isTime(exp) || !isTime(ttl) || exp <= iat) throw new CredentialFault('dates');
  if (sub !== uri) throw new CredentialFault('list-address');
  if (known && iat < known.issuedAt) throw new CredentialFault('rollback');
  if (now >= exp) throw new CredentialFault('list-expired');
  const { bits, bytes } = await readStatusList(status_list);
  return {
    uri,
    bits,
    size: (bytes.length * 8) / bits,
    issuedAt: iat,
    expires: exp,
    ttl,
    statusAt: (index) => statusIn(bytes, bits, index),
  };
}
