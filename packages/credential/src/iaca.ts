/** The certificates of mdoc issuers (ISO/IEC 18013-5 Annex B): a self-signed IACA root per country, document and status signers directly below it. */
import { sha1 } from '@noble/hashes/legacy.js';
import { parseLeaf, parseListed } from './chain.ts';
import { expectTag, readElements, readOid, readOnly, readSequence } from './der.ts';
import { concat, fromBase64url, toHex } from './encoding.ts';
import { CredentialFault, type TrustCode } from './errors.ts';
import { verifySignature as verifyEs256, type PublicJwk, type VerifySignature } from './signature.ts';
import { purposes, type Certificate } from './x509.ts';

/** What stands directly below an IACA. */
export const iacaPurposes = { document: '1.0.18013.5.1.2', 'status-list': purposes['status-list'] } as const;

export type IacaPurpose = keyof typeof iacaPurposes;

const day = 86_400;
const skew = 60;
const longest = { iaca: 7305 * day /* 20 years */, document: 457 * day, 'status-list': 1187 * day } as const;

const extension = {
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  issuerAltName: '2.5.29.18',
  basicConstraints: '2.5.29.19',
  crlDistributionPoints: '2.5.29.31',
  authorityKeyId: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const;
const forbidden = ['2.5.29.33', '2.5.29.30', '2.5.29.36', '2.5.29.54', '2.5.29.46']; // mappings, constraints, any policy, freshest CRL

const refuse = (code: TrustCode = 'certificate-profile'): never => {
  throw new CredentialFault(code);
};
const require = (holds: boolean, code?: TrustCode) => {
  if (!holds) refuse(code);
};

type Name = Readonly<{ country?: string; state?: string; commonName?: string }>;

const nameParts: Readonly<Record<string, keyof Name>> = { '2.5.4.6': 'country', '2.5.4.8': 'state', '2.5.4.3': 'commonName' };
const printableString = 0x13;

/** Country, state and common name of a name's DER in hexadecimal. Throws `certificate-profile` for one of them twice, or a country that is no upper-case PrintableString. */
function readName(hex: string): Name {
  const bytes = Uint8Array.from(hex.match(/../g)!, (pair) => parseInt(pair, 16));
  const found: { -readonly [part in keyof Name]: Name[part] } = {};
  for (const set of readSequence(readOnly(bytes)))
    for (const pair of readElements(expectTag(set, 0x31).body)) {
      const [type, value] = readSequence(pair);
      const part = nameParts[readOid(type)];
      if (!part || !value) continue;
      const text = new TextDecoder().decode(value.body);
      require(found[part] === undefined);
      if (part === 'country') require(value.tag === printableString && /^[A-Z]{2}$/.test(text));
      found[part] = text;
    }
  return found;
}

const keyIdOf = ({ x, y }: PublicJwk) => toHex(sha1(concat(Uint8Array.of(4), fromBase64url(x), fromBase64url(y))));

const countries = new WeakMap<Certificate, string>();

/** The country a document signer signs for. Throws `certificate-profile` where it names none. */
export function countryOf(certificate: Certificate): string {
  const country = countries.get(certificate) ?? readName(certificate.subject).country ?? refuse();
  countries.set(certificate, country);
  return country;
}

/** A root for mdoc, as the trust list carries it. Throws `chain-invalid` for a broken certificate or self-signature, `certificate-profile` for one outside Annex B. */
export async function parseIaca(certificate: string, verifySignature: VerifySignature = verifyEs256): Promise<Certificate> {
  const root = parseListed(certificate);
  const { subject, issuer, ca, pathLength, keyUsage, extensions, notBefore, notAfter, publicJwk, subjectKeyId, serial } = root;
  const { country, commonName } = readName(subject);
  require(subject === issuer && country !== undefined && commonName !== undefined);
  require(ca && pathLength === 0 && extensions.get(extension.basicConstraints) === true);
  require(keyUsage.join() === 'keyCertSign,cRLSign' && extensions.get(extension.keyUsage) === true);
  require(subjectKeyId === keyIdOf(publicJwk) && extensions.has(extension.issuerAltName));
  require(serial.length >= 16 && notAfter - notBefore <= longest.iaca); // 63 random bits
  require(!forbidden.some((oid) => extensions.has(oid)));
  require(await verifySignature(publicJwk, root.signature, root.signedBytes), 'chain-invalid');
  return root;
}

/** What was proved of a signer below an IACA once and for all: everything but the time. By the function that proved it. */
const proved = new WeakMap<VerifySignature, Map<string, Readonly<{ root: Certificate; leaf: Certificate }>>>();
const provedLimit = 64;

/**
 * The signer's certificate out of `x5chain`, in force at `at`, directly below this IACA. Throws `chain-missing`, `chain-anchor`,
 * `chain-invalid`, `certificate-expired`, `certificate-purpose`, `country-differs` or `certificate-profile`. Does not ask the trust list.
 */
export async function verifyBelowIaca(
  x5chain: readonly string[],
  {
    iaca,
    at,
    purpose,
    verifySignature = verifyEs256,
  }: Readonly<{ iaca: string; at: number; purpose: IacaPurpose; verifySignature?: VerifySignature }>,
): Promise<Certificate> {
  const known = proved.get(verifySignature) ?? new Map<string, Readonly<{ root: Certificate; leaf: Certificate }>>();
  proved.set(verifySignature, known);
  const name = [purpose, iaca, ...x5chain].join();
  const { root, leaf } = known.get(name) ?? (await prove(x5chain, { iaca, purpose, verifySignature }));
  if (known.size >= provedLimit) known.clear();
  known.set(name, { root, leaf });
  for (const { notBefore, notAfter } of [root, leaf]) require(at + skew >= notBefore && at <= notAfter, 'certificate-expired');
  return leaf;
}

async function prove(
  x5chain: readonly string[],
  { iaca, purpose, verifySignature }: Readonly<{ iaca: string; purpose: IacaPurpose; verifySignature: VerifySignature }>,
) {
  const root = parseListed(iaca);
  const leaf = parseLeaf(x5chain);
  require(leaf.issuer === root.subject && leaf.authorityKeyId === root.subjectKeyId, 'chain-invalid');
  require(await verifySignature(root.publicJwk, leaf.signature, leaf.signedBytes), 'chain-invalid');
  const { extensions, keyUsage, notBefore, notAfter } = leaf;
  require(!leaf.ca && keyUsage.join() === 'digitalSignature' && leaf.purposes.includes(iacaPurposes[purpose]), 'certificate-purpose');
  const [own, above] = [readName(leaf.subject), readName(root.subject)];
  require(own.country === above.country && (above.state === undefined || own.state === above.state), 'country-differs');
  require(own.commonName !== undefined && leaf.subjectKeyId !== undefined && extensions.get(extension.keyUsage) === true);
  require(extensions.has(extension.issuerAltName) && notAfter - notBefore <= longest[purpose]);
  require(!forbidden.some((oid) => extensions.has(oid)));
  if (purpose === 'document')
    require(extensions.get(extension.extendedKeyUsage) === true && extensions.has(extension.crlDistributionPoints));
  return { root, leaf };
}
