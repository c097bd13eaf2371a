/** The two machine-readable lines of a passport with their check digits (ICAO 9303-4, TD3). */
import type { PersonRow } from '../../../store/registers.ts';

const length = 44;
const weights = [7, 3, 1];

const value = (sign: string) => (sign === '<' ? 0 : /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55);

/** The weighted sum of ICAO 9303-3 §4.9. */
export const checkDigit = (text: string): string =>
  String([...text].reduce((sum, sign, at) => sum + value(sign) * weights[at % 3]!, 0) % 10);

const filled = (text: string, width: number) => text.slice(0, width).padEnd(width, '<');
const letters = (name: string | null) => (name ?? '').toUpperCase().replace(/[^A-Z]+/g, '<');
const short = (day: string) => day.slice(2).replaceAll('-', '');

export function passportLines({
  person,
  passport_number,
  date_of_expiry,
}: Readonly<{ person: PersonRow; passport_number: string; date_of_expiry: string }>): readonly [string, string] {
  const { given_name, father_name, grandfather_name, family_name, birth_date, sex } = person;
  const [primary, ...secondary] = family_name
    ? [family_name, given_name, father_name, grandfather_name]
    : [grandfather_name ?? given_name, given_name, father_name];
  const first = filled(`P<IRQ${letters(primary)}<<${secondary.map(letters).join('<')}`, length);
  const checked = (text: string) => text + checkDigit(text);
  const [number, born, until, personal] = [
    checked(filled(passport_number, 9)),
    checked(short(birth_date)),
    checked(short(date_of_expiry)),
    checked(filled('', 14)),
  ];
  const second = `${number}IRQ${born}${sex === 1 ? 'M' : 'F'}${until}${personal}`;
  return [first, second + checkDigit(number + born + until + personal)];
}
