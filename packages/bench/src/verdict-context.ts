/** A verifier's knowledge out of signed lists, as it stands before any code is scanned; and the two bare verifications inside a verdict. */
import {
  fromBase64url,
  toUtf8,
  verifyStatusList,
  verifyTrustList,
  type Context,
  type PublicJwk,
  type StatusList,
  type VerifySignature,
} from '@krdpass/credential';
import type { Fixture } from './fixture.ts';

export async function createContext(fixture: Fixture, verifySignature?: VerifySignature): Promise<Context> {
  const { now, root, audience, nonce } = fixture;
  const trustList = await verifyTrustList(fixture.trustListToken, { root, now });
  const statusLists = new Map<string, StatusList>();
  for (const [uri, token] of fixture.statusListTokens) statusLists.set(uri, await verifyStatusList(token, { uri, root, now }));
  return { now, mode: 'show', trustList, statusLists, audience, nonce, ...(verifySignature && { verifySignature }) };
}

export type Signed = Readonly<{ key: PublicJwk; signature: Uint8Array; bytes: Uint8Array }>;

/** What a raw verification needs: the issuer's signature and the holder's, with their keys at hand. */
export function signaturesOf({ presentation }: Fixture, { trustList }: Context): readonly [Signed, Signed] {
  const parts = presentation.split('~');
  const split = (jwt: string, key: PublicJwk): Signed => {
    const dot = jwt.lastIndexOf('.');
    return { key, signature: fromBase64url(jwt.slice(dot + 1)), bytes: toUtf8(jwt.slice(0, dot)) };
  };
  const payload = JSON.parse(new TextDecoder().decode(fromBase64url(parts[0]!.split('.')[1]!))) as { vct: string; cnf: { jwk: PublicJwk } };
  const issuer = trustList!.services.find(({ vct }) => vct.includes(payload.vct))!;
  return [split(parts[0]!, issuer.publicJwk), split(parts.at(-1)!, payload.cnf.jwk)];
}
