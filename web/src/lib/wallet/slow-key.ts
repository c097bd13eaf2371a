/** PBKDF2-SHA-256 (RFC 8018) with iterations measured on this very device, so that one guess costs at least 300 ms. */
import { toUtf8 } from '@krdpass/credential';
import type { Bytes } from './vault.ts';

export const fewestIterations = 600_000;
const mostIterations = 20_000_000;
const wantedMilliseconds = 300;

/** 32 bytes from a secret. The text is NFKC-normalised, because keyboards spell the same letter differently. */
export async function slowKey(secret: string, { salt, iterations }: { salt: Bytes; iterations: number }): Promise<Bytes> {
  const material = await crypto.subtle.importKey('raw', toUtf8(secret.normalize('NFKC')) as Bytes, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, 256));
}

/** How many iterations take 300 ms here, never fewer than 600,000. `clock` counts milliseconds. */
export async function calibrate({ clock, derive = slowKey }: { clock: () => number; derive?: typeof slowKey }): Promise<number> {
  const began = clock();
  await derive('calibration', { salt: new Uint8Array(16), iterations: fewestIterations });
  const took = Math.max(1, clock() - began);
  const needed = Math.ceil(((fewestIterations * wantedMilliseconds) / took) * 1.2); // a fifth above, for a device that was busy just now
  return Math.min(mostIterations, Math.max(fewestIterations, needed));
}
