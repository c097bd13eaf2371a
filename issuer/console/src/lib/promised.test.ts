import { expect, test } from 'vitest';
import { nearness } from './promised.ts';

const today = '2026-11-22';
const at = (promisedBy: string, state: 'submitted' | 'in_review' | 'returned' | 'issued' = 'submitted') =>
  nearness({ state, promisedBy }, today);

test('a promise is late from the day after it', () => {
  expect(at('2026-11-21')).toEqual({ days: -1, status: 'stopped' });
  expect(at('2026-11-22')).toEqual({ days: 0, status: 'attention' });
  expect(at('2026-11-23', 'in_review')).toEqual({ days: 1, status: 'attention' });
  expect(at('2026-11-24')).toEqual({ days: 2, status: 'neutral' });
});

test('what waits for the citizen, or is done, is never late', () => {
  expect([at('2026-01-01', 'returned'), at('2026-01-01', 'issued')]).toEqual([null, null]);
});
