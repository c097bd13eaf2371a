/** A citizen's applications as the issuer tells them (domain §9): read from the wire, asked for page by page, and the few moves a citizen makes. */
import { steps, type Light, type State } from '@krdpass/catalogue';
import { isObject, type Json, type JsonObject } from '@krdpass/credential';
import { languages, type Language } from '@krdpass/locale';
import type { Caller } from './account.ts';
import { WalletFault } from './fault.ts';

export type Happened = Readonly<{
  state: State;
  at: number; // seconds
  unit: string; // 'citizen', 'service' or an authority
  reason?: Readonly<{ code?: string; text?: string }>;
  promisedBy?: string;
}>;

export type Application = Readonly<{
  id: string;
  reference: string;
  service: string;
  version: number;
  state: State;
  light: Light;
  fee: number;
  submittedAt: number;
  promisedBy: string; // YYYY-MM-DD
  language: Language;
  answers: JsonObject;
  history: readonly Happened[]; // oldest first
  needed: readonly Readonly<{ question: string | null; code: string; text?: string }>[];
  lapsesOn?: string;
  gives: Readonly<{ type: string; configuration: string; number?: string }> | null;
  ticket?: Readonly<{ number: string; office: string; at: number }>;
}>;

const broken = (): never => {
  throw new WalletFault('issuer-broken');
};
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : broken());
const optionalText = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const whole = (value: Json | undefined): number => (Number.isSafeInteger(value) ? (value as number) : broken());
const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : broken());
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : broken());
const day = (value: Json | undefined): string => (/^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? text(value) : broken());
const state = (value: Json | undefined): State => (Object.hasOwn(steps, text(value)) ? (value as State) : broken());
const lights: readonly Light[] = ['none', 'amber', 'red', 'green', 'grey'];

/** Seconds of an ISO instant. Throws `issuer-broken`. */
export function instant(value: Json | undefined): number {
  const milliseconds = Date.parse(text(value));
  return Number.isNaN(milliseconds) ? broken() : Math.floor(milliseconds / 1000);
}

function parseReason(value: Json | undefined): Happened['reason'] {
  if (!isObject(value)) return undefined;
  return { code: optionalText(value.code), text: optionalText(value.text) };
}

/** Throws `issuer-broken`. */
export function parseApplication(json: Json): Application {
  const one = object(json);
  return {
    id: text(one.id),
    reference: text(one.reference),
    service: text(one.service),
    version: whole(one.version),
    state: state(one.state),
    light: lights.find((light) => light === one.light) ?? broken(),
    fee: whole(one.fee),
    submittedAt: instant(one.submittedAt),
    promisedBy: day(one.promisedBy),
    language: languages.find((language) => language === one.language) ?? broken(),
    answers: object(one.answers),
    history: list(one.history).map((entry) => {
      const item = object(entry);
      const [reason, promisedBy] = [parseReason(item.reason), optionalText(item.promisedBy)];
      return {
        state: state(item.state),
        at: instant(item.at),
        unit: text(item.unit),
        ...(reason && { reason }),
        ...(promisedBy && { promisedBy }),
      };
    }),
    needed: (one.needed === undefined ? [] : list(one.needed)).map((entry) => {
      const item = object(entry);
      const said = optionalText(item.text);
      return { question: optionalText(item.question) ?? null, code: text(item.code), ...(said && { text: said }) };
    }),
    ...(typeof one.lapsesOn === 'string' && { lapsesOn: day(one.lapsesOn) }),
    gives: isObject(one.gives) ? givesOf(one.gives) : null,
    ...(isObject(one.ticket) && {
      ticket: { number: text(one.ticket.number), office: text(one.ticket.office), at: instant(one.ticket.at) },
    }),
  };
}

function givesOf(gives: JsonObject): NonNullable<Application['gives']> {
  const number = optionalText(gives.document);
  return { type: text(gives.type), configuration: text(gives.configuration), ...(number && { number }) };
}

export type Page<Item> = Readonly<{ items: readonly Item[]; totalPages: number }>;

/** Throws `issuer-broken`. */
export function parsePage<Item>(json: Json, parse: (item: Json) => Item): Page<Item> {
  const { items, meta } = object(json);
  const { totalPages } = object(object(meta).pagination);
  return { items: list(items).map(parse), totalPages: whole(totalPages) };
}

const mostPages = 20;

/** Every page of a list, in the issuer's order. Throws as `call`. */
export async function fetchAll<Item>(caller: Caller, path: string, parse: (item: Json) => Item): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const read = parsePage(await caller.call({ method: 'GET', path: `${path}?page=${page}` }), parse);
    items.push(...read.items);
    if (page >= read.totalPages) break;
  }
  return items;
}

export const fetchApplications = (caller: Caller) => fetchAll(caller, '/applications', parseApplication);

/** The applications with one of them new or changed, newest first. */
export const merged = (applications: readonly Application[], changed: Application): readonly Application[] =>
  [changed, ...applications.filter(({ id }) => id !== changed.id)].sort((a, b) => b.submittedAt - a.submittedAt);

/** Where the citizen may still take it back, and where a refusal may be appealed: the moves of the table that are theirs. */
export const mayWithdraw = ({ state }: Pick<Application, 'state'>) => 'withdrawn' in steps[state].next;
export const mayAppeal = ({ state }: Pick<Application, 'state'>) => state === 'refused';
export const mayCorrect = ({ state }: Pick<Application, 'state'>) => state === 'returned';

/** Whether anything more can become of it. */
export const isOpen = ({ state }: Pick<Application, 'state'>) =>
  Object.keys(steps[state].next).length > 0 && state !== 'refused' && state !== 'issued';

/** Whether the citizen has to do something: what the light red is for, a refusal excepted. */
export const needsCitizen = ({ light, state }: Pick<Application, 'light' | 'state'>) => light === 'red' && state !== 'refused';

/** `key` stays the same until the issuer has answered. Throws `Refusal` and as `call`. */
export async function withdraw(caller: Caller, { id, version }: Application, key: string): Promise<Application> {
  return parseApplication(await caller.call({ method: 'POST', path: `/applications/${id}/withdrawal`, key, json: { version } }));
}

export async function appeal(
  caller: Caller,
  { id, version }: Application,
  { key, text }: { key: string; text: string },
): Promise<Application> {
  return parseApplication(await caller.call({ method: 'POST', path: `/applications/${id}/appeal`, key, json: { text, version } }));
}
