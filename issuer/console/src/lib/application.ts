/** One application on the desk: its evidence, and the acts there are. */
import type { Light, State } from '@krdpass/catalogue';
import type { Json } from './json.ts';
import type { Language, Text } from '@krdpass/locale';
import { call, callFile } from './call.ts';
import type { Names } from './names.ts';

export type Reason = Readonly<{ code?: string; text?: string }>;
export type Needed = Readonly<{ question: string | null; code: string; text?: string }>;
export type Happened = Readonly<{ state: State; at: string; unit: string; reason?: Reason; promisedBy?: string; traceId: string }>;

/** Where an answer comes from. `offered` is what had been filled in for the citizen, who changed it. */
export type Evidence = Readonly<{ from: 'register' | 'credential' | 'typed' | 'uploaded'; offered?: Json }>;

export type Person = Readonly<{
  upn: string;
  names: Names;
  motherName?: string;
  birthdate: string;
  governorate: string;
  picture?: string;
}>;

export type RegisterWords = Readonly<{ title: Text; columns: Readonly<Record<string, Text>> }>;

export type OfficerApplication = Readonly<{
  id: string;
  reference: string;
  service: string;
  version: number;
  state: State;
  light: Light;
  fee: number;
  submittedAt: string;
  promisedBy: string;
  language: Language;
  answers: Readonly<Record<string, unknown>>;
  history: readonly Happened[];
  needed: readonly Needed[];
  lapsesOn?: string;
  gives: Readonly<{ type: string; configuration: string; document?: string }> | null;
  ticket?: Readonly<{ number: string; office: string; at: string }>;
  upn: string;
  lockedBy: string | null;
  decision: string | null; // recorded, and waiting for its second officer
  decisionReason?: Reason;
  decidedBy: string | null;
  applicant: Person | null;
  checks: readonly Readonly<{ condition: string; holds: boolean | null }>[];
  evidence: Readonly<Record<string, Evidence>>;
  registers: Readonly<Record<string, Json>>; // by register: its columns
  registerWords: Readonly<Record<string, RegisterWords>>;
}>;

export type Decision = Readonly<{ version: number; act: 'return' | 'approve' | 'refuse'; reason?: Reason; needed?: readonly Needed[] }>;

/** These throw CallFault. `key` names the act: asked again with it, an act that arrived is not done twice. */
export const openApplication = (id: string) => call<OfficerApplication>('GET', `applications/${id}`);
export const lock = (id: string) => call<unknown>('POST', `applications/${id}/lock`, {});
export const unlock = (id: string) => call<unknown>('DELETE', `applications/${id}/lock`);
export const decide = (id: string, decision: Decision, key: string) => call<unknown>('POST', `applications/${id}/decision`, decision, key);
export const confirm = (id: string, word: Readonly<{ version: number; agree: boolean; reason?: Reason }>, key: string) =>
  call<unknown>('POST', `applications/${id}/confirmation`, word, key);
export const settle = (id: string, paid: Readonly<{ amount: number; receipt: string }>, key: string) =>
  call<unknown>('POST', `applications/${id}/payment`, paid, key);
export const readUpload = (id: string, upload: string) => callFile(`applications/${id}/uploads/${upload}`);

/** Refusals that say the file changed under one's hands: it is read again, and nothing that was typed is lost. */
export const overtaken: ReadonlySet<string> = new Set([
  'version-conflict',
  'locked',
  'not-claimed',
  'decision-recorded',
  'decision-missing',
  'move-not-allowed',
]);
