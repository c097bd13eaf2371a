import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { asRoot, reachable, socketFolder } from './binaries.ts';

const walled = mkdtempSync(join(tmpdir(), 'krdpass-walled-')); // 0700, as a home is
afterAll(() => rmSync(walled, { recursive: true }));

test('a socket stays in its folder while its path is short enough for an address', () => {
  expect(socketFolder('/srv/krdpass', '/tmp')).toBe('/srv/krdpass/run');
  expect(socketFolder(`/${'long'.repeat(25)}`, '/tmp')).toMatch(/^\/tmp\/krdpass-[0-9a-f]{12}$/);
});

test.skipIf(!asRoot)('a folder its account cannot walk to names another place, the same one as long as the folder lives', () => {
  const folder = join(walled, 'data');
  const place = reachable(folder);
  expect(place).toMatch(/^\/var\/lib\/krdpass\/[0-9a-f]{12}$/);
  expect(reachable(folder)).toBe(place);
  rmSync(folder, { recursive: true });
  expect(reachable(folder)).not.toBe(place);
});

test('a folder within reach holds its own database', () => {
  chmodSync(walled, 0o755);
  expect(reachable(join(walled, 'open'))).toBe(join(walled, 'open'));
});
