/** Key binding (RFC 9901 §4.3): the KB-JWT with which the holder's key signs one presentation for one verifier. */
import { CredentialFault } from './errors.ts';
import { isObject, type Json } from './json.ts';
import { parseJws, signJws, type Jws } from './jws.ts';
import { digest, parsePublicJwk, verifySignature as verifyEs256, type PublicJwk, type Signer, type VerifySignature } from './signature.ts';

export const keyBindingTyp = 'kb+jwt';

export type KeyBindingContent = Readonly<{ signer: Pick<Signer, 'sign'>; audience: string; nonce: string; iat: number }>;

/** The KB-JWT for a presentation that ends with `~`. Throws `malformed` where it does not. */
export async function createKeyBinding(
  presentationWithoutKb: string,
  { signer, audience, nonce, iat }: KeyBindingContent,
): Promise<string> {
  if (!presentationWithoutKb.endsWith('~')) throw new CredentialFault('malformed');
  return signJws({ typ: keyBindingTyp }, { iat, aud: audience, nonce, sd_hash: digest(presentationWithoutKb) }, signer);
}

const keyBindingMembers = ['iat', 'aud', 'nonce', 'sd_hash'];

/** What was signed, `iat`, `aud` and `nonce` as they came. */
export type KeyBinding = Readonly<{
  jws: Jws;
  iat: Json | undefined;
  aud: Json | undefined;
  nonce: Json | undefined;
  sdHash: Json | undefined;
}>;

/** Shape only. Throws what `parseJws` throws, and `payload` for a further member. */
export function parseKeyBinding(compact: string): KeyBinding {
  const jws = parseJws(compact, { typ: keyBindingTyp, members: [] });
  const { iat, aud, nonce, sd_hash: sdHash } = jws.payload;
  if (!Object.keys(jws.payload).every((member) => keyBindingMembers.includes(member))) throw new CredentialFault('payload');
  return { jws, iat, aud, nonce, sdHash };
}

/** The holder's public key from `cnf`. Throws `holder-key`. */
export function readHolderKey(cnf: Json | undefined): PublicJwk {
  if (!isObject(cnf)) throw new CredentialFault('holder-key');
  return parsePublicJwk(cnf.jwk);
}

/** Throws `key-binding-hash` where another presentation was signed and `key-binding-signature` where another key signed. Reads neither `aud`, `nonce` nor `iat`. */
export async function verifyKeyBinding(
  { jws, sdHash }: KeyBinding,
  { signedPart, holder, verifySignature = verifyEs256 }: { signedPart: string; holder: PublicJwk; verifySignature?: VerifySignature },
): Promise<void> {
  const verified = verifySignature(holder, jws.signature, jws.signedBytes); // on its way while we hash
  const sameHash = sdHash === digest(signedPart);
  const signed = await verified;
  if (!sameHash) throw new CredentialFault('key-binding-hash');
  if (!signed) throw new CredentialFault('key-binding-signature');
}

/** What a verifier remembers of a presentation it accepted. Never made from signature bytes: every signature has a twin. */
export const replayKeyOf = (holderThumbprint: string, iat: number, nonce: string) => digest(`${holderThumbprint}${iat}${nonce}`);
