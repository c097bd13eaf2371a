/** Passkeys of officers (WebAuthn Level 3): challenges of our own that are used once, and what a browser's answer proves. */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { bindOnce } from '../../store/replay.ts';
import type { Passkey } from '../../store/officers.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { createNonce, readNonce } from '../nonce.ts';
import { Problem } from '../problem.ts';

const es256 = -7;
const name = 'KRDPass (DEMO)';

const partyOf = ({ origin }: Issuer) => new URL(origin).hostname;
const challengeOf = (issuer: Issuer) => new Uint8Array(Buffer.from(createNonce(issuer)));

/** What the browser needs to make a passkey. The officer's name there is the record's id: no personal number leaves the issuer. */
export const enrolmentOptions = (issuer: Issuer, { officer, title }: { officer: string; title: string }) =>
  generateRegistrationOptions({
    rpName: name,
    rpID: partyOf(issuer),
    userName: officer,
    userDisplayName: title,
    userID: new Uint8Array(Buffer.from(officer)),
    challenge: challengeOf(issuer),
    attestationType: 'none',
    supportedAlgorithmIDs: [es256],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });

/** What the browser needs to sign in with whichever passkey it holds for us. */
export const signInOptions = (issuer: Issuer) =>
  generateAuthenticationOptions({ rpID: partyOf(issuer), userVerification: 'required', challenge: challengeOf(issuer) });

const refuse = () => new Problem(403, 'passkey-refused', 'The passkey does not open anything here.');

/** The library throws on whatever does not hold, with texts made from what was sent: none of them is passed on. */
async function verified<T extends { verified: boolean }>(verify: () => Promise<T>): Promise<T> {
  const outcome = await verify().catch(() => null);
  if (!outcome?.verified) throw refuse();
  return outcome;
}

/** The new passkey, without its officer. Throws Problem `passkey-refused` (403), also for a challenge used before. */
export async function readEnrolment(issuer: Issuer, sql: Transaction, response: unknown): Promise<Omit<Passkey, 'officer'>> {
  const outcome = await verified(() =>
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: (challenge) => spend(issuer, sql, challenge),
      expectedOrigin: issuer.origin,
      expectedRPID: partyOf(issuer),
      requireUserVerification: true,
      supportedAlgorithmIDs: [es256],
    }),
  );
  if (!outcome.verified) throw refuse();
  const { id, publicKey, counter } = outcome.registrationInfo.credential;
  return { id, publicKey: new Uint8Array(publicKey), counter };
}

/** The passkey's counter after this use. Throws as `readEnrolment`; a counter that did not rise, where it counts at all, is a copied key. */
export async function verifySignIn(issuer: Issuer, sql: Transaction, { passkey, response }: { passkey: Passkey; response: unknown }) {
  const outcome = await verified(() =>
    verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: (challenge) => spend(issuer, sql, challenge),
      expectedOrigin: issuer.origin,
      expectedRPID: partyOf(issuer),
      requireUserVerification: true,
      credential: { id: passkey.id, publicKey: passkey.publicKey, counter: passkey.counter },
    }),
  );
  return outcome.authenticationInfo.newCounter;
}

/** Whether a challenge is ours, living, and now used for the first time. */
async function spend(issuer: Issuer, sql: Transaction, challenge: string): Promise<boolean> {
  const use = { ...readNonce(issuer, Buffer.from(challenge, 'base64url').toString(), ''), bound: crypto.randomUUID() };
  return (await bindOnce(sql, [use])).get(use.key) === use.bound;
}
