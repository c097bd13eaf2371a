/** For tests: the small state of ../testing.ts with an IACA beside its root, a document signer, a status signer and one holder's licence. */
import { toBase64, toUtf8 } from '../encoding.ts';
import { iacaPurposes } from '../iaca.ts';
import type { ListedService } from '../lote.ts';
import type { Signer } from '../signature.ts';
import { der, writeCertificate, type CertificateContent } from '../testing-certificate.ts';
import { testIssuer, testKey, testNonce, testRandom, testTrust, type TestKey } from '../testing.ts';
import { verifyTrustList } from '../trust-list.ts';
import { embedded, fullDate, isMap, type Cbor } from './cbor.ts';
import { createSign1, x5chainOf } from './cose.ts';
import { presentMdoc, type MdocPresentContent } from './device-response.ts';
import { issueMdoc, type MdocContent, type MdocElement } from './issue.ts';
import { drivingPrivileges, licenceDocType, licenceNamespace } from './licence.ts';
import { redirectTranscript } from './session-transcript.ts';
import { createStatusListCwt, verifyStatusListCwt } from './status-list.ts';
import type { MdocContext } from './verify.ts';

const day = 86_400;
const iacaName = 'KRDPass test IACA';
const altName = { id: '2.5.29.18', value: der(0x30, der(0x86, toUtf8('https://trust.krdpass.example'))), critical: false };
const crlPoint = {
  id: '2.5.29.31',
  value: der(0x30, der(0x30, der(0xa0, der(0xa0, der(0x86, toUtf8('https://trust.krdpass.example/iaca.crl')))))),
  critical: false,
};

export const statusListUri = `${testIssuer}/status-lists/driving-licence-mdoc-1`;
export const session = {
  clientId: 'x509_hash:Uvo3HtuIxuhC92rShpgqcT3YXwrqRxWEviRiA0OZszk',
  nonce: testNonce,
  responseUri: `${testIssuer}/answer`,
};
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, ...toUtf8('JFIF'), 0xff, 0xd9);

const iso = (element: string, value: Cbor): MdocElement => ({ namespace: licenceNamespace, element, value });
const domestic = (element: string, value: Cbor): MdocElement => ({ namespace: `${licenceNamespace}.IQ`, element, value });

export const licenceElements: readonly MdocElement[] = [
  iso('family_name', 'Barzinji'),
  iso('given_name', 'Aras'),
  iso('family_name_national_character', 'بەرزنجی'),
  iso('given_name_national_character', 'ئاراس'),
  iso('birth_date', fullDate('1991-03-21')),
  iso('issue_date', fullDate('2021-05-05')),
  iso('expiry_date', fullDate('2031-05-04')),
  iso('issuing_country', 'IQ'),
  iso('issuing_authority', 'General Directorate of Traffic (DEMO)'),
  iso('document_number', 'KRD-DL-00012345'),
  iso('portrait', jpeg),
  iso('driving_privileges', drivingPrivileges([{ code: 'B', from: '2021-05-05', to: '2031-05-04', restrictions: [] }])),
  iso('un_distinguishing_sign', 'IRQ'),
  iso('sex', 1),
  iso('age_over_18', true),
  domestic('upn', '1234567890123'),
];

/** What a bank would ask for. */
export const askedFor: readonly (readonly [string, string])[] = [
  [licenceNamespace, 'given_name'],
  [licenceNamespace, 'family_name'],
  [licenceNamespace, 'expiry_date'],
  [licenceNamespace, 'issuing_country'],
  [licenceNamespace, 'driving_privileges'],
  [licenceNamespace, 'age_over_18'],
];

export type TestMdoc = Awaited<ReturnType<typeof testMdoc>>;

/** The state at `now`; entries 1 of the status list is revoked. */
export async function testMdoc({ now }: { now: number }) {
  const state = await testTrust({ now });
  const today = Math.floor(now / day) * day;
  const iacaKey = testKey(iacaName);
  const dates = { notBefore: today - 30 * day, notAfter: today + 400 * day };
  const certify = (content: Partial<CertificateContent> & Pick<CertificateContent, 'publicJwk'>) =>
    toBase64(
      writeCertificate({
        issuer: iacaName,
        issuerKey: iacaKey,
        country: 'IQ',
        subject: 'KRDPass test document signer',
        ...dates,
        ...content,
      }),
    );
  const iacaContent = {
    subject: iacaName,
    publicJwk: iacaKey.publicJwk,
    ca: true,
    notAfter: today + 3000 * day,
    others: [altName],
  } satisfies Partial<CertificateContent>;
  const iaca = certify(iacaContent);
  const documentKey = testKey('KRDPass test document signer');
  const documentContent = {
    publicJwk: documentKey.publicJwk,
    purposes: [iacaPurposes.document],
    others: [altName, crlPoint],
  } satisfies Partial<CertificateContent>;
  const signer: TestKey = { ...documentKey, chain: [certify(documentContent)] };
  const statusKey = testKey('KRDPass test mdoc status signer');
  const statusSigner: TestKey = {
    ...statusKey,
    chain: [
      certify({
        subject: 'KRDPass test mdoc status signer',
        publicJwk: statusKey.publicJwk,
        purposes: [iacaPurposes['status-list']],
        others: [altName],
      }),
    ],
  };
  const service: ListedService = {
    authority: 'traffic',
    name: { en: 'General Directorate of Traffic' },
    certificate: iaca,
    did: 'did:web:localhost%3A4000:traffic',
    granted: true,
    since: dates.notBefore,
    vct: [],
    w3cType: [],
    doctype: [licenceDocType],
  };
  const signTrustListWith = (changes: Partial<ListedService> = {}) =>
    state.signTrustList({ services: [...state.trustList.services, { ...service, ...changes }] });
  const trustListWith = async (changes: Partial<ListedService> = {}) =>
    verifyTrustList(await signTrustListWith(changes), { root: state.root, now });
  const trustList = await trustListWith();
  const listContent = {
    uri: statusListUri,
    bits: 1,
    statuses: Uint8Array.from({ length: 1024 }, (_, i) => Number(i === 1)),
    iat: now - 3600,
    exp: now + 7 * day,
    ttl: 43_200,
  } as const;
  const statusListCwt = await createStatusListCwt(listContent, statusSigner);
  const statusList = await verifyStatusListCwt(statusListCwt, { uri: statusListUri, iaca, now });
  const { holder } = state;
  const transcript = redirectTranscript({ ...session, encryptionKey: null });

  return {
    ...state,
    now,
    today,
    iaca,
    iacaContent,
    documentContent,
    certify,
    signer,
    statusSigner,
    holder,
    trustList,
    trustListWith,
    signTrustListWith,
    listContent,
    statusListCwt,
    transcript,

    issue: (elements: readonly MdocElement[] = licenceElements, { idx = 73, ...changes }: Partial<MdocContent> & { idx?: number } = {}) =>
      issueMdoc(elements, {
        docType: licenceDocType,
        holder: holder.publicJwk,
        signedAt: today - 2 * day,
        validUntil: today + 28 * day,
        status: { idx, uri: statusListUri },
        signer,
        random: testRandom(`mdoc|${idx}`),
        ...changes,
      }),

    present: (credential: string, changes: Partial<MdocPresentContent> = {}) =>
      presentMdoc(credential, { elements: askedFor, signer: holder, transcript, ...changes }),

    context: (changes: Partial<MdocContext> = {}): MdocContext => ({
      now,
      trustList,
      statusLists: new Map([[statusListUri, statusList]]),
      transcript,
      wanted: askedFor,
      ...changes,
    }),
  };
}

type Path = readonly (string | number)[];

/** The value with what stands at a path replaced (undefined: left out); maps and arrays alike. */
export function changed(value: Cbor, [step, ...rest]: Path, change: (old: Cbor | undefined) => Cbor | undefined): Cbor {
  if (isMap(value)) {
    const copy = new Map(value);
    const next = rest.length > 0 ? changed(copy.get(step!)!, rest, change) : change(copy.get(step!));
    if (next === undefined) copy.delete(step!);
    else copy.set(step!, next);
    return copy;
  }
  const copy = [...(value as readonly Cbor[])];
  const next = rest.length > 0 ? changed(copy[step as number]!, rest, change) : change(copy[step as number]);
  if (next === undefined) copy.splice(step as number, 1);
  else copy[step as number] = next;
  return copy;
}

/** An IssuerSigned around another security object, signed as the real one would be. */
export async function signObject(object: Cbor, signer: Signer, nameSpaces: Cbor): Promise<Cbor> {
  return new Map<string, Cbor>([
    ['nameSpaces', nameSpaces],
    ['issuerAuth', await createSign1(embedded(object).bytes, { signer, unprotectedHeader: [x5chainOf(signer)] })],
  ]);
}
