/** A small state for tests: root, signers, trust list, status lists and a holder, every key the SHA-256 of its label, every signature reproducible. */
import { p256 } from '@noble/curves/nist.js';
import { concat, toBase64, toBase64url } from './encoding.ts';
import { issueSdJwt, type ClaimValue, type IssueContent } from './issue.ts';
import { createTrustList, type ListedService, type TrustListContent } from './lote.ts';
import { presentSdJwt, showAudience, type PresentContent } from './present.ts';
import { signDocument } from './signed-document.ts';
import { sha256, type Signer } from './signature.ts';
import { createStatusListToken, verifyStatusList, type StatusList, type StatusListContent } from './status-list.ts';
import { writeCertificate, type CertificateContent } from './testing-certificate.ts';
import { trustListTyp, verifyTrustList, type TrustList } from './trust-list.ts';
import type { Context } from './verdict.ts';
import { purposes, type Purpose } from './x509.ts';

export type TestKey = Signer & Readonly<{ secret: Uint8Array }>;

/** Private key = SHA-256 of the label. */
export const testKey = (label: string, chain?: readonly string[]): TestKey => keyOf(sha256(label), chain);

/** Signatures by RFC 6979, high-S as often as low-S. */
export function keyOf(secret: Uint8Array, chain?: readonly string[]): TestKey {
  const point = p256.getPublicKey(secret, false);
  const publicJwk = { kty: 'EC', crv: 'P-256', x: toBase64url(point.subarray(1, 33)), y: toBase64url(point.subarray(33)) } as const;
  return { secret, publicJwk, chain, sign: (bytes) => p256.sign(bytes, secret, { lowS: false }) };
}

/** Bytes that look random and are the same in every run. */
export function testRandom(label: string): (bytes: number) => Uint8Array {
  let counter = 0;
  return (bytes) => {
    const blocks: Uint8Array[] = [];
    for (let have = 0; have < bytes; have += 32) blocks.push(sha256(`${label}|${counter++}`));
    return concat(...blocks).slice(0, bytes);
  };
}

export const testIssuer = 'http://localhost:4000';
export const testRoot = 'KRDPass test state root';
const day = 86_400;

/** What each authority of the small state may issue. */
const offices = {
  interior: { name: 'Ministry of Interior', vct: ['urn:krd:civil-id:1'], w3cType: ['CivilIdCredential'] },
  traffic: { name: 'General Directorate of Traffic', vct: ['urn:krd:driving-licence:1'], w3cType: ['DrivingLicenceCredential'] },
  finance: { name: 'Ministry of Finance', vct: ['urn:krd:salary-proof:1'], w3cType: ['SalaryProofCredential'] },
} as const;

export type Office = keyof typeof offices;
export type SignerName = Office | Exclude<Purpose, 'credential'>;

const officeOf: Readonly<Record<string, Office>> = Object.fromEntries(
  Object.entries(offices).flatMap(([office, { vct }]) => vct.map((type) => [type, office as Office])),
);

/** `http://localhost:4000/status-lists/driving-licence-1` for `urn:krd:driving-licence:1`. */
export const statusListUri = (vct: string) => `${testIssuer}/status-lists/${vct.split(':')[2]}-1`;

/** Entries of every test status list: 1 is revoked, 2 suspended, 3 holds a value nobody defined, the rest is valid. */
export const testStatuses = () => Uint8Array.from({ length: 1024 }, (_, index) => (index <= 3 ? index : 0));

export const licenceClaims: readonly ClaimValue[] = [
  { path: ['issuing_authority'], value: 'General Directorate of Traffic (DEMO)', disclose: 'always' },
  { path: ['issuing_country'], value: 'IQ', disclose: 'always' },
  { path: ['date_of_expiry'], value: '2031-05-04', disclose: 'always' },
  { path: ['given_name_native'], value: 'ئاراس', disclose: 'choice' },
  { path: ['father_name_native'], value: 'کەریم', disclose: 'choice' },
  { path: ['family_name_native'], value: 'بەرزنجی', disclose: 'choice' },
  { path: ['birthdate'], value: '1991-03-21', disclose: 'choice' },
  { path: ['categories'], value: [{ code: 'B', from: '2021-05-05', to: '2031-05-04', restrictions: [] }], disclose: 'choice' },
  { path: ['document_number'], value: 'KRD-DL-00012345', disclose: 'choice' },
  { path: ['annex', 'portrait_qr'], value: 'AlVJRkY', disclose: 'choice' },
  { path: ['annex', 'other', 'given_name'], value: 'Aras', disclose: 'choice' },
  { path: ['annex', 'other', 'upn'], value: '1234567890123', disclose: 'choice' },
  { path: ['annex', 'other', 'date_of_issuance'], value: '2021-05-05', disclose: 'choice' },
  { path: ['annex', 'other', 'blood_group'], value: null, disclose: 'choice' },
];

/** The preset an inspector sees. */
export const roadside: readonly (readonly string[])[] = [
  ['given_name_native'],
  ['father_name_native'],
  ['family_name_native'],
  ['birthdate'],
  ['categories'],
  ['document_number'],
];

export type TestTrust = Awaited<ReturnType<typeof testTrust>>;

/** The state as it stands at `now`: lists signed this hour, certificates a year old. */
export async function testTrust({ now }: { now: number }) {
  const today = Math.floor(now / day) * day;
  const dates = { notBefore: today - 365 * day, notAfter: today + 730 * day };
  const rootKey = testKey(testRoot);
  const certify = (content: Partial<CertificateContent> & Pick<CertificateContent, 'publicJwk' | 'subject'>) =>
    toBase64(writeCertificate({ issuer: testRoot, issuerKey: rootKey, ...dates, ...content }));
  const root = certify({ subject: testRoot, publicJwk: rootKey.publicJwk, ca: true, notAfter: today + 7300 * day });

  const signer = (name: SignerName, purpose: Purpose) => {
    const key = testKey(`krdpass test signer ${name}`);
    return { ...key, chain: [certify({ subject: `KRDPass test ${name}`, publicJwk: key.publicJwk, purposes: [purposes[purpose]] })] };
  };
  const signers = {
    interior: signer('interior', 'credential'),
    traffic: signer('traffic', 'credential'),
    finance: signer('finance', 'credential'),
    'status-list': signer('status-list', 'status-list'),
    'trust-list': signer('trust-list', 'trust-list'),
    catalogue: signer('catalogue', 'catalogue'),
    reader: signer('reader', 'reader'),
  } as const satisfies Readonly<Record<SignerName, TestKey>>;

  const services = Object.entries(offices).map(([office, { name, vct, w3cType }]): ListedService => ({
    authority: office,
    name: { en: name },
    certificate: signers[office as Office].chain[0]!,
    did: `did:web:localhost%3A4000:${office}`,
    granted: true,
    since: dates.notBefore,
    vct,
    w3cType,
  }));

  /** A signed trust list; `changes` replace parts of the standing one. */
  const signTrustList = async (changes: Partial<TrustListContent> = {}) =>
    signDocument(
      createTrustList({
        origin: testIssuer,
        operator: { en: 'Trust list operator' },
        sequence: 1,
        issuedAt: now - 3600,
        nextUpdate: now + 30 * day,
        demo: true,
        services,
        ...changes,
      }),
      { typ: trustListTyp, signer: signers['trust-list'] },
    );

  /** A signed status list of one type. */
  const signStatusList = (vct: string, changes: Partial<StatusListContent> = {}) =>
    createStatusListToken(
      { uri: statusListUri(vct), bits: 2, statuses: testStatuses(), iat: now - 3600, exp: now + 7 * day, ttl: 43_200, ...changes },
      signers['status-list'],
    );

  const trustListToken = await signTrustList();
  const trustList: TrustList = await verifyTrustList(trustListToken, { root, now });
  const statusListTokens = new Map<string, string>();
  const statusLists = new Map<string, StatusList>();
  for (const { vct } of services) {
    for (const type of vct) {
      const uri = statusListUri(type);
      statusListTokens.set(uri, await signStatusList(type));
      statusLists.set(uri, await verifyStatusList(statusListTokens.get(uri)!, { uri, root, now }));
    }
  }
  const holder = testKey('krdpass test holder');

  return {
    now,
    root,
    rootKey,
    signers,
    services,
    trustListToken,
    trustList,
    statusListTokens: statusListTokens as ReadonlyMap<string, string>,
    statusLists: statusLists as ReadonlyMap<string, StatusList>,
    holder,
    certify,
    signTrustList,
    signStatusList,

    /** A driving licence, or another type by `changes`; the office that may issue the type signs, unless told otherwise. */
    issue: (claims: readonly ClaimValue[] = licenceClaims, { idx = 73, ...changes }: Partial<IssueContent> & { idx?: number } = {}) => {
      const vct = changes.vct ?? 'urn:krd:driving-licence:1';
      return issueSdJwt(claims, {
        vct,
        iss: testIssuer,
        iat: today - 2 * day,
        exp: today + 28 * day,
        holder: holder.publicJwk,
        status: { idx, uri: statusListUri(vct) },
        signer: signers[officeOf[vct] ?? 'traffic'],
        random: testRandom(`${vct}|${idx}`),
        ...changes,
      });
    },

    /** The credential as the holder shows it one-way at `now`: the roadside preset, unless told otherwise. */
    present: (credential: string, changes: Partial<PresentContent> = {}) =>
      presentSdJwt(credential, { paths: roadside, signer: holder, audience: showAudience, nonce: testNonce, iat: now, ...changes }),

    /** What an up-to-date verifier knows at `now`. */
    context: (changes: Partial<Context> = {}): Context => ({
      now,
      mode: 'show',
      trustList,
      statusLists,
      audience: showAudience,
      nonce: testNonce,
      ...changes,
    }),
  };
}

export const testNonce = 'n-KRD-0123456789abcdef';
