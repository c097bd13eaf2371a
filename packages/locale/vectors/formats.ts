/** What every engine must print, letter by letter: run under Node and in Chromium, which knows no Kurdish of its own. */
import {
  formatAge,
  formatDate,
  formatDateTime,
  formatDuration,
  formatList,
  formatMoney,
  formatMonth,
  formatNumber,
  formatRelativeDays,
  formatTime,
  moneyInWords,
  plural,
  type Language,
  type PluralForms,
} from '../src/index.ts';

type Vector = readonly [what: string, print: (language: Language) => string, expected: Readonly<Record<Language, string>>];

const tenPastElevenAtNight = Date.UTC(2026, 10, 20, 20, 10) / 1000; // 23:10 in Baghdad, still the 20th in London
const justAfterMidnight = Date.UTC(2026, 10, 20, 21, 5) / 1000;

const vectors: readonly Vector[] = [
  [
    'a day',
    (l) => formatDate('2026-11-21', l),
    { ckb: '٢١ی تشرینی دووەمی ٢٠٢٦', kmr: '21ê mijdara 2026an', ar: '٢١ تشرين الثاني ٢٠٢٦', en: '21 November 2026' },
  ],
  [
    'a day with its weekday',
    (l) => formatDate('2026-11-21', l, 'weekday'),
    {
      ckb: 'شەممە، ٢١ی تشرینی دووەمی ٢٠٢٦',
      kmr: 'şemî, 21ê mijdara 2026an',
      ar: 'السبت، ٢١ تشرين الثاني ٢٠٢٦',
      en: 'Saturday, 21 November 2026',
    },
  ],
  [
    'a Friday, a day of one digit, the first month',
    (l) => formatDate('2027-01-01', l, 'weekday'),
    {
      ckb: 'هەینی، ١ی کانوونی دووەمی ٢٠٢٧',
      kmr: 'înî, 1ê rêbendana 2027an',
      ar: 'الجمعة، ١ كانون الثاني ٢٠٢٧',
      en: 'Friday, 1 January 2027',
    },
  ],
  [
    'the official numeric date',
    (l) => formatDate('2026-11-21', l, 'numeric'),
    { ckb: '٢٠٢٦/١١/٢١', kmr: '2026/11/21', ar: '٢٠٢٦/١١/٢١', en: '2026/11/21' },
  ],
  ['a month', (l) => formatMonth('2026-09', l), { ckb: 'ئەیلوولی ٢٠٢٦', kmr: 'îlona 2026an', ar: 'أيلول ٢٠٢٦', en: 'September 2026' }],
  ['a clock time', (l) => formatTime(tenPastElevenAtNight, l), { ckb: '23:10', kmr: '23:10', ar: '23:10', en: '23:10' }],
  [
    'an instant, by the day it is in Baghdad',
    (l) => formatDateTime(justAfterMidnight, l),
    {
      ckb: '٢١ی تشرینی دووەمی ٢٠٢٦، 00:05',
      kmr: '21ê mijdara 2026an, 00:05',
      ar: '٢١ تشرين الثاني ٢٠٢٦، 00:05',
      en: '21 November 2026, 00:05',
    },
  ],
  ['a large number', (l) => formatNumber(1234567, l), { ckb: '١٬٢٣٤٬٥٦٧', kmr: '1.234.567', ar: '١٬٢٣٤٬٥٦٧', en: '1,234,567' }],
  ['a number below a thousand', (l) => formatNumber(100, l), { ckb: '١٠٠', kmr: '100', ar: '١٠٠', en: '100' }],
  [
    'a negative number with a fraction',
    (l) => formatNumber(-25000.5, l),
    { ckb: '-٢٥٬٠٠٠٫٥', kmr: '-25.000,5', ar: '-٢٥٬٠٠٠٫٥', en: '-25,000.5' },
  ],
  ['dinars', (l) => formatMoney(1234567, l), { ckb: '١٬٢٣٤٬٥٦٧ دینار', kmr: '1.234.567 dînar', ar: '١٬٢٣٤٬٥٦٧ د.ع.', en: 'IQD 1,234,567' }],
  ['no dinars', (l) => formatMoney(0, l), { ckb: '٠ دینار', kmr: '0 dînar', ar: '٠ د.ع.', en: 'IQD 0' }],
  ['three days ago', (l) => formatRelativeDays(-3, l), { ckb: 'پێش ٣ ڕۆژ', kmr: 'berî 3 rojan', ar: 'قبل ٣ أيام', en: '3 days ago' }],
  ['in two months', (l) => formatRelativeDays(60, l), { ckb: 'دوای ٢ مانگ', kmr: 'piştî 2 mehan', ar: 'خلال شهرين', en: 'in 2 months' }],
  ['today', (l) => formatRelativeDays(0, l), { ckb: 'ئەمڕۆ', kmr: 'îro', ar: 'اليوم', en: 'today' }],
  ['yesterday', (l) => formatRelativeDays(-1, l), { ckb: 'دوێنێ', kmr: 'duh', ar: 'أمس', en: 'yesterday' }],
  ['tomorrow', (l) => formatRelativeDays(1, l), { ckb: 'سبەینێ', kmr: 'sibê', ar: 'غدًا', en: 'tomorrow' }],
  [
    'three years off',
    (l) => formatRelativeDays(1096, l),
    { ckb: 'دوای ٣ ساڵ', kmr: 'piştî 3 salan', ar: 'خلال ٣ سنوات', en: 'in 3 years' },
  ],
  ['an age of three hours', (l) => formatAge(3 * 3600 + 59, l), { ckb: '٣ کاتژمێر', kmr: '3 saet', ar: '٣ ساعات', en: '3 hours' }],
  ['an age of a minute', (l) => formatAge(60, l), { ckb: 'خولەکێک', kmr: 'deqeyek', ar: 'دقيقة', en: '1 minute' }],
  ['an age of two days', (l) => formatAge(172_800, l), { ckb: '٢ ڕۆژ', kmr: '2 roj', ar: 'يومين', en: '2 days' }],
  ['no age', (l) => formatAge(-5, l), { ckb: 'کەمتر لە خولەکێک', kmr: 'kêmtirî deqeyekê', ar: 'أقل من دقيقة', en: 'less than a minute' }],
  [
    'three years and two months',
    (l) => formatDuration(1157, l),
    { ckb: '٣ ساڵ و ٢ مانگ', kmr: '3 sal û 2 meh', ar: '٣ سنوات وشهرين', en: '3 years 2 months' },
  ],
  ['a year', (l) => formatDuration(365, l), { ckb: 'ساڵێک', kmr: 'salek', ar: 'سنة', en: '1 year' }],
  ['ten years', (l) => formatDuration(3652, l), { ckb: '١٠ ساڵ', kmr: '10 sal', ar: '١٠ سنوات', en: '10 years' }],
  ['thirty days', (l) => formatDuration(30, l), { ckb: '٣٠ ڕۆژ', kmr: '30 roj', ar: '٣٠ يومًا', en: '30 days' }],
  ['a list of three', (l) => formatList(['A', 'B', 'C'], l), { ckb: 'A، B و C', kmr: 'A, B û C', ar: 'A وB وC', en: 'A, B and C' }],
  ['a list of two', (l) => formatList(['A', 'B'], l), { ckb: 'A و B', kmr: 'A û B', ar: 'A وB', en: 'A and B' }],
  ['a list of one', (l) => formatList(['A'], l), { ckb: 'A', kmr: 'A', ar: 'A', en: 'A' }],
  ['an empty list', (l) => formatList([], l), { ckb: '', kmr: '', ar: '', en: '' }],
  [
    'an amount in words',
    (l) => moneyInWords(1250, l),
    {
      ckb: 'هەزار و دوو سەد و پەنجا',
      kmr: 'hezar û du sed û pêncî',
      ar: 'ألف ومئتان وخمسون',
      en: 'one thousand two hundred and fifty',
    },
  ],
  [
    'a salary in words',
    (l) => moneyInWords(665_250, l),
    {
      ckb: 'شەش سەد و شەست و پێنج هەزار و دوو سەد و پەنجا',
      kmr: 'şeş sed û şêst û pênc hezar û du sed û pêncî',
      ar: 'ستمئة وخمسة وستون ألفًا ومئتان وخمسون',
      en: 'six hundred and sixty-five thousand two hundred and fifty',
    },
  ],
  [
    'a million and some in words',
    (l) => moneyInWords(1_003_012, l),
    {
      ckb: 'یەک ملیۆن و سێ هەزار و دوازدە',
      kmr: 'yek milyon û sê hezar û dazdeh',
      ar: 'مليون وثلاثة آلاف واثنا عشر',
      en: 'one million three thousand and twelve',
    },
  ],
  [
    'two hundred thousand in words',
    (l) => moneyInWords(200_000, l),
    { ckb: 'دوو سەد هەزار', kmr: 'du sed hezar', ar: 'مئتا ألف', en: 'two hundred thousand' },
  ],
  ['nothing in words', (l) => moneyInWords(0, l), { ckb: 'سفر', kmr: 'sifir', ar: 'صفر', en: 'zero' }],
  ['a debt, in figures', (l) => moneyInWords(-250, l), { ckb: '-٢٥٠', kmr: '-250', ar: '-٢٥٠', en: '-250' }],
];

const classes: PluralForms = {
  ckb: { one: 'one', other: 'other' },
  kmr: { one: 'one', other: 'other' },
  ar: { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' },
  en: { one: 'one', other: 'other' },
};
const arabicClasses = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  103: 'few',
  11: 'many',
  99: 'many',
  100: 'other',
  101: 'other',
  102: 'other',
};

const plurals: readonly Vector[] = Object.entries(arabicClasses).map(([count, ar]) => {
  const two = count === '1' ? 'one' : 'other';
  return [`the plural of ${count}`, (l) => plural(Number(count), classes, l), { ckb: two, kmr: two, ar, en: two }];
});

export const formats: readonly Vector[] = [...vectors, ...plurals];
