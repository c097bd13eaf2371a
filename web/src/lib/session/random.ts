/** Randomness for the open wallet, from the platform. */
import type { Bytes } from '#lib/wallet/vault.ts';

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
