/** Suspending and reinstating at an officer's word; revoking, which is final, at the word of two. */
import { closeRevocation, insertRevocation, lockRevocation, readOpenRevocations } from '../../store/revocation-requests.ts';
import { registerOfNumber } from '../../store/records.ts';
import { writeEvents } from '../../store/audit.ts';
import { uuid7 } from '../../store/uuid.ts';
import { requireRole, type Officer } from '../applications/officer.ts';
import { changeDocument, changeWithin, type Act, type Change, type ChangedBy } from '../change-status.ts';
import type { Issuer } from '../issuer.ts';
import { isoTime } from '../page.ts';
import { Problem } from '../problem.ts';

export type Changing = Readonly<{ officer: Officer; document: string; act: Act; reason: string }>;

const mostReason = 500;

/**
 * A revocation only waits (`pending`). Throws Problem 403 `officer-role`, 422 `reason-missing`, 404 `document-unknown`, 409
 * `already-pending`.
 */
export async function changeByOfficer(issuer: Issuer, { officer, document, act, reason }: Changing): Promise<Change | { pending: string }> {
  requireRole(officer, 'clerk', 'supervisor');
  if (reason.trim() === '' || reason.length > mostReason) throw new Problem(422, 'reason-missing', 'Say why, in at most 500 characters.');
  await requireOwnDocument(issuer, officer, document);
  if (act === 'revoke') return askForRevocation(issuer, { officer, document, reason });
  const change = await changeDocument(issuer, act, document, acting(officer, document));
  if (change.outcome === 'unknown') throw unknownDocument();
  return change;
}

const unknownDocument = () => new Problem(404, 'document-unknown', 'There is no such document.');

/** Throws Problem 404 `document-unknown`, also for a document of another authority. */
async function requireOwnDocument({ database, catalogue }: Issuer, { authority }: Officer, document: string): Promise<void> {
  const register = await registerOfNumber(database.sql, document);
  const types = catalogue.credentials.filter(({ claims }) => claims.document_number?.from.split('.', 1)[0] === register);
  if (register === undefined || !types.some((type) => type.authority === authority)) throw unknownDocument();
}

async function askForRevocation(issuer: Issuer, { officer, document, reason }: Omit<Changing, 'act'>): Promise<{ pending: string }> {
  const id = uuid7(issuer.now());
  const asked = { id, document, authority: officer.authority, reason, asked_by: officer.id, asked_person: officer.upn };
  await issuer.database.transaction(async (sql) => {
    if (!(await insertRevocation(sql, asked, issuer.now())))
      throw new Problem(409, 'already-pending', 'Somebody has asked for this already.');
    await writeEvents(sql, [{ ...acting(officer, document), action: 'ask-revocation' }], issuer.now());
  });
  return { pending: id };
}

export async function pendingRevocations(issuer: Issuer, officer: Officer) {
  requireRole(officer, 'clerk', 'supervisor');
  return (await readOpenRevocations(issuer.database.sql, officer.authority)).map(({ id, document, reason, asked_by, asked }) => ({
    id,
    document,
    reason,
    askedBy: asked_by,
    at: isoTime(asked),
  }));
}

/** The second officer's word. Throws Problem 403 `officer-role`, `four-eyes` for the one who asked, 404 `revocation-unknown`. */
export async function confirmRevocation(
  issuer: Issuer,
  { officer, id, agree }: Readonly<{ officer: Officer; id: string; agree: boolean }>,
): Promise<Change | { outcome: 'set-aside' }> {
  requireRole(officer, 'supervisor');
  return issuer.database.transaction(async (sql) => {
    const row = await lockRevocation(sql, id);
    if (row?.authority !== officer.authority) throw new Problem(404, 'revocation-unknown', 'Nothing waits under this name.');
    if (row.asked_by === officer.id || row.asked_person === officer.upn)
      throw new Problem(403, 'four-eyes', 'Another officer has to confirm.');
    const by = acting(officer, row.document);
    await closeRevocation(sql, { id, officer: officer.id, person: officer.upn, agreed: agree, now: issuer.now() });
    if (agree) return changeWithin(issuer, sql, { act: 'revoke', number: row.document, by });
    await writeEvents(sql, [{ ...by, action: 'set-revocation-aside' }], issuer.now());
    return { outcome: 'set-aside' };
  });
}

const acting = (officer: Officer, document: string): ChangedBy => ({ actor: 'officer', reference: `${document} by ${officer.id}` });
