import { beforeEach, expect, test } from 'vitest';
import { onKeys } from './keys.ts';

let acts: string[];
let taken: boolean;

beforeEach(() => {
  acts = [];
  document.body.innerHTML = '<button id="button"></button><input id="text" /><input id="box" type="checkbox" />';
});

function press(on: string, key: string, changes: KeyboardEventInit = {}) {
  const listen = onKeys({ a: () => acts.push('a'), Escape: () => acts.push('Escape') });
  const event = new KeyboardEvent('keydown', {
    key,
    code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
    bubbles: true,
    cancelable: true,
    ...changes,
  });
  window.addEventListener('keydown', listen, { once: true });
  document.getElementById(on)!.dispatchEvent(event);
  taken = event.defaultPrevented;
}

test('a key does its act from wherever nobody types, and the browser does nothing of its own', () => {
  for (const on of ['button', 'box']) {
    press(on, 'a');
    expect(taken).toBe(true);
  }
  expect(acts).toEqual(['a', 'a']);
});

test('a letter in a field is a letter; Escape leaves it', () => {
  press('text', 'a');
  expect([acts, taken]).toEqual([[], false]);
  press('text', 'Escape');
  expect(acts).toEqual(['Escape']);
});

test('a key with Ctrl, Alt or Meta, and one that has no act, is the browser’s', () => {
  for (const changes of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) press('button', 'a', changes);
  press('button', 'b');
  press('button', 'toString');
  expect([acts, taken]).toEqual([[], false]);
});
