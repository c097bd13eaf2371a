/** Passkeys in the browser: making one with an enrolment code, using it from then on. */
import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';
import { call, CallFault } from './call.ts';

type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];
type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** Throws CallFault `enrolment-unknown`, `passkey-refused`, `passkey-stopped` (the officer or the browser gave up) or `offline`. */
export async function enrol(code: string): Promise<void> {
  const optionsJSON = await call<CreationOptions>('POST', 'enrolment/options', { code });
  const response = await stoppable(() => startRegistration({ optionsJSON }));
  await call('POST', 'enrolment', { code, response });
}

/** Throws as `enrol`, but for the code. */
export async function signIn(): Promise<void> {
  const optionsJSON = await call<RequestOptions>('POST', 'session/options', {});
  const response = await stoppable(() => startAuthentication({ optionsJSON }));
  await call('POST', 'session', { response });
}

export const signOut = () => call<null>('DELETE', 'session');

async function stoppable<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (fault) {
    if (fault instanceof WebAuthnError || fault instanceof DOMException || (fault as Error).name === 'NotAllowedError')
      throw new CallFault('passkey-stopped');
    throw fault;
  }
}
