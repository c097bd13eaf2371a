/** Builds mdoc presentations that no honest issuer or holder would: any place of the answer or of the security object changed, properly signed unless told otherwise. */
import { fromBase64url, toBase64url } from '../src/encoding.ts';
import { decodeCbor, embedded, encodeCbor, openEmbedded, type Cbor, type CborMap } from '../src/mdoc/cbor.ts';
import { parseSign1 } from '../src/mdoc/cose.ts';
import type { MdocElement } from '../src/mdoc/issue.ts';
import { changed, licenceElements, signObject, type TestMdoc } from '../src/mdoc/testing.ts';

export type Place = readonly (string | number)[];
export type Change = (old: Cbor | undefined) => Cbor | undefined;

export const openCbor = (text: string) => decodeCbor(fromBase64url(text));
export const closeCbor = (value: Cbor) => toBase64url(encodeCbor(value));

export const document = ['documents', 0] as const;
export const issuerAuth = [...document, 'issuerSigned', 'issuerAuth'] as const;
export const deviceSigned = [...document, 'deviceSigned'] as const;

export type MdocBase = Awaited<ReturnType<typeof mdocBaseOf>>;

export async function mdocBaseOf(mdoc: TestMdoc) {
  const credential = await mdoc.issue();
  const answer = await mdoc.present(credential);

  /** The answer with one place changed and nothing signed anew. */
  const tampered = (place: Place, change: Change, of = answer) => closeCbor(changed(openCbor(of), place, change));

  /** The answer around a security object that was changed before it was signed. */
  async function resigned(change: (object: CborMap) => Cbor): Promise<string> {
    const issued = openCbor(credential) as CborMap;
    const object = openEmbedded(decodeCbor(parseSign1(issued.get('issuerAuth')).payload!)) as CborMap;
    const whole = (await signObject(change(object), mdoc.signer, issued.get('nameSpaces')!)) as CborMap;
    return tampered(issuerAuth, () => whole.get('issuerAuth'));
  }

  return {
    mdoc,
    credential,
    answer,
    tampered,
    resigned,
    member: (place: Place, change: Change) => resigned((object) => changed(object, place, change)),

    /** The first element shown, changed under the same digest. */
    item: (namespace: string, change: (old: CborMap) => Cbor) =>
      tampered([...document, 'issuerSigned', 'nameSpaces', namespace, 0], (old) => embedded(change(openEmbedded(old) as CborMap))),

    /** A document of another type, for which the rules of a licence do not hold. */
    async other(elements: readonly MdocElement[]): Promise<string> {
      const issued = openCbor(await mdoc.issue(elements, { docType: 'org.example' })) as CborMap;
      const shown = tampered([...document, 'docType'], () => 'org.example');
      return tampered([...document, 'issuerSigned'], () => issued, shown);
    },

    /** Under another certificate of the same key: the header that holds it is not signed. */
    async certified(
      certificate: Parameters<TestMdoc['certify']>[0],
      issued: Parameters<TestMdoc['issue']>[1] = {},
      elements = licenceElements,
    ): Promise<string> {
      const shown = await mdoc.present(await mdoc.issue(elements, issued));
      const other = Buffer.from(mdoc.certify({ ...mdoc.documentContent, ...certificate }), 'base64');
      return tampered([...issuerAuth, 1, 33], () => new Uint8Array(other), shown);
    },
  };
}
