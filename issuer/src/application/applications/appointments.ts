/** Appointments: half hours of working days in the office's morning, each with a few places. A slot's name is its service and its time. */
import { isWorkingDay, shift, type Question, type Service } from '@krdpass/catalogue';
import { dayOf, type Language } from '@krdpass/locale';
import type { Ticket } from '../../store/applications.ts';
import { readTaken, takePlace } from '../../store/appointments.ts';
import type { Issuer, Transaction } from '../issuer.ts';
import { isoTime } from '../page.ts';
import { Problem } from '../problem.ts';

const places = 4;
const daysShown = 14;
const furthest = 'P90D';
const times = ['0830', '0900', '0930', '1000', '1030', '1100', '1130', '1200', '1230', '1300', '1330'];

export type Slot = Readonly<{ id: string; at: string; free: number }>;

export const slotQuestion = (service: Service) =>
  service.questions.find((question): question is Extract<Question, { kind: 'slot' }> => question.kind === 'slot');

/** Seconds since 1970 of a slot's beginning; Baghdad keeps UTC+3 all year. */
const timeOf = (day: string, time: string) => Date.parse(`${day}T${time.slice(0, 2)}:${time.slice(2)}:00+03:00`) / 1000;

/** Undefined for a name that no slot of the service has, a time that is over or too far ahead. */
export function slotTime(issuer: Issuer, service: Service, slot: unknown): number | undefined {
  const [name, day = '', time = '', ...more] = String(slot).split('.');
  if (name !== service.id || more.length > 0 || !times.includes(time) || !/^\d{4}-\d{2}-\d{2}$/.test(day) || !isWorkingDay(day))
    return undefined;
  const at = timeOf(day, time);
  return at > issuer.now() && day <= shift(dayOf(issuer.now()), furthest, 1) ? at : undefined;
}

/** The slots of two weeks that still have a place. Throws Problem 404 `service-unknown` for a service without appointments. */
export async function freeSlots(
  issuer: Issuer,
  { service: id, from }: Readonly<{ service: string; from: string }>,
): Promise<readonly Slot[]> {
  const service = issuer.services.get(id);
  if (!service || !slotQuestion(service)) throw new Problem(404, 'service-unknown', 'There is no such service with appointments.');
  const days = Array.from({ length: daysShown }, (_, i) => shift(from, `P${i}D`, 1));
  const taken = await readTaken(issuer.database.sql, `${id}.${days[0]}`, `${id}.${shift(from, `P${daysShown}D`, 1)}`);
  const held = new Map(taken.map((row) => [row.slot, row.taken]));
  return days.flatMap((day) =>
    times.flatMap((time) => {
      const slot = `${id}.${day}.${time}`;
      const at = slotTime(issuer, service, slot);
      const free = places - (held.get(slot) ?? 0);
      return at === undefined || free <= 0 ? [] : [{ id: slot, at: isoTime(at), free }];
    }),
  );
}

/** The queue ticket; undefined where the slot is full by now. Two bookings at one moment may both be told so while a place is left. */
export async function book(
  issuer: Issuer,
  sql: Transaction,
  { service, slot, application, language }: Readonly<{ service: Service; slot: string; application: string; language: Language }>,
): Promise<Ticket | undefined> {
  const place = await takePlace(sql, slot, places, application);
  if (place === undefined) return undefined;
  const [, , time = ''] = slot.split('.');
  return { number: `${time}-${place}`, office: slotQuestion(service)!.office[language], at: isoTime(slotTime(issuer, service, slot)!) };
}
