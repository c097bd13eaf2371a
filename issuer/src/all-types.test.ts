/** Every credential type the state offers, from a row of the demo's registers through the issuer's own door to the verdict of a verifier. */
import { claimPath, type CredentialType } from '@krdpass/catalogue';
import {
  presentSdJwt,
  readIssuedSdJwt,
  verifyPresentation,
  verifyStatusList,
  verifyTrustList,
  type Context,
  type Json,
  type JsonObject,
} from '@krdpass/credential';
import { verifyVcJwt } from '@krdpass/credential/vc-jwt';
import { createTokenRequest, parseCredentialOffer } from '@krdpass/openid4vc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOfferCode } from './application/activate.ts';
import { changeLicence } from './application/change-status.ts';
import { configurationsOf } from './application/configurations.ts';
import { readCatalogue } from './catalogue.ts';
import { writeOffer } from './store/offers.ts';
import { people, testIssuer, testKey, testWallet, type TestIssuer, type TestWallet } from './testing.ts';

const { credentials, registers } = await readCatalogue();
const txCode = '123456';

let state: TestIssuer;
let wallet: TestWallet;
beforeAll(async () => {
  state = await testIssuer();
  wallet = await testWallet(state);
});
afterAll(() => state.end());

const registerOf = ({ claims }: CredentialType) =>
  registers.find(({ id, records }) => records && Object.values(claims).some(({ from }) => from.startsWith(`${id}.`)))?.id ?? null;

/** Somebody who has a document of the type that stands: one of the five personas where there is one. */
async function holderOf(type: CredentialType): Promise<string> {
  const register = registerOf(type);
  if (register === null) return people.shilan;
  const [row] = await state.issuer.database.sql<{ upn: string }[]>`
    select upn from register_record where register = ${register} and state = 'valid' order by upn limit 1`;
  if (!row) throw new Error(`nobody has a ${type.id}`);
  return row.upn;
}

let offers = 0;

/** An offer of these configurations to this person, redeemed: what an application will grant. */
async function redeem(upn: string, configurations: readonly string[]): Promise<string> {
  const { issuer, app } = state;
  const id = `offer-${++offers}`;
  const codeHash = hashOfferCode(issuer, id, txCode);
  await writeOffer(issuer.database.sql, { id, upn, configurations, codeHash, now: issuer.now(), expires: issuer.now() + 600 });
  const { preAuthorizedCode } = parseCredentialOffer(await (await app.request(`/offers/${id}`)).json());
  const response = await wallet.askToken(createTokenRequest({ preAuthorizedCode, txCode }));
  return ((await response.json()) as { access_token: string }).access_token;
}

const text = async (path: string) => (await state.app.request(path)).text();

async function context(type: CredentialType, mode: Context['mode'], statusLists = true): Promise<Context> {
  const { origin, keys } = state.issuer;
  const now = state.issuer.now();
  const uri = `${origin}/status-lists/${type.id}-1`;
  const list = await verifyStatusList(await text(`/status-lists/${type.id}-1`), { uri, root: keys.root, now });
  const trustList = await verifyTrustList(await text('/trust-list'), { root: keys.root, now });
  return { now, mode, trustList, statusLists: new Map(statusLists ? [[uri, list]] : []), audience: 'urn:test:verifier', nonce: 'n-1' };
}

const wrongIn = ({ checks }: Awaited<ReturnType<typeof verifyPresentation>>) =>
  checks.filter(({ outcome }) => outcome !== 'passed').map(({ name, code }) => `${name} ${code}`);

/** The declared claims that stand in a tree of disclosed ones, empty or not. */
const claimsIn = (type: CredentialType, tree: JsonObject): string[] =>
  Object.keys(type.claims).filter((name) => {
    let place: Json | undefined = tree;
    for (const step of claimPath(type, name)) place = typeof place === 'object' && place !== null ? (place as JsonObject)[step] : undefined;
    return place !== undefined;
  });

describe.each(credentials.map((type) => [type.id, type] as const))('a %s', (_id, type) => {
  let token: string;
  beforeAll(async () => {
    token = await redeem(
      await holderOf(type),
      configurationsOf(type).map(({ id }) => id),
    );
  });
  const receive = (form: string, keys: Parameters<TestWallet['receive']>[2]) => wallet.receive(token, `krd.${type.id}.${form}.1`, keys);

  test('is issued with every claim it declares, and each of its presets is found green', async () => {
    const signer = await testKey();
    const [credential] = (await receive('sd-jwt', [signer])).credentials;
    const { claims } = readIssuedSdJwt(credential!);
    expect(claimsIn(type, claims)).toEqual(Object.keys(type.claims));
    for (const [name, preset] of Object.entries(type.presets)) {
      const binding = { audience: 'urn:test:verifier', nonce: 'n-1', iat: state.issuer.now(), signer };
      const paths = preset.claims.map((claim) => claimPath(type, claim));
      const shown = await presentSdJwt(credential!, { paths, ...binding });
      const verdict = await verifyPresentation(shown, { ...(await context(type, 'online')), wanted: paths });
      expect({ name, colour: verdict.colour, wrong: wrongIn(verdict) }).toEqual({ name, colour: 'green', wrong: [] });
      const open = Object.keys(type.claims).filter((claim) => type.claims[claim]!.disclose === 'always');
      expect(claimsIn(type, verdict.claims!).sort()).toEqual([...new Set([...open, ...preset.claims])].sort());
    }
  });

  test('is issued as a VC-JWT that lacks nothing but its holder’s presentation', async () => {
    const [credential] = (await receive('jwt-vc', [await testKey()])).credentials;
    const wrong = wrongIn(await verifyVcJwt(credential!, await context(type, 'paper')));
    expect(wrong).toEqual(['holder-bound key-binding-missing', 'fresh key-binding-missing']);
  });

  test.runIf(Object.values(type.presets).some(({ paper }) => paper))(
    'is printed, and amber for no other reason than being paper',
    async () => {
      const [credential] = (await receive('paper', [])).credentials;
      const verdict = await verifyVcJwt(credential!, await context(type, 'paper'));
      expect(verdict.colour).toBe('amber');
      expect(new Set(wrongIn(verdict).map((one) => one.split(' ')[1]))).toEqual(new Set(['paper']));
    },
  );
});

test('any document is suspended, reinstated and revoked by its number, once and for all', async () => {
  const type = credentials.find(({ id }) => id === 'vehicle-registration')!;
  const token = await redeem(people.shilan, [`krd.${type.id}.sd-jwt.1`]);
  const signer = await testKey();
  const [credential] = (await wallet.receive(token, `krd.${type.id}.sd-jwt.1`, [signer])).credentials;
  const number = readIssuedSdJwt(credential!).claims.document_number as string;
  const paths = [['plate']];
  const wrong = async () => {
    const shown = await presentSdJwt(credential!, {
      paths,
      audience: 'urn:test:verifier',
      nonce: 'n-1',
      iat: state.issuer.now(),
      signer,
    });
    return wrongIn(await verifyPresentation(shown, { ...(await context(type, 'online')), wanted: paths }));
  };
  expect(await changeLicence(state.issuer, 'suspend', number)).toMatchObject({ outcome: 'changed', copies: expect.any(Number) as number });
  expect(await wrong()).toEqual(['not-revoked suspended']);
  expect(await changeLicence(state.issuer, 'reinstate', number)).toMatchObject({ outcome: 'changed' });
  expect(await wrong()).toEqual([]);
  expect(await changeLicence(state.issuer, 'revoke', number)).toMatchObject({ outcome: 'changed' });
  expect(await wrong()).toEqual(['not-revoked revoked']);
  expect(await changeLicence(state.issuer, 'reinstate', number)).toEqual({ outcome: 'final' });
});
