import { expect, test } from 'vitest';
import { p256 } from '@noble/curves/nist.js';
import { published } from '../vectors/published.ts';
import { verifyWithNoble, verifyWithWebCrypto, type PublicJwk, type VerifySignature } from './signature.ts';

type Case = { key: PublicJwk; point: Uint8Array; message: Uint8Array; signature: Uint8Array; good: boolean; tcId: number };
type Published = {
  testGroups: {
    publicKey: { uncompressed: string };
    tests: { tcId: number; msg: string; sig: string; result: 'valid' | 'invalid' | 'acceptable' }[];
  }[];
};

const { skip, read } = published('wycheproof', 3);
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const coordinate = (point: Uint8Array, from: number) => Buffer.from(point.subarray(from, from + 32)).toString('base64url');

const cases = (): Case[] =>
  (JSON.parse(read('ecdsa_secp256r1_sha256_p1363_test.json')) as Published).testGroups.flatMap(({ publicKey, tests }) => {
    const point = bytes(publicKey.uncompressed);
    const key: PublicJwk = { kty: 'EC', crv: 'P-256', x: coordinate(point, 1), y: coordinate(point, 33) };
    return tests.map(({ tcId, msg, sig, result }) => ({
      key,
      point,
      message: bytes(msg),
      signature: bytes(sig),
      good: result === 'valid',
      tcId,
    }));
  });

async function wrong(verify: VerifySignature) {
  const verdicts = await Promise.all(
    cases().map(async ({ key, message, signature, good, tcId }) => ((await verify(key, signature, message)) === good ? [] : [tcId])),
  );
  expect(verdicts).toHaveLength(262);
  return verdicts.flat();
}

test.skipIf(skip)('WebCrypto judges all 262 Wycheproof signatures right', async () => {
  expect(await wrong(verifyWithWebCrypto)).toEqual([]);
});

test.skipIf(skip)('noble, told to accept high-S, judges all 262 right', async () => {
  expect(await wrong(verifyWithNoble)).toEqual([]);
});

test.skipIf(skip)('the control: noble as it comes refuses valid high-S signatures', async () => {
  const missed = cases().filter(({ point, signature, message, good }) => {
    try {
      return p256.verify(signature, message, point) !== good;
    } catch {
      return good;
    }
  });
  expect(missed.length).toBeGreaterThan(50);
});
