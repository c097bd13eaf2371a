import { expect, test } from 'vitest';
import { toBase64url, toHex, toUtf8 } from '../encoding.ts';
import type { PublicJwk } from '../signature.ts';
import { createSealingKey, encapsulate, keySchedule, open, seal, sealingJwk } from './seal.ts';
import { fromHex, sealingPair } from './testing.ts';

const info = fromHex('4f6465206f6e2061204772656369616e2055726e');
const aad = fromHex('436f756e742d30');
const pkR = fromHex(
  '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
);
const recipient: PublicJwk = { kty: 'EC', crv: 'P-256', x: toBase64url(pkR.subarray(1, 33)), y: toBase64url(pkR.subarray(33)) };
const plaintext = fromHex('4265617574792069732074727574682c20747275746820626561757479');

test('the known answer of RFC 9180 A.3 comes out, step by step', async () => {
  const sender = await sealingPair(fromHex('4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb'));
  const shared = await encapsulate(recipient, sender);
  expect(toHex(shared)).toBe('c0d26aeab536609a572b07695d933b589dcf363ff9d93c93adea537aeabb8cb8');
  const { key, nonce } = await keySchedule(shared, info);
  expect(toHex(key)).toBe('868c066ef58aae6dc589b6cfdd18f97e');
  expect(toHex(nonce)).toBe('4e0bc5018beba4bf004cca59');
  expect(toHex(await seal(plaintext, { recipient, sender, info, aad }))).toBe(
    '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
  );
});

test('what was sealed is opened by its recipient and nobody else, and only as it was sealed', async () => {
  const [reader, sender, other] = await Promise.all([createSealingKey(), createSealingKey(), createSealingKey()]);
  const enc = await sealingJwk(sender);
  const sealed = await seal(plaintext, { recipient: await sealingJwk(reader), sender, info, aad });
  const opened = (changes: object) => open(sealed, { recipient: reader, sender: enc, info, aad, ...changes });
  expect(await opened({})).toEqual(plaintext);
  for (const change of [
    { recipient: other },
    { sender: await sealingJwk(other) },
    { sender: { ...enc, x: enc.y } }, // no point of the curve
    { info: toUtf8('another request') },
    { aad: toUtf8('17') },
  ])
    await expect(opened(change)).rejects.toThrow('cannot-open');
});

test('every flipped bit and every missing byte is found', async () => {
  const [reader, sender] = await Promise.all([createSealingKey(), createSealingKey()]);
  const sealed = await seal(plaintext, { recipient: await sealingJwk(reader), sender, info, aad });
  const whole = { recipient: reader, sender: await sealingJwk(sender), info, aad };
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const flipped = sealed.slice();
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    await expect(open(flipped, whole)).rejects.toThrow('cannot-open');
  }
  for (let length = 0; length < sealed.length; length++)
    await expect(open(sealed.subarray(0, length), whole)).rejects.toThrow('cannot-open');
});

test('a sealing key cannot be taken out', async () => {
  const { privateKey } = await createSealingKey();
  await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
});
