/** Token Status List in its CWT form (draft -20 §§5.2, 5.3), signed below the IACA: what an mdoc refers to. */
import { CredentialFault } from '../errors.ts';
import { verifyBelowIaca } from '../iaca.ts';
import { isTime, type Json } from '../json.ts';
import { verifySignature as verifyEs256, type Signer, type VerifySignature } from '../signature.ts';
import { deflateBytes, inflateBytes, packStatuses, statusIn, widths, type StatusList, type StatusListContent } from '../status-list.ts';
import { decodeCbor, encodeCbor, isTagged, tagged, tags, type Cbor } from './cbor.ts';
import { createSign1, labels, parseSign1, readX5chain, verifySign1, x5chainOf } from './cose.ts';
import { mapOf } from './mso.ts';

export const statusListMediaType = 'application/statuslist+cwt';
export const statusListCwtLimit = 393_216; // bytes: what 512 KiB of base64url hold

const claims = { sub: 2, exp: 4, iat: 6, ttl: 65534, statusList: 65533 } as const;

/** Throws what `packStatuses` throws, `dates` unless `exp` follows `iat`, `chain-missing`. */
export async function createStatusListCwt(
  { uri, bits, statuses, iat, exp, ttl, aggregationUri }: StatusListContent,
  signer: Signer,
): Promise<Uint8Array> {
  if (exp <= iat || ttl <= 0) throw new CredentialFault('dates');
  const list = new Map<string, Cbor>([
    ['bits', bits],
    ['lst', await deflateBytes(packStatuses(statuses, bits))],
  ]);
  if (aggregationUri) list.set('aggregation_uri', aggregationUri);
  const payload = new Map<number, Cbor>([
    [claims.sub, uri],
    [claims.exp, exp],
    [claims.iat, iat],
    [claims.ttl, ttl],
    [claims.statusList, list],
  ]);
  const protectedHeader = [[labels.type, statusListMediaType] as const, x5chainOf(signer)];
  return encodeCbor(tagged(tags.sign1, await createSign1(encodeCbor(payload), { signer, protectedHeader })));
}

/** `bits` and the inflated bytes of the map {"bits", "lst"}. Throws `payload`, `malformed` or `list-size`. */
export async function readStatusListMap(value: Cbor | undefined, limit?: number): Promise<{ bits: number; bytes: Uint8Array }> {
  const list = mapOf(value);
  const [bits, lst] = [list.get('bits'), list.get('lst')];
  if (typeof bits !== 'number' || !widths.includes(bits) || !(lst instanceof Uint8Array)) throw new CredentialFault('payload');
  return { bits, bytes: await inflateBytes(lst, limit) };
}

export type StatusListCwtContext = Readonly<{
  uri: string;
  iaca: string; // base64 DER, from the trust list
  now: number;
  known?: Readonly<{ issuedAt: number }>; // the list held so far
  verifySignature?: VerifySignature;
}>;

/**
 * Throws the faults of form, `typ`, the faults of `verifyBelowIaca`, `signature`, `dates`, `list-address` (a list of another address),
 * `rollback` (older than the known one), `list-expired` or `list-size`. Says nothing about its age: the verdict does.
 */
export async function verifyStatusListCwt(
  token: Uint8Array,
  { uri, iaca, now, known, verifySignature = verifyEs256 }: StatusListCwtContext,
): Promise<StatusList> {
  const item = decodeCbor(token, { bytes: statusListCwtLimit });
  if (!isTagged(item) || item.tag !== tags.sign1) throw new CredentialFault('payload');
  const message = parseSign1(item.value);
  const type = message.protectedHeader.get(labels.type);
  if (type !== statusListMediaType && type !== 'statuslist+cwt') throw new CredentialFault('typ');
  if (!message.protectedHeader.has(labels.x5chain)) throw new CredentialFault('chain-missing');
  const signer = await verifyBelowIaca(readX5chain(message), { iaca, at: now, purpose: 'status-list', verifySignature });
  if (!(await verifySign1(message, { key: signer.publicJwk, verifySignature }))) throw new CredentialFault('signature');
  const payload = mapOf(decodeCbor(message.payload ?? new Uint8Array(), { bytes: statusListCwtLimit }));
  const time = (label: number) => payload.get(label) as Json | undefined;
  const [issuedAt, expires, ttl] = [time(claims.iat), time(claims.exp), time(claims.ttl)];
  if (!isTime(issuedAt) || !isTime(expires) || !isTime(ttl) || expires <= issuedAt) throw new CredentialFault('dates');
  if (payload.get(claims.sub) !== uri) throw new CredentialFault('list-address');
  if (known && issuedAt < known.issuedAt) throw new CredentialFault('rollback');
  if (now >= expires) throw new CredentialFault('list-expired');
  const { bits, bytes } = await readStatusListMap(payload.get(claims.statusList));
  return { uri, bits, size: (bytes.length * 8) / bits, issuedAt, expires, ttl, statusAt: (index) => statusIn(bytes, bits, index) };
}
