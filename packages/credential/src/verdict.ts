/** The verdict on one presentation: eleven checks, and one table that turns them into a colour. */
import { codeOf, type Code } from './errors.ts';
import type { JsonObject } from './json.ts';
import type { StatusList } from './status-list.ts';
import type { TrustList } from './trust-list.ts';
import type { VerifySignature } from './signature.ts';

/** What a failure costs. Whatever is unknown costs amber; green only when all eleven passed. */
const cost = {
  format: 'red',
  signature: 'red',
  'issuer-trusted': 'red',
  'type-allowed': 'red',
  'in-force': 'amber',
  'document-valid': 'amber',
  'not-revoked': 'red',
  'holder-bound': 'red',
  fresh: 'amber',
  audience: 'red',
  'request-satisfied': 'amber',
} as const;

/** A suspended document is set aside, not taken away. */
const mild: ReadonlySet<Code | undefined> = new Set<Code>(['suspended']);

export type CheckName = keyof typeof cost;
export const checkNames = Object.keys(cost) as readonly CheckName[];

export type Outcome = Readonly<{ outcome: 'passed' | 'failed' | 'unknown'; code?: Code }>;
export type Check = Readonly<{ name: CheckName }> & Outcome;
export type Outcomes = Readonly<Record<CheckName, Outcome>>; // a record: a forgotten check does not compile
export type Colour = 'green' | 'amber' | 'red';

export type Evidence = Readonly<{
  issuer?: string; // the authority, as the trust list names it
  issuedAt?: number;
  statusListAge?: number; // seconds
  trustListAge?: number;
  presentedAt?: number;
  replayKey?: string; // only of a presentation whose issuer and holder signatures hold
  declined?: readonly (readonly string[])[]; // paths that were asked for and are not there
  statusSince?: never; // a status list does not say since when
}>;

export type Verdict = Readonly<{
  colour: Colour;
  checks: readonly Check[]; // all eleven, in the table's order
  claims: JsonObject | null; // null unless signature and issuer-trusted passed: a screen never shows unproved content
  vct: string | null;
  evidence: Evidence;
}>;

/** A request as its verifier judges the answer: what it asked for, each type an alternative, and how long ago by a clock that nobody sets. */
export type OpenAsk = Readonly<{
  wants: readonly Readonly<{ vct: string; paths: readonly (readonly string[])[] }>[];
  age: number; // seconds
  lifetime: number;
}>;

/** The clock, the lists and the expected values: everything a verdict may depend on beside the presentation itself. */
export type Context = Readonly<{
  now: number;
  mode: 'show' | 'paper' | 'online' | 'ask';
  trustList: TrustList | null;
  statusLists: ReadonlyMap<string, StatusList>;
  audience: string;
  nonce: string;
  clockFloor?: number; // the newest signed time held
  seen?: (replayKey: string) => boolean;
  statusAgeLimit?: number; // seconds; a day unless told
  wanted?: readonly (readonly string[])[]; // claims an online request asked for
  asked?: OpenAsk; // ask mode: the request on this verifier's screen
  verifySignature?: VerifySignature;
}>;

export const passed: Outcome = { outcome: 'passed' };
export const failed = (code: Code): Outcome => ({ outcome: 'failed', code });
export const unknown = (code: Code): Outcome => ({ outcome: 'unknown', code });

/** What reading a part gave: the part, or why it cannot be read. */
export type Reading<T> = Readonly<{ value: T; code?: undefined } | { value?: undefined; code: Code }>;

export function reading<T>(read: () => T): Reading<T> {
  try {
    return { value: read() };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

/** A judgement that throws a fault of ours has failed with its code. */
export async function attempt(judge: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await judge();
  } catch (error) {
    return failed(codeOf(error));
  }
}

export function colourOf(checks: readonly Check[]): Colour {
  const colours = checks.map(({ name, outcome, code }) =>
    outcome === 'passed' ? 'green' : outcome === 'failed' && !mild.has(code) ? cost[name] : 'amber',
  );
  return colours.includes('red') ? 'red' : colours.includes('amber') ? 'amber' : 'green';
}

/** Puts the outcomes in order, colours them and withholds what is not proved. */
export function pronounce(outcomes: Outcomes, { claims, vct, evidence }: Pick<Verdict, 'claims' | 'vct' | 'evidence'>): Verdict {
  const checks = checkNames.map((name): Check => ({ name, ...outcomes[name] }));
  const proved = outcomes.signature.outcome === 'passed' && outcomes['issuer-trusted'].outcome === 'passed';
  if (proved) return { colour: colourOf(checks), checks, claims, vct, evidence };
  const { statusListAge, trustListAge } = evidence; // of our own lists: worth saying whatever the message is
  return { colour: colourOf(checks), checks, claims: null, vct: null, evidence: { statusListAge, trustListAge } };
}

/** A text that could not be read: every further check is unknown for the same reason. */
export const unreadable = (code: Code): Verdict =>
  pronounce(
    { ...(Object.fromEntries(checkNames.map((name) => [name, unknown(code)])) as Outcomes), format: failed(code) },
    { claims: null, vct: null, evidence: {} },
  );
