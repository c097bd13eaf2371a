/** What lies at an office, and one file of it: who opens it says why, and the citizen sees who did. */
import { dayOf } from '@krdpass/locale';
import { insertAccess } from '../../store/accesses.ts';
import { lockApplication, type Reason } from '../../store/applications.ts';
import { readQueue, type QueueFilter } from '../../store/queue.ts';
import { readUpload } from '../../store/uploads.ts';
import { uuid7 } from '../../store/uuid.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { isoTime, paged, windowOf, type Paged } from '../page.ts';
import { Problem } from '../problem.ts';
import { openSealed } from '../uploads.ts';
import { showApplication, type Application } from './application.ts';
import { requireForeign, requireRole, type Officer } from './officer.ts';

export type Queued = Readonly<{
  id: string;
  reference: string;
  service: string;
  state: string;
  version: number;
  fee: number;
  submittedAt: string;
  promisedBy: string;
  overdue: boolean;
  appealed: boolean;
  lockedBy?: string;
  waitsForSecond: boolean;
}>;

export type Queue = Readonly<{ officer: Officer; page: number; filter?: Omit<QueueFilter, 'authority' | 'now'>; late?: true }>;

/** The most urgent first: by promised day. Of the officer's own authority alone. Throws Problem 403 `officer-role`. */
export async function queue(issuer: Issuer, { officer, page, filter = {}, late }: Queue): Promise<Paged<Queued>> {
  requireRole(officer, 'clerk', 'supervisor', 'cashier', 'counter', 'auditor');
  const today = dayOf(issuer.now());
  const rows = await readQueue(
    issuer.database.sql,
    { ...filter, ...(late && { promisedBefore: today }), authority: officer.authority, now: issuer.now() },
    windowOf(page),
  );
  return paged(rows, page, (row) => ({
    id: row.id,
    reference: row.reference,
    service: row.service,
    state: row.state,
    version: row.version,
    fee: row.fee,
    submittedAt: isoTime(row.submitted),
    promisedBy: row.promised_by,
    overdue: row.promised_by < today && (row.state === 'submitted' || row.state === 'in_review'),
    appealed: row.appealed,
    ...(row.locked_by && { lockedBy: row.locked_by }),
    waitsForSecond: row.decided,
  }));
}

export type Opening = Readonly<{ officer: Officer; id: string; purpose: string }>;

export type OfficerFile = Application &
  Readonly<{ upn: string; lockedBy: string | null; decision: string | null; decisionReason?: Reason; decidedBy: string | null }>;

const mostPurpose = 200;

/**
 * The whole file, and the record of its being opened, together. Throws Problem 422 `purpose-missing`, 403 `officer-role`,
 * `own-application`, 404 `application-unknown`.
 */
export async function readForOfficer(issuer: Issuer, { officer, id, purpose }: Opening): Promise<OfficerFile> {
  const row = await issuer.database.transaction(async (sql) => {
    requireRole(officer, 'clerk', 'supervisor', 'counter', 'cashier', 'auditor');
    const held = requireForeign(officer, await lockApplication(sql, id));
    await recordAccess(issuer, sql, { officer, purpose, upn: held.upn, what: `application ${held.reference}` });
    return held;
  });
  const { upn, locked_by, decision, decided_by } = row;
  return {
    ...(await showApplication(issuer, row)),
    upn,
    lockedBy: locked_by,
    decision: decision?.act ?? null,
    ...(decision?.reason && { decisionReason: decision.reason }),
    decidedBy: decided_by,
  };
}

/** One attached file, opened; recorded like the application itself. Throws as `readForOfficer`, and Problem 404 `upload-unknown`. */
export async function readUploadForOfficer(
  issuer: Issuer,
  { officer, id, purpose, upload }: Opening & Readonly<{ upload: string }>,
): Promise<Readonly<{ mediaType: string; bytes: Uint8Array }>> {
  const sealed = await issuer.database.transaction(async (sql) => {
    requireRole(officer, 'clerk', 'supervisor', 'counter', 'auditor');
    const held = requireForeign(officer, await lockApplication(sql, id));
    const found = await readUpload(sql, upload);
    if (found?.application !== held.id) throw new Problem(404, 'upload-unknown', 'There is no such file with this application.');
    await recordAccess(issuer, sql, { officer, purpose, upn: held.upn, what: `upload of ${held.reference}` });
    return found;
  });
  return { mediaType: sealed.mediaType, bytes: openSealed(issuer, sealed) };
}

/** For whatever else an officer opens about a person. Throws Problem 422 `purpose-missing`. */
export async function recordAccess(
  issuer: Issuer,
  sql: Transaction,
  { officer, upn, purpose, what }: Readonly<{ officer: Officer; upn: string; purpose: string; what: string }>,
): Promise<void> {
  if (purpose.trim() === '' || purpose.length > mostPurpose)
    throw new Problem(422, 'purpose-missing', 'Say in a few words why you open this.');
  const at = issuer.now();
  await insertAccess(sql, { id: uuid7(at), upn, at, officer: officer.id, unit: officer.unit, purpose, what });
}
