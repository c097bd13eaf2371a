/** Makes and opens the protection a citizen chooses and the vault behind it: joins what the browser can do with what the wallet asks of it. */
import { askPasskey, makePasskey } from '#lib/device/passkey.ts';
import { WalletFault } from '#lib/wallet/fault.ts';
import { openProtection, protectWithPasskey, protectWithPassphrase, protectWithPin, type Protection } from '#lib/wallet/protection.ts';
import { calibrate } from '#lib/wallet/slow-key.ts';
import { openVault, type Bytes, type Vault } from '#lib/wallet/vault.ts';
import { randomBytes } from './random.ts';

export type Choice = Readonly<{ kind: 'passkey' } | { kind: 'passphrase'; passphrase: string } | { kind: 'pin'; pin: string }>;

/** The PIN guards the screen, not the disk (its key lies beside it), so it need not be slow, only counted. */
const pinIterations = 100_000;

/** Throws `secret-weak`, or `passkey` when the device made none. */
async function protect(dataKey: Bytes, choice: Choice): Promise<Protection> {
  const random = randomBytes;
  if (choice.kind === 'pin') return protectWithPin(dataKey, { pin: choice.pin, iterations: pinIterations, random });
  if (choice.kind === 'passphrase') {
    const iterations = await calibrate({ clock: () => performance.now() });
    return protectWithPassphrase(dataKey, { passphrase: choice.passphrase, iterations, random });
  }
  const made = await makePasskey();
  if (!made) throw new WalletFault('passkey');
  return protectWithPasskey(dataKey, { ...made, random });
}

/** The data key. Throws `secret-wrong`, or `passkey` when the citizen declined. */
async function openGuard(protection: Protection, typed: string): Promise<Bytes> {
  if (protection.kind !== 'passkey') return openProtection(protection, typed);
  const secret = await askPasskey(protection);
  if (!secret) throw new WalletFault('passkey');
  return openProtection(protection, secret);
}

/** The vault behind a protection. Throws as `openGuard`. */
export const unlockVault = async (protection: Protection, typed: string): Promise<Vault> =>
  openVault(await openGuard(protection, typed), randomBytes);

/** A new data key, its protection and its vault; nothing is stored. Throws as `protect`. */
export async function createVault(choice: Choice): Promise<{ protection: Protection; vault: Vault }> {
  const dataKey = randomBytes(32);
  const protection = await protect(dataKey, choice);
  return { protection, vault: await openVault(dataKey, randomBytes) };
}

/** Another protection over the same data key. Throws as `openGuard` and `protect`. */
export async function replaceProtection(protection: Protection, typed: string, choice: Choice): Promise<Protection> {
  const dataKey = await openGuard(protection, typed);
  try {
    return await protect(dataKey, choice);
  } finally {
    dataKey.fill(0);
  }
}
