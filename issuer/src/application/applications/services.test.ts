import { readdirSync } from 'node:fs';
import { answerFacts, type Service } from '@krdpass/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue } from '../../catalogue.ts';
import { readDocument } from '../../registers/index.ts';
import { insertApplication, type ApplicationRow } from '../../store/applications.ts';
import { testIssuer, type TestIssuer } from '../../testing.ts';
import { factsOf } from './facts.ts';
import { grant } from './grant.ts';
import { typeGiven } from './judge.ts';
import { officers } from './testing.ts';

type Example = Readonly<{ facts: Record<string, unknown>; answers: Record<string, unknown>; fee: number }>;

const folder = new URL('../../../../packages/catalogue/examples/', import.meta.url);
const { services, credentials } = await readCatalogue();
const exampleOf = async ({ id }: Service) =>
  ((await import(/* @vite-ignore */ new URL(`${id}.ts`, folder).href)) as { default: Example }).default;
const upn = '9990000000003'; // of whom every register but the licences knows something

let state: TestIssuer;

beforeAll(async () => {
  state = await testIssuer();
});
afterAll(() => state.end());

test('every service of the folder has its example here', () => {
  expect(
    readdirSync(folder)
      .map((file) => file.replace('.ts', ''))
      .sort(),
  ).toEqual(services.map(({ id }) => id).sort());
});

/** The example's facts, with the numbers of documents that the registers really hold. */
async function factsFor(service: Service, example: Example) {
  const read = await factsOf(state.issuer, service, { upn, answers: {} });
  const facts: Record<string, unknown> = {
    ...read,
    ...example.facts,
    ...answerFacts(service.questions, example.answers),
    today: read.today,
  };
  const type = credentials.find(({ id }) => id === typeGiven(service, facts));
  const from = type?.claims.document_number?.from.split('.');
  if (!type || !from) return facts;
  const number = (await documentOf(type.id))?.claims.document_number ?? null;
  const [register, column] = from as [string, string];
  facts[`register.${register}`] = { ...(facts[`register.${register}`] as object), [column]: number };
  if (facts[`shown.${type.id}`]) facts[`shown.${type.id}`] = { ...(facts[`shown.${type.id}`] as object), document_number: number };
  return facts;
}

const documentOf = (id: string, number?: string) =>
  readDocument(
    state.issuer.database,
    credentials.find((type) => type.id === id)!,
    upn,
    {
      now: state.issuer.now(),
      authority: { name: 'Authority', country: 'IQ' },
      number,
    },
  );

const paid = (service: Service, example: Example, type: string | null): ApplicationRow => ({
  id: `application-${service.id}`,
  reference: `KRD-${service.id}`,
  upn,
  service: service.id,
  authority: service.authority,
  subject: '',
  version: 1,
  state: 'paid',
  language: 'ckb',
  type,
  document: null,
  fee: example.fee,
  answers: example.answers,
  needed: [],
  ticket: null,
  submitted: state.issuer.now(),
  promised_by: '2026-12-01',
  lapses_on: null,
  appealed: null,
  locked_by: null,
  locked: null,
  four_eyes: service.fourEyes,
  decision: null,
  decided_by: officers.clerk.id,
  decided_person: officers.clerk.upn,
  confirmed_by: officers.second.id,
  confirmed_person: officers.second.upn,
  refused_person: null,
  settled_by: officers.cashier.id,
  receipt: 'R-1',
});

describe.each(services.map((service) => [service.id, service] as const))('%s', (_, service) => {
  test('ends in a record from which its document can be made', async () => {
    const example = await exampleOf(service);
    const facts = await factsFor(service, example);
    const type = typeGiven(service, facts);
    const row = paid(service, example, type);
    const issued = await state.issuer.database.transaction(async (sql) => {
      await insertApplication(sql, row);
      return grant(state.issuer, sql, { row, service, facts });
    });
    expect(issued.state).toBe('issued');
    if (type === null) return;
    const document = await documentOf(type, issued.document || undefined);
    expect(document, `${type} ${issued.document}`).not.toBeNull();
    const declared = credentials.find(({ id }) => id === type)!.claims;
    if (declared.document_number) expect(document!.claims.document_number).toBe(issued.document);
    for (const [name, { nullable }] of Object.entries(declared)) if (!nullable) expect(document!.claims[name], name).not.toBeNull();
  });
});
