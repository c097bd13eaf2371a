/** The small test state as this verifier meets it: its signed lists as tokens, and licences as codes. */
import { authorities, claimPath, templateOf } from '@krdpass/catalogue';
import type { CredentialType } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import { createRevocations, fromBase64url, signJws, signRevocations, toRevocationList, treeSalts } from '@krdpass/credential';
import type { Json, Revocations, Signer } from '@krdpass/credential';
import { createPaperCode, createShowCode, leafPaths, toDigits } from '@krdpass/credential/qr';
import { issueVcJwt } from '@krdpass/credential/vc-jwt';
import { statusListUri, testIssuer, testRandom, testTrust } from '../../packages/credential/src/testing.ts';
import type { Kept } from '../src/lib/bundle.ts';

export const licence = 'urn:krd:driving-licence:1';
export { testIssuer };

const person: Readonly<Record<string, Json>> = {
  given_name_native: 'ڕێبوار',
  father_name_native: 'عەبدوڵڵا',
  family_name_native: 'زەنگەنە',
  birthdate: '1990-07-01',
  categories: [{ code: 'B', from: '2021-05-05', to: '2031-05-04', restrictions: ['01'] }],
  document_number: 'KRD-DL-00012345',
  date_of_expiry: '2031-05-04',
  issuing_authority: 'General Directorate of Traffic (DEMO)',
  issuing_country: 'IQ',
};

export type Shown = Readonly<{
  vct?: string;
  preset?: string;
  idx?: number;
  iat?: number;
  values?: typeof person;
  signer?: Signer;
  form?: 'template' | 'generic'; // by template unless told otherwise, where the type has one
}>;

export async function testState({ now }: { now: number }) {
  const trust = await testTrust({ now });
  const { credentials, dictionaries, templates: frozen } = await readCatalogue();
  const templates = frozen.map((one) => templateOf(one, testIssuer));
  const signers = trust.services.map(({ certificate }) => [certificate]);
  const typeOf = (vct: string): CredentialType => credentials.find((type) => type.vct === vct)!;
  const dictionaryOf = (vct: string, wanted: 'show' | 'paper') => {
    const { id, text } = dictionaries.find((dictionary) => dictionary.vct === vct && dictionary.form === wanted)!;
    return { id, bytes: fromBase64url(text) };
  };

  const signCatalogue = (changes: Readonly<Record<string, unknown>> = {}) =>
    signJws(
      { typ: 'krd-catalogue+jwt', x5c: [...trust.signers.catalogue.chain] },
      JSON.parse(
        JSON.stringify({
          iss: testIssuer,
          iat: now - 3600,
          sequence: 4,
          demo: true,
          authorities,
          credentials,
          dictionaries,
          templates,
          ...changes,
        }),
      ),
      trust.signers.catalogue,
    );

  const kept: Kept = {
    trustList: { token: trust.trustListToken, acceptedAt: now },
    catalogue: { token: await signCatalogue(), acceptedAt: now },
    revocations: null,
    statusLists: [...trust.statusListTokens].map(([uri, token]) => ({ uri, token, acceptedAt: now })),
  };

  /** The revocation bundle of the same lists; entry 1 of each is revoked, 2 suspended, and what `changes` say of the licences'. */
  const revocations = (sequence: number, changes: Readonly<Record<number, number>> = {}, iat = now - 3600): Revocations =>
    createRevocations(
      { issuer: testIssuer, sequence, issuedAt: iat, expires: iat + 7 * 86_400, ttl: 3600 },
      [...trust.statusListTokens.keys()].map((uri) => {
        const values: Readonly<Record<number, number>> = { 1: 1, 2: 2, ...(uri === statusListUri(licence) && changes) };
        return toRevocationList(
          { uri, bits: 2, size: 1024 },
          Array.from({ length: 1024 }, (_, index) => values[index] ?? 0),
        );
      }),
    );
  const sign = (state: Revocations) => signRevocations(state, trust.signers['status-list']);

  /** The digits on the phone's screen. */
  async function show({
    vct = licence,
    preset = 'roadside',
    idx = 73,
    iat = now,
    values = {},
    signer,
    form = 'template',
  }: Shown = {}): Promise<string> {
    const type = typeOf(vct);
    const value = (name: string) => values[name] ?? person[name] ?? null;
    const claims = Object.entries(type.claims).map(([name, { disclose }]) => ({
      path: claimPath(type, name),
      value: value(name),
      disclose,
    }));
    const template = form === 'template' ? templates.find((one) => one.vct === vct) : undefined;
    const seed = testRandom(`seed ${idx}`)(16);
    const salts = template && treeSalts(template, seed, trust.holder.publicJwk);
    const saltOf = salts && ((path: readonly string[]) => salts(path)!);
    const issued = await trust.issue(claims, { vct, idx, saltOf, ...(signer && { signer }) });
    const paths = type.presets[preset]!.claims.filter((name) => type.claims[name]!.disclose === 'choice').map((name) =>
      claimPath(type, name),
    );
    const presentation = await trust.present(issued, { paths, iat, nonce: 'obLD1A', order: template && leafPaths(template) });
    return toDigits(createShowCode(presentation, { dictionary: dictionaryOf(vct, 'show'), signers, template, seed }));
  }

  /** The digits on a printed copy. */
  async function print({ idx = 73 }: { idx?: number } = {}): Promise<string> {
    const { did, kid } = trust.trustList.services.find(({ authority }) => authority === 'traffic')!;
    const jwt = await issueVcJwt(
      { ...person },
      {
        did,
        kid,
        signer: trust.signers.traffic,
        type: 'DrivingLicenceCredential',
        nbf: now - 86_400,
        exp: now + 300 * 86_400,
        jti: 'urn:uuid:5f1d2a6e-7c2b-4b1e-9d0a-3c4f5e6a7b80',
        status: { idx, uri: statusListUri(licence) },
      },
    );
    return toDigits(createPaperCode(jwt, { dictionary: dictionaryOf(licence, 'paper'), signers }));
  }

  return { trust, kept, signCatalogue, revocations, sign, show, print };
}
