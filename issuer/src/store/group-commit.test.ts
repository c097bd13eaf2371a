import { expect, test } from 'vitest';
import { groupCommit } from './group-commit.ts';

const pause = () => new Promise((done) => setTimeout(done, 1));

test('callers of one moment share a commit, and those that come while it is under way share the next', async () => {
  const batches: number[] = [];
  const double = groupCommit(async (items: readonly number[]) => {
    batches.push(items.length);
    await pause();
    return items.map((item) => item * 2);
  });
  const first = [0, 1, 2].map(double);
  while (batches.length === 0) await pause();
  const later = Array.from({ length: 20 }, (_, i) => double(i));
  expect(await Promise.all([...first, ...later])).toEqual([0, 2, 4, ...Array.from({ length: 20 }, (_, i) => i * 2)]);
  expect(batches).toEqual([3, 20]);
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
  const run = groupCommit(
    async (items: readonly number[]) => {
      sizes.push(items.length);
      await pause();
      return items;
    },
    { limit: 4 },
  );
  await Promise.all(Array.from({ length: 10 }, (_, i) => run(i)));
  expect(sizes).toEqual([4, 4, 2]);
});

test('two items of one name never share a batch, and keep their order', async () => {
  const batches: string[][] = [];
  const run = groupCommit(
    async (items: readonly string[]) => {
      batches.push([...items]);
      return items;
    },
    { apart: (item) => item[0]! },
  );
  await Promise.all(['a1', 'a2', 'b1', 'a3'].map(run));
  expect(batches).toEqual([['a1', 'b1'], ['a2'], ['a3']]);
});
