/** What a manager and an auditor look at: figures of the own office, and the events of the log. */
import { readEventsPage } from '../../store/audit.ts';
import { readServiceFigures, readWeekFigures } from '../../store/figures.ts';
import { requireRole, type Officer } from '../applications/officer.ts';
import type { Issuer } from '../issuer.ts';
import { isoTime, paged, windowOf } from '../page.ts';

const rounded = (value: number | null, digits: number) => (value === null ? null : Number(value.toFixed(digits)));

export async function figuresOf(issuer: Issuer, officer: Officer) {
  requireRole(officer, 'clerk', 'supervisor', 'auditor');
  const { sql } = issuer.database;
  const [services, weeks] = await Promise.all([
    readServiceFigures(sql, officer.authority, issuer.now()),
    readWeekFigures(sql, officer.authority, issuer.now()),
  ]);
  return {
    services: services.map((row) => ({
      service: row.service,
      open: row.open,
      oldestDays: rounded(row.oldest_days, 1),
      decided: row.decided,
      medianHours: rounded(row.median_hours, 1),
      returnedShare: rounded(row.returned_share, 3),
    })),
    weeks: [...weeks],
  };
}

/** The newest first; of one reference (an application, a document, an offer), where one is named. Throws Problem 403 `officer-role`. */
export async function auditOf(
  issuer: Issuer,
  { officer, page, reference }: Readonly<{ officer: Officer; page: number; reference?: string }>,
) {
  requireRole(officer, 'auditor', 'supervisor');
  const rows = await readEventsPage(issuer.database.sql, reference ?? null, windowOf(page));
  return paged(rows, page, ({ at, ...event }) => ({ at: isoTime(at), ...event }));
}
