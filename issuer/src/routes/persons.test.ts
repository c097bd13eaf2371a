import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexPersons, keysOf } from '../application/officers/search.ts';
import { free, testCitizen } from '../application/applications/testing.ts';
import { testOfficer, type TestOfficer } from '../application/officers/testing.ts';
import { people, testIssuer, type TestIssuer } from '../testing.ts';

type Hit = Readonly<{ person: string; names: { latin: string }; found: string }>;

let state: TestIssuer;
let clerk: TestOfficer;
let supervisor: TestOfficer;
let counter: TestOfficer;

beforeAll(async () => {
  state = await testIssuer({ services: [{ ...free, conditions: [], questions: [free.questions[0]!, free.questions[3]!] }] });
  await indexPersons(state.issuer);
  clerk = await testOfficer(state, 'traffic-clerk');
  supervisor = await testOfficer(state, 'traffic-supervisor');
  counter = await testOfficer(state, 'counter');
});
afterAll(() => state.end());

const find = async (text: string) => (await clerk.ask<{ items: Hit[] }>('search', { body: { text } })).items;
const shilan = async () => (await find('شیلان کەریم ڕەشید'))[0]!.person;

describe('a person is found', () => {
  test.each(['شیلان کەریم', 'شيلان كريم', 'Shilan Kareem', 'shilan jaf', 'شێلان کەریم ڕەشید', people.shilan, '٩٩٩٠٠٠٠٠٠٠٠٠١'])(
    'by %s',
    async (text) => {
      expect((await find(text)).map(({ names }) => names.latin)).toContain('Shilan Kareem Rasheed Jaf');
    },
  );

  test('by the number of a document', async () => {
    const [{ licence_number }] = await state.issuer.database.sql<[{ licence_number: string }]>`
      select licence_number from traffic_licence where upn = ${people.shilan}`;
    expect((await find(licence_number.toLowerCase())).map(({ found }) => found)).toEqual(['number']);
  });

  test('without being named by number, and nobody else is found by what is not their name', async () => {
    const hits = await find('Shilan Kareem');
    expect(JSON.stringify(hits)).not.toContain(people.shilan);
    expect(await find('Zzyzx')).toEqual([]);
  });

  test('keys bring every pair of spellings together', () => {
    const pairs = [
      'هێمن/ھێمن',
      'سارە/ساره',
      'کاوە/كاوه',
      'ڕێبوار/ريبوار',
      'گوڵاڵە/گولاله',
      'محەمەد/محمد',
      'عەلی/علي',
      'فاتیمە/فاطمة',
      'عەبدوڵڵا/عبدالله',
      'مستەفا/مصطفى',
      'سەلاحەددین/صلاح الدين',
    ];
    for (const pair of pairs) {
      const [a, b] = pair.split('/') as [string, string];
      expect(
        keysOf([a]).some((key) => keysOf([b]).includes(key)),
        pair,
      ).toBe(true);
    }
  });

  test.each<[string, string]>([
    ['', '422 search-empty'],
    ['  ', '422 search-empty'],
    ['x'.repeat(201), '422 search-empty'],
    ['a b c d e f g h i', '422 search-empty'],
  ])('not by %o', async (text, code) => expect(await clerk.refused('search', { body: { text } })).toBe(code));
});

describe('a record is opened', () => {
  test('with a reason that the citizen sees', async () => {
    const opened = await clerk.ask<{ person: { upn: string }; documents: { type: string; state: string }[] }>('openings', {
      body: { person: await shilan(), purpose: 'letter of 3 November' },
    });
    expect(opened.person.upn).toBe(people.shilan);
    expect(opened.documents.map(({ type }) => type)).toContain('driving-licence');
    const { items } = (await (await testCitizen(state, people.shilan)).read('/accesses')) as { items: { purpose: string }[] };
    expect(items.map(({ purpose }) => purpose)).toContain('letter of 3 November');
  });

  test('not without one, not for who is unknown', async () => {
    expect(await clerk.refused('openings', { body: { person: await shilan(), purpose: ' ' } })).toBe('422 purpose-missing');
    expect(await clerk.refused('openings', { body: { person: 'nobody', purpose: 'x' } })).toBe('404 person-unknown');
  });

  test('sixty times an hour and not once more', async () => {
    const person = await shilan();
    for (let n = 0; n < 60; n++) await counter.ask('openings', { body: { person, purpose: 'queue' } });
    expect(await counter.refused('openings', { body: { person, purpose: 'queue' } })).toBe('429 too-many-records');
    state.clock.now += 3601;
    counter = await testOfficer(state, 'counter');
    await counter.ask('openings', { body: { person, purpose: 'queue' } });
    [clerk, supervisor] = [await testOfficer(state, 'traffic-clerk'), await testOfficer(state, 'traffic-supervisor')];
  });
});

describe('a document', () => {
  const number = async () => {
    const [row] = await state.issuer.database.sql<
      [{ licence_number: string }]
    >`select licence_number from traffic_licence where upn = ${people.shivan}`;
    return row.licence_number;
  };
  const stateOf = async () => {
    const [row] = await state.issuer.database.sql<[{ state: string }]>`select state from traffic_licence where upn = ${people.shivan}`;
    return row.state;
  };

  test('is suspended and reinstated at one officer’s word', async () => {
    const document = await number();
    expect(await clerk.ask('status-changes', { body: { document, act: 'suspend', reason: 'court order' } })).toMatchObject({
      outcome: 'changed',
    });
    expect(await stateOf()).toBe('suspended');
    expect(await clerk.ask('status-changes', { body: { document, act: 'suspend', reason: 'again' } })).toEqual({ outcome: 'unchanged' });
    await clerk.ask('status-changes', { body: { document, act: 'reinstate', reason: 'order lifted' } });
    expect(await stateOf()).toBe('valid');
  });

  test('is revoked at the word of two, of its own authority, and a second account of one person is not a second word', async () => {
    const document = await number();
    const revoke = { document, act: 'revoke', reason: 'forged papers' };
    const elsewhere = await testOfficer(state, 'civil-status-supervisor');
    expect(await elsewhere.refused('status-changes', { body: revoke })).toBe('404 document-unknown');
    const { pending } = await clerk.ask<{ pending: string }>('status-changes', { body: revoke });
    expect(await stateOf()).toBe('valid');
    expect(await supervisor.refused('status-changes', { body: revoke })).toBe('409 already-pending');
    expect(await clerk.refused(`revocations/${pending}/confirmation`, { body: { agree: true } })).toBe('403 officer-role');
    expect((await elsewhere.ask<{ items: unknown[] }>('revocations', { method: 'GET' })).items).toEqual([]);
    expect(await elsewhere.refused(`revocations/${pending}/confirmation`, { body: { agree: true } })).toBe('404 revocation-unknown');
    const alone = state.issuer.database.sql`
      update revocation_request set confirmed_by = 'other-account', confirmed_person = asked_person, agreed = true, closed_at = asked_at where id = ${pending}`;
    await expect(alone.execute()).rejects.toThrow('revoked_not_alone');
    const unheard = state.issuer.database.sql`update revocation_request set agreed = true, closed_at = asked_at where id = ${pending}`;
    await expect(unheard.execute()).rejects.toThrow('closed_by_somebody');

    expect(await supervisor.ask(`revocations/${pending}/confirmation`, { body: { agree: true } })).toMatchObject({ outcome: 'changed' });
    expect(await stateOf()).toBe('revoked');
    expect(await supervisor.refused(`revocations/${pending}/confirmation`, { body: { agree: true } })).toBe('404 revocation-unknown');
  });

  test('is not revoked by the officer who asked for it', async () => {
    const [{ licence_number: document }] = await state.issuer.database.sql<[{ licence_number: string }]>`
      select licence_number from traffic_licence where upn = ${people.shilan}`;
    const { pending } = await supervisor.ask<{ pending: string }>('status-changes', {
      body: { document, act: 'revoke', reason: 'forged' },
    });
    expect(await supervisor.refused(`revocations/${pending}/confirmation`, { body: { agree: true } })).toBe('403 four-eyes');
  });

  test('is not changed without a reason, nor where there is none', async () => {
    expect(await clerk.refused('status-changes', { body: { document: await number(), act: 'suspend', reason: '' } })).toBe(
      '422 reason-missing',
    );
    expect(await clerk.refused('status-changes', { body: { document: 'KRD-XX-1', act: 'suspend', reason: 'x' } })).toBe(
      '404 document-unknown',
    );
  });
});

describe('a visit to a counter', () => {
  const begin = async (purpose = 'licence') =>
    (await counter.ask<{ visit: string }>('visits', { body: { person: await shilan(), purpose, consent: { method: 'fingerprint' } } }))
      .visit;

  test('applies in the visitor’s name, with what the registers hold, and prints the paper; afterwards nothing is open', async () => {
    const visit = await begin();
    const body = { service: 'test-free', answers: { note: 'at the counter' }, language: 'ckb' };
    const key = crypto.randomUUID();
    const [first, again] = [
      await counter.ask<{ id: string; answers: { licence: { type: string } } }>(`visits/${visit}/applications`, { body, key }),
      await counter.ask<{ id: string }>(`visits/${visit}/applications`, { body, key }),
    ];
    expect(again.id).toBe(first.id);
    expect(first.answers.licence.type).toBe('driving-licence');
    const paper = await counter.ask<{ credential: string; code: string }>(`visits/${visit}/paper`, { body: { type: 'driving-licence' } });
    expect(paper.credential.split('.')).toHaveLength(3);
    expect(paper.code).toMatch(/^\d{1000,}$/);
    await counter.ask(`visits/${visit}/end`);
    expect(await counter.refused(`visits/${visit}/applications`, { body })).toBe('404 visit-unknown');
  });

  test('printing replaces nothing on the visitor’s phone', async () => {
    const { sql } = state.issuer.database;
    const revoked = async () =>
      (await sql<[{ n: number }]>`select count(*)::integer as n from credential where upn = ${people.shilan} and status = 1`)[0].n;
    const before = await revoked();
    const visit = await begin();
    await counter.ask(`visits/${visit}/paper`, { body: { type: 'civil-id' } });
    expect(await revoked()).toBe(before);
  });

  test('is only for the counter, and lasts an hour at most', async () => {
    const body = { person: await shilan(), purpose: 'x', consent: { method: 'signature' } };
    expect(await clerk.refused('visits', { body })).toBe('403 officer-role');
    const visit = await begin();
    state.clock.now += 3601;
    counter = await testOfficer(state, 'counter');
    expect(await counter.refused(`visits/${visit}/paper`, { body: { type: 'civil-id' } })).toBe('404 visit-unknown');
  });
});
