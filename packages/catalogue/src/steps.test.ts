import { expect, test } from 'vitest';
import { mayMove, steps, type State, type Step } from './steps.ts';

const table: Readonly<Record<string, Step>> = steps;

test('every move leads to a state, and every state but the first can be reached', () => {
  const reached = new Set(Object.values(table).flatMap(({ next }) => Object.keys(next)));
  expect([...reached].filter((state) => !Object.hasOwn(table, state))).toEqual([]);
  expect(Object.keys(table).filter((state) => !reached.has(state))).toEqual(['draft' satisfies State]);
});

test('red never means merely waiting: the citizen is the one to act', () => {
  for (const [state, { light, by }] of Object.entries(table)) if (light === 'red') expect(by, state).toBe('citizen');
});

test('a state without a next move waits for nobody, and one with a move waits for somebody', () => {
  for (const [state, { next, by }] of Object.entries(table)) expect(Object.keys(next).length === 0, state).toBe(by === 'nobody');
});

test('a move is made by whom the table names, and by nobody else', () => {
  expect(mayMove('in_review', 'approved', 'officer')).toBe(true);
  expect(mayMove('in_review', 'approved', 'citizen')).toBe(false);
  expect(mayMove('submitted', 'issued', 'service')).toBe(false);
});
