import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { authorities } from '../../../catalogue/src/authorities.ts';
import { claimPath, w3cType, type CredentialType } from '../../../catalogue/src/credential-type.ts';
import { readCatalogue } from '../../../catalogue/src/folder.ts';
import { fromBase64url, fromUtf8, toBase64url } from '../encoding.ts';
import type { Json, JsonObject } from '../json.ts';
import { parseCertificate } from '../x509.ts';
import { testKey, testRandom, testTrust, type TestTrust } from '../testing.ts';
import { issueVcJwt } from '../vc-jwt.ts';
import { versionFor } from './capacity.ts';
import { createPaperCode, createShowCode } from './code.ts';
import { createDictionary, longestDictionary } from './dictionary.ts';

const folder = new URL('../../../catalogue/dictionaries/', import.meta.url);
const now = 1_795_278_200;

/** Frozen: another text needs another number. */
const pinned: Readonly<Record<string, string>> = {
  'age.show.json': 'a03c5aa18a2f2235b783a801bbb3f14921d496b8bf74e0535b1e99208a4a55fb',
  'civil-id.paper.json': 'd18ebbe3da388c520e87ec649d3fdf8c032a1bd5e4030e3b7ab9e2633d7d2cea',
  'civil-id.show.json': '795e5c169043bd1c5baca63ce0879a338b8c9ddb3f65c8f71fb8f107cd632958',
  'driving-licence.paper.json': '78d77e6e70a354282a0eff631557368bdd49d456cd6f93b1184f28b145618c65',
  'driving-licence.show.json': '1ab0aa4b18ca8e1ac02ed4b29a2d5a90d2f80f470588673312ab54b2b882d6ed',
  'salary-proof.ask.json': 'c6924de9aa964869d52221dd91a04b27fbc85767bf9f2695ddf52dcb4700fa10',
};

test('the published dictionaries are the frozen ones', () => {
  const found = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const hashes = found.map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(new URL(file, folder)))
      .digest('hex'),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(pinned);
});

describe('every dictionary', async () => {
  const { dictionaries, credentials } = await readCatalogue();

  test('has a number of its own', () => {
    expect(new Set(dictionaries.map(({ id }) => id)).size).toBe(dictionaries.length);
    for (const { id } of dictionaries) expect(id > 0 && id < 256).toBe(true);
  });

  test.each(dictionaries)('$vct $form is what its declaration makes', ({ vct, form, text }) => {
    const type = credentials.find((declared) => declared.vct === vct)!;
    const made = createDictionary(type, { form, authority: `${authorities[type.authority].name.en} (DEMO)` });
    expect(fromUtf8(fromBase64url(text))).toBe(made);
    expect(fromBase64url(text).length).toBeLessThanOrEqual(longestDictionary);
  });

  test.each(dictionaries)('$vct $form holds no key, number, date or address of anybody', ({ text }) => {
    const made = fromUtf8(fromBase64url(text)).replace('https://www.w3.org/2018/credentials/v1', '');
    expect(made).not.toMatch(/[\w-]{43}/);
    expect(made).not.toMatch(/\d{4}/);
    expect(made).not.toMatch(/localhost|krdpass\.example/);
  });
});

describe('sizes', { timeout: 30_000 }, () => {
  let trust: TestTrust;
  let licence: CredentialType;
  let signers: string[][];
  let dictionaryFor: (vct: string, form: 'show' | 'paper') => { id: number; bytes: Uint8Array };

  beforeAll(async () => {
    trust = await testTrust({ now });
    const { credentials, dictionaries } = await readCatalogue();
    licence = credentials.find(({ id }) => id === 'driving-licence')!;
    signers = trust.trustList.services.map(({ certificate }) => [certificate]);
    dictionaryFor = (vct, form) => {
      const { id, text } = dictionaries.find((one) => one.vct === vct && one.form === form)!;
      return { id, bytes: fromBase64url(text) };
    };
    expect(parseCertificate(Buffer.from(signers[0]![0]!, 'base64')).ca).toBe(false);
  });

  const given = ['ڕێبین', 'شنە', 'هاوژین', 'محەمەد ئەمین', 'ژیوار', 'نەورۆز'];
  const families = ['برادۆستی', 'ڕواندزی', 'قەرەداغی', 'سۆرانی', 'هەورامانی', 'خۆشناو', 'گەردی', 'شێخ بزێنی'];
  const categories = ['B', 'A1', 'C1', 'C', 'D1', 'BE'];
  const day = (seed: number, from: number, span: number) =>
    `${from + (seed % span)}-${String(1 + (seed % 12)).padStart(2, '0')}-${String(1 + (seed % 28)).padStart(2, '0')}`;

  /** One of 60 people who do not exist; `claims` replaces what a worst case needs. */
  function holder(i: number, claims: JsonObject = {}): JsonObject {
    const seed = i * 7919;
    const expires = day(seed + 3, 2027, 9);
    return {
      issuing_authority: 'General Directorate of Traffic (DEMO)',
      issuing_country: 'IQ',
      date_of_expiry: expires,
      given_name_native: given[i % 6]!,
      father_name_native: given[(i * 5 + 1) % 6]!,
      family_name_native: families[i % 8]!,
      birthdate: day(seed, 1948, 58),
      categories: categories.slice(0, 1 + (i % 6)).map((code, k) => ({
        code,
        from: k === 0 ? day(seed + 11, 1990, 25) : day(seed + k, 2017, 9),
        to: expires,
        restrictions: i % 5 === 0 ? ['01'] : [],
      })),
      document_number: `KRD-DL-${String(10_000_000 + ((seed * 104_729) % 89_999_999))}`,
      portrait_qr: Buffer.from(testRandom(`portrait ${i}`)(600)).toString('base64url'),
      ...claims,
    };
  }

  async function showSize(i: number, preset: string, claims?: JsonObject) {
    const values = holder(i, claims);
    const issued = await trust.issue(
      Object.entries(licence.claims).map(([name, { disclose }]) => ({
        path: claimPath(licence, name),
        value: values[name] ?? null,
        disclose,
      })),
      { idx: (i * 2179) % 131_072, holder: testKey(`holder ${i}`).publicJwk },
    );
    const paths = licence.presets[preset]!.claims.map((name) => claimPath(licence, name));
    const nonce = toBase64url(testRandom(`nonce ${i}`)(4));
    const presentation = await trust.present(issued, { paths, nonce, iat: now + i * 977, signer: testKey(`holder ${i}`) });
    return createShowCode(presentation, { dictionary: dictionaryFor(licence.vct, 'show'), signers }).length;
  }

  async function paperSize(i: number) {
    const service = trust.trustList.services.find(({ authority }) => authority === 'traffic')!;
    const subject: JsonObject = {};
    for (const name of Object.keys(licence.claims)) {
      const [first, second] = claimPath(licence, name) as [string, string?];
      if (!licence.presets.paper!.claims.includes(name) && licence.claims[name]!.disclose !== 'always') continue;
      const value: Json = holder(i)[name] ?? null;
      subject[first] = second ? { [second]: value } : value;
    }
    const jwt = await issueVcJwt(subject, {
      did: service.did,
      kid: service.kid,
      signer: trust.signers.traffic,
      type: w3cType(licence.id),
      nbf: 1_795_219_200,
      exp: 1_795_219_200 + 3650 * 86_400,
      jti: `urn:uuid:${Buffer.from(testRandom(`jti ${i}`)(16))
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`,
      status: { idx: (i * 2179) % 131_072, uri: 'http://localhost:4000/status-lists/driving-licence-1' },
    });
    return createPaperCode(jwt, { dictionary: dictionaryFor(licence.vct, 'paper'), signers }).length;
  }

  const people = Array.from({ length: 60 }, (_, i) => i);
  const report = (what: string, sizes: readonly number[], level: 'L' | 'M') => {
    const [min, median, max] = [sizes[0]!, sizes[30]!, sizes[59]!];
    console.info(
      `${what}: ${min} / ${median} / ${max} bytes, V${versionFor(min, level)} / V${versionFor(median, level)} / V${versionFor(max, level)}-${level}`,
    );
    return max;
  };
  const measured = async (size: (i: number) => Promise<number>) => (await Promise.all(people.map(size))).sort((a, b) => a - b);

  test('the roadside code of sixty holders stays within V17-L', async () => {
    expect(report('roadside', await measured((i) => showSize(i, 'roadside')), 'L')).toBeLessThanOrEqual(642);
  });

  test('so does the one of somebody with three names of forty letters', async () => {
    const long = (letters: string) => Array.from({ length: 40 }, (_, i) => letters[(i * 7) % letters.length]).join('');
    const names = {
      given_name_native: long('ژینۆهەڤاڵگوچپێشڕقخ'),
      father_name_native: long('غفعسدکبتمرحصەیشزلا'),
      family_name_native: long('بەرزنجیقڵاڕۆوێتچهس'),
    };
    const size = await showSize(5, 'roadside', names);
    console.info(`roadside, three names of 40 letters: ${size} bytes, V${versionFor(size, 'L')}-L`);
    expect(size).toBeLessThanOrEqual(642);
  });

  test('the code with a portrait of 600 bytes is three frames', async () => {
    expect(report('roadside with photo', await measured((i) => showSize(i, 'roadside-photo')), 'L')).toBeLessThanOrEqual(3 * 415);
  });

  test('the printed code with a portrait of 600 bytes stays within V25-M', async () => {
    expect(report('paper', await measured(paperSize), 'M')).toBeLessThanOrEqual(994);
  });
});
