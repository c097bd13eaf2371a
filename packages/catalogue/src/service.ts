/** What a government service is: the portal's page, its questions, its conditions, its price, and what it gives. One file a service; plain data. */
import type { Text } from '@krdpass/locale';
import type { AuthorityId } from './authorities.ts';
import type { LifeEvent } from './life-events.ts';
import type { Governorate, Question } from './question.ts';
import type { Fact, Period, Rule } from './rule.ts';

/**
 * Something that must be so. `refuse`: who does not meet it has no right to the service; `return`: something is missing that the citizen
 * can bring. Judged in the wallet as far as its facts go, at the issuer when submitted and again at the decision.
 */
export type Condition = Readonly<{ id: string; text: Text; rule: Rule; otherwise: 'refuse' | 'return'; reason: Text }>;

/** Whole dinars; or by the answer to a choice; and what is added where a rule holds. */
export type Fee = Readonly<{
  amount: number | Readonly<{ by: Fact; amounts: Readonly<Record<string, number>> }>;
  added?: readonly Readonly<{ id: string; text: Text; when: Rule; amount: number | Readonly<{ perDayAfter: Fact; amount: number }> }>[];
}>;

/** What a column of the new record is filled with. */
export type Source =
  | Readonly<{ fact: Fact }>
  | Readonly<{ value: string | number | boolean | null }>
  | Readonly<{ number: string }> // a new number of this prefix: 'KRD-BC-' gives KRD-BC-00001234, the same wherever the record has it
  | Readonly<{ words: readonly Fact[] }> // one text: what these facts hold, in their order, without the empty ones
  | Readonly<{ after: Period; of?: Fact }> // the day of issue, or another day, so much later
  | Readonly<{ people: readonly Readonly<{ name: readonly Fact[]; role?: string }>[] }> // [{name, role}], without those who have no name
  | Readonly<{ by: Fact; each: Readonly<Record<string, Source>> }> // as was chosen
  | 'today'
  | 'holder' // the applicant's UPN
  | 'office';

/** What an application ends in. A record is written into a register, and the credential made from it; `replaces` revokes the one before. */
export type Gives =
  | Readonly<{
      credential: string; // id of a credential type, or of several by an answer: see `by`
      by?: Readonly<{ fact: Fact; credentials: Readonly<Record<string, string>> }>;
      register: string | null; // null: the register knows already; the credential is made from what it holds
      record: Readonly<Record<string, Source>>;
      replaces: boolean;
    }>
  | Readonly<{ ticket: Text }>; // an appointment and its queue ticket, nothing to hold

/**
 * Which record of a register the application speaks of, where a person may have several: the one under this number; the newest where that
 * fact is empty. `of`: the UPN of somebody else whose record it is, where that fact is not empty; the applicant's own otherwise.
 */
export type About = Readonly<Record<string, Readonly<{ number: Fact; of?: Fact }>>>;

export type Address = Readonly<{ governorate: Governorate; place: Text }>; // by landmark

export type Service = Readonly<{
  id: string;
  code: string; // of the services portal
  title: Text;
  otherTitles?: readonly string[]; // other spellings people search for
  description: Text;
  authority: AuthorityId;
  event: LifeEvent;
  who: Text;
  documents: readonly Text[];
  hours: Text;
  time: Text;
  price: Text;
  addresses: readonly Address[];
  inPerson?: true; // ends at a counter, nobody may come instead
  visitors?: true; // for people without a UPN too
  promise: number; // working days until the decision
  fourEyes: boolean; // the decision needs a second officer
  subject?: Fact; // what an application is about, where a person may have one open for each: a vehicle, a child
  keepUploads?: Period; // after the decision; 90 days if absent
  lapses: Period; // how long a returned or unpaid application waits for the citizen
  questions: readonly Question[];
  about?: About; // by register; else the newest record of the applicant
  conditions: readonly Condition[];
  fee: Fee;
  gives: Gives;
}>;

export function defineService<const T extends Service>(service: T): Service {
  return service;
}
