/** Which installation this wallet serves: the issuer's address and the root it pins (`/deployment.json`). */
import { isObject, parseJson, type Json } from '@krdpass/credential';
import { WalletFault } from './fault.ts';

export type Deployment = Readonly<{ issuer: string; root: string /* base64 DER */; wallet: string | null; verifier: string | null }>;

const loopback = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

/** An origin that protocol messages may go to: https, or plain http on loopback. */
export function isSafeOrigin(origin: string) {
  return loopback.test(origin) || (/^https:\/\/[^/]+$/.test(origin) && URL.canParse(origin));
}

const origin = (value: Json | undefined) => (typeof value === 'string' && isSafeOrigin(value) ? value : null);

/** Throws `issuer-broken`. Does not check the certificate: the trust list is verified below it. */
export function parseDeployment(text: string): Deployment {
  const value = readJson(text);
  const issuer = isObject(value) ? origin(value.issuer) : null;
  if (!isObject(value) || !issuer || typeof value.root !== 'string' || value.root === '') throw new WalletFault('issuer-broken');
  return { issuer, root: value.root, wallet: origin(value.wallet), verifier: origin(value.verifier) };
}

function readJson(text: string): Json {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new WalletFault('issuer-broken', { cause });
  }
}
