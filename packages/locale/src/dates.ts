/** Days, months and clock times as people of the Region say them; Gregorian, always in the time of Baghdad (UTC+3, no summer time). */
import { digitsOf, toDigits } from './digits.ts';
import type { Language } from './language.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  ckb: 'کانوونی دووەم،شوبات،ئازار،نیسان،ئایار،حوزەیران،تەمووز،ئاب،ئەیلوول،تشرینی یەکەم،تشرینی دووەم،کانوونی یەکەم'.split('،'),
  kmr: 'rêbendan sibat adar nîsan gulan hezîran tîrmeh tebax îlon cotmeh mijdar berfanbar'.split(' '),
  ar: 'كانون الثاني،شباط،آذار،نيسان،أيار،حزيران،تموز،آب،أيلول،تشرين الأول،تشرين الثاني،كانون الأول'.split('،'),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** From Saturday, the first day of the week here. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  ckb: 'شەممە یەکشەممە دووشەممە سێشەممە چوارشەممە پێنجشەممە هەینی'.split(' '),
  kmr: 'şemî yekşem duşem sêşem çarşem pêncşem înî'.split(' '),
  ar: 'السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة'.split(' '),
  en: 'Saturday Sunday Monday Tuesday Wednesday Thursday Friday'.split(' '),
};

const comma: Readonly<Record<Language, string>> = { ckb: '، ', kmr: ', ', ar: '، ', en: ', ' };

const monthAndYear: Readonly<Record<Language, (month: string, year: string) => string>> = {
  ckb: (month, year) => `${month}ی ${year}`,
  kmr: (month, year) => `${month}a ${year}an`,
  ar: (month, year) => `${month} ${year}`,
  en: (month, year) => `${month} ${year}`,
};

const dayOfMonth: Readonly<Record<Language, (day: number) => string>> = {
  ckb: (day) => `${day}ی`,
  kmr: (day) => `${day}ê`,
  ar: String,
  en: String,
};

/** A calendar day `YYYY-MM-DD` in words, with its weekday, or as YYYY/MM/DD. What is no calendar day comes back as it is. */
export function formatDate(date: string, language: Language, style: 'long' | 'weekday' | 'numeric' = 'long'): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN;
  if (Number.isNaN(instant) || dayAt(instant) !== date) return date; // 30 February is a day to some engines, none to others
  const day = new Date(instant);
  const year = date.slice(0, 4);
  const shape = (text: string) => toDigits(text, digitsOf[language]);
  if (style === 'numeric') return shape(date.replaceAll('-', '/'));
  const long = `${dayOfMonth[language](day.getUTCDate())} ${monthAndYear[language](months[language][day.getUTCMonth()] ?? '', year)}`;
  const weekday = weekdays[language][(day.getUTCDay() + 1) % 7];
  return shape(style === 'weekday' ? `${weekday}${comma[language]}${long}` : long);
}

/** A month `YYYY-MM` in words. What is no month comes back as it is. */
export function formatMonth(month: string, language: Language): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = months[language][Number(number) - 1];
  return year && name ? toDigits(monthAndYear[language](name, year), digitsOf[language]) : month;
}

const baghdad = (seconds: number): Date => new Date((seconds + 3 * 3600) * 1000);
const dayAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The calendar day, YYYY-MM-DD, that it is in Baghdad. */
export const dayOf = (seconds: number): string => dayAt(baghdad(seconds).getTime());

/** The time of day in Baghdad, 24 hours. Latin digits in every language: a clock time is read like an identifier. */
export const formatTime = (seconds: number, _language: Language): string => baghdad(seconds).toISOString().slice(11, 16);

export const formatDateTime = (seconds: number, language: Language): string =>
  `${formatDate(dayOf(seconds), language)}${comma[language]}${formatTime(seconds, language)}`;
