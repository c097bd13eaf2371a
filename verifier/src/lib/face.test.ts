import { checkNames } from '@krdpass/credential';
import type { Check, CheckName, Code, Verdict } from '@krdpass/credential';
import { expect, test } from 'vitest';
import { sentences } from '@krdpass/ui/sentences';
import { decisive, faceOf, faceOfFault, qualifierOf } from './face.ts';
import type { Face } from './face.ts';

type Change = Readonly<Partial<Record<CheckName, readonly ['failed' | 'unknown', Code]>>>;

const verdict = (change: Change, colour: Verdict['colour'] = 'amber'): Pick<Verdict, 'colour' | 'checks'> => ({
  colour,
  checks: checkNames.map((name): Check => {
    const [outcome, code] = change[name] ?? ['passed'];
    return { name, outcome, code };
  }),
});

const table: readonly (readonly [Face, Change, Verdict['colour']])[] = [
  ['valid', {}, 'green'],
  ['not-genuine', { format: ['failed', 'malformed'], signature: ['unknown', 'malformed'] }, 'red'],
  ['not-genuine', { signature: ['failed', 'signature'] }, 'red'],
  ['not-genuine', { 'issuer-trusted': ['failed', 'issuer-unknown'] }, 'red'],
  ['not-genuine', { 'type-allowed': ['failed', 'type-not-allowed'] }, 'red'],
  ['not-genuine', { 'holder-bound': ['failed', 'key-binding-signature'] }, 'red'],
  ['not-genuine', { audience: ['failed', 'audience'] }, 'red'],
  ['stale-code', { fresh: ['failed', 'stale-code'] }, 'amber'],
  ['stale-code', { fresh: ['failed', 'issued-ahead'] }, 'amber'],
  ['stale-code', { fresh: ['failed', 'seen-before'] }, 'amber'],
  ['revoked', { 'not-revoked': ['failed', 'revoked'] }, 'red'],
  ['suspended', { 'not-revoked': ['failed', 'suspended'] }, 'amber'],
  ['expired', { 'document-valid': ['failed', 'document-expired'] }, 'amber'],
  ['expired', { 'document-valid': ['failed', 'document-not-yet-valid'] }, 'amber'],
  ['expired', { 'in-force': ['failed', 'out-of-force'] }, 'amber'],
  ['cannot-confirm', { 'not-revoked': ['unknown', 'status-old'] }, 'amber'],
  ['cannot-confirm', { 'not-revoked': ['unknown', 'status-missing'] }, 'amber'],
  ['cannot-confirm', { 'issuer-trusted': ['unknown', 'trust-list-old'] }, 'amber'],
  ['cannot-confirm', { fresh: ['unknown', 'clock-wrong'], 'in-force': ['unknown', 'clock-wrong'] }, 'amber'],
  ['stale-code', { fresh: ['failed', 'request-expired'] }, 'amber'],
  ['cannot-confirm', { 'request-satisfied': ['failed', 'claims-missing'] }, 'amber'],
  ['valid', { 'holder-bound': ['unknown', 'paper'], fresh: ['unknown', 'paper'] }, 'amber'],
];

test.each(table)('the face is %s for %o', (face, change, colour) => {
  expect(faceOf(verdict(change, colour))).toBe(face);
});

const order: readonly (readonly [Face, Change])[] = [
  ['not-genuine', { signature: ['failed', 'signature'] }],
  ['stale-code', { fresh: ['failed', 'stale-code'] }],
  ['revoked', { 'not-revoked': ['failed', 'revoked'] }],
  ['expired', { 'document-valid': ['failed', 'document-expired'] }],
  ['cannot-confirm', { 'issuer-trusted': ['unknown', 'trust-list-old'] }],
];

test('where several things are wrong, the first of the fixed order is shown', () => {
  order.forEach(([face], from) =>
    expect(faceOf(verdict(Object.assign({}, ...order.slice(from).map(([, change]) => change)), 'red'))).toBe(face),
  );
});

test('a revocation found in an old list is still shown as one', () => {
  expect(faceOf(verdict({ 'not-revoked': ['failed', 'revoked'], 'issuer-trusted': ['unknown', 'trust-list-old'] }, 'red'))).toBe('revoked');
});

test('no unknown check is ever valid, whatever its code, but for paper', () => {
  for (const name of checkNames)
    for (const code of Object.keys(sentences) as Code[])
      if (code !== 'paper') expect(faceOf(verdict({ [name]: ['unknown', code] }, 'green')), `${name} ${code}`).toBe('cannot-confirm');
});

test('no failed check is ever valid, whatever its code', () => {
  for (const name of checkNames)
    for (const code of Object.keys(sentences) as Code[])
      expect(faceOf(verdict({ [name]: ['failed', code] }, 'green')), `${name} ${code}`).not.toBe('valid');
});

test('a verdict without checks is not valid', () => {
  expect(faceOf({ colour: 'green', checks: [] })).toBe('cannot-confirm');
});

test('all passed but not green is not valid', () => {
  expect(faceOf(verdict({}, 'amber'))).toBe('cannot-confirm');
});

test('paper is marked as possibly copied, a live code is not', () => {
  expect(qualifierOf(verdict({ 'holder-bound': ['unknown', 'paper'] }))).toBe('copy-possible');
  expect(qualifierOf(verdict({}))).toBeUndefined();
});

test.each(table)('the sentence under %s is that of the check that made it', (face, change, colour) => {
  const found = decisive(verdict(change, colour), face);
  if (Object.keys(change).length) expect(Object.values(change).map(([, code]) => code)).toContain(found?.code);
  else expect(found).toBeUndefined();
});

const faults: readonly (readonly [Code, boolean, ReturnType<typeof faceOfFault>])[] = [
  ...(['newer-version', 'unknown-template', 'unknown-dictionary', 'unknown-codec', 'unknown-index'] as const).map(
    (code) => [code, false, 'cannot-confirm'] as const,
  ),
  ['unknown-signer', true, 'cannot-confirm'],
  ['unknown-signer', false, 'not-genuine'],
  ...(
    ['truncated', 'trailing', 'non-canonical', 'bad-point', 'bad-padding', 'limit', 'unsealed-answer', 'cannot-open', 'malformed'] as const
  ).map((code) => [code, false, 'damaged'] as const),
];

test.each(faults)('a code refused with %s (lists old: %s) is %s', (code, listsOld, face) => {
  expect(faceOfFault(code, { listsOld })).toBe(face);
});

test('a code that cannot be restored is never valid, whatever the reason', () => {
  for (const code of Object.keys(sentences) as Code[])
    for (const listsOld of [true, false]) expect(['cannot-confirm', 'not-genuine', 'damaged']).toContain(faceOfFault(code, { listsOld }));
});
