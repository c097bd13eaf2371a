import { expect, test } from 'vitest';
import { groupCommit } from './group-commit.ts';

const pause = () => new Promise((done) => setTimeout(done, 1));

test('callers that come while a commit is under way share the next one', async () => {
  const batches: number[] = [];
  const double = groupCommit(async (items: readonly number[]) => {
    batches.push(items.length);
    await pause();
    return items.map((item) => item * 2);
  });
  expect(await Promise.all(Array.from({ length: 20 }, (_, i) => double(i)))).toEqual(Array.from({ length: 20 }, (_, i) => i * 2));
  expect(batches).toEqual([1, 19]);
});

test('a promise settles only after its commit', async () => {
  let committed = false;
  const run = groupCommit(async (items: readonly number[]) => {
    await pause();
    committed = true;
    return items;
  });
  await run(1);
  expect(committed).toBe(true);
});

test('a bad item fails alone', async () => {
  const run = groupCommit(async (items: readonly number[]) => {
    await pause();
    if (items.includes(3)) throw new Error('three');
    return items;
  });
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map(run));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});

test('no batch is larger than the limit', async () => {
  const sizes: number[] = [];
  const run = groupCommit(async (items: readonly number[]) => {
    sizes.push(items.length);
    await pause();
    return items;
  }, 4);
  await Promise.all(Array.from({ length: 10 }, (_, i) => run(i)));
  expect(sizes).toEqual([1, 4, 4, 1]);
});
