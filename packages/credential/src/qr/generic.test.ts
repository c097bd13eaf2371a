import { deflateSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { concat, fromBase64url, toUtf8 } from '../encoding.ts';
import { testTrust, type TestTrust } from '../testing.ts';
import { compress } from './generic.ts';
import { signerReference } from './signer-reference.ts';
import { bundleOf, craft, dictionary, outcomeOf } from './testing.ts';

let trust: TestTrust;
let bundle: ReturnType<typeof bundleOf>;
const outcome = (parts: Parameters<typeof craft>[0]) => outcomeOf(craft(parts), bundle);
const bytes = (count: number, fill = 0) => new Uint8Array(count).fill(fill);
const show = (payload: string, ...disclosures: string[]) => ['{}', payload, ...disclosures, '{}', '{}'].join('\x1e');
const z = (text: string) => compress(toUtf8(text), dictionary.bytes);

beforeAll(async () => {
  trust = await testTrust({ now: 1_795_278_200 });
  bundle = bundleOf(trust);
});

test('a crafted code without marks is restored', () => expect(outcome({ text: show('{}') })).toBe('restored'));

describe('around the compressed text', () => {
  test('unknown-dictionary', () => expect(outcome({ text: show('{}'), id: 8 })).toBe('unknown-dictionary'));
  test('newer-version for a salt tree', () => {
    expect(outcome({ text: show('{}'), depth: 5 })).toBe('newer-version');
    expect(outcome({ text: show('{}'), nodes: 1 })).toBe('newer-version');
  });
  test('limit for a length of compressed text beyond 4,096', () => expect(outcome({ text: show('{}'), zlen: 4097 })).toBe('limit'));
  test('truncated for one beyond the code', () => expect(outcome({ text: show('{}'), zlen: 4096 })).toBe('truncated'));
  test('limit for a bomb', () => expect(outcome({ text: '', z: deflateSync(bytes(2_000_000), { level: 9 }) })).toBe('limit'));
  test('trailing for a byte behind the compressed text', () =>
    expect(outcome({ text: '', z: concat(z(show('{}')), bytes(1)) })).toBe('trailing'));
  test('bad-padding', () => {
    // An empty block of fixed codes ends at bit 10; the rest of its second byte is padding.
    expect(outcome({ text: '', z: Uint8Array.of(0b11, 0b10000000) })).toBe('bad-padding');
  });
  test('malformed for what is no DEFLATE, no UTF-8', () => {
    expect(outcome({ text: '', z: Uint8Array.of(0b111) })).toBe('malformed');
    expect(outcome({ text: '', z: deflateSync(Uint8Array.of(0xff, 0xfe)) })).toBe('malformed');
  });
});

describe('in the text', () => {
  test('limit for more than 64 segments', () => expect(outcome({ text: show('{}', ...new Array<string>(61).fill('[]')) })).toBe('limit'));
  test('malformed for fewer than four, or other than two on paper', () => {
    expect(outcome({ text: '{}\x1e{}\x1e{}' })).toBe('malformed');
    expect(outcome({ kind: 0x18, text: '{}\x1e{}\x1e{}\x1e{}', blob: bytes(64) })).toBe('malformed');
  });
  test('limit for more than 256 marks', () => expect(outcome({ text: show('\x06'.repeat(257)) })).toBe('limit'));
  test('unknown-codec for marks of other codes', () => {
    for (const mark of ['\x00', '\x070', '\x0c', '\x0e', '\x0f', '\x1f'])
      expect(outcome({ text: show(`{"a":"${mark}"}`) })).toBe('unknown-codec');
  });
  test('unknown-index for a disclosure, a number or a parity that is not there', () => {
    for (const payload of ['{"a":"\x030"}', '{"a":"\x03', '\x05\x7f', '\x042', '{"a":"\x03/"}'])
      expect(outcome({ text: show(payload), blob: bytes(400) })).toBe('unknown-index');
  });
  test('unknown-index for disclosures that contain each other', () => {
    expect(outcome({ text: show('{}', '["\x031"]', '["\x030"]') })).toBe('unknown-index');
    expect(outcome({ text: show('{}', '["\x030"]') })).toBe('unknown-index');
  });
  test('unknown-signer', () => expect(outcome({ text: '{\x0b}\x1e{}\x1e{}\x1e{}', blob: bytes(131) })).toBe('unknown-signer'));
  test('bad-point for an x that is on no curve point', () => {
    const none = bytes(32, 0xff);
    expect(outcome({ text: show('{\x040}'), blob: concat(none, bytes(128)) })).toBe('bad-point');
  });
  test('malformed for a length no base64url has', () => {
    for (const length of ['5.', '0.', '007.', '12345.', 'x'])
      expect(outcome({ text: show(`{"a":"\x08${length}"}`), blob: bytes(200) })).toBe('malformed');
  });
  test('truncated for a blob that ends early', () => {
    for (const mark of ['\x01', '\x02', '\x08800.', '\x054', '\x0b'])
      expect(outcome({ text: show(`{"a":"${mark}"}`), blob: bytes(2) })).not.toBe('restored');
    expect(outcome({ text: show('{"a":"\x02"}'), blob: bytes(128) })).toBe('truncated');
    expect(outcome({ text: show('{}'), blob: bytes(127) })).toBe('truncated');
  });
  test('trailing for a blob that is left over', () => expect(outcome({ text: show('{}'), blob: bytes(129) })).toBe('trailing'));
  test('malformed, too-deep, too-large, duplicate-member for what is restored and no fit JSON', () => {
    expect(outcome({ text: show('{') })).toBe('malformed');
    expect(outcome({ text: show('[[[[[[[]]]]]]]') })).toBe('too-deep');
    expect(outcome({ text: show(`[${'1,'.repeat(256)}1]`) })).toBe('too-large');
    expect(outcome({ text: show('{"a":1,"a":2}') })).toBe('duplicate-member');
    expect(outcome({ text: show('{"__proto__":1}') })).toBe('malformed');
  });
  test('limit for marks that multiply, at once', () => {
    const text = show(`[${'"\x030",'.repeat(250)}1]`, ...new Array<string>(59).fill(`[${'1'.repeat(100)}]`));
    expect(outcome({ text })).toBe('limit');
    expect(outcome({ text: show('\x050'.repeat(250), ...Array.from({ length: 59 }, (_, i) => `[${i}]`)) })).toBe('limit');
  });
  test('limit for what is restored beyond 16,384 characters', () =>
    expect(outcome({ text: show(`["${'a '.repeat(6500)}"]`) })).toBe('limit'));
});

describe('non-canonical: what another encoding says in one way only', () => {
  test.each<[string, string, Uint8Array]>([
    ['a hash written out', show(`{"a":"${'A'.repeat(43)}"}`), bytes(128)],
    ['a salt by the wrong mark', show('{}', '["\x0822.","a",1]'), bytes(144)],
    ['hidden digests out of order', show('{\x052}'), concat(bytes(32, 9), bytes(32, 1), bytes(128))],
    ['its own digests named one by one', show('{"_sd":["\x030"]}', '[1]'), bytes(128)],
    ['a list that is not the last one', show('{\x050,"b":{"_sd":["\x02"]}}', '[1]'), bytes(160)],
    ['a key written as two hashes', show('{"x":"\x02","y":"\x02"}'), new Uint8Array()],
    ['a mark where the rule does not look', show('{"a":\x08800.}'), bytes(728)],
  ])('%s', (_, text, blob) => {
    const { x, y } = trust.holder.publicJwk;
    const filled = blob.length > 0 ? blob : concat(fromBase64url(x), fromBase64url(y), bytes(128));
    expect(outcome({ text, blob: filled })).toBe('non-canonical');
  });

  test('a chain written out', () => {
    const chain = JSON.stringify(bundle.signers[0]);
    expect(outcome({ text: show('{}').replace('{}', `{"x5c":${chain}}`) })).toBe('non-canonical');
    const reference = signerReference(bundle.signers[0]!);
    expect(outcome({ text: show('{}').replace('{}', '{\x0b}'), blob: concat(reference, bytes(128)) })).toBe('restored');
  });
});

test('another encoder’s DEFLATE of the same text is the same code', () => {
  expect(outcome({ text: '', z: deflateSync(toUtf8(show('{}')), { level: 0 }) })).toBe('restored');
});
