/** The stage on which the corpus is made: one state, one small licence, and the two piles of vectors. */
import type { Code } from '../src/errors.ts';
import { statusListUri, testTrust } from '../src/testing.ts';
import type { CheckName, Colour, Outcome } from '../src/verdict.ts';
import { baseOf, forge, type Forgery } from './forge.ts';

export type Slot = 'presentation' | 'issued' | 'status-list' | 'trust-list';

export type Vector = Readonly<{
  id: string;
  slot: Slot;
  input: string;
  clock: number;
  trust: string;
  lists: readonly string[];
  expect: Readonly<{ colour?: Colour; checks?: Partial<Record<CheckName, Outcome['outcome']>>; code?: Code }>;
  why: string;
}>;

/** What a verifier holds: the trust list and the status lists as signed texts, with the pinned root. */
export type Holdings = Readonly<{ root: string; trustList: string; lists: Readonly<Record<string, string>> }>;

export const clock = 1_795_278_200;
export const day = 86_400;
export const licence = 'urn:krd:driving-licence:1';
const list = 'driving-licence-1';

/** Which check a forgery costs, with which code; failed and red unless told otherwise. */
export type Cost = readonly [check: CheckName, code: Code, outcome?: Outcome['outcome'], colour?: Colour];

export type Scene = Awaited<ReturnType<typeof setScene>>;

export async function setScene() {
  const trust = await testTrust({ now: clock });
  const credential = await trust.issue([
    { path: ['issuing_authority'], value: 'General Directorate of Traffic (DEMO)', disclose: 'always' },
    { path: ['date_of_expiry'], value: '2031-05-04', disclose: 'always' },
    { path: ['given_name_native'], value: 'ئاراس', disclose: 'choice' },
    { path: ['annex', 'upn'], value: '1234567890123', disclose: 'choice' },
  ]);
  const base = await baseOf(trust, credential);
  const held: Holdings = {
    root: trust.root,
    trustList: trust.trustListToken,
    lists: { [list]: trust.statusListTokens.get(statusListUri(licence))! },
  };
  const withdrawn = trust.services.map((service) => ({ ...service, granted: service.authority !== 'traffic' }));
  const holdings: Readonly<Record<string, Holdings>> = {
    'demo-2026': held,
    'demo-2026-withdrawn': { ...held, trustList: await trust.signTrustList({ services: withdrawn }) },
  };
  const accept: Vector[] = [];
  const reject: Vector[] = [];

  const vector = (id: string, slot: Slot, input: string, expect: Vector['expect'], why: string, changes: Partial<Vector> = {}): Vector => ({
    ...{ id, slot, input, clock, trust: 'demo-2026', lists: [list], expect, why },
    ...changes,
  });

  const refuse = async (
    id: string,
    [check, code, outcome = 'failed', colour = 'red']: Cost,
    forgery: Forgery | string,
    why: string,
    changes: Partial<Vector> = {},
  ) => {
    const input = typeof forgery === 'string' ? forgery : await forge(base, forgery);
    reject.push(vector(id, 'presentation', input, { colour, checks: { [check]: outcome }, code }, why, changes));
  };

  return { trust, credential, base, holdings, accept, reject, vector, refuse };
}
