/** Opening what is kept about a person: with a reason, not more than sixty in an hour, and the person sees that it was done. */
import { readDocument, readPerson, type Person } from '../../registers/index.ts';
import { readApplicationsOf } from '../../store/applications.ts';
import { countOpenings, personOfHandle, readLivingCopies } from '../../store/persons.ts';
import { requireRole, type Officer } from '../applications/officer.ts';
import { recordAccess } from '../applications/queue.ts';
import type { Issuer } from '../issuer.ts';
import { Problem } from '../problem.ts';

const hour = 3600;
const mostOpenings = 60;

export type Document = Readonly<{ type: string; number: string; state: string; expires: string | null; copies: number }>;

export type Opened = Readonly<{
  person: Person;
  documents: readonly Document[];
  applications: readonly Readonly<{ id: string; reference: string; service: string; state: string }>[];
}>;

const unknownPerson = () => new Problem(404, 'person-unknown', 'There is no such person.');

/** Throws Problem 404 `person-unknown`. */
export async function upnOfHandle(issuer: Issuer, handle: string): Promise<string> {
  const upn = await personOfHandle(issuer.database.sql, handle);
  if (upn === undefined) throw unknownPerson();
  return upn;
}

/** Throws Problem 403 `officer-role`, 404 `person-unknown`, 422 `purpose-missing`, 429 `too-many-records`. */
export async function openRecord(
  issuer: Issuer,
  { officer, handle, purpose }: Readonly<{ officer: Officer; handle: string; purpose: string }>,
): Promise<Opened> {
  requireRole(officer, 'clerk', 'supervisor', 'counter', 'auditor');
  const upn = await upnOfHandle(issuer, handle);
  await issuer.database.transaction(async (sql) => {
    if ((await countOpenings(sql, { officer: officer.id, since: issuer.now() - hour })) >= mostOpenings)
      throw new Problem(429, 'too-many-records', 'Sixty records in an hour are enough: come back later.');
    await recordAccess(issuer, sql, { officer, upn, purpose, what: 'record' });
  });
  const person = await readPerson(issuer.database, upn, { picture: true });
  if (!person) throw unknownPerson();
  const { rows } = await readApplicationsOf(issuer.database.sql, upn, { after: 0, size: 50 });
  return {
    person,
    documents: await documentsOf(issuer, upn),
    applications: rows.map(({ id, reference, service, state }) => ({ id, reference, service, state })),
  };
}

/** Every document the registers hold for this person, and how many living copies are out. */
async function documentsOf(issuer: Issuer, upn: string): Promise<readonly Document[]> {
  const copies = new Map((await readLivingCopies(issuer.database.sql, upn, issuer.now())).map((row) => [row.document, row.copies]));
  const found = await Promise.all(
    issuer.catalogue.credentials.map(async (type) => {
      const authority = { name: '', country: '' };
      const document = await readDocument(issuer.database, type, upn, { now: issuer.now(), authority });
      const number = document?.claims.document_number;
      if (!document || typeof number !== 'string') return [];
      const expires = document.claims.date_of_expiry;
      return [
        {
          type: type.id,
          number,
          state: document.state,
          expires: typeof expires === 'string' ? expires : null,
          copies: copies.get(number) ?? 0,
        },
      ];
    }),
  );
  return found.flat();
}
