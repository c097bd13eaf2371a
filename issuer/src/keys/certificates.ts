/** The state root and the certificates below it (RFC 5280): two levels, P-256, one purpose a signer. */
import 'reflect-metadata';
import { createPrivateKey, randomBytes } from 'node:crypto';
import * as x509 from '@peculiar/x509';

export const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 86_400;
const year = 365 * day;
const rootName = 'CN=KRDPass State Root (DEMO), O=KRDPass (DEMO), C=IQ';

export type KeyPair = Readonly<{ privateKey: string /* PKCS #8, PEM */; certificate: string /* base64 DER */ }>;

export const generate = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
export const serial = () => `4${randomBytes(16).toString('hex').slice(1)}`; // positive, and its first digit is not zero

/** It begins a day early, because credentials of the first day carry that day's midnight. */
const period = (now: number, years: number) => ({
  notBefore: new Date((Math.floor(now / day) - 1) * day * 1000),
  notAfter: new Date((Math.floor(now / day) * day + years * year) * 1000),
});

export async function keep(pair: CryptoKeyPair, certificate: x509.X509Certificate): Promise<KeyPair> {
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ type: 'pkcs8', format: 'pem' }) as string;
  return { privateKey, certificate: Buffer.from(certificate.rawData).toString('base64') };
}

/** Self-signed, 20 years, may sign end certificates only. */
export async function makeRoot(now: number): Promise<KeyPair> {
  const keys = await generate();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: rootName,
    ...period(now, 20),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return keep(keys, certificate);
}

/** Two years; `purpose` is the one extended key usage, critical. */
export async function makeSigner({
  name,
  purpose,
  root,
  now,
}: {
  name: string;
  purpose: string;
  root: KeyPair;
  now: number;
}): Promise<KeyPair> {
  const keys = await generate();
  const issuer = new x509.X509Certificate(root.certificate);
  const der = createPrivateKey(root.privateKey).export({ type: 'pkcs8', format: 'der' });
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: `CN=${name} (DEMO), O=KRDPass (DEMO), C=IQ`,
    issuer: rootName,
    ...period(now, 2),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([purpose], true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(await issuer.publicKey.export()),
    ],
  });
  return keep(keys, certificate);
}
