/** What the service does by the calendar: applications that waited too long lapse, paid ones are finished, what is due to be forgotten is forgotten. */
import { dayOf } from '@krdpass/locale';
import { forgetCalls } from '../../store/answered-calls.ts';
import { lockApplication, readDue } from '../../store/applications.ts';
import { forgetUploads } from '../../store/uploads.ts';
import type { Issuer } from '../issuer.ts';
import { change, service } from './change.ts';
import { finishPaid } from './pay.ts';

const atOnce = 200;
const callsKept = 180 * 86_400; // as long as a session may be silent

export type Swept = Readonly<{ lapsed: number; finished: number; uploads: number }>;

/**
 * Each application in a transaction of its own, looked at again once it is held: several processes may sweep at once, and a sweep may be
 * cut short and run again. `failed` is told of one that could not be finished; the others go on.
 */
export async function sweep(issuer: Issuer, failed: (id: string, fault: unknown) => void = () => {}): Promise<Swept> {
  const { sql } = issuer.database;
  const today = dayOf(issuer.now());
  const counts = { lapsed: 0, finished: 0 };
  for (const { id, state } of await readDue(sql, today, atOnce))
    try {
      if (state !== 'paid') counts.lapsed += await lapse(issuer, id, today);
      else {
        await finishPaid(issuer, id);
        counts.finished += 1;
      }
    } catch (fault) {
      failed(id, fault);
    }
  await forgetCalls(sql, issuer.now() - callsKept);
  return { ...counts, uploads: await forgetUploads(sql, issuer.now()) };
}

const lapse = (issuer: Issuer, id: string, today: string): Promise<number> =>
  issuer.database.transaction(async (sql) => {
    const row = await lockApplication(sql, id);
    const waits = row?.state === 'returned' || row?.state === 'approved';
    if (!row || !waits || row.lapses_on === null || row.lapses_on >= today) return 0;
    await change(issuer, sql, row, { to: 'lapsed', by: service, changes: { lapses_on: null, needed: [] } });
    return 1;
  });
