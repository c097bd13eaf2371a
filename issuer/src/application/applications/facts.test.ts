import { holds, recordOf } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import type { Json } from '@krdpass/credential';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeRecord } from '../../registers/index.ts';
import { people, testIssuer, type TestIssuer } from '../../testing.ts';
import { factsOf } from './facts.ts';

let state: TestIssuer;
const { services, registers } = await readCatalogue();
beforeAll(async () => {
  state = await testIssuer({ services });
});
afterAll(() => state.end());

const serviceNamed = (id: string) => services.find((service) => service.id === id)!;
const shown = (type: string, documentNumber: string, claims: object = {}) => ({ type, documentNumber, claims });

/** A record with every column filled; answers its number. */
const enter = (upn: string, register: string, columns: Readonly<Record<string, Json>>) => {
  const declared = registers.find(({ id }) => id === register)!;
  const all = Object.fromEntries(Object.keys(declared.columns).map((name) => [name, `some ${name}`]));
  const { document_number, ...rest } = { ...all, ...columns };
  const record = { upn, columns: rest, application: null, replaces: null, now: state.issuer.now() };
  return state.issuer.database.transaction((sql) => writeRecord(sql, declared, record));
};

test('of every service that the state offers, every condition can be told', async () => {
  for (const service of services) {
    const facts = await factsOf(state.issuer, service, { upn: people.shilan, answers: {} });
    for (const { id, rule } of service.conditions) expect(holds(rule, facts), `${service.id}: ${id}`).toBeTypeOf('boolean');
  }
});

test('of several vehicles the one that was shown is spoken of', async () => {
  const first = await enter(people.shilan, 'vehicles', { plate: '21 Z 00001' });
  const second = await enter(people.shilan, 'vehicles', { plate: '21 Z 00002' });
  for (const [number, plate] of [
    [first, '21 Z 00001'],
    [second, '21 Z 00002'],
  ] as const) {
    const answers = { vehicle: shown('vehicle-registration', number, { plate }) };
    const facts = await factsOf(state.issuer, serviceNamed('veh-renew'), { upn: people.shilan, answers });
    expect(facts['register.vehicles']).toMatchObject({ plate, document_number: number });
  }
});

test('an agent’s application speaks of the grantor’s deed, and nobody else’s', async () => {
  const number = await enter(people.shivan, 'land', { parcel: '12/7', encumbered: false });
  const service = serviceNamed('land-extract');
  const powers = { grantor_upn: people.shivan, agent_upn: people.shilan, powers: ['documents'] };
  const answers = {
    applies_as: 'agent',
    deed_number: number,
    parcel: '١٢/٧',
    wanted: 'extract',
    power: shown('power-of-attorney', 'KRD-PO-00000001', powers),
  };
  const facts = await factsOf(state.issuer, service, { upn: people.shilan, answers });
  expect(service.conditions.map(({ rule }) => holds(rule, facts))).toEqual([true, true]);
  const { gives } = service;
  const writing = { number: () => 'KRD-LD-00000002', holder: people.shilan, office: 'office', today: '2026-11-21' };
  expect('record' in gives && recordOf(gives.record, facts, writing)).toMatchObject({ parcel: '12/7', encumbered: false });

  const { power, ...alone } = answers;
  const without = await factsOf(state.issuer, service, { upn: people.shilan, answers: alone });
  expect(without['register.land']).toBeNull();
});
