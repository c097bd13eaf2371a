import 'reflect-metadata';
import { X509Certificate } from 'node:crypto';
import * as peculiar from '@peculiar/x509';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyChain } from './chain.ts';
import { codeOf } from './errors.ts';
import { toBase64 } from './encoding.ts';
import { testTrust } from './testing.ts';
import { parseCertificate, purposes, readSignature } from './x509.ts';

const now = 1_795_278_200;
const trust = await testTrust({ now });
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A root and a signer as production makes them. */
async function foreignChain(purpose: string) {
  const [rootKeys, keys] = await Promise.all([1, 2].map(() => crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])));
  const dates = { notBefore: new Date((now - 86_400) * 1000), notAfter: new Date((now + 86_400 * 10_000) * 1000) };
  const root = await peculiar.X509CertificateGenerator.createSelfSigned({
    name: 'CN=State root, O=KRDPass DEMO, C=IQ',
    ...dates,
    keys: rootKeys!,
    signingAlgorithm: algorithm,
    extensions: [
      new peculiar.BasicConstraintsExtension(true, 0, true),
      new peculiar.KeyUsagesExtension(peculiar.KeyUsageFlags.keyCertSign | peculiar.KeyUsageFlags.cRLSign, true),
      await peculiar.SubjectKeyIdentifierExtension.create(rootKeys!.publicKey),
    ],
  });
  const leaf = await peculiar.X509CertificateGenerator.create({
    subject: 'CN=Traffic 2026, O=KRDPass DEMO, C=IQ',
    issuer: root.subject,
    ...dates,
    publicKey: keys!.publicKey,
    signingKey: rootKeys!.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new peculiar.BasicConstraintsExtension(false, undefined, true),
      new peculiar.KeyUsagesExtension(peculiar.KeyUsageFlags.digitalSignature, true),
      new peculiar.ExtendedKeyUsageExtension([purpose], true),
      await peculiar.SubjectKeyIdentifierExtension.create(keys!.publicKey),
      await peculiar.AuthorityKeyIdentifierExtension.create(rootKeys!.publicKey),
    ],
  });
  return { root: toBase64(new Uint8Array(root.rawData)), leaf: toBase64(new Uint8Array(leaf.rawData)) };
}

test.each(Object.entries(purposes))('certificates of another maker carry the purpose %s', async (name, purpose) => {
  const { root, leaf } = await foreignChain(purpose);
  const { purposes: found, keyUsage, notAfter } = await verifyChain([leaf], { root, at: now, purpose: name as keyof typeof purposes });
  expect(found).toEqual([purpose]);
  expect(keyUsage).toEqual(['digitalSignature']);
  expect(notAfter).toBe(now + 86_400 * 10_000);
  expect(parseCertificate(root)).toMatchObject({ ca: true, pathLength: 0, keyUsage: ['keyCertSign', 'cRLSign'] });
});

test('we read a certificate as OpenSSL does', () => {
  const certificate = trust.signers.traffic.chain[0]!;
  const ours = parseCertificate(certificate);
  const theirs = new X509Certificate(Buffer.from(certificate, 'base64'));
  expect(ours.serial).toBe(theirs.serialNumber.toLowerCase());
  expect(ours.notBefore).toBe(Date.parse(theirs.validFrom) / 1000);
  expect(ours.notAfter).toBe(Date.parse(theirs.validTo) / 1000);
  expect(ours.publicJwk).toMatchObject({
    x: theirs.publicKey.export({ format: 'jwk' }).x,
    y: theirs.publicKey.export({ format: 'jwk' }).y,
  });
  expect(theirs.verify(new X509Certificate(Buffer.from(trust.root, 'base64')).publicKey)).toBe(true);
  expect(theirs.ca).toBe(ours.ca);
});

test('dates after 2049 are read from their long form', () => {
  const far = trust.certify({ subject: 'Far', publicJwk: trust.holder.publicJwk, notAfter: 2_600_000_000 });
  expect(parseCertificate(far).notAfter).toBe(2_600_000_000);
});

test.each([
  ['a negative r', '3006020180020101'],
  ['a zero s', '3006020101020100'],
  ['a needless sign byte', '300702020001020101'],
  ['a long length', '308106020101020101'],
  ['no s', '3003020101'],
  ['a third number', '3009020101020101020101'],
  ['a number of 33 bytes', `3026022101${'00'.repeat(32)}020101`],
  ['bytes after the end', '300602010102010100'],
])('a signature with %s is refused', (_title, hex) => {
  expect(() => readSignature(new Uint8Array(Buffer.from(hex, 'hex')))).toThrow('chain-invalid');
});

test('whatever bytes come, reading ends in a certificate or a fault of ours', () => {
  const good = Buffer.from(trust.signers.traffic.chain[0]!, 'base64');
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
      const bytes = new Uint8Array(cut ? good.subarray(0, at) : good);
      if (!cut) bytes[at] = byte;
      try {
        parseCertificate(bytes);
      } catch (error) {
        expect(codeOf(error)).toBe('chain-invalid');
      }
    }),
    { numRuns: 2000 },
  );
});
