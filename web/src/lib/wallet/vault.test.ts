import { expect, test } from 'vitest';
import { openVault } from './vault.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const open = (fill = 1) => openVault(new Uint8Array(32).fill(fill), random);
const damaged = expect.objectContaining({ code: 'vault-damaged' });
const value = { claims: { given_name_native: 'شیلان', list: [1, null, true] } };

test('what is sealed comes back', async () => {
  const vault = await open();
  expect(await vault.unseal('held-1', await vault.seal('held-1', value))).toEqual(value);
});

test('ciphertext holds no name, and differs every time', async () => {
  const vault = await open();
  const [one, two] = [await vault.seal('held-1', value), await vault.seal('held-1', value)];
  expect(new TextDecoder().decode(one.data)).not.toContain('شیلان');
  expect(one.iv).not.toEqual(two.iv);
  expect(one.data).not.toEqual(two.data);
});

test('another key, another place and any flipped bit do not open', async () => {
  const vault = await open();
  const sealed = await vault.seal('held-1', value);
  await expect((await open(2)).unseal('held-1', sealed)).rejects.toEqual(damaged);
  await expect(vault.unseal('held-2', sealed)).rejects.toEqual(damaged);
  for (const at of [0, sealed.data.length - 1]) {
    const data = sealed.data.slice();
    data[at]! ^= 1;
    await expect(vault.unseal('held-1', { ...sealed, data })).rejects.toEqual(damaged);
  }
});

test('the raw data key is wiped once the vault is open', async () => {
  const dataKey = new Uint8Array(32).fill(5);
  await openVault(dataKey, random);
  expect(dataKey).toEqual(new Uint8Array(32));
});
