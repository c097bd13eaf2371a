/** What the platform does for us where it can is what our own code does where it cannot: base64url and SHA-256. */
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import * as native from './base64url-node.ts';
import * as quick from './base64url.ts';
import { codeOf } from './errors.ts';
import * as node from './sha256-node.ts';
import * as page from './sha256.ts';

type Encoding = typeof quick;

/** The module as a browser without `Uint8Array.fromBase64` loads it. */
async function withoutPlatform(): Promise<Encoding> {
  const { fromBase64 } = Uint8Array;
  Reflect.deleteProperty(Uint8Array, 'fromBase64');
  vi.resetModules();
  try {
    return await import('./base64url.ts');
  } finally {
    Uint8Array.fromBase64 = fromBase64;
  }
}

const outcome = ({ fromBase64url }: Encoding, text: string) => {
  try {
    return [...fromBase64url(text)];
  } catch (error) {
    return (error as Error).name === 'CredentialFault' ? (error as { code?: string }).code : codeOf(error);
  }
};

/** Every UTF-16 unit, so lone surrogates too. */
const text = fc.uint16Array({ maxLength: 300 }).map((units) => String.fromCharCode(...units));

test('base64url is read and refused alike', async () => {
  const plain = await withoutPlatform();
  const letter = fc.constantFrom(...'ABYZabyz019-_', '+', '/', '=', ' ', '\n', '\u00e9', '\u0100');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: letter, maxLength: 12 }),
        fc.base64String().map((text) => text.replace(/=/g, '')),
      ),
      (text) => {
        const wanted = outcome(plain, text);
        expect(outcome(quick, text)).toEqual(wanted);
        expect(outcome(native, text)).toEqual(wanted);
      },
    ),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(quick.toBase64url(bytes)).toBe(plain.toBase64url(bytes));
      expect(native.toBase64url(bytes)).toBe(plain.toBase64url(bytes));
      expect(quick.fromBase64url(quick.toBase64url(bytes))).toEqual(bytes);
      expect(native.fromBase64url(quick.toBase64url(bytes))).toEqual(bytes);
    }),
  );
});

test('UTF-8 of any text is the same, lone surrogates and all', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(native.toUtf8(given)).toEqual(quick.toUtf8(given));
      expect(native.encodeText(given)).toBe(quick.encodeText(given));
    }),
  );
});

test('HMAC of any key and any bytes is that of Node, also right after a longer one', () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  fc.assert(
    fc.property(bytes, bytes, (key, content) => {
      const wanted = new Uint8Array(createHmac('sha256', key).update(content).digest());
      expect(node.hmacSha256(key, content)).toEqual(wanted);
      expect(page.hmacSha256(key, content)).toEqual(wanted);
    }),
  );
});

test('SHA-256 of any text and any bytes is the same', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 300 })), (content) => {
      expect(node.sha256(content)).toEqual(page.sha256(content));
      expect(node.digest(content)).toBe(page.digest(content));
    }),
  );
});
