/** Names in five or six bits a letter (qr-transport §4.3): Latin, Arabic script, Kurmanji, else UTF-8. Code points go through unchanged. */
import { fromUtf8, toUtf8 } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import type { Json } from '../json.ts';
import type { BitReader, BitWriter } from './bits.ts';

const mostCodes = 200;
const noText = 255;

const latin = [..." abcdefghijklmnopqrstuvwxyz-'."];
const kurmanji = [..." abcdefghijklmnopqrstuvwxyzçêîşûğöüäâ0123456789-'.,/()&"];
const arabic = [
  0x20, 0x627, 0x628, 0x62a, 0x62b, 0x62c, 0x62d, 0x62e, 0x62f, 0x630, 0x631, 0x632, 0x633, 0x634, 0x635, 0x636, 0x637, 0x638, 0x639, 0x63a,
  0x641, 0x642, 0x643, 0x644, 0x645, 0x646, 0x647, 0x648, 0x64a, 0x621, 0x622, 0x623, 0x625, 0x624, 0x626, 0x629, 0x649, 0x67e, 0x686,
  0x6a4, 0x6af, 0x6a9, 0x695, 0x6b5, 0x6c6, 0x6ce, 0x6d5, 0x6cc, 0x6be, 0x698, 0x200c, 0x2d, 0x2e, 0x27, 0x60c,
].map((point) => String.fromCodePoint(point));

/** `toggle` reverses the case of the next letter: upper at the start and after a space or hyphen, else lower. */
type Alphabet = Readonly<{ bits: number; letters: readonly string[]; toggle?: number; end: number }>;
const alphabets: readonly [Alphabet, Alphabet, Alphabet] = [
  { bits: 5, letters: latin, toggle: 30, end: 31 },
  { bits: 6, letters: arabic, end: 63 },
  { bits: 6, letters: kurmanji, toggle: 62, end: 63 },
];
const asUtf8 = 3;

const startsWord = (before: string | undefined) => before === undefined || before === ' ' || before === '-';
const upper = (letter: string) => letter.toUpperCase(); // never by locale: Turkish has another İ
const cased = (letter: string, capital: boolean) => (capital ? upper(letter) : letter);

/** The codes of a text, the end among them; null where the alphabet lacks a letter. */
function codesOf(text: string, { letters, toggle, end }: Alphabet): number[] | null {
  const codes: number[] = [];
  let before: string | undefined;
  for (const character of text) {
    const usual = toggle !== undefined && startsWord(before);
    const same = letters.findIndex((letter) => cased(letter, usual) === character);
    const other = same >= 0 || toggle === undefined ? -1 : letters.findIndex((letter) => cased(letter, !usual) === character);
    if (same >= 0) codes.push(same);
    else if (other >= 0) codes.push(toggle!, other);
    else return null;
    before = character;
  }
  return codes.length > mostCodes ? null : [...codes, end];
}

/** A text or null. Throws `non-canonical` for what no mode holds: another kind of value, or more than 254 bytes. */
export function putName(to: BitWriter, value: Json): void {
  if (value !== null && typeof value !== 'string') throw new CredentialFault('non-canonical');
  const modes = value === null ? [] : alphabets.map((alphabet, mode) => ({ mode, bits: alphabet.bits, codes: codesOf(value, alphabet) }));
  const bytes = toUtf8(value ?? '');
  let best: { mode: number; bits: number; codes: readonly number[] } | null = null;
  let fewest = value === null ? 0 : 8 + bytes.length * 8;
  for (const { mode, bits, codes } of modes.toReversed())
    if (codes && codes.length * bits <= fewest) {
      best = { mode, bits, codes };
      fewest = codes.length * bits;
    }
  if (best) {
    to.put(best.mode, 2);
    for (const code of best.codes) to.put(code, best.bits);
    return;
  }
  if (bytes.length >= noText || (value !== null && value !== fromUtf8(bytes))) throw new CredentialFault('non-canonical');
  to.put(asUtf8, 2);
  to.put(value === null ? noText : bytes.length, 8);
  to.putBytes(bytes);
}

/** Throws `truncated`, `unknown-index`, `limit`, `malformed`. Whether it was written in the shortest way is for the comparison of the whole code. */
export function takeName(from: BitReader): string | null {
  const mode = from.take(2);
  const alphabet = alphabets[mode];
  if (!alphabet) {
    const length = from.take(8);
    return length === noText ? null : fromUtf8(from.takeBytes(length));
  }
  let text = '';
  let reversed = false;
  for (let codes = 0; ; codes++) {
    const code = from.take(alphabet.bits);
    if (code === alphabet.end) return text;
    if (codes >= mostCodes) throw new CredentialFault('limit');
    if (code === alphabet.toggle) {
      reversed = true;
      continue;
    }
    const letter = alphabet.letters[code];
    if (letter === undefined) throw new CredentialFault('unknown-index');
    const usual = alphabet.toggle !== undefined && startsWord(text === '' ? undefined : text.at(-1));
    text += cased(letter, reversed ? !usual : usual);
    reversed = false;
  }
}
