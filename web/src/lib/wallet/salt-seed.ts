/** The seed a credential's salts grew from (qr-transport §5.3): believed only when it gives every salt again. */
import type { Template } from '@krdpass/catalogue';
import { fromBase64url, readIssuedSdJwt, toBase64url, treeSalts, type PublicJwk } from '@krdpass/credential';
import type { SaltSeed } from './held.ts';

/** The seed itself, or undefined where any salt is another one: the credential is as good without it, only its codes are larger. */
export function provenSeed(
  credential: string,
  { seed, templates, holder }: { seed: SaltSeed | undefined; templates: readonly Template[]; holder: PublicJwk },
): SaltSeed | undefined {
  const template = templates.find(({ id }) => id === seed?.template);
  if (!seed || !template) return undefined;
  const saltAt = treeSalts(template, fromBase64url(seed.seed), holder);
  const same = readIssuedSdJwt(credential).disclosed.every(({ path, disclosure }) => {
    const salt = saltAt(path.map(String));
    return salt !== null && toBase64url(salt) === disclosure.salt;
  });
  return same ? seed : undefined;
}
