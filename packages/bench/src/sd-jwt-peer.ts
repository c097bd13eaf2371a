/** @sd-jwt/sd-jwt-vc judging the same presentation: signature, key binding, digests, dates and status; no chain, no trust list. */
import type { Context, PublicJwk } from '@krdpass/credential';
import { ES256, digest } from '@sd-jwt/crypto-nodejs';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import type { Fixture } from './fixture.ts';
import { signaturesOf } from './verdict-context.ts';

export const sdJwtPeer = '@sd-jwt/sd-jwt-vc 0.19.0, no chain, no trust list';

/** Keys are imported once, and the status list is handed over without a network: both favour the peer. The answer throws for a bad presentation. */
export async function createPeer(fixture: Fixture, context: Context): Promise<(presentation: string) => Promise<unknown>> {
  const [issuer, holder] = signaturesOf(fixture, context).map(({ key }) => key) as [PublicJwk, PublicJwk];
  const kbVerifier = await ES256.getVerifier({ ...holder });
  const tokens = new Map(fixture.statusListTokens);
  const instance = new SDJwtVcInstance({
    hasher: digest,
    verifier: await ES256.getVerifier({ ...issuer }),
    kbVerifier: (data: string, signature: string) => kbVerifier(data, signature),
    statusListFetcher: async (uri: string) => tokens.get(uri)!,
    statusVerifier: async () => true,
  });
  return (presentation) => instance.verify(presentation, { keyBindingNonce: fixture.nonce, currentDate: fixture.now });
}
