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
  'civil-id.paper.json': 'd18ebbe3da388c520e87ec649d3fdf8c032a1bd5e4030e3b7ab9e2633d7d2cea',
  'civil-id.show.json': '795e5c169043bd1c5baca63ce0879a338b8c9ddb3f65c8f71fb8f107cd632958',
  'driving-licence.paper.json': '78d77e6e70a354282a0eff631557368bdd49d456cd6f93b1184f28b145618c65',
  'driving-licence.show.json': '1ab0aa4b18ca8e1ac02ed4b29a2d5a90d2f80f470588673312ab54b2b882d6ed',
  'salary-proof.ask.json': 'c6924de9aa964869d52221dd91a04b27fbc85767bf9f2695ddf52dcb4700fa10',
  'beneficiary-card.ask.json': '29375cd138a0aa70b49089596f5941173572be53f38cd1ea653321bd10fbde62',
  'beneficiary-card.paper.json': 'c8b5351b60d643748898850a0b72d981676406dfe8b68e824bc069a7f51c9dd0',
  'birth-certificate.ask.json': 'f123a0af76e0b588fe6a9cde354e832fdc294cd86a54188593b0246ddffb28b2',
  'birth-certificate.paper.json': '899a92733c9d2ddf4bf7a3c716e710d2be94448813022f7b09eef3cd49a0384b',
  'company-registration.paper.json': 'e688ba50080d0aec15cfdf6e031be426e4f2d9610b67f058666d60ecab1f8f67',
  'company-registration.show.json': '1e6f3fc306d9d430d7abbff7b0459912da0da77f064089bbe82ae9117495a41a',
  'death-certificate.ask.json': 'ff6fc2fe07b8ecaaf6aef8471ee9dda192a77852b6f77508a7e0c78e4fe0ff71',
  'death-certificate.paper.json': '581e1bbc6cf5f0ae3e376ec7785257a2eabf1108eec4f85ec363fc7c1282bdd2',
  'divorce-certificate.ask.json': '385016b8960bae3bd510409b9f311dd37417d25fdafc963791009a3e8cb980c3',
  'divorce-certificate.paper.json': 'ecf53b267f7b8e9fc2eb0bea1dc094d715a02d5147be313686e25515e84e06d3',
  'e-visa.paper.json': 'a1059b36b3d14134652bf30e87ebdd90d6f3ddbcd1ec83a81df1e47310fa6e3d',
  'e-visa.show.json': '25b4096070fec103f7e4025f3e6b1ca741be67a0ef70da17f00067edcf30d754',
  'employee-id.paper.json': '0a201ef601b546e615cba0741c50e27ec0044469ade874cdf93be9f4ec6d9559',
  'employee-id.show.json': '14f23c9c2817b9666da53d4f68f9e5b0ae6241c8e1c5dd070c5bc3fc51883081',
  'information-card.ask.json': 'ea795721cad0e330a74669dd3d8c4a8353b06e6c848c59ec6953464d02034d79',
  'information-card.paper.json': '6d82b775807ba441ad9a36401ac65aa02d959580eef854a83acb8085fd356988',
  'international-permit.ask.json': '301f5be3b285b831e2465c67fcc54458c22883fac93ad1bcda74e4ce7a138613',
  'international-permit.paper.json': '704a029f5618a08620ff7fe17799f4f6dbdc7c39e5aecda5e62f779f77f38b6b',
  'land-deed.ask.json': '897c12521da0235e7774d129e49fc729a90394080ccac6679cb5a8eb1c2cba7c',
  'land-deed.paper.json': '57f69877f97d4314d55007cfaefbdbe159407d28d1bb26bf6096dda2724dd715',
  'marriage-certificate.ask.json': '06bf0ede76dd514ba64dd2201965c201c00a1ce2867b1b751d67db7d007d8533',
  'marriage-certificate.paper.json': '0cef7a352f253ca2912cd8d0c00e8e88c9650678e4121650bb3ee12413062e6a',
  'passport-record.ask.json': '154094648fd1bd26f5c5bbc031d69bcf22bf61839145b01f9bf546f1afa2c502',
  'passport-record.paper.json': '22c24613d20baba4ec344c16d7ab58704746b7022f51f77794c87e2ff82b0261',
  'power-of-attorney.ask.json': '53987ce8112da0ce969e0a1d71a75ae9cea49dcdce641b9f9e2732aaf03a339d',
  'power-of-attorney.paper.json': 'f23810ebaf83b1a1d688cc618af67d3719dc93c0da7d914452ad85e24983ed0a',
  'residence-permit.paper.json': 'ea6fd768b9778ded80f07f37bf086589b1855ecbef7d1baa5253c073b41b855d',
  'residence-permit.show.json': 'e6c496bbb3df65effc10bc3ca81fdbf8567344e86cfcbea4d02f2f031bea74c7',
  'tax-clearance.paper.json': '7f79e4c0af379f444d9ce43395a76ceba1c9b14c51450b3bda4d557dfd6f3963',
  'tax-clearance.show.json': '8e344b4d4f38f9804f16ea5c56aa9651226550e3e268e5b4f6c320bcf62ac3d4',
  'vehicle-registration.paper.json': 'fbee3a2eb7db1507a2ffefa7057f82ee377a80578df30a22d1b602b720422480',
  'vehicle-registration.show.json': '2a86de46b56e76781512b44cd02a6c55b7914b0fdb4165d5d09095beb3c6aff6',
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
