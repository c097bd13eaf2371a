/** Answering a request: the facts the citizen left ticked, signed for this reader and this request, sealed to its key, as the digits of a QR code or of its frames. */
import { presentSdJwt, signerOf } from '@krdpass/credential';
import { askedBy, createAnswer, createSealingKey, createTexts, type Request } from '@krdpass/credential/qr';
import { claimPath, type CredentialType } from '@krdpass/catalogue';
import { orFault, WalletFault } from './fault.ts';
import type { Copy } from './held.ts';
import { transport, type Lists } from './present.ts';

export type Answering = Readonly<{
  request: Request;
  type: CredentialType;
  claims: ReadonlySet<string>; // what the citizen agreed to
  key: CryptoKeyPair;
  lists: Lists;
  now: number;
}>;

/** One text, or several to be shown in a circle. Throws `nothing-to-show` without a claim, and `unreadable-code` where the answer cannot be packed into a code. */
export async function answerCode({ credential }: Copy, { request, type, claims, key, lists, now }: Answering): Promise<readonly string[]> {
  if (claims.size === 0) throw new WalletFault('nothing-to-show');
  const paths = [...claims].map((claim) => claimPath(type, claim));
  return orFault('unreadable-code', async () => {
    const presentation = await presentSdJwt(credential, { paths, signer: await signerOf(key), iat: now, ...askedBy(request) });
    const sender = await createSealingKey();
    return createTexts(await createAnswer(presentation, { request, sender, ...transport(lists, type.vct, 'ask', 'show') }));
  });
}
