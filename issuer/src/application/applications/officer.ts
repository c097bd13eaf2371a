/** Who may do what at the office. Judged here; that two people decide is held by the database as well. */
import { lockApplication, type ApplicationRow } from '../../store/applications.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { Problem } from '../problem.ts';
import { unknownApplication } from './application.ts';
import type { By } from './change.ts';

export type Role = 'clerk' | 'supervisor' | 'cashier' | 'counter' | 'auditor';

/** `upn` is the person: one person has one officer record. */
export type Officer = Readonly<{ id: string; upn: string; authority: string; roles: readonly Role[]; unit: string }>;

export const byOfficer = ({ id, authority }: Officer): By => ({ actor: 'officer', unit: authority, officer: id });

/** Throws Problem 403 `officer-role`. */
export function requireRole({ roles }: Officer, ...wanted: readonly Role[]) {
  if (!wanted.some((role) => roles.includes(role))) throw new Problem(403, 'officer-role', `This needs the role ${wanted.join(' or ')}.`);
}

/** Throws Problem 404 `application-unknown` for one of another authority, 403 `own-application` for the officer's own. */
export function requireForeign({ authority, upn }: Officer, row: ApplicationRow | undefined): ApplicationRow {
  if (row?.authority !== authority) throw unknownApplication();
  if (row.upn === upn) throw new Problem(403, 'own-application', 'Nobody handles an application of their own.');
  return row;
}

/** Runs `act` with the application held. Throws what `requireForeign` throws. */
export const withApplication = <T>(
  issuer: Issuer,
  officer: Officer,
  id: string,
  act: (sql: Transaction, row: ApplicationRow) => Promise<T>,
): Promise<T> => issuer.database.transaction(async (sql) => act(sql, requireForeign(officer, await lockApplication(sql, id))));
