/** What an application ends in: the register's record, the end of what it replaces, the right to receive it, and the state, in one transaction. */
import { randomInt } from 'node:crypto';
import { factOf, recordOf, type Facts, type Service } from '@krdpass/catalogue';
import type { Json } from '@krdpass/credential';
import { writeRecord } from '../../registers/index.ts';
import type { ApplicationRow } from '../../store/applications.ts';
import { writeEvents } from '../../store/audit.ts';
import { grantConfigurations, revokeDocument } from '../../store/devices.ts';
import { raiseRevisions } from '../../store/status-lists.ts';
import { configurationsOf } from '../configurations.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { change, service as byService } from './change.ts';

type Granted = Readonly<{ row: ApplicationRow; service: Service; facts: Facts }>;

/** The caller holds the row, which is paid. Throws the database's 23505 for a number that is taken: see `withFreeNumber`. */
export async function grant(issuer: Issuer, sql: Transaction, { row, service, facts }: Granted): Promise<ApplicationRow> {
  const { gives } = service;
  if ('ticket' in gives || row.type === null) return change(issuer, sql, row, { to: 'issued', by: byService });
  const held = heldDocument(issuer, { type: row.type, facts });
  const document = gives.register === null ? held : await write(issuer, sql, { row, service, facts, register: gives.register, held });
  if (gives.replaces && held !== null) await endCopies(issuer, sql, { upn: row.upn, type: row.type, document: held });
  const type = issuer.catalogue.credentials.find(({ id }) => id === row.type)!;
  await grantConfigurations(
    sql,
    row.upn,
    configurationsOf(type).map(({ id }) => id),
  );
  return change(issuer, sql, row, { to: 'issued', by: byService, changes: { document: document ?? '' } });
}

/** The document of the type that this is about: the one that was shown, else the one the type's register holds. Null where there is none. */
function heldDocument(issuer: Issuer, { type: id, facts }: Readonly<{ type: string; facts: Facts }>): string | null {
  const shown = factOf(facts, `shown.${id}.document_number`);
  if (typeof shown === 'string' && shown !== '') return shown;
  const from = issuer.catalogue.credentials.find((type) => type.id === id)?.claims.document_number?.from;
  const held = from === undefined ? null : factOf(facts, `register.${from}`);
  return typeof held === 'string' && held !== '' ? held : null;
}

/** Throws RangeError where the declaration and the register do not fit each other: a mistake of ours. */
async function write(
  issuer: Issuer,
  sql: Transaction,
  { row, service, facts, register: id, held }: Granted & Readonly<{ register: string; held: string | null }>,
): Promise<string> {
  const { catalogue } = issuer;
  const register = catalogue.registers.find((one) => one.id === id);
  if ('ticket' in service.gives || !register) throw new RangeError(`${service.id} ends in no register`);
  let number: string | undefined;
  const columns = recordOf(service.gives.record, facts, {
    number: (prefix) => (number = prefix + String(randomInt(10 ** numberDigits)).padStart(numberDigits, '0')),
    holder: row.upn,
    office: catalogue.authorities[service.authority].name.en,
    today: String(facts.today),
  }) as Readonly<Record<string, Json>>;
  const replaces = service.gives.replaces ? held : null;
  return writeRecord(sql, register, { upn: row.upn, number, columns, application: row.id, replaces, now: issuer.now() });
}

const numberDigits = 8;
const draws = 5;

/** A number that is drawn twice fails the whole transaction: it runs again and draws another. */
export async function withFreeNumber<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (fault) {
      if (attempt === draws || (fault as { code?: string }).code !== '23505') throw fault;
    }
  }
}

async function endCopies(
  issuer: Issuer,
  sql: Transaction,
  copies: Readonly<{ upn: string; type: string; document: string }>,
): Promise<void> {
  const lists = await revokeDocument(sql, copies);
  await raiseRevisions(sql, lists.map(({ list }) => list).sort());
  const ended = lists.reduce((sum, list) => sum + list.copies, 0);
  await writeEvents(sql, [{ actor: 'service', action: 'revoke-replaced', reference: copies.document, copies: ended }], issuer.now());
}
