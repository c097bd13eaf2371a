import { verifySignature } from '@krdpass/credential';
import { expect, test } from 'vitest';
import { createHolderKey, signersOf } from './holder-key.ts';

test('a holder key signs, is P-256, and cannot be exported', async () => {
  const pair = await createHolderKey();
  const [signer] = await signersOf(['key-1'], async () => pair);
  const bytes = new Uint8Array([1, 2, 3]);
  expect(await verifySignature(signer!.publicJwk, await signer!.sign(bytes), bytes)).toBe(true);
  expect(pair.privateKey.extractable).toBe(false);
  expect(signer!.publicJwk).not.toHaveProperty('d');
});

test('a name the store does not know is the store’s fault', () =>
  expect(signersOf(['key-9'], () => Promise.reject(new Error('unknown')))).rejects.toThrow('unknown'));
