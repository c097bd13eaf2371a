/** What the platform does for us where it can is what our own code does where it cannot: base64url and SHA-256. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import * as quick from './encoding.ts';
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
    return await import('./encoding.ts');
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
        expect(outcome(quick, text)).toEqual(outcome(plain, text));
      },
    ),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(quick.toBase64url(bytes)).toBe(plain.toBase64url(bytes));
      expect(quick.fromBase64url(quick.toBase64url(bytes))).toEqual(bytes);
    }),
  );
});

test('SHA-256 of any text and any bytes is the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.uint8Array({ maxLength: 300 })), (content) => {
      expect(node.sha256(content)).toEqual(page.sha256(content));
      expect(node.digest(content)).toBe(page.digest(content));
    }),
  );
});
