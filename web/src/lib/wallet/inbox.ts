/** Messages, accesses and devices: what the issuer tells a citizen about their own matters. */
import { isObject, type Json, type JsonObject } from '@krdpass/credential';
import type { Text } from '@krdpass/locale';
import type { Caller } from './account.ts';
import { fetchAll, instant } from './applications.ts';
import { WalletFault } from './fault.ts';
import { answerOf, type Send } from './wire.ts';

export type Message = Readonly<{ id: string; at: number; application?: string; subject: Text; text: Text; read: boolean }>;
export type Access = Readonly<{ at: number; unit: string; purpose: string; what: string }>;
export type Device = Readonly<{ id: string; activatedAt: number; current: boolean; endedAt?: number }>;

const broken = (): never => {
  throw new WalletFault('issuer-broken');
};
const object = (json: Json): JsonObject => (isObject(json) ? json : broken());
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : broken());

/** A text in the four languages; Sorani where one is missing. */
function words(value: Json | undefined): Text {
  const { ckb, kmr, ar, en } = object(value ?? null);
  const whole = text(ckb);
  return {
    ckb: whole,
    kmr: typeof kmr === 'string' ? kmr : whole,
    ar: typeof ar === 'string' ? ar : whole,
    en: typeof en === 'string' ? en : whole,
  };
}

const parseMessage = (json: Json): Message => {
  const { id, at, application, subject, text: said, read } = object(json);
  return {
    id: text(id),
    at: instant(at),
    ...(typeof application === 'string' && { application }),
    subject: words(subject),
    text: words(said),
    read: read === true,
  };
};
const parseAccess = (json: Json): Access => {
  const { at, unit, purpose, what } = object(json);
  return { at: instant(at), unit: text(unit), purpose: text(purpose), what: text(what) };
};
const parseDevice = (json: Json): Device => {
  const { id, activatedAt, current, endedAt } = object(json);
  return {
    id: text(id),
    activatedAt: instant(activatedAt),
    current: current === true,
    ...(typeof endedAt === 'string' && { endedAt: instant(endedAt) }),
  };
};

/** Newest first, as the issuer orders them. Each throws as `call`. */
export const fetchInbox = (caller: Caller) => fetchAll(caller, '/inbox', parseMessage);
export const fetchAccesses = (caller: Caller) => fetchAll(caller, '/accesses', parseAccess);

export async function fetchDevices(caller: Caller): Promise<readonly Device[]> {
  const { items } = object(await caller.call({ method: 'GET', path: '/devices' }));
  return Array.isArray(items) ? items.map(parseDevice) : broken();
}

export const markRead = (caller: Caller, id: string, key: string) =>
  caller.call({ method: 'POST', path: `/inbox/${id}/reading`, key, json: {} });

export const endDevice = (caller: Caller, id: string, key: string) =>
  caller.call({ method: 'POST', path: `/devices/${id}/end`, key, json: {} });

/** Twelve digits in groups of four, to be written down. */
export async function fetchLostPhoneCode(caller: Caller): Promise<string> {
  return text(object(await caller.call({ method: 'GET', path: '/lost-phone-code' })).code);
}

export type Slot = Readonly<{ id: string; at: number; free: number }>;

/** The appointments of a service from a day on. Throws as `call`. */
export async function fetchSlots(caller: Caller, { service, from }: { service: string; from: string }): Promise<readonly Slot[]> {
  const { items } = object(await caller.call({ method: 'GET', path: `/slots?service=${encodeURIComponent(service)}&from=${from}` }));
  if (!Array.isArray(items)) return broken();
  return items.map((json) => {
    const { id, at, free } = object(json);
    return { id: text(id), at: instant(at), free: typeof free === 'number' ? free : 0 };
  });
}

/**
 * Suspends everything of a person from any browser. The issuer answers the same for a right and a wrong code, so that nobody learns who has
 * a wallet. Throws `offline`, `timeout`, `issuer-broken`; false where it wants us to wait.
 */
export async function reportLostPhone(send: Send, issuer: string, report: { upn: string; code: string; key: string }): Promise<boolean> {
  const { key, upn, code } = report;
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const { status } = await answerOf(send, { method: 'POST', url: `${issuer}/lost-phone`, headers, body: JSON.stringify({ upn, code }) });
  if (status !== 202 && status !== 429) throw new WalletFault('issuer-broken');
  return status === 202;
}
