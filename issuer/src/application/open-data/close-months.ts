/** Finished months are counted once, protected, and kept as they were published: a number that changes afterwards would tell of somebody. */
import {
  countApplicants,
  countDecided,
  countHolders,
  readClosedNames,
  readFirstSubmission,
  writeClosedMonth,
} from '../../store/open-data.ts';
import type { Issuer } from '../issuer.ts';
import { monthOf, monthsThrough, shiftMonth, spanOf } from './months.ts';
import { protect } from './protect.ts';

/** Closes every finished month that is not closed yet. What people hold is known of the newest alone. Of two at once one wins. */
export async function closeMonths({ database, now }: Pick<Issuer, 'database' | 'now'>): Promise<void> {
  const { sql } = database;
  const last = shiftMonth(monthOf(now()), -1);
  const closed = await readClosedNames(sql);
  if (closed.has(last)) return;
  const first = await readFirstSubmission(sql);
  for (const month of monthsThrough(first === null ? last : monthOf(first), last)) {
    if (closed.has(month)) continue;
    const span = spanOf(month);
    const series = {
      applications: protect(await countApplicants(sql, span)),
      decisions: protect(await countDecided(sql, span)),
      'credentials-in-force': month === last ? protect(await countHolders(sql, span.to)) : [],
    };
    await writeClosedMonth(sql, { month, closed: now(), series });
  }
}
