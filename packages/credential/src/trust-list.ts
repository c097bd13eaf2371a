/** The trust list: who may issue what. Signed below the pinned state root, read once, then every verdict is a look-up. */
import { parseLeaf, verifyChain } from './chain.ts';
import { fromBase64 } from './encoding.ts';
import { CredentialFault, type TrustCode } from './errors.ts';
import { parseIaca } from './iaca.ts';
import { parseTrustListPayload, type ListedService } from './lote.ts';
import { readReaders, type ListedReaders } from './reader-authority.ts';
import { verifySignedDocument } from './signed-document.ts';
import { digest, type PublicJwk, type VerifySignature } from './signature.ts';

export type TrustedService = Readonly<
  ListedService & {
    publicJwk: PublicJwk;
    notBefore: number; // of the certificate: what was signed outside is not trusted
    notAfter: number;
    kid: string;
  }
>;

/** Who may register readers, with the key that signs their passes. */
export type ReaderAuthority = Readonly<ListedReaders & { publicJwk: PublicJwk; notBefore: number; notAfter: number }>;

export type TrustList = Readonly<{
  sequence: number;
  issuedAt: number;
  nextUpdate: number;
  demo: boolean;
  digest: string; // of the signed content; a second signature over the same content is the same list
  services: readonly TrustedService[];
  readers: readonly ReaderAuthority[];
}>;

const day = 86_400;

export const trustListTyp = 'krd-trust-list+jwt';

/** The name of a signer's key in `kid` and in the DID document. Throws `malformed` unless the certificate is base64. */
export const keyId = (did: string, certificate: string) => `${did}#${digest(fromBase64(certificate)).slice(0, 16)}`;

export type TrustListContext = Readonly<{
  root: string;
  now: number;
  known?: Readonly<{ sequence: number; digest: string }>; // the list held so far
  verifySignature?: VerifySignature;
}>;

/**
 * Throws the faults of `verifySignedDocument`, `payload`, `dates`, `chain-invalid` or `certificate-purpose` for a listed certificate,
 * `rollback` for a lower sequence than the known one and `list-changed` for the same sequence with other content.
 * Accepts a list past its NextUpdate: the verdict says that it is old.
 */
export async function verifyTrustList(token: string, { root, now, known, verifySignature }: TrustListContext): Promise<TrustList> {
  const payload = await verifySignedDocument(token, {
    typ: trustListTyp,
    purpose: 'trust-list',
    root,
    now,
    maxLength: 4_194_304,
    verifySignature,
  });
  const { sequence, issuedAt, nextUpdate, demo, services, extensions } = parseTrustListPayload(payload);
  const content = digest(token.split('.')[1]!);
  if (known && sequence < known.sequence) throw new CredentialFault('rollback');
  if (known && sequence === known.sequence && content !== known.digest) throw new CredentialFault('list-changed');
  const certified = async (certificate: string, purpose: 'credential' | 'reader') => {
    const { publicJwk, notBefore, notAfter } = parseLeaf([certificate]);
    const at = Math.min(Math.max(now, notBefore), notAfter); // an expired signer stays listed: what it signed in its time is still good
    await verifyChain([certificate], { root, at, purpose, verifySignature });
    return { publicJwk, notBefore, notAfter };
  };
  const trusted = services.map(async (service): Promise<TrustedService> => ({
    ...service,
    ...(await (service.doctype ? certifiedIaca(service, verifySignature) : certified(service.certificate, 'credential'))),
    kid: keyId(service.did, service.certificate),
  }));
  const readers = readReaders(extensions).map(async (listed): Promise<ReaderAuthority> => ({
    ...listed,
    ...(await certified(listed.certificate, 'reader')),
  }));
  return {
    sequence,
    issuedAt,
    nextUpdate,
    demo,
    digest: content,
    services: await Promise.all(trusted),
    readers: await Promise.all(readers),
  };
}

/** An IACA stands beside the state root, not below it, and signs for mdoc alone. Throws `payload` for one that may issue other types, and what `parseIaca` throws. */
async function certifiedIaca({ certificate, vct, w3cType }: ListedService, verifySignature?: VerifySignature) {
  if (vct.length > 0 || w3cType.length > 0) throw new CredentialFault('payload');
  const { publicJwk, notBefore, notAfter } = await parseIaca(certificate, verifySignature);
  return { publicJwk, notBefore, notAfter };
}

/**
 * Of the services that hold this signer, the one that may issue the type, granted before withdrawn; else any of them; else undefined.
 * One certificate can stand in several services of its authority.
 */
export function findService(
  { services }: TrustList,
  holds: (service: TrustedService) => boolean,
  mayIssue: (service: TrustedService) => boolean,
): TrustedService | undefined {
  const held = services.filter(holds);
  return held.find((service) => mayIssue(service) && service.granted) ?? held.find(mayIssue) ?? held[0];
}

/** Why a signer is not trusted for what it signed at `signedAt`, a time rounded down to the day; undefined where it is. */
export function distrust({ granted, notBefore, notAfter }: TrustedService, signedAt: number): TrustCode | undefined {
  if (!granted) return 'issuer-withdrawn';
  return signedAt < notBefore - (notBefore % day) || signedAt > notAfter ? 'certificate-expired' : undefined;
}
