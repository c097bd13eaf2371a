import { parseCredentialOffer } from '@krdpass/openid4vc';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activate } from '../application/activate.ts';
import { people, testIssuer, type TestIssuer } from '../testing.ts';

let state: TestIssuer;
beforeAll(async () => {
  state = await testIssuer();
});
afterAll(() => state.end());

const open = (id: string, headers: Record<string, string> = {}) => state.app.request(`/offers/${id}`, { headers });
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

test('an offer names every form of every document the person has, and is not stored on the way', async () => {
  const { offer, link, code } = (await activate(state.issuer, people.shivan, 'operator'))!;
  expect(offer).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
  expect(code).toMatch(/^\d{6}$/);
  expect(link).toBe(`http://localhost:4001/offer?credential_offer_uri=${encodeURIComponent(`${state.issuer.origin}/offers/${offer}`)}`);
  const response = await open(offer);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { issuer, configurationIds, txCode } = parseCredentialOffer(await response.json());
  expect(issuer).toBe(state.issuer.origin);
  const forms = {
    age: ['jwt-vc', 'sd-jwt'],
    'civil-id': ['jwt-vc', 'paper', 'sd-jwt'],
    'driving-licence': ['jwt-vc', 'mdoc', 'paper', 'sd-jwt'],
  };
  expect([...configurationIds].sort()).toEqual(Object.entries(forms).flatMap(([id, own]) => own.map((form) => `krd.${id}.${form}.1`)));
  expect(txCode).toMatchObject({ inputMode: 'numeric', length: 6 });
});

test('every fetch mints another code', async () => {
  const { offer } = (await activate(state.issuer, people.shivan, 'operator'))!;
  const codes = await Promise.all(
    [open(offer), open(offer)].map(async (response) => parseCredentialOffer(await (await response).json()).preAuthorizedCode),
  );
  expect(new Set(codes).size).toBe(2);
});

test.each([
  ['ar', 'الرمز ذو الأرقام الستة في الرسالة'],
  ['ckb-IQ, en;q=0.5', 'کۆدی شەش ژمارەیی ناو نامەکە'],
  ['kmr', 'Koda şeş reqemî ya di nameyê de'],
  ['fr, *', 'The six-digit code in your letter'],
])('the code is described in the language asked for (%s)', async (language, sentence) => {
  const { offer } = (await activate(state.issuer, people.shivan, 'operator'))!;
  const { txCode } = parseCredentialOffer(await (await open(offer, { 'Accept-Language': language })).json());
  expect(txCode!.description).toBe(sentence);
});

test('an unknown offer: 404, as a problem', async () => {
  const response = await open('0000000000000000');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await codeOf(response)).toBe('offer-unknown');
});

test('an offer older than seven days: 410', async () => {
  const { offer } = (await activate(state.issuer, people.shivan, 'operator'))!;
  state.clock.now += 7 * 86_400;
  const response = await open(offer);
  expect(response.status).toBe(410);
  expect(await codeOf(response)).toBe('offer-expired');
});

test('nobody is activated whom the registers do not know', async () => {
  expect(await activate(state.issuer, '0000000000000', 'operator')).toBeNull();
});

test('neither code is kept: the store holds digests', async () => {
  const { offer, code } = (await activate(state.issuer, people.shilan, 'operator'))!;
  const { preAuthorizedCode } = parseCredentialOffer(await (await open(offer)).json());
  const rows = JSON.stringify([
    await state.issuer.database.sql`select * from offer`,
    await state.issuer.database.sql`select * from pre_authorized_code`,
  ]);
  expect(rows).not.toContain(preAuthorizedCode);
  expect(rows).not.toContain(`"${code}"`);
});
