import { dayOf } from '@krdpass/locale';
import { shift } from '@krdpass/catalogue';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { people, testIssuer, type TestIssuer } from '../../testing.ts';
import type { Application } from './application.ts';
import { settle } from './pay.ts';
import { queue, readForOfficer } from './queue.ts';
import { claim, confirm, decide, release } from './review.ts';
import { sweep } from './sweep.ts';
import { officers, problemOf, refusedAs, services, testCitizen, type TestCitizen } from './testing.ts';

const { clerk, second, cashier, elsewhere, auditor } = officers;

let state: TestIssuer;
let shilan: TestCitizen;

beforeAll(async () => {
  state = await testIssuer({ services });
});
afterAll(() => state.end());
beforeEach(async () => {
  await state.issuer.database
    .sql`update application set state = 'withdrawn', lapses_on = null where state in ('submitted', 'in_review', 'returned', 'approved', 'paid')`;
  state.clock.now += 60;
  shilan = await testCitizen(state, people.shilan);
});

const today = () => dayOf(state.issuer.now());
const submitted = (service: string, testedOn = today()) => shilan.submitted(service, { tested_on: testedOn });
const decided = async (application: Application, act: 'return' | 'approve' | 'refuse', officer: typeof clerk | typeof second = clerk) => {
  const { version } = await claim(state.issuer, { officer, id: application.id });
  const needed = [{ question: 'note', code: 'unclear' }];
  return decide(state.issuer, { officer, id: application.id, version, act, reason: { code: 'said' }, ...(act === 'return' && { needed }) });
};
const seen = (id: string) => shilan.read(`/applications/${id}`) as Promise<Application>;
const licenceOf = async (upn: string) =>
  (
    await state.issuer.database.sql<
      { licence_number: string; expires: string }[]
    >`select licence_number, expires from traffic_licence where upn = ${upn}`
  )[0]!;

describe('an approval', () => {
  test('of a free application issues at once: the register, the state, the history and the inbox', async () => {
    const before = await licenceOf(people.shilan);
    const { id } = await decided(await submitted('test-free'), 'approve');
    const application = await seen(id);
    const after = await licenceOf(people.shilan);
    expect(after).toEqual({ licence_number: expect.stringMatching(/^KRD-DL-\d{8}$/), expires: shift(today(), 'P10Y', 1) });
    expect(after.licence_number).not.toBe(before.licence_number);
    expect(application).toMatchObject({ state: 'issued', light: 'green', version: 5, gives: { document: after.licence_number } });
    expect(application.history.map((item) => `${item.state} ${item.unit}`)).toEqual([
      'submitted citizen',
      'in_review traffic',
      'approved traffic',
      'paid service',
      'issued service',
    ]);
    const { items } = (await shilan.read('/inbox')) as { items: { text: { en: string }; application: string }[] };
    expect(items.filter((item) => item.application === id).map(({ text }) => text.en.split('.')[0])).toEqual([
      `Application ${application.reference} is done`,
      `Application ${application.reference} is being reviewed`,
      'Your application has arrived',
    ]);
    expect(JSON.stringify(application.history)).not.toContain(clerk.id);
  });

  test('with a fee waits for it, red; the counter settles the whole of it, once', async () => {
    const { id } = await decided(await submitted('test-renewal'), 'approve');
    expect(await seen(id)).toMatchObject({ state: 'approved', light: 'red', lapsesOn: shift(today(), 'P30D', 1) });
    const paying = { officer: cashier, id, amount: 30_000, receipt: 'R-1' };
    expect(await refusedAs(settle(state.issuer, { ...paying, officer: clerk }))).toBe('403 officer-role');
    expect(await refusedAs(settle(state.issuer, { ...paying, officer: elsewhere }))).toBe('404 application-unknown');
    expect(await refusedAs(settle(state.issuer, { ...paying, amount: 29_999 }))).toBe('409 fee-amount');
    expect(await refusedAs(settle(state.issuer, { ...paying, receipt: ' ' }))).toBe('422 receipt-missing');
    const [first, again] = await Promise.all([settle(state.issuer, paying), settle(state.issuer, paying)]);
    expect([first.state, again.state]).toEqual(['issued', 'issued']);
    expect((await seen(id)).history.map((item) => item.state)).toEqual(['submitted', 'in_review', 'approved', 'paid', 'issued']);
    expect(await refusedAs(settle(state.issuer, { ...paying, receipt: 'R-2' }))).toBe('409 move-not-allowed');
  });

  test('while a condition fails is 409 condition-not-met', async () => {
    const { id } = await submitted('test-free', shift(today(), 'P1Y', -1));
    const { version } = await claim(state.issuer, { officer: clerk, id });
    expect(await refusedAs(decide(state.issuer, { officer: clerk, id, version, act: 'approve' }))).toBe('409 condition-not-met');
    expect((await seen(id)).state).toBe('in_review');
  });

  test('revokes the copies of what it replaces', async () => {
    const presentation = shilan.show('krd.driving-licence.sd-jwt.1', [['document_number'], ['date_of_expiry']]);
    await presentation;
    const { licence_number } = await licenceOf(people.shilan);
    await decided(await submitted('test-free'), 'approve');
    const copies = await state.issuer.database.sql<
      { status: number }[]
    >`select distinct status from credential where document = ${licence_number}`;
    expect(copies).toEqual([{ status: 1 }]);
  });
});

describe('an end that cannot be reached', () => {
  test('takes back nothing that was paid, and does not hold up the others', async () => {
    const { id } = await decided(await submitted('test-impossible'), 'approve');
    await expect(settle(state.issuer, { officer: cashier, id, amount: 30_000, receipt: 'R-9' })).rejects.toThrow('takes no records');
    expect(await seen(id)).toMatchObject({ state: 'paid', light: 'amber' });
    const failed: string[] = [];
    expect(await sweep(state.issuer, (one) => failed.push(one))).toMatchObject({ finished: 0 });
    expect(failed).toEqual([id]);
    const history = (await seen(id)).history.map((item) => item.state);
    expect(history).toEqual(['submitted', 'in_review', 'approved', 'paid']);
  });

  test('a crash between the receipt and the document: the sweep goes on', async () => {
    const { id } = await decided(await submitted('test-renewal'), 'approve');
    const { sql } = state.issuer.database;
    await sql`update application set state = 'paid', settled_by = ${cashier.id}, receipt = 'R-10' where id = ${id}`;
    const swept = await Promise.all([sweep(state.issuer), sweep(state.issuer)]);
    expect(swept.some(({ finished }) => finished === 1)).toBe(true);
    expect((await seen(id)).history.map((item) => item.state)).toEqual(['submitted', 'in_review', 'approved', 'issued']);
  });
});

describe('the desk', () => {
  test('holds an application for one officer, until it is released or left for half an hour', async () => {
    const { id } = await submitted('test-free');
    await claim(state.issuer, { officer: clerk, id });
    expect(await refusedAs(claim(state.issuer, { officer: second, id }))).toBe('409 locked');
    expect(await refusedAs(decide(state.issuer, { officer: second, id, version: 2, act: 'approve' }))).toBe('409 not-claimed');
    await release(state.issuer, { officer: second, id });
    expect(await refusedAs(claim(state.issuer, { officer: second, id }))).toBe('409 locked');
    await release(state.issuer, { officer: clerk, id });
    await claim(state.issuer, { officer: second, id });
    state.clock.now += 1801;
    await claim(state.issuer, { officer: clerk, id });
  });

  test('two officers at once: one has it', async () => {
    const { id } = await submitted('test-free');
    const outcomes = await Promise.all([clerk, second].map((officer) => refusedAs(claim(state.issuer, { officer, id }))));
    expect(outcomes.sort()).toEqual(['409 locked', 'not refused']);
  });

  test('is not for other offices, other roles, or one’s own application', async () => {
    const { id } = await submitted('test-free');
    expect(await refusedAs(claim(state.issuer, { officer: elsewhere, id }))).toBe('404 application-unknown');
    expect(await refusedAs(claim(state.issuer, { officer: cashier, id }))).toBe('403 officer-role');
    expect(await refusedAs(claim(state.issuer, { officer: { ...clerk, upn: people.shilan }, id }))).toBe('403 own-application');
    expect(await refusedAs(claim(state.issuer, { officer: clerk, id: 'nothing' }))).toBe('404 application-unknown');
  });

  test('shows what waits, by the day it was promised for', async () => {
    const { id } = await submitted('test-free');
    const first = await queue(state.issuer, { officer: clerk, page: 1 });
    expect(first.items).toMatchObject([{ id, state: 'submitted', overdue: false, waitsForSecond: false }]);
    expect((await queue(state.issuer, { officer: elsewhere, page: 1 })).items).toEqual([]);
    await claim(state.issuer, { officer: clerk, id });
    for (const [filter, count] of [
      [{ lockedBy: clerk.id }, 1],
      [{ lockedBy: 'nobody' }, 0],
      [{ service: 'test-free' }, 1],
      [{ service: 'test-renewal' }, 0],
      [{ states: ['refused'], reference: 'KRD-1999' }, 0],
      [{ olderThan: 3600 }, 0],
      [{ waitsForSecond: true }, 0],
    ] as const)
      expect((await queue(state.issuer, { officer: clerk, page: 1, filter })).meta.pagination.count, JSON.stringify(filter)).toBe(count);
    state.clock.now += 30 * 86_400;
    expect((await queue(state.issuer, { officer: clerk, page: 1 })).items[0]!.overdue).toBe(true);
  });

  test('a file is opened for a purpose, and its citizen sees who did', async () => {
    const { id, reference } = await submitted('test-free');
    expect(await refusedAs(readForOfficer(state.issuer, { officer: clerk, id, purpose: ' ' }))).toBe('422 purpose-missing');
    expect(await refusedAs(readForOfficer(state.issuer, { officer: elsewhere, id, purpose: 'curious' }))).toBe('404 application-unknown');
    expect(await readForOfficer(state.issuer, { officer: auditor, id, purpose: 'spot check' })).toMatchObject({
      upn: people.shilan,
      answers: { tested_on: today() },
    });
    const { items } = (await shilan.read('/accesses')) as { items: unknown[] };
    expect(items).toEqual([{ at: expect.any(String), unit: 'traffic-erbil', purpose: 'spot check', what: `application ${reference}` }]);
  });
});

describe('returning', () => {
  test('says what is needed, until when; corrected, it is submitted again', async () => {
    const application = await submitted('test-free', shift(today(), 'P1Y', -1));
    const { version } = await claim(state.issuer, { officer: clerk, id: application.id });
    const returning = { officer: clerk, id: application.id, version, act: 'return' } as const;
    expect(await refusedAs(decide(state.issuer, returning))).toBe('422 needed-missing');
    await decide(state.issuer, { ...returning, needed: [{ question: 'tested_on', code: 'test-recent', text: 'older than six months' }] });
    expect(await seen(application.id)).toMatchObject({
      state: 'returned',
      light: 'red',
      needed: [{ question: 'tested_on' }],
      lapsesOn: shift(today(), 'P30D', 1),
    });
    const path = `/applications/${application.id}/submission`;
    expect(await problemOf(await shilan.call(path, { body: { version: 1, answers: {} } }))).toBe('409 version-conflict');
    expect(await problemOf(await shilan.call(path, { body: { version: 3, answers: {} } }))).toBe('422 answers-refused');
    const corrected = (await (await shilan.call(path, { body: { version: 3, answers: { tested_on: today() } } })).json()) as Application;
    expect(corrected).toMatchObject({ state: 'submitted', version: 4, needed: [], answers: { tested_on: today() } });
    expect(corrected.lapsesOn).toBeUndefined();
    expect((await decided(corrected, 'approve')).state).toBe('issued');
  });

  test('a shown credential that stays as it was need not be shown again, and cannot be rewritten', async () => {
    const presentation = await shilan.show('krd.driving-licence.sd-jwt.1', [['document_number'], ['date_of_expiry']]);
    const application = await shilan.submitted('test-free', { tested_on: today(), licence: { presentation } });
    const { id } = await decided(application, 'return');
    const kept = application.answers.licence as { claims: object };
    const forged = { ...kept, claims: { ...kept.claims, date_of_expiry: '2199-01-01' } };
    const send = (licence: unknown) =>
      shilan.call(`/applications/${id}/submission`, { body: { version: 3, answers: { tested_on: today(), licence } } });
    expect(await (await send(forged)).json()).toMatchObject({ answers: { licence: 'answer-malformed' } });
    expect((await send(kept)).status).toBe(200);
  });

  test('without an answer it lapses after its day, once, by the calendar', async () => {
    const { id } = await decided(await submitted('test-free'), 'return');
    state.clock.now += 30 * 86_400;
    expect((await sweep(state.issuer)).lapsed).toBe(0);
    state.clock.now += 86_400;
    const swept = await Promise.all([sweep(state.issuer), sweep(state.issuer)]);
    expect(swept.reduce((sum, { lapsed }) => sum + lapsed, 0)).toBe(1);
    const rows = await state.issuer.database.sql<
      { state: string }[]
    >`select state from application_history where application = ${id} order by version`;
    expect(rows.map((row) => row.state)).toEqual(['submitted', 'in_review', 'returned', 'lapsed']);
  });
});

describe('refusing', () => {
  test('says why; the citizen appeals once, and another officer decides', async () => {
    const application = await submitted('test-free');
    const { version } = await claim(state.issuer, { officer: clerk, id: application.id });
    const path = `/applications/${application.id}/appeal`;
    expect(await refusedAs(decide(state.issuer, { officer: clerk, id: application.id, version, act: 'refuse' }))).toBe(
      '422 reason-missing',
    );
    expect(await problemOf(await shilan.call(path, { body: { version, text: 'why' } }))).toBe('409 move-not-allowed');
    await decide(state.issuer, { officer: clerk, id: application.id, version, act: 'refuse', reason: { code: 'unreadable' } });
    expect(await seen(application.id)).toMatchObject({
      state: 'refused',
      light: 'red',
      history: [{}, {}, { reason: { code: 'unreadable' } }],
    });
    expect(await problemOf(await shilan.call(path, { body: { version: 3, text: ' ' } }))).toBe('422 appeal-text');
    expect((await shilan.call(path, { body: { version: 3, text: 'It is readable.' } })).status).toBe(200);
    expect(await refusedAs(decided(application, 'approve', clerk))).toBe('403 four-eyes');
    await release(state.issuer, { officer: clerk, id: application.id });
    expect((await decided(application, 'refuse', second)).state).toBe('refused');
    expect(await problemOf(await shilan.call(path, { body: { version: 5, text: 'Still.' } }))).toBe('409 already-appealed');
  });
});

describe('four eyes', () => {
  test('the first decision is recorded, the second officer’s carries it out', async () => {
    const recorded = await decided(await submitted('test-four-eyes'), 'approve');
    expect(recorded).toMatchObject({ state: 'in_review', version: 3 });
    const confirming = { officer: second, id: recorded.id, version: 3, agree: true };
    expect((await queue(state.issuer, { officer: second, page: 1, filter: { waitsForSecond: true } })).items).toHaveLength(1);
    expect(await refusedAs(confirm(state.issuer, { ...confirming, officer: clerk }))).toBe('403 four-eyes');
    expect(await refusedAs(confirm(state.issuer, { ...confirming, officer: { ...second, id: 'another-record', upn: clerk.upn } }))).toBe(
      '403 four-eyes',
    );
    expect(await refusedAs(decided(recorded, 'approve', second))).toBe('409 decision-recorded');
    expect((await confirm(state.issuer, confirming)).state).toBe('issued');
    expect(await refusedAs(confirm(state.issuer, { ...confirming, version: 6 }))).toBe('409 decision-missing');
  });

  test('an objection sets it aside', async () => {
    const recorded = await decided(await submitted('test-four-eyes'), 'refuse');
    await confirm(state.issuer, { officer: second, id: recorded.id, version: 3, agree: false });
    expect(await seen(recorded.id)).toMatchObject({ state: 'in_review', version: 4 });
    expect((await decided(recorded, 'approve')).version).toBe(5);
  });

  test('hold in the database too: a row written past the issuer is refused', async () => {
    const { id } = await submitted('test-four-eyes');
    const { sql } = state.issuer.database;
    const one = { decided_by: clerk.id, decided_person: clerk.upn };
    for (const changes of [
      { state: 'issued' },
      { state: 'approved', ...one },
      { state: 'issued', ...one, confirmed_by: clerk.id, confirmed_person: clerk.upn },
      { state: 'issued', ...one, confirmed_by: 'another-record', confirmed_person: clerk.upn },
      { state: 'refused', ...one },
      { state: 'issued', decided_by: 'x', decided_person: people.shilan, confirmed_by: 'y', confirmed_person: second.upn },
    ])
      await expect(sql`update application set ${sql(changes as never)} where id = ${id}`, JSON.stringify(changes)).rejects.toThrow(
        /check constraint/,
      );
    const paid = await submitted('test-renewal');
    await expect(sql`update application set ${sql({ ...one, state: 'issued' } as never)} where id = ${paid.id}`).rejects.toThrow(
      'settled_before_issued',
    );
  });
});
