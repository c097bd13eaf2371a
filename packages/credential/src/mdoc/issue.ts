/** Issuing an mdoc: elements behind salted digests, and the mobile security object over them (ISO/IEC 18013-5 §9.1.2.4). */
import { chainOf, parseLeaf } from '../chain.ts';
import type { StatusReference } from '../currency.ts';
import { CredentialFault } from '../errors.ts';
import { toBase64url } from '../encoding.ts';
import { sha256, type PublicJwk, type Signer } from '../signature.ts';
import { formatInstant } from '../time.ts';
import type { Certificate } from '../x509.ts';
import { embedded, encodeCbor, instant, type Cbor, type Tagged } from './cbor.ts';
import { createCoseKey, createSign1, x5chainOf } from './cose.ts';
import { checkLicence, licenceDocType } from './licence.ts';
import { digestAlgorithm } from './mso.ts';

export type MdocElement = Readonly<{ namespace: string; element: string; value: Cbor }>;

export type MdocContent = Readonly<{
  docType: string;
  holder: PublicJwk;
  signedAt: number; // validity begins here; a whole day, as what is exact to the second can be recognised
  validUntil: number;
  status: StatusReference;
  signer: Signer; // its certificate goes along
  random: (bytes: number) => Uint8Array;
}>;

const day = 86_400;
const saltLength = 32; // the standard asks for 16

const certificates = new WeakMap<Signer, Certificate>(); // reading one costs more than signing with it

function certificateOf(signer: Signer): Certificate {
  const certificate = certificates.get(signer) ?? parseLeaf(chainOf(signer));
  certificates.set(signer, certificate);
  return certificate;
}

/** 0 … n − 1 in random order, so that an identifier tells nothing about the element behind it. */
function shuffled(n: number, random: (bytes: number) => Uint8Array): number[] {
  const ids = Array.from({ length: n }, (_, i) => i);
  const bytes = random(4 * n);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let i = n - 1; i > 0; i--) {
    const j = view.getUint32(4 * i) % (i + 1);
    [ids[i], ids[j]] = [ids[j]!, ids[i]!];
  }
  return ids;
}

/**
 * base64url of the CBOR `IssuerSigned`. Throws `dates` unless both times are whole days in order, `certificate-expired` where they
 * leave those of the signer's certificate, `duplicate-disclosure` for one element twice, `chain-missing`, and for a driving licence what `checkLicence` throws.
 */
export async function issueMdoc(elements: readonly MdocElement[], content: MdocContent): Promise<string> {
  const { docType, holder, signedAt, validUntil, status, signer, random } = content;
  if (signedAt % day !== 0 || validUntil % day !== 0 || validUntil <= signedAt) throw new CredentialFault('dates');
  const { notBefore, notAfter } = certificateOf(signer);
  if (signedAt < notBefore || validUntil > notAfter) throw new CredentialFault('certificate-expired');
  if (new Set(elements.map(({ namespace, element }) => `${namespace}/${element}`)).size !== elements.length)
    throw new CredentialFault('duplicate-disclosure');
  if (docType === licenceDocType) checkLicence(elements);
  const nameSpaces = new Map<string, readonly Tagged[]>();
  const valueDigests = new Map<string, ReadonlyMap<number, Uint8Array>>();
  for (const [namespace, group] of Map.groupBy(elements, (entry) => entry.namespace)) {
    const ids = shuffled(group.length, random);
    const items = group.map(({ element, value }, i) =>
      embedded(
        new Map<string, Cbor>([
          ['digestID', ids[i]!],
          ['random', random(saltLength)],
          ['elementIdentifier', element],
          ['elementValue', value],
        ]),
      ),
    );
    nameSpaces.set(namespace, items);
    valueDigests.set(namespace, new Map(items.map((item, i) => [ids[i]!, sha256(item.bytes)] as const).sort(([a], [b]) => a - b)));
  }
  const object = new Map<string, Cbor>([
    ['version', '1.0'],
    ['digestAlgorithm', digestAlgorithm],
    ['valueDigests', valueDigests],
    ['deviceKeyInfo', new Map([['deviceKey', createCoseKey(holder)]])],
    ['docType', docType],
    [
      'validityInfo',
      new Map(
        Object.entries({ signed: signedAt, validFrom: signedAt, validUntil }).map(([name, time]) => [name, instant(formatInstant(time))]),
      ),
    ],
    ['status', new Map([['status_list', new Map<string, Cbor>(Object.entries({ idx: status.idx, uri: status.uri }))]])],
  ]);
  const issuerAuth = await createSign1(embedded(object).bytes, { signer, unprotectedHeader: [x5chainOf(signer)] });
  return toBase64url(
    encodeCbor(
      new Map<string, Cbor>([
        ['nameSpaces', nameSpaces],
        ['issuerAuth', issuerAuth],
      ]),
    ),
  );
}
