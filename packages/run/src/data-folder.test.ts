import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prepareFolder, resetFolder } from './data-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'krdpass-data-'));
afterAll(() => rmSync(base, { recursive: true }));
const removed: string[] = [];
const remove = async (folder: string) => void removed.push(folder);

test('a folder made here can be reset, with its database', async () => {
  const folder = join(base, 'deep', 'own');
  expect(prepareFolder(folder)).toBeUndefined();
  writeFileSync(join(folder, 'key'), 'key');
  expect(prepareFolder(folder)).toBeUndefined();
  expect(await resetFolder(folder, remove)).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
  expect(removed).toEqual([folder]);
});

test("somebody else's folder is never marked, so it is never deleted", async () => {
  const folder = join(base, 'photographs');
  mkdirSync(folder);
  writeFileSync(join(folder, 'newroz.jpg'), 'photograph');
  prepareFolder(folder);
  expect(readdirSync(folder)).toEqual(['newroz.jpg']);
  expect(await resetFolder(folder, remove)).toBe(
    `The folder ${folder} is not deleted: it holds no krdpass-data.txt, so it may be something else.`,
  );
  expect(existsSync(join(folder, 'newroz.jpg'))).toBe(true);
});

test('a folder that is not there needs no reset', async () => {
  expect(await resetFolder(join(base, 'nowhere'), remove)).toBeUndefined();
});

test('a path that cannot become a folder is refused in one sentence', () => {
  const file = join(base, 'file');
  writeFileSync(file, '');
  expect(prepareFolder(join(file, 'data'))).toBe(
    `The data folder ${join(file, 'data')} cannot be written: choose another with KRDPASS_DATA.`,
  );
});
