/** Months in Baghdad, as open data counts them: YYYY-MM. */
import { dayOf } from '@krdpass/locale';

export const monthOf = (seconds: number): string => dayOf(seconds).slice(0, 7);

/** The month so many later, or earlier. */
export function shiftMonth(month: string, by: number): string {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, of - 1 + by, 1)).toISOString().slice(0, 7);
}

/** Seconds since 1970 of its first moment, and of the first after it; Baghdad keeps UTC+3 all year. */
export function spanOf(month: string): Readonly<{ from: number; to: number }> {
  const first = (of: string) => Date.parse(`${of}-01T00:00:00+03:00`) / 1000;
  return { from: first(month), to: first(shiftMonth(month, 1)) };
}

/** From the first to the last, both with; the last alone where the first is later. */
export function monthsThrough(first: string, last: string): readonly string[] {
  const months = [last];
  while (months[0]! > first) months.unshift(shiftMonth(months[0]!, -1));
  return months;
}
