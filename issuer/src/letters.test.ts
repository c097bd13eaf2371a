import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTokenRequest, parseCredentialOffer } from '@krdpass/openid4vc';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareLetters, type Letter } from './letters.ts';
import { personas } from './registers/index.ts';
import { testIssuer, testWallet, type TestIssuer } from './testing.ts';

let state: TestIssuer;
let file: string;
beforeAll(async () => {
  state = await testIssuer();
  file = join(state.folder, 'letters.json');
});
afterAll(() => state.end());

const prepare = () => prepareLetters(state.issuer, file, personas());

test('the first start writes a letter for each of the five, for nobody else to read', async () => {
  const letters = await prepare();
  expect(letters).toHaveLength(5);
  for (const { link, code } of letters) {
    expect(link).toContain('/offer?credential_offer_uri=');
    expect(code).toMatch(/^\d{6}$/);
  }
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('the next start prints the same letters', async () => {
  expect(await prepare()).toEqual(await prepare());
});

test('a letter that was used is not written again', async () => {
  const [first] = await prepare();
  await use(first!);
  const [now] = await prepare();
  expect(now).toEqual({ name: first!.name, about: first!.about, upn: first!.upn });
  expect(readFileSync(file, 'utf8')).not.toContain(first!.upn);
});

test('a letter that has expired is made anew', async () => {
  const before = (await prepare())[1]!;
  state.clock.now += 8 * 86_400;
  const after = (await prepare())[1]!;
  expect(after.link).not.toBe(before.link);
});

test('an unreadable file of letters stops nothing', async () => {
  writeFileSync(file, '{');
  expect((await prepare()).filter(({ link }) => link)).toHaveLength(4);
});

async function use({ link, code }: Letter) {
  const wallet = await testWallet(state);
  const { pathname } = new URL(new URL(link!).searchParams.get('credential_offer_uri')!);
  const { preAuthorizedCode } = parseCredentialOffer(await (await state.app.request(pathname)).json());
  expect((await wallet.askToken(createTokenRequest({ preAuthorizedCode, txCode: code! }))).status).toBe(200);
}
