import { describe, expect, test } from 'vitest';
import { verifyChain } from './chain.ts';
import { toBase64 } from './encoding.ts';
import type { Code } from './errors.ts';
import { testKey, testRoot, testTrust } from './testing.ts';
import { der, oid } from './testing-certificate.ts';
import { verifyWithNoble, verifyWithWebCrypto } from './signature.ts';
import { parseCertificate, purposes, type Purpose } from './x509.ts';

const now = 1_795_278_200;
const day = 86_400;
const { root, rootKey, signers, certify } = await testTrust({ now });
const key = testKey('leaf');
const base = { subject: 'Leaf', publicJwk: key.publicJwk, purposes: [purposes.credential] };
const good = certify(base);
const other = testKey('other root');
const otherRoot = certify({ subject: 'Other root', issuer: 'Other root', issuerKey: other, publicJwk: other.publicJwk, ca: true });
const sub = testKey('sub');
const subCa = certify({ subject: 'Sub', publicJwk: sub.publicJwk, ca: true });
const belowSub = certify({ ...base, issuer: 'Sub', issuerKey: sub });
const constraints = { id: '2.5.29.30', value: der(0x30) };
const changed = (position: number) => {
  const bytes = new Uint8Array(Buffer.from(good, 'base64'));
  bytes[bytes.length + position]! ^= 1;
  return toBase64(bytes);
};

type Case = [title: string, code: Code, x5c: readonly string[], context?: Partial<{ root: string; at: number; purpose: Purpose }>];

const cases: Case[] = [
  ['no certificate', 'chain-missing', []],
  ['the root alone', 'chain-anchor', [root]],
  ['the root after the leaf', 'chain-anchor', [good, root]],
  ['the root before the leaf', 'chain-anchor', [root, good]],
  ['a root of its own', 'chain-anchor', [otherRoot]],
  ['a leaf that signed itself', 'chain-anchor', [certify({ ...base, issuer: 'Leaf', issuerKey: key })]],
  ['two certificates', 'chain-invalid', [good, subCa]],
  ['a third level', 'chain-invalid', [belowSub, subCa]],
  ['a third level without its middle', 'chain-invalid', [belowSub]],
  ['another root', 'chain-invalid', [certify({ ...base, issuer: 'Other root', issuerKey: other })]],
  ['the name of our root, the key of another', 'chain-invalid', [certify({ ...base, issuerKey: other })]],
  ['a pinned leaf in place of the root', 'chain-invalid', [good], { root: certify({ ...base, subject: testRoot, issuer: 'Anyone' }) }],
  ['a changed signature', 'chain-invalid', [changed(-1)]],
  ['a changed key', 'chain-invalid', [changed(-250)]],
  ['a certificate cut short', 'chain-invalid', [toBase64(new Uint8Array(Buffer.from(good, 'base64').subarray(0, -1)))]],
  ['a byte after the certificate', 'chain-invalid', [toBase64(Buffer.concat([Buffer.from(good, 'base64'), Buffer.of(0)]))]],
  ['a space in base64', 'chain-invalid', [` ${good}`]],
  ['no certificate at all', 'chain-invalid', ['AAAA']],
  ['a certificate of more than 4 KiB', 'chain-invalid', [certify({ ...base, subject: 'x'.repeat(4096) })]],
  ['an unknown critical extension', 'chain-invalid', [certify({ ...base, further: { ...constraints, critical: true } })]],
  [
    'an extension that comes twice',
    'chain-invalid',
    [certify({ ...base, further: { id: '2.5.29.19', value: der(0x30), critical: true } })],
  ],
  ['a CA as leaf', 'certificate-purpose', [certify({ ...base, ca: true })]],
  ['a key that may not sign', 'certificate-purpose', [certify({ ...base, keyUsage: 0x20 })]],
  ['no purpose', 'certificate-purpose', [certify({ ...base, purposes: [] })]],
  ['another purpose', 'certificate-purpose', [certify({ ...base, purposes: [purposes['status-list']] })]],
  ['a certificate of tomorrow', 'certificate-expired', [certify({ ...base, notBefore: now + day })]],
  ['a certificate of yesterday', 'certificate-expired', [certify({ ...base, notAfter: now - 1 })]],
  ['a root past its end', 'certificate-expired', [certify({ ...base, notAfter: now + 9000 * day })], { at: now + 8000 * day }],
];

describe('chains that are refused', () => {
  for (const [title, code, x5c, context] of cases)
    test(`${title}: ${code}`, async () => {
      await expect(verifyChain(x5c, { root, at: now, purpose: 'credential', ...context })).rejects.toMatchObject({ code });
    });
});

test('a signer below the root is accepted for its own purpose and for no other', async () => {
  const wanted: Readonly<Record<string, Purpose>> = {
    traffic: 'credential',
    'status-list': 'status-list',
    'trust-list': 'trust-list',
    catalogue: 'catalogue',
  };
  for (const [name, own] of Object.entries(wanted)) {
    for (const purpose of Object.keys(purposes) as Purpose[]) {
      const verified = verifyChain(signers[name as keyof typeof signers].chain, { root, at: now, purpose });
      if (purpose === own) await expect(verified).resolves.toMatchObject({ publicJwk: signers[name as keyof typeof signers].publicJwk });
      else await expect(verified).rejects.toMatchObject({ code: 'certificate-purpose' });
    }
  }
});

test('chains hold with WebCrypto and with noble, whether s is high or low', async () => {
  const halves = new Set<boolean>();
  for (let i = 0; i < 12; i++) {
    const leaf = certify({ ...base, subject: `Leaf ${i}` });
    halves.add(parseCertificate(leaf).signature[32]! >= 0x80);
    for (const verifySignature of [verifyWithWebCrypto, verifyWithNoble])
      await expect(verifyChain([leaf], { root, at: now, purpose: 'credential', verifySignature })).resolves.toBeDefined();
  }
  expect(halves.size).toBe(2);
});

test('an unknown extension that is not critical changes nothing', async () => {
  const leaf = certify({ ...base, further: { id: '1.2.3.4', value: oid('1.2.3'), critical: false } });
  await expect(verifyChain([leaf], { root, at: now, purpose: 'credential' })).resolves.toMatchObject({ ca: false });
  expect(rootKey.publicJwk).toEqual(parseCertificate(root).publicJwk);
});
