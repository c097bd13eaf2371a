/** What a citizen was told, and who looked at the citizen's data. */
import type { Text } from '@krdpass/locale';
import { readAccesses } from '../../store/accesses.ts';
import { readInbox, setRead } from '../../store/inbox.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { once, type Call } from '../once.ts';
import { isoTime, paged, windowOf, type Paged } from '../page.ts';
import { Problem } from '../problem.ts';

type Asked = Readonly<{ upn: string; page: number }>;

export type InboxItem = Readonly<{ id: string; at: string; application?: string; subject: Text; text: Text; read: boolean }>;

/** The newest first. */
export const inboxOf = async (issuer: Issuer, { upn, page }: Asked): Promise<Paged<InboxItem>> =>
  paged(await readInbox(issuer.database.sql, upn, windowOf(page)), page, ({ id, at, application, subject, words, read }) => ({
    id,
    at: isoTime(at),
    ...(application && { application }),
    subject: subject as Text,
    text: words as Text,
    read,
  }));

/** Throws Problem 404 `item-unknown`, also for somebody else's. */
export async function markRead(issuer: Issuer, { call, id }: Readonly<{ call: Call; id: string }>): Promise<void> {
  await once(issuer, call, async (sql: Transaction) => {
    if (!(await setRead(sql, call.caller, id, issuer.now()))) throw new Problem(404, 'item-unknown', 'There is no such item.');
    return id;
  });
}

export type Access = Readonly<{ at: string; unit: string; purpose: string; what: string }>;

/** The newest first. */
export const accessesOf = async (issuer: Issuer, { upn, page }: Asked): Promise<Paged<Access>> =>
  paged(await readAccesses(issuer.database.sql, upn, windowOf(page)), page, ({ at, ...access }) => ({ at: isoTime(at), ...access }));
