import { expect, test } from 'vitest';
import { lengths } from './bars.ts';

test('the largest fills the width, the others keep their share, and a little is never nothing', () => {
  expect(lengths([4, 2, 0.001, 0, null])).toEqual([1, 0.5, 0.01, 0, 0]);
});

test('where there is nothing there is no bar', () => expect(lengths([0, null])).toEqual([0, 0]));
