import { randomUUID } from 'node:crypto';
import { mayMove, shift, type State } from '@krdpass/catalogue';
import { dayOf } from '@krdpass/locale';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { people, testIssuer, type TestIssuer } from '../../testing.ts';
import type { Application } from './application.ts';
import { settle } from './pay.ts';
import { Problem } from '../problem.ts';
import { claim, confirm, decide } from './review.ts';
import { fourEyed, free, officers, renewal } from './testing.ts';
import { submit, resubmit } from './submit.ts';
import { sweep } from './sweep.ts';
import { appeal, withdraw } from './withdraw.ts';

let state: TestIssuer;

beforeAll(async () => {
  state = await testIssuer({ services: [renewal, free, fourEyed] });
});
afterAll(() => state.end());

const acts = [
  'claim',
  'return',
  'approve',
  'refuse',
  'confirm',
  'object',
  'settle',
  'withdraw',
  'appeal',
  'resubmit',
  'sweep',
  'month',
] as const;
const act = fc.record({
  act: fc.constantFrom(...acts),
  who: fc.constantFrom('clerk', 'second', 'cashier', 'elsewhere'),
  stale: fc.boolean(),
});

const by = (who: Step['who'], ...names: readonly Step['act'][]): Step[] => names.map((name) => ({ act: name, who, stale: false }));
const toTheEnd = [...by('clerk', 'claim', 'approve'), ...by('second', 'confirm'), ...by('cashier', 'settle')];
const roundAbout = [
  ...by('clerk', 'claim', 'return', 'resubmit', 'claim', 'refuse'),
  ...by('second', 'confirm', 'appeal', 'claim', 'approve'),
  ...by('clerk', 'confirm', 'month', 'sweep'),
];

type Step = Readonly<{ act: (typeof acts)[number]; who: keyof typeof officers; stale: boolean }>;

const versionOf = async (id: string) =>
  (await state.issuer.database.sql<{ version: number }[]>`select version from application where id = ${id}`)[0]!.version;

async function perform({ act: name, who, stale }: Step, id: string): Promise<unknown> {
  const { issuer } = state;
  const officer = officers[who];
  const version = (await versionOf(id)) - (stale ? 1 : 0);
  const call = { caller: people.shilan, key: randomUUID(), digest: name };
  const deciding = { officer, id, version, reason: { code: 'said' }, needed: [{ question: null, code: 'more' }] };
  switch (name) {
    case 'claim':
      return claim(issuer, { officer, id });
    case 'return':
    case 'approve':
    case 'refuse':
      return decide(issuer, { ...deciding, act: name });
    case 'confirm':
    case 'object':
      return confirm(issuer, { officer, id, version, agree: name === 'confirm' });
    case 'settle':
      return settle(issuer, { officer, id, amount: 30_000, receipt: 'R-1' });
    case 'withdraw':
      return withdraw(issuer, { call, id, version });
    case 'appeal':
      return appeal(issuer, { call, id, version, text: 'Look again.' });
    case 'resubmit':
      return resubmit(issuer, { call, id, version, answers: { tested_on: dayOf(issuer.now()) } });
    case 'sweep':
      return sweep(issuer);
    case 'month':
      state.clock.now += 31 * 86_400;
  }
}

/** What may be refused is refused with a sentence; anything else is a fault of ours. */
const refusedOrDone = (step: Step, id: string) =>
  perform(step, id).catch((fault: unknown) => {
    if (!(fault instanceof Problem)) throw fault;
  });

const actorOf = (unit: string) => (unit === 'citizen' || unit === 'service' ? unit : 'officer');

async function checkLaws(id: string) {
  const { sql } = state.issuer.database;
  const history = await sql<{ version: number; state: State; unit: string }[]>`
    select version, state, unit from application_history where application = ${id} order by version`;
  const events = await sql<{ action: string; actor: string }[]>`select action, actor from audit_event where reference = ${id}`;
  const [row] = await sql<{ version: number; state: string; decided_person: string; confirmed_person: string; four_eyes: boolean }[]>`
    select * from application where id = ${id}`;
  expect(history.map(({ version }) => version)).toEqual(Array.from({ length: row!.version }, (_, i) => i + 1));
  expect(events.length).toBe(history.length);
  expect(history.at(-1)!.state).toBe(row!.state);
  for (const [i, { state: to, unit }] of history.entries()) {
    const from = history[i - 1]?.state ?? 'draft';
    const stays = from === 'in_review' && to === 'in_review';
    expect(stays || mayMove(from, to, actorOf(unit)), `${from} to ${to} by ${unit}`).toBe(true);
  }
  if (row!.four_eyes && history.some(({ state: at }) => at === 'issued')) expect(row!.confirmed_person).not.toBe(row!.decided_person);
}

const submitted = async (service: string): Promise<Application> => {
  const today = dayOf(state.issuer.now());
  await state.issuer.database
    .sql`update application set state = 'withdrawn', lapses_on = null where state in ('submitted', 'in_review', 'returned', 'approved', 'paid')`;
  const call = { caller: people.shilan, key: randomUUID(), digest: 'submit' };
  return submit(state.issuer, { call, service, answers: { tested_on: shift(today, 'P1D', -1) }, language: 'en' });
};

test.each(['test-renewal', 'test-free', 'test-four-eyes'])(
  'whatever citizens and officers do with %s, one after the other, the table of steps holds',
  async (service) => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (steps) => {
        const { id } = await submitted(service);
        for (const step of steps) await refusedOrDone(step, id);
        await checkLaws(id);
      }),
      { numRuns: 12, examples: [[toTheEnd], [roundAbout]] },
    );
  },
);

test.each(['test-renewal', 'test-free', 'test-four-eyes'])('whatever they do with %s at the same moment, too', async (service) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(act, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 }), async (moments) => {
      const { id } = await submitted(service);
      for (const moment of moments) await Promise.all(moment.map((step) => refusedOrDone(step, id)));
      await checkLaws(id);
    }),
    { numRuns: 10, examples: [[[toTheEnd, roundAbout, toTheEnd]]] },
  );
});
