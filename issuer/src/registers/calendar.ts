/** Days and months as text (YYYY-MM-DD, YYYY-MM) and the arithmetic the registers need on them. */

const dayMilliseconds = 86_400_000;
const parts = (day: string) => day.split('-').map(Number) as [number, number, number];
const fromUtc = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

export const addDays = (day: string, days: number) => fromUtc(Date.parse(day) + days * dayMilliseconds);

/** The same day so many years later; 29 February becomes 28 February in a common year. */
export function addYears(day: string, years: number) {
  const [year, month, date] = parts(day);
  const moved = fromUtc(Date.UTC(year + years, month - 1, date));
  return moved.slice(5, 7) === day.slice(5, 7) ? moved : addDays(moved, -1);
}

export function addMonths(month: string, months: number) {
  const [year, number] = parts(month);
  return fromUtc(Date.UTC(year, number - 1 + months, 1)).slice(0, 7);
}

/** Completed years from one day to another: the age of a person, the service of an employee. */
export const yearsBetween = (from: string, to: string) =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);

/** A whole number that names the day, to draw one at random between two. */
export const dayNumber = (day: string) => Date.parse(day) / dayMilliseconds;
export const dayOfNumber = (number: number) => fromUtc(number * dayMilliseconds);
