/** A citizen's devices, and what is done when one is lost: its session ends, and the copies it received are suspended, all in one transaction. */
import { writeEvents } from '../../store/audit.ts';
import { endOffers, readDevices, suspendCopiesOf } from '../../store/devices.ts';
import { raiseRevisions } from '../../store/status-lists.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { macOf, sameMac } from '../mac.ts';
import { once, type Call } from '../once.ts';
import { isoTime } from '../page.ts';
import { Problem } from '../problem.ts';

export type Device = Readonly<{ id: string; activatedAt: string; current: boolean; endedAt?: string }>;

/** The newest first. `offerId` is the session that asks. */
export async function devicesOf(issuer: Issuer, { upn, offerId }: Readonly<{ upn: string; offerId: string }>): Promise<readonly Device[]> {
  const devices = await readDevices(issuer.database.sql, upn);
  return devices.map(({ id, activated, ended }) => ({
    id,
    activatedAt: isoTime(activated),
    current: id === offerId,
    ...(ended !== null && { endedAt: isoTime(ended) }),
  }));
}

/** Throws Problem 404 `device-unknown`, also for somebody else's. Ending one again changes nothing. */
export async function endDevice(issuer: Issuer, { call, id }: Readonly<{ call: Call; id: string }>): Promise<void> {
  await once(issuer, call, async (sql) => {
    const devices = await readDevices(sql, call.caller);
    if (!devices.some((device) => device.id === id)) throw new Problem(404, 'device-unknown', 'There is no such device.');
    await end(issuer, sql, { upn: call.caller, offers: [id], action: 'end-device' });
    return id;
  });
}

async function end(
  issuer: Issuer,
  sql: Transaction,
  { upn, offers, action }: Readonly<{ upn: string; offers: readonly string[]; action: string }>,
): Promise<void> {
  const now = issuer.now();
  const ended = await endOffers(sql, upn, offers, now);
  const lists = await suspendCopiesOf(sql, ended);
  await raiseRevisions(sql, lists.map(({ list }) => list).sort());
  const copies = lists.reduce((sum, list) => sum + list.copies, 0);
  await writeEvents(
    sql,
    ended.map((offer, i) => ({ actor: 'citizen', action, reference: offer, copies: i === 0 ? copies : 0 }) as const),
    now,
  );
}

const codeDigits = 12;

/** Nothing is stored: the code belongs to the activation, and is the same each time that session asks for it. */
const codeFor = (issuer: Issuer, offerId: string): string =>
  String(Buffer.from(macOf(issuer.secrets.lostPhone, offerId), 'base64url').readBigUInt64BE() % 10n ** BigInt(codeDigits)).padStart(
    codeDigits,
    '0',
  );

/** Twelve digits in groups of four, to be kept apart from the phone. */
export const lostPhoneCode = (issuer: Issuer, offerId: string): string => codeFor(issuer, offerId).replace(/(\d{4})(?=\d)/g, '$1 ');

/**
 * Ends every session of the person and suspends every copy, where the code is that of a living session; else does nothing. Whoever calls
 * is not told which it was. Asked again it changes nothing.
 */
export async function reportLostPhone(issuer: Issuer, { upn, code }: Readonly<{ upn: string; code: string }>): Promise<void> {
  const given = code.replace(/\D/g, '');
  await issuer.database.transaction(async (sql) => {
    const devices = await readDevices(sql, upn);
    const living = devices.filter(({ ended }) => ended === null);
    const right = living.filter(({ id }) => sameMac(given, codeFor(issuer, id))).length > 0;
    if (right) await end(issuer, sql, { upn, offers: devices.map(({ id }) => id), action: 'lost-phone' });
  });
}
