/** Lengths of time in words: the age of a list, the rest of a validity, how far off a day is. */
import type { Language } from './language.ts';
import { plural, type PluralForms } from './say.ts';

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

// Arabic stands in the oblique case throughout: these words follow منذ, قبل, خلال or لمدة.
const units: Readonly<Record<Unit, PluralForms>> = {
  minute: {
    ckb: { one: 'خولەکێک', other: '{count} خولەک' },
    kmr: { one: 'deqeyek', other: '{count} deqe' },
    ar: { one: 'دقيقة', two: 'دقيقتين', few: '{count} دقائق', many: '{count} دقيقة', other: '{count} دقيقة' },
    en: { one: '{count} minute', other: '{count} minutes' },
  },
  hour: {
    ckb: { one: 'کاتژمێرێک', other: '{count} کاتژمێر' },
    kmr: { one: 'saetek', other: '{count} saet' },
    ar: { one: 'ساعة', two: 'ساعتين', few: '{count} ساعات', many: '{count} ساعة', other: '{count} ساعة' },
    en: { one: '{count} hour', other: '{count} hours' },
  },
  day: {
    ckb: { one: 'ڕۆژێک', other: '{count} ڕۆژ' },
    kmr: { one: 'rojek', other: '{count} roj' },
    ar: { one: 'يوم', two: 'يومين', few: '{count} أيام', many: '{count} يومًا', other: '{count} يوم' },
    en: { one: '{count} day', other: '{count} days' },
  },
  month: {
    ckb: { one: 'مانگێک', other: '{count} مانگ' },
    kmr: { one: 'mehek', other: '{count} meh' },
    ar: { one: 'شهر', two: 'شهرين', few: '{count} أشهر', many: '{count} شهرًا', other: '{count} شهر' },
    en: { one: '{count} month', other: '{count} months' },
  },
  year: {
    ckb: { one: 'ساڵێک', other: '{count} ساڵ' },
    kmr: { one: 'salek', other: '{count} sal' },
    ar: { one: 'سنة', two: 'سنتين', few: '{count} سنوات', many: '{count} سنة', other: '{count} سنة' },
    en: { one: '{count} year', other: '{count} years' },
  },
};

/** Kurmanji bends the noun after a preposition: 3 roj, but berî 3 rojan. */
const afterPreposition: Readonly<Record<Unit, PluralForms>> = {
  minute: { ...units.minute, kmr: { one: 'deqeyekê', other: '{count} deqeyan' } },
  hour: { ...units.hour, kmr: { one: 'saetekê', other: '{count} saetan' } },
  day: { ...units.day, kmr: { one: 'rojekê', other: '{count} rojan' } },
  month: { ...units.month, kmr: { one: 'mehekê', other: '{count} mehan' } },
  year: { ...units.year, kmr: { one: 'salekê', other: '{count} salan' } },
};

const underAMinute: Readonly<Record<Language, string>> = {
  ckb: 'کەمتر لە خولەکێک',
  kmr: 'kêmtirî deqeyekê',
  ar: 'أقل من دقيقة',
  en: 'less than a minute',
};

/** How old something is, in its largest whole unit up to days. A negative age (a clock behind) counts as none. */
export function formatAge(seconds: number, language: Language): string {
  if (seconds < 60) return underAMinute[language];
  if (seconds < 3600) return plural(Math.floor(seconds / 60), units.minute, language);
  if (seconds < 2 * 86_400) return plural(Math.floor(seconds / 3600), units.hour, language);
  return plural(Math.floor(seconds / 86_400), units.day, language);
}

const near: Readonly<Record<'-1' | '0' | '1', Readonly<Record<Language, string>>>> = {
  '-1': { ckb: 'دوێنێ', kmr: 'duh', ar: 'أمس', en: 'yesterday' },
  '0': { ckb: 'ئەمڕۆ', kmr: 'îro', ar: 'اليوم', en: 'today' },
  '1': { ckb: 'سبەینێ', kmr: 'sibê', ar: 'غدًا', en: 'tomorrow' },
};

const past: Readonly<Record<Language, (span: string) => string>> = {
  ckb: (span) => `پێش ${span}`,
  kmr: (span) => `berî ${span}`,
  ar: (span) => `قبل ${span}`,
  en: (span) => `${span} ago`,
};

const future: Readonly<Record<Language, (span: string) => string>> = {
  ckb: (span) => `دوای ${span}`,
  kmr: (span) => `piştî ${span}`,
  ar: (span) => `خلال ${span}`,
  en: (span) => `in ${span}`,
};

/** A day by its distance from today, negative before: days up to two months, then months, from two years on years. */
export function formatRelativeDays(days: number, language: Language): string {
  if (days === 0 || days === 1 || days === -1) return near[`${days === 0 ? 0 : days}`][language];
  const distance = Math.abs(days);
  const [count, unit] =
    distance < 60 ? [distance, 'day' as const] : distance < 730 ? [months(distance), 'month' as const] : [years(distance), 'year' as const];
  return (days < 0 ? past : future)[language](plural(count, afterPreposition[unit], language));
}

const join: Readonly<Record<Language, string>> = { ckb: ' و ', kmr: ' û ', ar: ' و', en: ' ' };

/** How long something lasts: days under two months, months under a year, then years and months. */
export function formatDuration(days: number, language: Language): string {
  if (days < 60) return plural(days, units.day, language);
  const rest = months(days) % 12;
  const parts = [
    ...(years(days) > 0 ? [plural(years(days), units.year, language)] : []),
    ...(rest > 0 ? [plural(rest, units.month, language)] : []),
  ];
  return parts.join(join[language]);
}

/** Whole months in a number of days, a day and a half generous: 365 days are a year, 1095 three. */
function months(days: number): number {
  return Math.floor((days + 1.5) / 30.436875);
}

function years(days: number): number {
  return Math.floor(months(days) / 12);
}
