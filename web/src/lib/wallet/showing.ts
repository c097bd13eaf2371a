/** A held document shown to a service of the issuer: SD-JWT with key binding, for this issuer alone, by a nonce of its own (domain §8). */
import { claimPath, type CredentialType } from '@krdpass/catalogue';
import { presentSdJwt, signerOf } from '@krdpass/credential';
import { parseNonceResponse } from '@krdpass/openid4vc';
import type { Endpoints } from './activation.ts';
import { claimOf } from './facts.ts';
import { orFault, WalletFault } from './fault.ts';
import type { Copy, Held } from './held.ts';

import { answerOf, jsonOf, type Send } from './wire.ts';

/** The claims of a type that would be shown: those asked for that it has, and what is always disclosed. */
export function claimsShown(type: CredentialType, held: Pick<Held, 'claims'>, wanted: readonly string[]): readonly string[] {
  return Object.entries(type.claims).flatMap(([claim, { disclose }]) =>
    (disclose === 'always' || wanted.includes(claim)) && claimOf(held, type, claim) !== undefined ? [claim] : [],
  );
}

/** A fresh nonce. Throws `issuer-broken`, `offline`, `timeout`. */
export async function fetchNonce(send: Send, { nonce }: Endpoints): Promise<string> {
  const answer = await answerOf(send, { method: 'POST', url: nonce });
  if (answer.status !== 200) throw new WalletFault('issuer-broken');
  return orFault('issuer-broken', () => parseNonceResponse(jsonOf(answer)));
}

/** Throws `nothing-to-show` where a wanted claim is not in the credential. */
export const presentTo = (
  copy: Copy,
  {
    type,
    claims,
    key,
    audience,
    nonce,
    now,
  }: {
    type: CredentialType;
    claims: readonly string[];
    key: CryptoKeyPair;
    audience: string;
    nonce: string;
    now: number;
  },
): Promise<string> =>
  orFault('nothing-to-show', async () => {
    const paths = claims.filter((claim) => type.claims[claim]?.disclose === 'choice').map((claim) => claimPath(type, claim));
    return presentSdJwt(copy.credential, { paths, signer: await signerOf(key), audience, nonce, iat: now });
  });
