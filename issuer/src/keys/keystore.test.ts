import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { countryOf, parseCertificate, parseIaca, purposes, verifyBelowIaca, verifyChain } from '@krdpass/credential';
import * as x509 from '@peculiar/x509';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { crlAddress } from './iaca.ts';
import { KeyFault } from './key-fault.ts';
import { openKeys } from './keystore.ts';
import { verifySignature } from './verify.ts';

const now = 1_795_300_000;
const authorities = { interior: 'Interior', traffic: 'Traffic', finance: 'Finance' };
const origin = 'http://localhost:4000';
const home = mkdtempSync(join(tmpdir(), 'krdpass-keys-'));
let folder: string;
let turn = 0;

beforeEach(() => {
  folder = join(home, `keys-${turn++}`);
});
afterAll(() => rmSync(home, { recursive: true }));

test('the first start makes keys that the second start finds again', async () => {
  const first = await openKeys(folder, { authorities, origin, now });
  const second = await openKeys(folder, { authorities, origin, now });
  expect(second.root).toBe(first.root);
  expect(second.authority('traffic').publicJwk).toEqual(first.authority('traffic').publicJwk);
  expect(second.secret('nonce')).toEqual(first.secret('nonce'));
});

test('each purpose has a secret of its own', async () => {
  const keys = await openKeys(folder, { authorities, origin, now });
  expect(keys.secret('nonce')).not.toEqual(keys.secret('access token'));
});

test('folder and files are closed to everybody else', async () => {
  await openKeys(folder, { authorities, origin, now });
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o600);
});

test('nothing a signer offers holds its private key', async () => {
  const { authority } = await openKeys(folder, { authorities, origin, now });
  expect(Object.keys(authority('traffic')).sort()).toEqual(['chain', 'publicJwk', 'sign']);
  expect(Object.keys(authority('traffic').publicJwk).sort()).toEqual(['crv', 'kty', 'x', 'y']);
});

test('a signature is verified by the public key and by no other bytes', async () => {
  const { authority } = await openKeys(folder, { authorities, origin, now });
  const { sign, publicJwk } = authority('finance');
  const bytes = new TextEncoder().encode('a credential');
  expect(verifySignature(publicJwk, sign(bytes), bytes)).toBe(true);
  expect(verifySignature(publicJwk, sign(bytes), bytes.subarray(1))).toBe(false);
  expect(verifySignature({ ...publicJwk, x: publicJwk.y }, sign(bytes), bytes)).toBe(false);
});

describe('certificates', () => {
  test('every signer stands directly below the root, for its one purpose', async () => {
    const keys = await openKeys(folder, { authorities, origin, now });
    for (const id of Object.keys(authorities))
      await verifyChain(keys.authority(id).chain, { root: keys.root, at: now, purpose: 'credential' });
    for (const name of ['status-list', 'trust-list', 'catalogue'] as const) {
      const leaf = await verifyChain(keys.service(name).chain, { root: keys.root, at: now, purpose: name });
      expect(leaf.purposes).toEqual([purposes[name]]);
    }
    await expect(verifyChain(keys.service('catalogue').chain, { root: keys.root, at: now, purpose: 'credential' })).rejects.toMatchObject({
      code: 'certificate-purpose',
    });
  });

  test('the root lives twenty years, a signer two', async () => {
    const keys = await openKeys(folder, { authorities, origin, now });
    const years = (certificate: string) => {
      const { notBefore, notAfter } = parseCertificate(certificate);
      return Math.floor((notAfter - notBefore) / (365 * 86_400));
    };
    expect(years(keys.root)).toBe(20);
    expect(years(keys.authority('interior').chain[0])).toBe(2);
    expect(parseCertificate(keys.root)).toMatchObject({ ca: true, pathLength: 0 });
  });
});

describe('the licence root', () => {
  test('stands by itself, after Annex B, and its two signers directly below it', async () => {
    const { mdoc } = await openKeys(folder, { authorities, origin, now });
    const { notBefore, notAfter } = await parseIaca(mdoc.iaca);
    expect(Math.floor((notAfter - notBefore) / (365 * 86_400))).toBe(9);
    const below = { iaca: mdoc.iaca, at: now };
    expect(countryOf(await verifyBelowIaca(mdoc.documentSigner.chain, { ...below, purpose: 'document' }))).toBe('IQ');
    await verifyBelowIaca(mdoc.statusSigner.chain, { ...below, purpose: 'status-list' });
    await expect(verifyBelowIaca(mdoc.statusSigner.chain, { ...below, purpose: 'document' })).rejects.toThrow('certificate-purpose');
  });

  test('is added to a folder that was made before there was one', async () => {
    const first = await openKeys(folder, { authorities, origin, now });
    const made = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as string[];
    const before = ['iaca', 'document-signer', 'iaca-status-list'];
    for (const name of before) rmSync(join(folder, `${name}.json`));
    writeFileSync(join(folder, 'made.json'), JSON.stringify(made.filter((name) => !before.includes(name))));
    const next = await openKeys(folder, { authorities, origin, now });
    await parseIaca(next.mdoc.iaca);
    expect(next.root).toBe(first.root);
    expect((await openKeys(folder, { authorities, origin, now })).mdoc.iaca).toBe(next.mdoc.iaca);
  });

  test('signs the list of withdrawn certificates that its signers point at', async () => {
    const { mdoc } = await openKeys(folder, { authorities, origin, now });
    const crl = new x509.X509Crl(await mdoc.crl(now));
    expect(crl.issuer).toContain('KRDPass Licence Root');
    expect(await crl.verify({ publicKey: new x509.X509Certificate(mdoc.iaca) })).toBe(true);
    expect(Buffer.from(mdoc.documentSigner.chain[0], 'base64').includes(crlAddress(origin))).toBe(true);
  });
});

describe('a damaged folder is refused with a sentence, and never made anew', () => {
  const damage = {
    'a missing signer': () => rmSync(join(folder, 'traffic.json')),
    'a missing root': () => rmSync(join(folder, 'root.json')),
    'a missing licence root': () => rmSync(join(folder, 'iaca.json')),
    'a missing secret': () => rmSync(join(folder, 'secret.json')),
    'a secret cut short': () => writeFileSync(join(folder, 'secret.json'), '"AAAA"'),
    'a file cut short': () =>
      writeFileSync(join(folder, 'status-list.json'), readFileSync(join(folder, 'status-list.json')).subarray(0, 100)),
    'a certificate of another key': () => writeFileSync(join(folder, 'traffic.json'), swapped('traffic', 'finance')),
    'a lost list of what was made': () => rmSync(join(folder, 'made.json')),
  };
  const swapped = (name: string, other: string) => {
    const [pair, foreign] = [name, other].map((id) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as object);
    return JSON.stringify({ ...pair, certificate: (foreign as { certificate: string }).certificate });
  };
  test.each(Object.entries(damage))('%s', async (_what, harm) => {
    await openKeys(folder, { authorities, origin, now });
    harm();
    const opening = openKeys(folder, { authorities, origin, now });
    await expect(opening).rejects.toThrow(KeyFault);
    await expect(opening).rejects.toThrow(/is damaged/);
  });
});

test('a start that was cut short leaves nothing behind that the next one trips over', async () => {
  mkdirSync(`${folder}.new`);
  writeFileSync(join(`${folder}.new`, 'root.json'), '{');
  await expect(openKeys(folder, { authorities, origin, now })).resolves.toBeDefined();
});

test('a service that is new gets a signer in a folder that was made before it', async () => {
  await openKeys(folder, { authorities, origin, now });
  rmSync(join(folder, 'reader.json'));
  writeFileSync(join(folder, 'made.json'), JSON.stringify(['status-list', 'trust-list', 'catalogue', ...Object.keys(authorities)]));
  const keys = await openKeys(folder, { authorities, origin, now });
  await verifyChain(keys.service('reader').chain, { root: keys.root, at: now, purpose: 'reader' });
});

test('an authority new in the catalogue gets a signer, and the others keep theirs', async () => {
  const before = await openKeys(folder, { authorities, origin, now });
  const after = await openKeys(folder, { authorities: { ...authorities, justice: 'Justice' }, origin, now });
  expect(after.authority('traffic').chain).toEqual(before.authority('traffic').chain);
  await verifyChain(after.authority('justice').chain, { root: after.root, at: now, purpose: 'credential' });
});
