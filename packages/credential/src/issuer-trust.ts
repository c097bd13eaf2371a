/** Is it authentic? Who signed, whether the trust list knows that signer, and for which types. */
import { parseLeaf, readChain } from './chain.ts';
import type { Json, JsonObject } from './json.ts';
import type { PublicJwk } from './signature.ts';
import { distrust, findService, type TrustedService, type TrustList } from './trust-list.ts';
import { failed, passed, unknown, type Outcome } from './verdict.ts';

/** The key of `x5c`, and the listed service that stands behind it, if any. A listed certificate was chained to the root when the list was read. */
export type FoundSigner = Readonly<{ publicJwk: PublicJwk; service?: TrustedService }>;

/** Throws `chain-missing`, `chain-anchor` or `chain-invalid`. A certificate nobody lists gives its key alone, so that the signature can still be judged. */
export function findSigner(x5c: Json | undefined, vct: Json | undefined, trustList: TrustList | null): FoundSigner {
  const chain = readChain(x5c);
  const service =
    trustList && chain.length === 1
      ? findService(
          trustList,
          ({ certificate }) => certificate === chain[0],
          (listed) => listed.vct.some((allowed) => allowed === vct),
        )
      : undefined;
  return service ? { publicJwk: service.publicJwk, service } : { publicJwk: parseLeaf(chain).publicJwk };
}

/** `signedAt` must lie inside the certificate's dates: an expired signer's honest work stays good. */
export function judgeIssuer(
  service: TrustedService | undefined,
  signedAt: number,
  { now, trustList }: Readonly<{ now: number; trustList: TrustList | null }>,
): Outcome {
  if (!trustList) return unknown('trust-list-missing');
  if (!service) return now > trustList.nextUpdate ? unknown('trust-list-old') : failed('issuer-unknown');
  const code = distrust(service, signedAt);
  return code ? failed(code) : passed;
}

/** The type must be authorised for exactly the service whose certificate signed; `aka_vcts` authorises nothing. */
export function judgeType({ vct, aka_vcts }: JsonObject, service: TrustedService | undefined, issuer: Outcome): Outcome {
  if (typeof vct !== 'string') return failed('type-not-allowed');
  if (aka_vcts !== undefined && (!Array.isArray(aka_vcts) || aka_vcts.length === 0 || aka_vcts.includes(vct))) return failed('payload');
  if (!service) return unknown(issuer.code ?? 'issuer-unknown');
  return service.vct.includes(vct) ? passed : failed('type-not-allowed');
}
