/** The root of the mdoc licences and what stands below it (ISO/IEC 18013-5 Annex B): an IACA of its own, a document signer, a status signer, and the list of withdrawn certificates. */
import 'reflect-metadata';
import { createPrivateKey } from 'node:crypto';
import { iacaPurposes, type IacaPurpose } from '@krdpass/credential';
import * as x509 from '@peculiar/x509';
import { algorithm, generate, keep, serial, type KeyPair } from './certificates.ts';

const day = 86_400;
const iacaName = 'C=IQ, O=KRDPass (DEMO), CN=KRDPass Licence Root (DEMO)';
const days = { iaca: 9 * 365, document: 455, 'status-list': 1180 } as const; // of a signer Annex B allows 457 and 1187
const crlDays = 7;

/** It begins a day early, because credentials of the first day carry that day's midnight. */
const period = (now: number, length: number) => ({
  notBefore: new Date((Math.floor(now / day) - 1) * day * 1000),
  notAfter: new Date((Math.floor(now / day) + length) * day * 1000),
});

/** Where whoever judges the certificates finds the issuer. */
const issuerAltName = (origin: string) => new x509.IssuerAlternativeNameExtension([{ type: 'url', value: origin }]);

export const crlAddress = (origin: string) => `${origin}/iaca.crl`;

/** Self-signed, nine years: enough for every licence it may ever have to prove. */
export async function makeIaca({ origin, now }: Readonly<{ origin: string; now: number }>): Promise<KeyPair> {
  const keys = await generate();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: iacaName,
    ...period(now, days.iaca),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      issuerAltName(origin),
    ],
  });
  return keep(keys, certificate);
}

const importKey = ({ privateKey }: KeyPair) =>
  crypto.subtle.importKey('pkcs8', createPrivateKey(privateKey).export({ type: 'pkcs8', format: 'der' }), algorithm, false, ['sign']);

const names: Readonly<Record<IacaPurpose, string>> = { document: 'Licence Document Signer', 'status-list': 'Licence Status Signer' };

/** A signer directly below the IACA. */
export async function makeIacaSigner({
  purpose,
  iaca,
  origin,
  now,
}: Readonly<{ purpose: IacaPurpose; iaca: KeyPair; origin: string; now: number }>): Promise<KeyPair> {
  const keys = await generate();
  const root = new x509.X509Certificate(iaca.certificate);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: `C=IQ, O=KRDPass (DEMO), CN=KRDPass ${names[purpose]} (DEMO)`,
    issuer: root.subjectName,
    ...period(now, days[purpose]),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: await importKey(iaca),
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([iacaPurposes[purpose]], purpose === 'document'),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(await root.publicKey.export()),
      issuerAltName(origin),
      new x509.CRLDistributionPointsExtension([crlAddress(origin)]),
    ],
  });
  return keep(keys, certificate);
}

/** The list of withdrawn signers at `now`, DER: none was ever withdrawn, and the certificates promise the list. */
export async function makeCrl(iaca: KeyPair, now: number): Promise<Uint8Array<ArrayBuffer>> {
  const crl = await x509.X509CrlGenerator.create({
    issuer: new x509.X509Certificate(iaca.certificate).subjectName,
    thisUpdate: new Date(now * 1000),
    nextUpdate: new Date((now + crlDays * day) * 1000),
    entries: [],
    signingAlgorithm: algorithm,
    signingKey: await importKey(iaca),
  });
  return new Uint8Array(crl.rawData);
}
