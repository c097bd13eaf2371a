import { expect, test } from 'vitest';
import { countPlaywright, countVitest, missing, none, orFailed, sum } from './counts.ts';

const file = (name: string, status: string, ...results: string[]) => ({
  name,
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

test('every test of a vitest report is passed, failed or left out', () => {
  const report = {
    testResults: [
      file('/a/one.test.ts', 'passed', 'passed', 'passed', 'skipped'),
      file('/a/two.test.ts', 'failed', 'failed', 'passed', 'todo'),
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 3, failed: 1, leftOut: 2 });
});

test('a test file that cannot be loaded is a failure', () => {
  expect(countVitest({ testResults: [file('/a/one.test.ts', 'failed')] })).toEqual({ passed: 0, failed: 1, leftOut: 0 });
});

test('vector tests are known by the name of their file, not of its folder', () => {
  const report = {
    testResults: [file('/vectors/one.test.ts', 'passed', 'passed'), file('/a/rfc-vectors.test.ts', 'passed', 'passed', 'passed')],
  };
  expect(countVitest(report, /vectors/).passed).toBe(2);
});

test('a journey that needed a second attempt passed', () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({ passed: 4, failed: 1, leftOut: 2 });
});

test('a run that broke without a failed test has failed all the same', () => {
  expect(orFailed(none, 1).failed).toBe(1);
  expect(orFailed({ ...none, failed: 2 }, 1).failed).toBe(2);
  expect(orFailed(none, 0).failed).toBe(0);
});

test('a full run has vector tests where the vectors are, and journeys where a Chromium is', () => {
  const one = { passed: 1, failed: 0, leftOut: 0 };
  expect(missing({ vectors: none, vectorsThere: true, journeys: none, chromium: true })).toHaveLength(2);
  expect(missing({ vectors: none, vectorsThere: false, journeys: none, chromium: false })).toEqual([]);
  expect(missing({ vectors: one, vectorsThere: true, journeys: one, chromium: true })).toEqual([]);
  expect(missing({ vectors: { ...none, leftOut: 5 }, vectorsThere: true, journeys: one, chromium: true })).toHaveLength(1);
});

test('counts add up', () => {
  expect(sum({ passed: 1, failed: 2, leftOut: 3 }, { passed: 10, failed: 20, leftOut: 30 })).toEqual({
    passed: 11,
    failed: 22,
    leftOut: 33,
  });
});
