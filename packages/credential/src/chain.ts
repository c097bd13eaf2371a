/** Certificate chains (RFC 5280 §6.1) of exactly two levels: one signer below the pinned state root. */
import { CredentialFault } from './errors.ts';
import type { Json } from './json.ts';
import { verifySignature as verifyEs256, type Signer, type VerifySignature } from './signature.ts';
import { parseCertificate, purposes, type Certificate, type Purpose } from './x509.ts';

const skew = 60; // seconds a device may be behind a certificate made just now

/** `x5c` of a header. Throws `chain-missing`, or `chain-invalid` where it is no array of one to three strings. */
export function readChain(x5c: Json | undefined): readonly string[] {
  if (x5c === undefined || (Array.isArray(x5c) && x5c.length === 0)) throw new CredentialFault('chain-missing');
  if (!Array.isArray(x5c) || x5c.length > 3 || !x5c.every((entry) => typeof entry === 'string')) throw new CredentialFault('chain-invalid');
  return x5c;
}

/** `x5c` as a signer writes it. Throws `chain-missing` for a signer without a certificate. */
export function chainOf({ chain }: Pick<Signer, 'chain'>): string[] {
  if (!chain?.length) throw new CredentialFault('chain-missing');
  return [...chain];
}

/**
 * The one certificate a message may bring. Throws `chain-anchor` where it brings a root (ours or its own), `chain-invalid` for
 * several certificates or a broken one. Does not know whether anyone trusts it.
 */
export function parseLeaf(x5c: readonly string[]): Certificate {
  if (x5c.length === 0) throw new CredentialFault('chain-missing');
  const chain = x5c.map(parseListed);
  if (chain.some(({ issuer, subject }) => issuer === subject)) throw new CredentialFault('chain-anchor');
  if (chain.length > 1) throw new CredentialFault('chain-invalid');
  return chain[0]!;
}

/** A certificate written as base64 DER. Throws `chain-invalid`. */
export function parseListed(certificate: string): Certificate {
  try {
    return parseCertificate(certificate);
  } catch (cause) {
    throw new CredentialFault('chain-invalid', { cause });
  }
}

/**
 * The signer's certificate, signed by the root, in force at `at` and made for `purpose`. Throws `chain-missing`, `chain-anchor`,
 * `chain-invalid`, `certificate-expired` or `certificate-purpose`. Does not ask the trust list.
 */
export async function verifyChain(
  x5c: readonly string[],
  { root, at, purpose, verifySignature = verifyEs256 }: { root: string; at: number; purpose: Purpose; verifySignature?: VerifySignature },
): Promise<Certificate> {
  const anchor = parseListed(root);
  const leaf = parseLeaf(x5c);
  if (!anchor.ca || !anchor.keyUsage.includes('keyCertSign')) throw new CredentialFault('chain-invalid');
  if (leaf.issuer !== anchor.subject) throw new CredentialFault('chain-invalid');
  if (leaf.authorityKeyId && anchor.subjectKeyId && leaf.authorityKeyId !== anchor.subjectKeyId) throw new CredentialFault('chain-invalid');
  if (!(await verifySignature(anchor.publicJwk, leaf.signature, leaf.signedBytes))) throw new CredentialFault('chain-invalid');
  for (const { notBefore, notAfter } of [anchor, leaf])
    if (at + skew < notBefore || at > notAfter) throw new CredentialFault('certificate-expired');
  if (leaf.ca || !leaf.keyUsage.includes('digitalSignature') || !leaf.purposes.includes(purposes[purpose]))
    throw new CredentialFault('certificate-purpose');
  return leaf;
}
