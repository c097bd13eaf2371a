/** The stage on which the corpus is made: one state, one small licence in every form, and the two piles of vectors. */
import { toBase64url } from '../src/encoding.ts';
import type { Code } from '../src/errors.ts';
import { testMdoc } from '../src/mdoc/testing.ts';
import { bundleOf, testReader } from '../src/qr/testing.ts';
import type { AskableType } from '../src/qr/verify-request.ts';
import { statusListUri, testTrust } from '../src/testing.ts';
import type { CheckName, Colour, Outcome } from '../src/verdict.ts';
import { baseOf, forge, type Forgery } from './forge.ts';
import { vcBaseOf } from './forge-vc.ts';

export const slots = [
  'presentation',
  'issued',
  'vc-jwt',
  'vp-jwt',
  'status-list',
  'trust-list',
  'catalogue',
  'show-code',
  'paper-code',
  'mdoc',
  'issued-mdoc',
  'status-list-cwt',
  'revocations',
  'revocation-delta',
  'frames',
  'request',
  'reader-pass',
  'reader-proof',
  'answer',
] as const;
export type Slot = (typeof slots)[number];

/** What a verifier knows or wants beside the lists; left out where it is what the README says. */
export type Given = Readonly<{
  seen?: true; // it remembers every presentation it ever saw
  wanted?: readonly (readonly string[])[];
  clockFloor?: number;
  known?: Readonly<{ sequence: number; digest: string }> | Readonly<{ issuedAt: number }>; // the list held so far
  held?: string; // the revocation bundle held so far, as it was signed
  session?: Readonly<{ nonce?: string; clientId?: string; responseUri?: string }>; // what an mdoc answers, where it is not the README's
  purposes?: readonly number[]; // of the wallet's catalogue
  types?: readonly AskableType[];
  answered?: true; // the wallet has answered every request before
  open?: Readonly<{ request: string; key: string; age: number }>; // the request on the screen, the secret that opens its answer, and seconds since
}>;

export type Expected = Readonly<{
  colour?: Colour;
  check?: CheckName; // the one the vector is about
  code?: Code; // of that check, or of the fault
  checks?: Readonly<Partial<Record<CheckName, Outcome['outcome']>>>; // all eleven
  foreign?: true; // no code of ours: neutral, not a fault
  incomplete?: true; // frames of which more are needed
}>;

export type Vector = Readonly<{
  id: string;
  slot: Slot;
  input: string;
  clock: number;
  trust: string;
  lists: readonly string[];
  given?: Given;
  expect: Expected;
  why: string;
}>;

/** What a verifier holds: the pinned root, the trust list and the status lists as signed texts, the dictionaries and chains codes refer to. */
export type Holdings = Readonly<{
  root: string;
  trustList: string | null;
  lists: Readonly<Record<string, string>>;
  dictionaries: readonly Readonly<{ id: number; text: string }>[];
  signers: readonly (readonly string[])[];
  mdoc?: Readonly<{ iaca: string; statusList: string }>; // the root of mdoc issuers, and their status list as base64url
}>;

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
  const vcBase = await vcBaseOf(trust);
  const bundle = bundleOf(trust);
  const held: Holdings = {
    root: trust.root,
    trustList: trust.trustListToken,
    lists: { [list]: trust.statusListTokens.get(statusListUri(licence))! },
    dictionaries: bundle.dictionaries.map(({ id, bytes }) => ({ id, text: toBase64url(bytes) })),
    signers: bundle.signers,
  };
  const withdrawn = trust.services.map((service) => ({ ...service, granted: service.authority !== 'traffic' }));
  const powerless = trust.services.map((service) => ({ ...service, vct: [], w3cType: [] }));
  const past = { issuedAt: clock - 40 * day, nextUpdate: clock - 1 };
  const mdoc = await testMdoc({ now: clock });
  const reader = await testReader(trust);
  const withMdoc: Holdings = {
    ...held,
    trustList: await mdoc.signTrustListWith(),
    mdoc: { iaca: mdoc.iaca, statusList: toBase64url(mdoc.statusListCwt) },
  };
  const readersWith = async (listed: Parameters<typeof testReader>[1] & object): Promise<Holdings> => ({
    ...held,
    trustList: (await testReader(trust, listed)).trustListToken,
  });
  const unit = { id: 1234, name: { en: 'Traffic police' }, permissions: [7], granted: true };
  const holdings: Readonly<Record<string, Holdings>> = {
    'demo-2026': held,
    'demo-2026-mdoc': withMdoc,
    'demo-2026-mdoc-withdrawn': { ...withMdoc, trustList: await mdoc.signTrustListWith({ granted: false }) },
    'demo-2026-mdoc-other-type': { ...withMdoc, trustList: await mdoc.signTrustListWith({ doctype: ['org.example'] }) },
    'demo-2026-mdoc-none': { ...withMdoc, trustList: null },
    'demo-2026-readers': { ...held, trustList: reader.trustListToken },
    'demo-2026-readers-withdrawn': await readersWith({ listed: { granted: false } }),
    'demo-2026-readers-no-unit': await readersWith({ listed: { units: [] } }),
    'demo-2026-readers-unit-withdrawn': await readersWith({ listed: { units: [{ ...unit, granted: false }] } }),
    'demo-2026-readers-unit-without': await readersWith({ listed: { units: [{ ...unit, permissions: [8] }] } }),
    'demo-2026-withdrawn': { ...held, trustList: await trust.signTrustList({ services: withdrawn }) },
    'demo-2026-unauthorised': { ...held, trustList: await trust.signTrustList({ services: powerless }) },
    'demo-2026-old': { ...held, trustList: await trust.signTrustList({ services: [], ...past }) },
    'demo-2026-none': { ...held, trustList: null },
  };
  const accept: Vector[] = [];
  const reject: Vector[] = [];

  const vector = (id: string, slot: Slot, input: string, expect: Expected, why: string, changes: Partial<Vector> = {}): Vector => ({
    ...{ id, slot, input, clock, trust: 'demo-2026', lists: [list], expect, why },
    ...changes,
  });

  /** A text that is judged: one check tells, with its code. */
  const refuse = async (
    id: string,
    [check, code, outcome = 'failed', colour = 'red']: Cost,
    forgery: Forgery | string,
    why: string,
    changes: Partial<Vector> = {},
  ) => {
    const input = typeof forgery === 'string' ? forgery : await forge(base, forgery);
    reject.push(vector(id, 'presentation', input, { colour, check, code, checks: { [check]: outcome } }, why, changes));
  };

  /** A text that is not even judged: reading it is a fault with this code. */
  const fault = async (slot: Slot, id: string, code: Code, input: string | Promise<string>, why: string, changes: Partial<Vector> = {}) =>
    void reject.push(vector(id, slot, await input, { code }, why, changes));

  return { trust, mdoc, reader, credential, base, vcBase, bundle, holdings, accept, reject, vector, refuse, fault };
}
