/** Looking for a person, opening the record with a purpose, and changing what a document is worth. */
import type { State } from '@krdpass/catalogue';
import { call } from './call.ts';
import type { Person } from './application.ts';
import type { Names } from './names.ts';

/** Whom a search found: enough to tell namesakes apart. `person` is a handle that opens the record, and no number of the person. */
export type Hit = Readonly<{
  person: string;
  names: Names;
  birthYear: string;
  governorate: string;
  found: 'number' | 'spelling' | 'sound';
}>;

export type HeldDocument = Readonly<{ type: string; number: string; state: string; expires: string | null; copies: number }>;

export type PersonRecord = Readonly<{
  person: Person;
  documents: readonly HeldDocument[];
  applications: readonly Readonly<{ id: string; reference: string; service: string; state: State }>[];
}>;

export type StatusAct = 'suspend' | 'reinstate' | 'revoke';

export type Revocation = Readonly<{ id: string; document: string; reason: string; askedBy: string; at: string }>;

/** These throw CallFault: `too-many-records` after sixty records in an hour. What is looked for stands in no address. */
export const findPersons = (text: string) => call<Readonly<{ items: readonly Hit[] }>>('POST', 'search', { text });
export const openPerson = (person: string, purpose: string) => call<PersonRecord>('POST', 'openings', { person, purpose });

/** A revocation waits for a second officer: then `pending` names it. */
export const changeStatus = (change: Readonly<{ document: string; act: StatusAct; reason: string }>, key: string) =>
  call<Readonly<{ pending?: string }>>('POST', 'status-changes', change, key);
export const readRevocations = () => call<Readonly<{ items: readonly Revocation[] }>>('GET', 'revocations');
export const confirmRevocation = (id: string, agree: boolean, key: string) =>
  call<unknown>('POST', `revocations/${id}/confirmation`, { agree }, key);

/** What may be done to a document as it stands. */
export const actsOn = (state: string): readonly StatusAct[] =>
  state === 'valid' ? ['suspend', 'revoke'] : state === 'suspended' ? ['reinstate', 'revoke'] : [];
