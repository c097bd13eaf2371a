/** The facts an inspector compares at arm's length, taken from what the verdict let through. */
import { categoriesOf, claimLanguage, claimValue } from '@krdpass/ui/claim-text';
import type { Category } from '@krdpass/ui/claim-text';
import { dayOf } from '@krdpass/locale';
import type { Language, Text } from '@krdpass/locale';
import type { Finding } from '#lib/check.ts';

export type Person = Readonly<{
  name?: Readonly<{ text: string; lang?: Language }>;
  birthYear?: string;
  age?: number;
  portrait?: string;
  categories: readonly Category[];
  restrictions: readonly string[];
  answers: readonly Readonly<{ label: Text; yes: boolean }>[]; // over 18 and its like
  daysLeft?: number; // below zero: expired
}>;

const dateShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whole years between two days, as birthdays count. */
export function ageOn(birthdate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthdate.slice(0, 4));
  return day.slice(5) < birthdate.slice(5) ? years - 1 : years;
}

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Null where no claim may be shown. */
export function personOf({ type, claims, at }: Finding): Person | null {
  if (!type || !claims) return null;
  const value = (name: string) => claimValue(type, claims, name);
  const text = (name: string) => {
    const found = value(name);
    return typeof found === 'string' ? found : undefined;
  };
  const date = (name: string) => {
    const found = text(name);
    return found && dateShape.test(found) ? found : undefined;
  };
  const today = dayOf(at);
  const birthdate = date('birthdate');
  const expiry = date('date_of_expiry');
  const parts = type.headline.filter(text);
  const categories = categoriesOf(value('categories'));
  return {
    name: parts.length ? { text: parts.map(text).join(' '), lang: claimLanguage(type.claims[parts[0]!]!) } : undefined,
    birthYear: birthdate?.slice(0, 4),
    age: birthdate === undefined ? undefined : ageOn(birthdate, today),
    portrait: text('picture') ?? text('portrait_qr'),
    categories,
    restrictions: [...new Set(categories.flatMap(({ restrictions }) => restrictions))],
    answers: Object.entries(type.claims).flatMap(([name, { kind, label, disclose }]) => {
      const found = kind === 'boolean' && disclose === 'choice' ? value(name) : undefined; // what everybody sees is no answer of the holder's, and its yes may be bad news
      return typeof found === 'boolean' ? { label, yes: found } : [];
    }),
    daysLeft: expiry === undefined ? undefined : daysBetween(today, expiry),
  };
}
