/** DeviceResponse (ISO/IEC 18013-5 §8.3.2.1.2.2) with exactly one document and a device signature: written by the holder, read by a verifier. */
import { fromBase64url, toBase64url } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import type { Signer } from '../signature.ts';
import { decodeCbor, embedded, encodeCbor, isMap, openEmbedded, type Cbor, type Tagged } from './cbor.ts';
import { createSign1, parseSign1, type Sign1 } from './cose.ts';
import { listOf, mapOf, mdocLimit, parseIssuerSigned, textOf, type IssuerSigned } from './mso.ts';
import { deviceAuthentication, type SessionTranscript } from './session-transcript.ts';

/** base64url of at most `mdocLimit` bytes. Throws `too-large` or `malformed`. */
function readBytes(text: string): Uint8Array {
  if (text.length > Math.ceil((mdocLimit * 4) / 3)) throw new CredentialFault('too-large');
  return fromBase64url(text);
}

/** A credential as it is issued. Throws `too-large`, `malformed` and everything `parseIssuerSigned` throws. */
export const readIssuedMdoc = (credential: string): IssuerSigned => parseIssuerSigned(decodeCbor(readBytes(credential)));

export type MdocPresentContent = Readonly<{
  elements: readonly (readonly [namespace: string, element: string])[];
  signer: Pick<Signer, 'sign'>; // the key the credential was issued to
  transcript: SessionTranscript;
}>;

/** The answer for one credential: these elements and no other, signed for this session. Throws `claims-missing` for an element it does not hold. */
export async function presentMdoc(credential: string, { elements, signer, transcript }: MdocPresentContent): Promise<string> {
  const { items, issuerAuthItem, object } = readIssuedMdoc(credential);
  const chosen = elements.map(([namespace, element]) => {
    const found = items.find((item) => item.namespace === namespace && item.element === element);
    if (!found) throw new CredentialFault('claims-missing');
    return found;
  });
  const groups = Map.groupBy(new Set(chosen), ({ namespace }) => namespace);
  const nameSpaces = new Map([...groups].map(([namespace, group]) => [namespace, group.map(({ bytes }) => bytes)]));
  const deviceNameSpaces = embedded(new Map());
  const payload = deviceAuthentication(transcript, object.docType, deviceNameSpaces);
  const deviceSignature = await createSign1(payload, { signer, detached: true });
  const document = new Map<string, Cbor>([
    ['docType', object.docType],
    [
      'issuerSigned',
      new Map<string, Cbor>([...(nameSpaces.size > 0 ? [['nameSpaces', nameSpaces] as const] : []), ['issuerAuth', issuerAuthItem]]),
    ],
    [
      'deviceSigned',
      new Map<string, Cbor>([
        ['nameSpaces', deviceNameSpaces],
        ['deviceAuth', new Map([['deviceSignature', deviceSignature]])],
      ]),
    ],
  ]);
  return toBase64url(
    encodeCbor(
      new Map<string, Cbor>([
        ['version', '1.0'],
        ['documents', [document]],
        ['status', 0],
      ]),
    ),
  );
}

/** The holder's part; a code where it cannot be judged. */
export type DeviceSigned = Readonly<{ signature: Sign1; nameSpaces: Tagged }>;

export type Answer = Readonly<{ issuerSigned: IssuerSigned; readDeviceSigned: () => DeviceSigned }>;

/**
 * Throws `payload` unless it is one document without errors, `doc-type` where the document calls itself otherwise than its issuer,
 * and everything `readIssuedMdoc` throws. The holder's part is read by a call of its own, which throws `key-binding-missing`,
 * `algorithm` (a MAC among them) or `device-elements` (elements the holder signed: nobody authorised any).
 */
export function parseDeviceResponse(text: string): Answer {
  const response = mapOf(decodeCbor(readBytes(text)));
  const documents = response.get('documents');
  if (response.get('version') !== '1.0' || response.get('status') !== 0 || response.has('documentErrors'))
    throw new CredentialFault('payload');
  if (listOf(documents).length !== 1) throw new CredentialFault('payload');
  const shown = mapOf(listOf(documents)[0]);
  const issuerSigned = parseIssuerSigned(shown.get('issuerSigned'));
  if (textOf(shown.get('docType')) !== issuerSigned.object.docType) throw new CredentialFault('doc-type');
  return { issuerSigned, readDeviceSigned: () => readDeviceSigned(shown.get('deviceSigned')) };
}

function readDeviceSigned(value: Cbor | undefined): DeviceSigned {
  if (value === undefined) throw new CredentialFault('key-binding-missing');
  const nameSpaces = mapOf(value).get('nameSpaces');
  const elements = openEmbedded(nameSpaces);
  const auth = mapOf(mapOf(value).get('deviceAuth'));
  if (auth.has('deviceMac')) throw new CredentialFault('algorithm');
  const signature = auth.get('deviceSignature');
  if (signature === undefined) throw new CredentialFault('key-binding-missing');
  if (!isMap(elements) || elements.size > 0) throw new CredentialFault('device-elements');
  const parsed = parseSign1(signature);
  if (parsed.payload !== null) throw new CredentialFault('payload');
  return { signature: parsed, nameSpaces: nameSpaces as Tagged };
}
