/** The one way an application changes: by the table of steps, from the version that was read, with its history, audit event and word to the citizen. */
import { randomBytes } from 'node:crypto';
import { mayMove, shift, type Actor, type State } from '@krdpass/catalogue';
import { dayOf } from '@krdpass/locale';
import { leavePlace } from '../../store/appointments.ts';
import { insertHistory, updateApplication, type ApplicationRow, type Reason } from '../../store/applications.ts';
import { writeEvents } from '../../store/audit.ts';
import { keepUploadsUntil } from '../../store/uploads.ts';
import { uuid7 } from '../../store/uuid.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { Problem } from '../problem.ts';
import { tell } from './tell.ts';

/** Who acts: `unit` is what the citizen is told of it, `officer` what auditors are. */
export type By = Readonly<{ actor: Actor; unit: string; officer?: string }>;

export const citizen: By = { actor: 'citizen', unit: 'citizen' };
export const service: By = { actor: 'service', unit: 'service' };

export type Move = Readonly<{
  to: State;
  by: By;
  action?: string; // of the audit event, where the state stays as it is
  reason?: Reason;
  changes?: Partial<ApplicationRow>;
  untold?: true; // the next move of the same transaction says more
}>;

const ended: readonly State[] = ['refused', 'issued', 'collected', 'withdrawn', 'lapsed'];
const withoutAppointment: readonly State[] = ['refused', 'withdrawn', 'lapsed'];

export const moveNotAllowed = (from: string, to: string) =>
  new Problem(409, 'move-not-allowed', `An application that is ${from} cannot become ${to}.`);

const otherVersion = () => new Problem(409, 'version-conflict', 'The application has changed meanwhile: read it again.');

/** Throws Problem 409 `version-conflict`. */
export function refuseOtherVersion(row: ApplicationRow, version: number) {
  if (row.version !== version) throw otherVersion();
}

/**
 * Answers the changed row. Throws Problem 409 `move-not-allowed` for a move that the table does not give this actor, `version-conflict`
 * where another act came first. The caller has locked the row, or has just made it.
 */
export async function change(issuer: Issuer, sql: Transaction, before: ApplicationRow, move: Move): Promise<ApplicationRow> {
  const { to, by, changes, reason } = move;
  const from = before.state as State;
  if (move.action === undefined && !mayMove(from, to, by.actor)) throw moveNotAllowed(from, to);
  const next: ApplicationRow = { ...before, ...changes, state: to, version: before.version + 1 };
  if (!(await updateApplication(sql, next, before.version))) throw otherVersion();
  await record(issuer, sql, next, { ...move, reason });
  if (ended.includes(to)) await keepUploadsUntil(sql, next.id, forgetDay(issuer, next));
  else if (ended.includes(from)) await keepUploadsUntil(sql, next.id, null);
  if (withoutAppointment.includes(to)) await leavePlace(sql, next.id);
  return next;
}

/** The line of history, the audit event and the word to the citizen that belong to a version. */
export async function record(issuer: Issuer, sql: Transaction, row: ApplicationRow, { by, action, reason, untold }: Move): Promise<void> {
  const now = issuer.now();
  await insertHistory(sql, {
    id: uuid7(now),
    application: row.id,
    version: row.version,
    state: row.state,
    at: now,
    unit: by.unit,
    officer: by.officer ?? null,
    reason: reason ?? null,
    promised_by: row.state === 'submitted' || row.state === 'in_review' ? row.promised_by : null,
    trace: randomBytes(16).toString('hex'), // W3C trace context
  });
  await writeEvents(sql, [{ actor: by.actor, action: action ?? `application-${row.state}`, reference: row.id }], now);
  if (!action && !untold) await tell(issuer, sql, row);
}

/** Uploads are kept so long after the end: 90 days, or as the service declares. */
function forgetDay(issuer: Issuer, { service: id }: ApplicationRow): string {
  return `${shift(dayOf(issuer.now()), issuer.services.get(id)?.keepUploads ?? 'P90D', 1)}T00:00:00Z`;
}
