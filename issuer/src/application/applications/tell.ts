/** The word to the citizen about a change: an item in the inbox, in every language, in the change's own transaction. */
import type { State } from '@krdpass/catalogue';
import { formatDate, languages, type Text } from '@krdpass/locale';
import type { ApplicationRow } from '../../store/applications.ts';
import { insertInboxItem } from '../../store/inbox.ts';
import { uuid7 } from '../../store/uuid.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { told } from './words.ts';

/** Says nothing about what the citizen's own wallet has just told us. */
export async function tell(issuer: Issuer, sql: Transaction, row: ApplicationRow): Promise<void> {
  const sentence = told[row.state as State];
  const service = issuer.services.get(row.service);
  if (!sentence || !service) return;
  const now = issuer.now();
  const date = row.lapses_on ?? row.promised_by;
  const words = Object.fromEntries(
    languages.map((language) => [
      language,
      sentence[language].replace('{reference}', row.reference).replace('{date}', formatDate(date, language)),
    ]),
  ) as Text;
  await insertInboxItem(sql, { id: uuid7(now), upn: row.upn, application: row.id, subject: service.title, words, now });
}
