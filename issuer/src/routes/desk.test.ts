import { dayOf } from '@krdpass/locale';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseFile } from '../application/officers/file.ts';
import { free, fourEyed, renewal, testCitizen, type TestCitizen } from '../application/applications/testing.ts';
import type { Application } from '../application/applications/application.ts';
import { indexPersons } from '../application/officers/search.ts';
import { testOfficer, type TestOfficer } from '../application/officers/testing.ts';
import { people, testIssuer, type TestIssuer } from '../testing.ts';

let state: TestIssuer;
let shilan: TestCitizen;
let clerk: TestOfficer;
let supervisor: TestOfficer;
let counter: TestOfficer;
let elsewhere: TestOfficer;

const renewalWithPrefill = {
  ...free,
  questions: [{ ...free.questions[3]!, id: 'note', prefill: 'register.traffic.directorate_code' as const }],
};

beforeAll(async () => {
  state = await testIssuer({ services: [renewal, fourEyed, { ...renewalWithPrefill, conditions: [], id: 'test-free' }] });
  await indexPersons(state.issuer);
  shilan = await testCitizen(state, people.shilan);
  clerk = await testOfficer(state, 'traffic-clerk');
  supervisor = await testOfficer(state, 'traffic-supervisor');
  counter = await testOfficer(state, 'counter');
  elsewhere = await testOfficer(state, 'finance-clerk');
});
afterAll(() => state.end());

const today = () => dayOf(state.issuer.now());
const read = (officer: TestOfficer, id: string) => officer.ask<CaseFile>(`applications/${id}`, { method: 'GET' });

describe('an application at the desk', () => {
  test('is taken, decided by one and confirmed by another, and the citizen sees who looked', async () => {
    const { id } = await shilan.submitted(fourEyed.id, { tested_on: today() });
    const { items } = await clerk.ask<{ items: { id: string; state: string }[] }>(`queue?service=${fourEyed.id}`, { method: 'GET' });
    expect(items.map((item) => item.id)).toEqual([id]);
    expect((await elsewhere.ask<{ items: unknown[] }>('queue', { method: 'GET' })).items).toEqual([]);
    expect(await elsewhere.refused(`applications/${id}`, { method: 'GET' })).toBe('404 application-unknown');

    const { version } = await clerk.ask<Application>(`applications/${id}/lock`);
    expect(await supervisor.refused(`applications/${id}/lock`)).toBe('409 locked');
    const recorded = await clerk.ask<Application>(`applications/${id}/decision`, {
      body: { version, act: 'approve', reason: { text: 'in order' } },
    });
    const confirming = { version: recorded.version, agree: true };
    expect(await clerk.refused(`applications/${id}/confirmation`, { body: confirming })).toBe('403 four-eyes');
    const waiting = await read(supervisor, id);
    expect([waiting.decision, waiting.decisionReason]).toEqual(['approve', { text: 'in order' }]);
    expect(waiting.registerWords.traffic?.columns.licence_number?.en).toBe('Licence number');
    const done = await supervisor.ask<Application>(`applications/${id}/confirmation`, { body: confirming });
    expect(done.state).toBe('issued');

    const { items: looks } = (await shilan.read('/accesses')) as { items: { unit: string; what: string }[] };
    expect(looks.map(({ unit, what }) => `${unit}: ${what}`)).toContain(`traffic: application ${done.reference}`);
  });

  test('shows who asks, which conditions hold, where each answer comes from and what the registers say', async () => {
    const { id } = await shilan.submitted('test-free', { note: 'my own words' });
    const file = await read(clerk, id);
    expect(file.applicant?.names.latin).toBe('Shilan Kareem Rasheed Jaf');
    expect(file.applicant?.picture).toMatch(/^data:image\/jpeg;base64,/);
    expect(file.evidence.note).toEqual({ from: 'typed', offered: expect.any(String) });
    expect(Object.keys(file.registers)).toEqual(expect.arrayContaining(['civil', 'traffic']));
    expect(JSON.stringify(file.registers)).not.toContain('data:image');
    await shilan.call(`/applications/${id}/withdrawal`, { body: { version: file.version } });

    const other = await shilan.submitted(renewal.id, { tested_on: '2020-01-01' });
    expect((await read(clerk, other.id)).checks).toEqual([
      { condition: 'licence-stands', holds: true },
      { condition: 'test-recent', holds: false },
    ]);
    const { version } = await clerk.ask<Application>(`applications/${other.id}/lock`);
    const approving = { body: { version, act: 'approve' } };
    expect(await clerk.refused(`applications/${other.id}/decision`, approving)).toBe('409 condition-not-met');
    expect(await clerk.refused(`applications/${other.id}/decision`, { body: { version, act: 'return', needed: [] } })).toBe(
      '422 needed-missing',
    );
    const needed = [{ question: 'tested_on', code: 'unclear' }];
    const returned = await clerk.ask<Application>(`applications/${other.id}/decision`, { body: { version, act: 'return', needed } });
    expect([returned.state, returned.light]).toEqual(['returned', 'red']);
  });

  test('a fee is settled at any counter', async () => {
    const [open] = ((await shilan.read('/applications')) as { items: Application[] }).items;
    const corrected = await shilan.call(`/applications/${open!.id}/submission`, {
      body: { answers: { tested_on: today() }, version: open!.version },
    });
    expect(corrected.status).toBe(200);
    const { version } = await clerk.ask<Application>(`applications/${open!.id}/lock`);
    await clerk.ask(`applications/${open!.id}/decision`, { body: { version, act: 'approve' } });
    const paid = await counter.ask<Application>(`applications/${open!.id}/payment`, { body: { amount: 30_000, receipt: 'R-7' } });
    expect(paid.state).toBe('issued');
  });
});

test('the queue is filtered, and its pages are counted from one', async () => {
  expect(await clerk.refused('queue?page=0', { method: 'GET' })).toBe('400 malformed');
  expect(await clerk.refused('queue?state=unknown', { method: 'GET' })).toBe('400 malformed');
  const late = await clerk.ask<{ items: unknown[] }>('queue?late=1', { method: 'GET' });
  expect(late.items).toEqual([]);
});

test('figures count what was decided, and the audit log is for those who oversee', async () => {
  const { services } = await supervisor.ask<{ services: { service: string; decided: number; returnedShare: number | null }[] }>('figures', {
    method: 'GET',
  });
  expect(services.find(({ service }) => service === renewal.id)).toMatchObject({ decided: 1, returnedShare: 1 });
  expect(await clerk.refused('audit', { method: 'GET' })).toBe('403 officer-role');
  const { items } = await supervisor.ask<{ items: { action: string }[] }>('audit', { method: 'GET' });
  expect(items.map(({ action }) => action)).toContain('application-issued');
});
