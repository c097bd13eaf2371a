import { expect, test } from 'vitest';
import { toHex } from '../encoding.ts';
import { sha256, thumbprint } from '../signature.ts';
import { embedded, encodeCbor, fullDate, type Cbor } from './cbor.ts';
import { browserTranscript, deviceAuthentication, redirectTranscript } from './session-transcript.ts';

const encryptionKey = {
  kty: 'EC',
  crv: 'P-256',
  x: 'DxiH5Q4Yx3UrukE2lWCErq8N8bqC9CHLLrAwLz5BmE0',
  y: 'XtLM4-3h5o3HUH0MHVJV0kyq0iBlrBwlh8qEDMZ4-Pc',
} as const;
const nonce = 'exc7gBkxjx1rdc9udRrveKvSsJIq80avlXeLHhGwqtA';
const redirect = { clientId: 'x509_san_dns:example.com', nonce, responseUri: 'https://example.com/response', encryptionKey };

test('the handovers are those of OpenID4VP 1.0', () => {
  expect(Buffer.from(thumbprint(encryptionKey), 'base64url').toString('hex')).toBe(
    '4283ec927ae0f208daaa2d026a814f2b22dca52cf85ffa8f3f8626c6bd669047',
  );
  expect(toHex(encodeCbor(redirectTranscript(redirect)))).toBe(
    '83f6f682714f70656e494434565048616e646f7665725820048bc053c00442af9b8eed494cefdd9d95240d254b046b11b68013722aad38ac',
  );
  expect(toHex(encodeCbor(browserTranscript({ origin: 'https://example.com', nonce, encryptionKey })))).toBe(
    '83f6f682764f70656e4944345650444341504948616e646f7665725820fbece366f4212f9762c74cfdbf83b8c69e371d5d68cea09cb4c48ca6daab761a',
  );
});

test('an answer that is not encrypted has another handover', () => {
  expect(encodeCbor(redirectTranscript({ ...redirect, encryptionKey: null }))).not.toEqual(encodeCbor(redirectTranscript(redirect)));
});

test('the bytes a device signs are the reference’s', () => {
  const authentication = deviceAuthentication(redirectTranscript(redirect), 'org.iso.18013.5.1.mDL', embedded(new Map()));
  expect(toHex(authentication)).toBe(
    'd8185868847444657669636541757468656e7469636174696f6e83f6f682714f70656e494434565048616e646f7665725820048bc053c00442af9b8eed494cefdd9d95240d254b046b11b68013722aad38ac756f72672e69736f2e31383031332e352e312e6d444cd81841a0',
  );
  const input = encodeCbor(['Signature1', Uint8Array.of(0xa1, 1, 0x26), new Uint8Array(), authentication]);
  expect(input).toHaveLength(127);
  expect(toHex(sha256(input))).toBe('4c2edb90f8f87ee5e09e276b85b218745bc470eef39f8a5f3989aae7db499f02');
});

test('the digest of an element is taken over the tagged item', () => {
  const item = embedded(
    new Map<string, Cbor>([
      ['digestID', 7],
      ['random', Uint8Array.from({ length: 16 }, (_, i) => i)],
      ['elementIdentifier', 'birth_date'],
      ['elementValue', fullDate('1990-02-03')],
    ]),
  );
  expect(toHex(item.bytes)).toBe(
    'd818585ba4686469676573744944076672616e646f6d50000102030405060708090a0b0c0d0e0f71656c656d656e744964656e7469666965726a62697274685f646174656c656c656d656e7456616c7565d903ec6a313939302d30322d3033',
  );
  expect(toHex(sha256(item.bytes))).toBe('c103f129b1d0bf6c41e4de055b6f3fcd4e41c43fbb3d62293e33647ec5607440');
});
