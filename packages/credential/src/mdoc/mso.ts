/** The mobile security object and the issuer-signed part of an mdoc (ISO/IEC 18013-5 §§8.3.2.1, 9.1.2): reading, and every digest proved. */
import type { StatusReference, Times } from '../currency.ts';
import { sameBytes } from '../encoding.ts';
import { CredentialFault, type FormatCode } from '../errors.ts';
import { sha256, type PublicJwk } from '../signature.ts';
import { parseInstant } from '../time.ts';
import { decodeCbor, isMap, isTagged, openEmbedded, tags, type Cbor, type CborMap, type Tagged } from './cbor.ts';
import { parseCoseKey, parseSign1, type Sign1 } from './cose.ts';

export const mdocLimit = 131_072; // bytes of one IssuerSigned or DeviceResponse
export const digestAlgorithm = 'SHA-256';
const itemLimit = 200; // as many as an SD-JWT has disclosures

export type SecurityObject = Readonly<{
  docType: string;
  digests: ReadonlyMap<string, CborMap>;
  deviceKey: PublicJwk;
  times: Required<Times>;
  status?: StatusReference;
}>;

/** One element a person may show or leave out; `bytes` is what its digest is taken over. */
export type IssuerSignedItem = Readonly<{ namespace: string; element: string; value: Cbor; bytes: Tagged }>;

export type IssuerSigned = Readonly<{
  issuerAuth: Sign1;
  issuerAuthItem: Cbor;
  object: SecurityObject;
  items: readonly IssuerSignedItem[];
}>;

const refuse = (code: FormatCode = 'payload'): never => {
  throw new CredentialFault(code);
};

export const mapOf = (value: Cbor | undefined): CborMap => (isMap(value) ? value : refuse());
export const textOf = (value: Cbor | undefined): string => (typeof value === 'string' && value !== '' ? value : refuse());
export const listOf = (value: Cbor | undefined): readonly Cbor[] => (Array.isArray(value) ? (value as Cbor[]) : refuse());
const index = (value: Cbor | undefined): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** tdate: tag 0 over RFC 3339 in UTC without fractions. Throws `dates`. */
function readInstant(value: Cbor | undefined): number {
  if (!isTagged(value) || value.tag !== tags.instant || typeof value.value !== 'string') return refuse('dates');
  return parseInstant(value.value);
}

function readStatus(value: Cbor | undefined): StatusReference | undefined {
  if (value === undefined) return undefined;
  const reference = mapOf(mapOf(value).get('status_list')); // an identifier list alone is a status we cannot ask
  const idx = reference.get('idx');
  return index(idx) ? { idx, uri: textOf(reference.get('uri')) } : refuse();
}

/** Throws `payload`, `hash-algorithm`, `dates`, `bad-digest-list`, `duplicate-digest` or `holder-key`. */
export function parseSecurityObject(bytes: Uint8Array): SecurityObject {
  const object = mapOf(openEmbedded(decodeCbor(bytes)));
  if (object.get('version') !== '1.0') refuse();
  if (object.get('digestAlgorithm') !== digestAlgorithm) refuse('hash-algorithm');
  const validity = mapOf(object.get('validityInfo'));
  const [signedAt, from, until] = (['signed', 'validFrom', 'validUntil'] as const).map((name) => readInstant(validity.get(name))) as [
    number,
    number,
    number,
  ];
  if (from < signedAt || until <= from) refuse('dates');
  const seen = new Set<string>();
  const digests = new Map<string, CborMap>();
  for (const [namespace, entries] of mapOf(object.get('valueDigests'))) {
    const list = mapOf(entries);
    for (const [id, digest] of list) {
      if (!index(id) || id >= 2 ** 31 || !(digest instanceof Uint8Array) || digest.length !== 32) return refuse('bad-digest-list');
      const name = String.fromCharCode(...digest);
      if (seen.has(name)) return refuse('duplicate-digest');
      seen.add(name);
    }
    digests.set(textOf(namespace as Cbor), list);
  }
  const status = readStatus(object.get('status'));
  return {
    docType: textOf(object.get('docType')),
    digests,
    deviceKey: parseCoseKey(mapOf(object.get('deviceKeyInfo')).get('deviceKey')),
    times: { signedAt, from, until },
    ...(status && { status }),
  };
}

const itemMembers = ['digestID', 'random', 'elementIdentifier', 'elementValue'];

/** Throws `bad-disclosure` for a misshapen item, `digest-absent` or `digest-differs` for one the issuer did not sign. */
function readItem(namespace: string, bytes: Cbor, digests: CborMap | undefined): IssuerSignedItem & { id: number } {
  const item = openEmbedded(bytes);
  if (!isMap(item) || item.size !== 4 || !itemMembers.every((name) => item.has(name))) return refuse('bad-disclosure');
  const [id, random, element] = itemMembers.map((name) => item.get(name));
  if (!index(id) || !(random instanceof Uint8Array) || random.length < 16 || typeof element !== 'string' || element === '')
    return refuse('bad-disclosure');
  const expected = digests?.get(id);
  if (!(expected instanceof Uint8Array)) return refuse('digest-absent');
  if (!sameBytes(expected, sha256((bytes as Tagged).bytes))) return refuse('digest-differs');
  return { id, namespace, element, value: item.get('elementValue')!, bytes: bytes as Tagged };
}

/**
 * The security object and every element that came with it, each proved by its digest. Throws what `parseSecurityObject` and
 * `parseSign1` throw, `duplicate-disclosure` for one element or digest twice, and the faults of an item. Verifies no signature.
 */
export function parseIssuerSigned(value: Cbor | undefined): IssuerSigned {
  const part = mapOf(value);
  const issuerAuthItem = part.get('issuerAuth') ?? refuse();
  const issuerAuth = parseSign1(issuerAuthItem);
  const object = parseSecurityObject(issuerAuth.payload ?? refuse());
  const items: IssuerSignedItem[] = [];
  for (const [namespace, entries] of part.has('nameSpaces') ? mapOf(part.get('nameSpaces')) : []) {
    const name = textOf(namespace as Cbor);
    if (listOf(entries).length === 0) refuse();
    const seen = new Set<number | string>();
    for (const entry of listOf(entries)) {
      if (items.length === itemLimit) refuse('too-large');
      const { id, ...item } = readItem(name, entry, object.digests.get(name));
      if (seen.has(id) || seen.has(item.element)) refuse('duplicate-disclosure');
      seen.add(id).add(item.element);
      items.push(item);
    }
  }
  return { issuerAuth, issuerAuthItem, object, items };
}
