import { expect, test } from 'vitest';
import { createReplayMemory } from './seen.ts';

const now = 1_795_262_400;

test('a code never shown was not shown before', () => {
  expect(createReplayMemory().shownBefore('a', now)).toBeNull();
});

test('within ten seconds it is the same scan', () => {
  const memory = createReplayMemory();
  memory.remember('a', now);
  expect(memory.shownBefore('a', now + 10)).toBeNull();
  expect(memory.shownBefore('a', now + 11)).toBe(11);
});

test('what counts is when it was first shown, however often since', () => {
  const memory = createReplayMemory();
  for (const at of [0, 5, 9]) memory.remember('a', now + at);
  expect(memory.shownBefore('a', now + 12)).toBe(12);
});

test('one code says nothing about another', () => {
  const memory = createReplayMemory();
  memory.remember('a', now);
  expect(memory.shownBefore('b', now + 60)).toBeNull();
});

test('a code is remembered for its window and five minutes, then forgotten', () => {
  const memory = createReplayMemory();
  memory.remember('a', now);
  memory.remember('b', now + 390);
  expect(memory.shownBefore('a', now + 390)).toBe(390);
  memory.remember('c', now + 391);
  expect(memory.shownBefore('a', now + 391)).toBeNull();
});
