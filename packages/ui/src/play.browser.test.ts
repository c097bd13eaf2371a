import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { play } from './play.ts';
import Qr from './Qr.svelte';

beforeEach(() => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const preferLessMotion = (matches: boolean) => vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList);

test.each([
  ['eight pictures a second', false, 80],
  ['three where less motion is wanted: it must move to be read', true, 30],
])('an animated code shows %s', (_, less, expected) => {
  preferLessMotion(less);
  let shown = 0;
  const stop = play(() => shown++);
  vi.advanceTimersByTime(10_100);
  expect(shown).toBe(expected);
  stop();
  vi.advanceTimersByTime(1000);
  expect(shown, 'and none once it is told to stop').toBe(expected);
});

test('several texts are drawn one after the other in a border that stands still, and begin again', async () => {
  preferLessMotion(false);
  const screen = await render(Qr, { text: ['1111111111', '2222222222', '3333333333'], label: 'Licence code' });
  const code = screen.getByRole('img', { name: 'Licence code' }).element();
  const border = code.getAttribute('viewBox');
  const seen: string[] = [];
  for (let turn = 0; turn < 7; turn++) {
    seen.push(code.querySelector('path')!.getAttribute('d')!);
    expect(code.getAttribute('viewBox')).toBe(border);
    while (code.querySelector('path')!.getAttribute('d') === seen.at(-1)) await vi.advanceTimersByTimeAsync(16);
  }
  expect(new Set(seen).size).toBe(3);
  expect(seen.slice(3)).toEqual(seen.slice(0, 4));
  expect(screen.container.querySelector('[style]')).toBeNull();
});

test('one text stands still', async () => {
  preferLessMotion(false);
  const screen = await render(Qr, { text: '1111111111', label: 'Licence code' });
  const path = screen.container.querySelector('path')!;
  const drawn = path.getAttribute('d');
  await vi.advanceTimersByTimeAsync(2000);
  expect(path.getAttribute('d')).toBe(drawn);
});
