/** The order of lists: digits, Latin letters as Kurmanji has them, then the Sorani alphabet with the Arabic letters beside their kin. */
import { latinDigits } from './digits.ts';
import { canon } from './names.ts';

const letters = '0123456789' + 'abcçdeêfghiıîjklmnoöpqrsştuûüvwxyz' + 'ئءأإآابپتثجچحخدذرڕزژسشصضطظعغفڤقکگلڵمنوؤۆهەیێ';
const rank = new Map([...letters].map((letter, index) => [letter, index + 1]));

/** Spaces and marks come before every letter, letters of other alphabets after them. */
const ranks = (s: string): number[] =>
  [...latinDigits(canon(s)).toLowerCase()].map(
    (letter) => rank.get(letter) ?? (/\p{L}/u.test(letter) ? 1000 + (letter.codePointAt(0) ?? 0) : 0),
  );

/** Compares two names or titles for sorting, by the Kurdish alphabet. Zero only for identical strings. */
export function compare(a: string, b: string): number {
  const [left, right] = [ranks(a), ranks(b)];
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference) return difference;
  }
  return left.length - right.length || (a < b ? -1 : Number(a > b));
}
