import { expect, test } from 'vitest';
import { explanations } from '../faults/words.ts';
import { orFault, WalletFault } from './fault.ts';

test('a failure of a step gets the step’s code and keeps its cause', async () => {
  const cause = new Error('of a stranger');
  await expect(orFault('trust', () => Promise.reject(cause))).rejects.toMatchObject({ code: 'trust', message: 'trust', cause });
});

test('a fault of ours keeps its own code', () =>
  expect(orFault('trust', () => Promise.reject(new WalletFault('offline')))).rejects.toMatchObject({ code: 'offline' }));

test('what succeeds passes', async () => expect(await orFault('trust', () => 7)).toBe(7));

test('every fault is explained in three parts, in four languages, and none says the same twice', () => {
  for (const { what, safe, todo } of Object.values(explanations))
    for (const part of [what, safe, todo])
      for (const language of ['ckb', 'kmr', 'ar', 'en'] as const) expect(part[language].length).toBeGreaterThan(4);
  const said = Object.values(explanations).map(({ what }) => what.en);
  expect(new Set(said).size).toBe(said.length);
});
