/** Certificates that must not carry a signature: purpose, dates, constraints, key usage, issuer (threats §3 row 34). */
import type { Code } from '../../src/errors.ts';
import type { TestKey, TestTrust } from '../../src/testing.ts';
import { testKey, testRoot } from '../../src/testing.ts';
import type { CertificateContent } from '../../src/testing-certificate.ts';
import { purposes } from '../../src/x509.ts';
import { clock, day } from '../scene.ts';

export type BadChain = Readonly<{ id: string; code: Code; certificate: string; why: string }>;

/** Each over the signer's own key, so that its signature is good and only the certificate is not. */
export function badChains({ certify }: TestTrust, { publicJwk, purpose }: TestKey & { purpose: string }): readonly BadChain[] {
  const stranger = testKey('stranger');
  const made = (changes: Partial<CertificateContent>) =>
    certify({ subject: 'KRDPass test catalogue', publicJwk, purposes: [purpose], ...changes });
  const broken = (certificate: string, at: number) => {
    const bytes = Buffer.from(certificate, 'base64');
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    return bytes.toString('base64');
  };
  return [
    { id: 'no-purpose', code: 'certificate-purpose', certificate: made({ purposes: [] }), why: 'a certificate says what it is for' },
    {
      id: 'other-purpose',
      code: 'certificate-purpose',
      certificate: made({ purposes: [purposes.credential] }),
      why: 'made for another purpose',
    },
    { id: 'any-purpose', code: 'certificate-purpose', certificate: made({ purposes: ['2.5.29.37.0'] }), why: 'any purpose is none' },
    {
      id: 'server-purpose',
      code: 'certificate-purpose',
      certificate: made({ purposes: ['1.3.6.1.5.5.7.3.1'] }),
      why: 'a web server signs no list',
    },
    { id: 'ca', code: 'certificate-purpose', certificate: made({ ca: true, keyUsage: 0x86 }), why: 'an authority is no signer' },
    { id: 'key-usage', code: 'certificate-purpose', certificate: made({ keyUsage: 0x06 }), why: 'not made for signatures' },
    { id: 'expired', code: 'certificate-expired', certificate: made({ notAfter: clock - 1 }), why: 'ended a second ago' },
    {
      id: 'not-yet',
      code: 'certificate-expired',
      certificate: made({ notBefore: clock + 61, notAfter: clock + day }),
      why: 'begins later than any skew',
    },
    { id: 'self-signed', code: 'chain-anchor', certificate: made({ subject: 'Own', issuer: 'Own' }), why: 'nobody vouches for himself' },
    { id: 'root-name', code: 'chain-anchor', certificate: made({ subject: testRoot }), why: 'a signer with the name of the root' },
    { id: 'other-issuer', code: 'chain-invalid', certificate: made({ issuer: 'Other root' }), why: 'below another root' },
    { id: 'forged', code: 'chain-invalid', certificate: made({ issuerKey: stranger }), why: 'our root’s name over another key' },
    { id: 'signature-flipped', code: 'chain-invalid', certificate: broken(made({}), -1), why: 'one bit of the root’s signature' },
    {
      id: 'truncated',
      code: 'chain-invalid',
      certificate: Buffer.from(made({}), 'base64').subarray(0, -1).toString('base64'),
      why: 'DER to its last byte',
    },
    {
      id: 'trailing',
      code: 'chain-invalid',
      certificate: Buffer.concat([Buffer.from(made({}), 'base64'), Buffer.alloc(1)]).toString('base64'),
      why: 'nothing after it',
    },
    {
      id: 'base64url',
      code: 'chain-invalid',
      certificate: Buffer.from(made({}), 'base64').toString('base64url'),
      why: 'x5c is base64, not base64url',
    },
    {
      id: 'critical-extension',
      code: 'chain-invalid',
      certificate: made({ further: { id: '2.5.29.30', value: Uint8Array.of(0x30, 0), critical: true } }),
      why: 'name constraints nobody reads',
    },
    {
      id: 'huge',
      code: 'chain-invalid',
      certificate: made({
        further: { id: '2.5.29.17', value: new Uint8Array([0x30, 0x82, 0x10, 0, ...new Uint8Array(4096)]), critical: false },
      }),
      why: 'a certificate is at most 4,096 bytes',
    },
  ];
}
