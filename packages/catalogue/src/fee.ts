/** What a service costs this applicant, in whole dinars. */
import { factOf, holds, type Facts } from './rule.ts';
import type { Fee } from './service.ts';

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Undefined where it depends on something these facts do not tell. */
export function feeOf({ amount, added = [] }: Fee, facts: Facts): number | undefined {
  let total = typeof amount === 'number' ? amount : amount.amounts[String(factOf(facts, amount.by))];
  for (const one of added) {
    const due = holds(one.when, facts);
    if (total === undefined || due === undefined) return undefined;
    if (due) total += typeof one.amount === 'number' ? one.amount : late(one.amount, facts);
  }
  return total;
}

function late({ perDayAfter, amount }: Readonly<{ perDayAfter: string; amount: number }>, facts: Facts): number {
  const [since, today] = [factOf(facts, perDayAfter), factOf(facts, 'today')];
  if (typeof since !== 'string' || typeof today !== 'string') return 0;
  return Math.max(0, daysBetween(since, today)) * amount;
}
