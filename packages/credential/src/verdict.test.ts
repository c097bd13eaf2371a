import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNames, colourOf, failed, passed, pronounce, unknown, type Check, type CheckName, type Outcomes } from './verdict.ts';

const allPassed = Object.fromEntries(checkNames.map((name) => [name, passed])) as Outcomes;
const only = (name: CheckName, outcome: Check['outcome'], code: Check['code']) =>
  colourOf(checkNames.map((each): Check => (each === name ? { name, outcome, code } : { name: each, outcome: 'passed' })));

test.each<[CheckName, string]>([
  ['format', 'red'],
  ['signature', 'red'],
  ['issuer-trusted', 'red'],
  ['type-allowed', 'red'],
  ['in-force', 'amber'],
  ['document-valid', 'amber'],
  ['not-revoked', 'red'],
  ['holder-bound', 'red'],
  ['fresh', 'amber'],
  ['audience', 'red'],
  ['request-satisfied', 'amber'],
])('a failed %s is %s, an unknown one amber', (name, colour) => {
  expect(only(name, 'failed', 'signature')).toBe(colour);
  expect(only(name, 'unknown', 'signature')).toBe('amber');
});

test('suspended is amber, revoked red', () => {
  expect(only('not-revoked', 'failed', 'suspended')).toBe('amber');
  expect(only('not-revoked', 'failed', 'revoked')).toBe('red');
});

test('green is all eleven passed, and nothing else is', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(passed, failed('typ'), unknown('typ')), { minLength: 11, maxLength: 11 }), (outcomes) => {
      const checks = checkNames.map((name, i): Check => ({ name, ...outcomes[i]! }));
      expect(colourOf(checks) === 'green').toBe(outcomes.every(({ outcome }) => outcome === 'passed'));
    }),
  ));

test('without a proved signature and issuer nothing of the content is shown', () => {
  const content = {
    claims: { a: 1 },
    vct: 'x',
    evidence: { issuer: 'traffic', issuedAt: 1, presentedAt: 2, replayKey: 'k', trustListAge: 3 },
  };
  expect(pronounce(allPassed, content)).toMatchObject(content);
  for (const name of ['signature', 'issuer-trusted'] as const)
    for (const outcome of [failed('signature'), unknown('trust-list-missing')])
      expect(pronounce({ ...allPassed, [name]: outcome }, content)).toMatchObject({
        claims: null,
        vct: null,
        evidence: { trustListAge: 3 },
      });
  const { evidence } = pronounce({ ...allPassed, signature: failed('signature') }, content);
  expect([evidence.issuer, evidence.issuedAt, evidence.presentedAt, evidence.replayKey]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
