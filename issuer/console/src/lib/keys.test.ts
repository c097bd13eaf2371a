import { describe, expect, test } from 'vitest';
import { letterOf } from './keys.ts';

const pressed = (key: string, code: string, shiftKey = false) => letterOf({ key, code, shiftKey });

describe('a key is the same key on every keyboard', () => {
  test.each([
    ['a Latin one', 'j', 'KeyJ', 'j'],
    ['a Kurdish one', 'ژ', 'KeyJ', 'j'],
    ['an Arabic one', 'ت', 'KeyJ', 'j'],
    ['with its capitals locked', 'J', 'KeyJ', 'j'],
    ['the slash of an Arabic one', 'ظ', 'Slash', '/'],
    ['a named key', 'Escape', 'Escape', 'Escape'],
  ])('%s', (_, key, code, letter) => expect(pressed(key, code)).toBe(letter));

  test('the question mark of both scripts asks for help', () => {
    expect([pressed('?', 'Slash', true), pressed('؟', 'Slash', true)]).toEqual(['?', '?']);
  });
});
