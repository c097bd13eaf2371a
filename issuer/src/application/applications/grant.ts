/** What an application ends in: the register's record, the end of what it replaces, the right to receive it, and the state, in one transaction. */
import { randomInt } from 'node:crypto';
import { authorities, factOf, recordOf, type Facts, type Service } from '@krdpass/catalogue';
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

async function write(
  issuer: Issuer,
  sql: Transaction,
  { row, service, facts, register, held }: Granted & Readonly<{ register: string; held: string | null }>,
): Promise<string> {
  if ('ticket' in service.gives) throw new TypeError('an appointment has no record');
  const { record, replaces } = service.gives;
  let number: string | undefined;
  const draw = (prefix: string) => (number = prefix + String(randomInt(10 ** numberDigits)).padStart(numberDigits, '0'));
  const office = row.ticket?.office ?? authorities[service.authority].name.ckb; // as registers write names
  const columns = recordOf(record, facts, { number: draw, holder: row.upn, office, today: String(facts.today) }) as Record<string, Json>;
  const replaced = replaces ? held : null;
  const declared = issuer.catalogue.registers.find(({ id }) => id === register);
  if (!declared) throw new RangeError(`there is no register ${register}`);
  return writeRecord(sql, declared, { upn: row.upn, number, columns, application: row.id, replaces: replaced, now: issuer.now() });
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
