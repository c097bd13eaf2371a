/** Amounts in words, as a salary proof states them beside the figures; without the name of the currency. */
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/** How a language counts. Each member gets a number of its range, never zero, and words already found for its smaller parts. */
type Counting = Readonly<{
  small: readonly string[]; // zero to nineteen
  tens: readonly string[]; // from twenty
  tensAndOnes: (tens: string, ones: string) => string;
  hundreds: (count: number, ones: string) => string;
  hundredsAndRest: (hundreds: string, rest: string) => string;
  thousands: (count: number, words: string, power: number) => string;
  groups: (parts: readonly string[], last: number) => string; // last: what stands below a thousand
}>;

function kurdish(small: string, tens: string, hundred: string, powers: readonly [string, string, string], and: string): Counting {
  return {
    small: small.split(' '),
    tens: tens.split(' '),
    tensAndOnes: (ten, ones) => ten + and + ones,
    hundreds: (count, ones) => (count === 1 ? hundred : `${ones} ${hundred}`),
    hundredsAndRest: (hundreds, rest) => hundreds + and + rest,
    thousands: (count, words, power) => (count === 1 && power === 1 ? powers[0] : `${words} ${powers[power - 1]}`),
    groups: (parts) => parts.join(and),
  };
}

const arabicHundreds = 'مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ');
const arabicPowers = [
  ['ألف', 'ألفان', 'آلاف', 'ألفًا'],
  ['مليون', 'مليونان', 'ملايين', 'مليونًا'],
  ['مليار', 'ملياران', 'مليارات', 'مليارًا'],
] as const;

const countings: Readonly<Record<Language, Counting>> = {
  ckb: kurdish(
    'سفر یەک دوو سێ چوار پێنج شەش حەوت هەشت نۆ دە یازدە دوازدە سێزدە چواردە پازدە شازدە حەڤدە هەژدە نۆزدە',
    'بیست سی چل پەنجا شەست حەفتا هەشتا نەوەد',
    'سەد',
    ['هەزار', 'ملیۆن', 'ملیار'],
    ' و ',
  ),
  kmr: kurdish(
    'sifir yek du sê çar pênc şeş heft heşt neh deh yazdeh dazdeh sêzdeh çardeh pazdeh şazdeh hevdeh hejdeh nozdeh',
    'bîst sî çil pêncî şêst heftê heştê nod',
    'sed',
    ['hezar', 'milyon', 'milyar'],
    ' û ',
  ),
  ar: {
    small: [
      ...'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' '),
      ...'أحد اثنا ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ').map((ones) => `${ones} عشر`),
    ],
    tens: 'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' '),
    tensAndOnes: (ten, ones) => `${ones} و${ten}`,
    hundreds: (count) => arabicHundreds[count - 1] ?? '',
    hundredsAndRest: (hundreds, rest) => `${hundreds} و${rest}`,
    thousands(count, words, power) {
      const [one, two, few, many] = arabicPowers[power - 1] ?? arabicPowers[0];
      if (count === 1) return one;
      if (count === 2) return two;
      if (count === 200) return `مئتا ${one}`; // a dual loses its n before what it counts
      const rest = count % 100;
      return `${words} ${rest < 3 ? one : rest <= 10 ? few : many}`;
    },
    groups: (parts) => parts.join(' و'),
  },
  en: {
    small: [
      ...'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
      ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
    ],
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    tensAndOnes: (ten, ones) => `${ten}-${ones}`,
    hundreds: (_count, ones) => `${ones} hundred`,
    hundredsAndRest: (hundreds, rest) => `${hundreds} and ${rest}`,
    thousands: (_count, words, power) => `${words} ${['thousand', 'million', 'billion'][power - 1]}`,
    groups: (parts, last) =>
      last > 0 && last < 100 && parts.length > 1 ? `${parts.slice(0, -1).join(' ')} and ${parts.at(-1)}` : parts.join(' '),
  },
};

function belowHundred(n: number, { small, tens, tensAndOnes }: Counting): string {
  if (n < 20) return small[n] ?? '';
  const ten = tens[Math.floor(n / 10) - 2] ?? '';
  return n % 10 === 0 ? ten : tensAndOnes(ten, small[n % 10] ?? '');
}

function belowThousand(n: number, counting: Counting): string {
  const count = Math.floor(n / 100);
  if (count === 0) return belowHundred(n, counting);
  const hundreds = counting.hundreds(count, counting.small[count] ?? '');
  return n % 100 === 0 ? hundreds : counting.hundredsAndRest(hundreds, belowHundred(n % 100, counting));
}

/** A sum of 0 to 999,999,999,999 whole dinars in words; any other number in figures. */
export function moneyInWords(iqd: number, language: Language): string {
  if (!Number.isInteger(iqd) || iqd < 0 || iqd >= 1e12) return formatNumber(iqd, language);
  const counting = countings[language];
  if (iqd === 0) return counting.small[0] ?? '';
  const parts = [3, 2, 1, 0].flatMap((power) => {
    const count = Math.floor(iqd / 1000 ** power) % 1000;
    if (count === 0) return [];
    const words = belowThousand(count, counting);
    return [power === 0 ? words : counting.thousands(count, words, power)];
  });
  return counting.groups(parts, iqd % 1000);
}
