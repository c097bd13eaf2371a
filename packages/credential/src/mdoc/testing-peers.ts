/** Other people's mdoc libraries as judges of ours, for tests and the bench. Keys and certificates are cached for them, which favours them. */
import { createHash, createPublicKey, verify, X509Certificate, type KeyObject } from 'node:crypto';
import { Verifier } from '@auth0/mdl';
import { CoseKey, IssuerSigned, type MdocContext } from '@owf/mdoc';
import { embedded, encodeCbor } from './cbor.ts';
import type { SessionTranscript } from './session-transcript.ts';

/** The checks that failed, by name. */
export type Peer = (bytes: Uint8Array) => Promise<readonly string[]>;

export const pemOf = (certificate: string) =>
  `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/g, '$&\n').trim()}\n-----END CERTIFICATE-----\n`;

/** @auth0/mdl over a DeviceResponse. It asks the clock itself. */
export function auth0Peer({ iaca, transcript }: Readonly<{ iaca: string; transcript: SessionTranscript }>): Peer {
  const verifier = new Verifier([pemOf(iaca)]);
  const encodedSessionTranscript = encodeCbor(embedded(transcript));
  return async (bytes) => {
    const failed: string[] = [];
    await verifier.verify(bytes, {
      encodedSessionTranscript,
      onCheck: ({ status, check }) => void (status === 'FAILED' && failed.push(check)),
    });
    return failed;
  };
}

function cached<T>(make: (certificate: Uint8Array) => T): (certificate: Uint8Array) => T {
  const known = new Map<string, T>();
  return (certificate) => {
    const name = createHash('sha256').update(certificate).digest('base64');
    if (!known.has(name)) known.set(name, make(certificate));
    return known.get(name)!;
  };
}

/** What @owf/mdoc leaves to its caller, over node:crypto. */
function owfContext(): Pick<MdocContext, 'x509' | 'crypto' | 'cose'> {
  const parsed = cached((certificate) => new X509Certificate(certificate));
  const coseKey = cached((certificate) => CoseKey.fromJwk({ ...parsed(certificate).publicKey.export({ format: 'jwk' }), alg: 'ES256' }));
  const keys = new WeakMap<CoseKey, KeyObject>();
  const keyOf = (key: CoseKey) => {
    if (!keys.has(key)) keys.set(key, createPublicKey({ key: key.jwk as JsonWebKey, format: 'jwk' }));
    return keys.get(key)!;
  };
  const unused = () => Promise.reject(new Error('nothing here is signed or encrypted'));
  return {
    crypto: {
      random: (length) => new Uint8Array(length),
      digest: ({ bytes }) => createHash('sha256').update(bytes).digest(),
      calculateEphemeralMacKey: unused,
    },
    cose: {
      sign1: {
        sign: unused,
        verify: ({ sign1, key }) => verify('sha256', sign1.toBeSigned, { key: keyOf(key), dsaEncoding: 'ieee-p1363' }, sign1.signature),
      },
      mac0: { sign: unused, verify: () => false },
    },
    x509: {
      getIssuerNameField: ({ certificate, field }) =>
        parsed(certificate)
          .issuer.split('\n')
          .flatMap((line) => (line.startsWith(`${field}=`) ? [line.slice(field.length + 1)] : [])),
      getPublicKey: ({ certificate }) => coseKey(certificate),
      verifyCertificateChain: ({ trustedCertificates, x5chain }) => {
        if (!parsed(x5chain[0]!).verify(parsed(trustedCertificates[0]!).publicKey)) throw new Error('the chain does not hold');
      },
      getCertificateData: ({ certificate }) => {
        const { issuer, subject, serialNumber, fingerprint256, validFromDate, validToDate } = parsed(certificate);
        return {
          issuerName: issuer,
          subjectName: subject,
          serialNumber,
          thumbprint: fingerprint256,
          notBefore: validFromDate,
          notAfter: validToDate,
          pem: parsed(certificate).toString(),
        };
      },
    },
  };
}

/** @owf/mdoc over an IssuerSigned. */
export function owfPeer({ iaca, now }: Readonly<{ iaca: string; now: number }>): Peer {
  const context = owfContext();
  const trustedCertificates = [new Uint8Array(Buffer.from(iaca, 'base64'))];
  return async (bytes) => {
    const failed: string[] = [];
    await IssuerSigned.decode(bytes).verify(
      {
        now: new Date(now * 1000),
        trustedCertificates,
        verificationCallback: ({ status, check }) => void (status === 'FAILED' && failed.push(check)),
      },
      context,
    );
    return failed;
  };
}
