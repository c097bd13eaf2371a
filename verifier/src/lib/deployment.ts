/** Which installation this verifier belongs to: its issuer's origin and the one root of trust, pinned at the first start. */
import { isObject, parseJson } from '@krdpass/credential';

export type Deployment = Readonly<{ issuer: string; root: string }>;

/** Throws CredentialFault for text that is not JSON; null for JSON that names no installation. */
export function parseDeployment(text: string): Deployment | null {
  const value = parseJson(text);
  if (!isObject(value)) return null;
  const { issuer, root } = value;
  if (typeof issuer !== 'string' || !URL.canParse(issuer) || new URL(issuer).origin !== issuer) return null;
  if (typeof root !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(root)) return null;
  return { issuer, root };
}

/** A different root is a different state: nothing held under the one may be believed under the other. */
export const sameInstallation = (one: Deployment, other: Deployment): boolean => one.root === other.root && one.issuer === other.issuer;
