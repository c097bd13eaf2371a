/** The languages: texts, direction, digits, dates, dinars, order and search keys, the same on every engine. */
export { direction, languages, ownName } from './language.ts';
export type { Language, Text } from './language.ts';
export { digitsOf, digitsOnly, latinDigits, toDigits } from './digits.ts';
export type { Digits } from './digits.ts';
export { plural, say } from './say.ts';
export type { PluralForms } from './say.ts';
export { formatMoney, formatNumber } from './numbers.ts';
export { moneyInWords } from './money-in-words.ts';
export { dayOf, formatDate, formatDateTime, formatMonth, formatTime } from './dates.ts';
export { formatAge, formatDuration, formatRelativeDays } from './spans.ts';
export { formatList } from './list.ts';
export { compare } from './order.ts';
export { canon, fold, skeleton } from './names.ts';
