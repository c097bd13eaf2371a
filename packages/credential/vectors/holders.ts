/** Holders there could be, with values of every kind their documents have, and the codes these go through. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { CredentialType } from '../../catalogue/src/index.ts';
import { CredentialFault } from '../src/errors.ts';
import type { Json } from '../src/json.ts';
import { parseCode, type createShowCode } from '../src/qr/code.ts';
import { toDigits } from '../src/qr/digits.ts';
import { bundleOf } from './judge.ts';
import { holdings } from './read.ts';

const bundle = bundleOf(holdings('demo-2026'));

const word = fc.string({ unit: 'grapheme', maxLength: 24 });
const isoDay = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const encoded = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64url'));
const valueOf = (kind: string): fc.Arbitrary<Json> => {
  if (kind === 'date') return isoDay;
  if (kind === 'month') return isoDay.map((date) => date.slice(0, 7));
  if (kind === 'number' || kind === 'money' || kind === 'choice') return fc.nat();
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'image') return encoded;
  if (kind === 'categories')
    return fc.array(fc.record({ code: word, from: isoDay, to: isoDay, restrictions: fc.array(word, { maxLength: 2 }) }), { maxLength: 3 });
  if (kind === 'amounts') return fc.array(fc.record({ code: word, amount: fc.nat() }), { maxLength: 4 });
  if (kind === 'place') return fc.record({ country: word, region: word, locality: word });
  if (kind === 'choices') return fc.array(word, { maxLength: 4 });
  if (kind === 'people') return fc.array(fc.record({ name: word, role: word, share: word }, { requiredKeys: ['name'] }), { maxLength: 4 });
  return word;
};
/** Values for all claims of a type, those to show, and the seed of the salts. */
export const holderOf = (type: Pick<CredentialType, 'claims'>) => {
  const claims = Object.entries(type.claims);
  return fc.record({
    values: fc.tuple(...claims.map(([, { kind, nullable }]) => (nullable ? fc.option(valueOf(kind)) : valueOf(kind)))),
    chosen: fc.subarray(claims.filter(([, { disclose }]) => disclose === 'choice').map(([name]) => name)),
    seed: fc.nat(),
  });
};

/** Drawn and scanned it is the same text; what is too large for any code is refused as that and nothing else. */
export function expectInverse(credential: string, draw: typeof createShowCode) {
  try {
    const code = toDigits(draw(credential, { dictionary: bundle.dictionaries[0]!, signers: bundle.signers }));
    expect(parseCode(code, bundle)?.credential).toBe(credential);
  } catch (error) {
    if (!(error instanceof CredentialFault)) throw error;
    expect(error.code).toBe('limit');
  }
}
