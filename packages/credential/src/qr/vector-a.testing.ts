/** The published vector of the template form: its template, its licence, and the keys everything in it is signed with. */
import { toBase64, toUtf8 } from '../encoding.ts';
import { issueSdJwt, type ClaimValue } from '../issue.ts';
import { presentSdJwt, type PresentContent } from '../present.ts';
import { treeSalts } from '../salt-tree.ts';
import { testKey, testRandom } from '../testing.ts';
import type { Template } from './template.ts';

export const template: Template = {
  id: 257,
  notBefore: '2026-12-01',
  vct: 'urn:krd:driving-licence:1',
  depth: 5,
  iss: 'https://id.krdpass.example',
  payload: [
    ...['vct', 'iss', 'iat', 'exp', 'cnf', 'status'],
    ...['issuing_country', 'issuing_authority', 'un_distinguishing_sign', '_sd_alg', '_sd'],
  ],
  const: { issuing_country: 'IQ', un_distinguishing_sign: 'IRQ' },
  statusBase: 'https://status.krdpass.example/dl/',
  authority: {
    claim: 'issuing_authority',
    values: ['Erbil', 'Slemani', 'Duhok', 'Halabja'].map((city) => `General Directorate of Traffic, ${city}`),
  },
  categories: ['AM', 'A1', 'A2', 'A', 'B1', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE', 'T', 'M', 'S'],
  leaves: [
    [0, 'family_name', 'name'],
    [1, 'given_name', 'name'],
    [2, 'family_name_national_character', 'name'],
    [3, 'given_name_national_character', 'name'],
    [4, 'birth_date', 'date'],
    [5, 'expiry_date', 'date'],
    [6, 'document_number', ['digits', 'KRD-DL-', 8, 27]],
    [7, 'driving_privileges', 'privileges'],
    [8, 'annex', 'group'],
    [9, 'annex.portrait_qr', 'bytes'],
    [16, 'annex.other', 'group'],
    [17, 'annex.other.family_name_ar', 'name'],
    [18, 'annex.other.given_name_ar', 'name'],
    [19, 'annex.other.issue_date', 'date'],
    [20, 'annex.other.age_over_18', 'bool'],
  ],
};

export const chain = ['krdpass-qr-vector leaf', 'krdpass-qr-vector intermediate'].map((text) => toBase64(toUtf8(text)));
export const signers = [chain];
export const seed = Uint8Array.from({ length: 16 }, (_, i) => i);
export const holder = testKey('krdpass-qr-vector holder');
export const roadside = template.leaves.slice(0, 8).map(([, path]) => [path]);
export const everything = template.leaves.flatMap(([, path, codec]) => (codec === 'group' ? [] : [path.split('.')]));

const choice = (path: string, value: ClaimValue['value']): ClaimValue => ({ path: path.split('.'), value, disclose: 'choice' });
const category = (code: string, from: string) => ({ vehicle_category_code: code, issue_date: from, expiry_date: '2034-05-11' });

export const claims: readonly ClaimValue[] = [
  { path: ['issuing_country'], value: 'IQ', disclose: 'always' },
  { path: ['issuing_authority'], value: template.authority.values[0]!, disclose: 'always' },
  { path: ['un_distinguishing_sign'], value: 'IRQ', disclose: 'always' },
  choice('family_name', 'Barzanji'),
  choice('given_name', 'Rebin Karwan'),
  choice('family_name_national_character', 'بەرزنجی'),
  choice('given_name_national_character', 'ڕێبین کاروان'),
  choice('birth_date', '1991-03-21'),
  choice('expiry_date', '2034-05-11'),
  choice('document_number', 'KRD-DL-04827193'),
  choice('driving_privileges', [category('A1', '2024-05-12'), category('B', '2012-09-02')]),
  choice('annex.portrait_qr', null),
  choice('annex.other.family_name_ar', 'البرزنجي'),
  choice('annex.other.given_name_ar', 'ريبين كاروان'),
  choice('annex.other.issue_date', '2024-05-12'),
  choice('annex.other.age_over_18', true),
];

/** With salts from the tree, or random ones. */
export function issue(salts: 'tree' | 'plain', issued: readonly ClaimValue[] = claims): Promise<string> {
  const grown = treeSalts(template, seed, holder.publicJwk);
  return issueSdJwt(issued, {
    vct: template.vct,
    iss: template.iss,
    iat: 1_795_219_200,
    exp: 1_795_219_200 + 90 * 86_400,
    holder: holder.publicJwk,
    status: { idx: 48_211, uri: `${template.statusBase}3` },
    signer: { ...testKey('krdpass-qr-vector issuer'), chain },
    random: testRandom('vector'),
    ...(salts === 'tree' && { saltOf: (path) => grown(path)! }),
  });
}

export const present = (credential: string, changes: Partial<PresentContent> = {}): Promise<string> =>
  presentSdJwt(credential, {
    paths: roadside,
    order: template.leaves.map(([, path]) => path.split('.')),
    signer: holder,
    audience: 'urn:krd:qr:show:1',
    nonce: 'obLD1A',
    iat: 1_795_278_131,
    ...changes,
  });
