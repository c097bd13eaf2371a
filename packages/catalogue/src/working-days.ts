/** The calendar of offices: the week starts on Saturday, Friday and Saturday are its rest (domain: services portal). Public holidays are not known here. */
import { shift } from './rule.ts';

const rest: readonly number[] = [5, 6]; // Friday, Saturday

export const isWorkingDay = (day: string): boolean => !rest.includes(new Date(Date.parse(day)).getUTCDay());

/** The day so many working days later: one day after a Thursday is a Sunday, none after a Friday is that Sunday too. */
export function addWorkingDays(day: string, days: number): string {
  let at = day;
  while (!isWorkingDay(at)) at = shift(at, 'P1D', 1);
  for (let left = days; left > 0;) {
    at = shift(at, 'P1D', 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
