import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { closeMonths } from '../application/open-data/close-months.ts';
import { fileNames } from '../application/open-data/files.ts';
import { monthOf, shiftMonth, spanOf } from '../application/open-data/months.ts';
import { people, testIssuer, type TestIssuer } from '../testing.ts';

type Row = Readonly<{
  month: string;
  authority: string;
  service: string | null;
  governorate: string | null;
  outcome?: string;
  count: number;
}>;
type Answer = Readonly<{ months: { month: string }[]; empty?: unknown; items: Row[] }>;

let state: TestIssuer;
let month: string; // closed while the first test runs
beforeAll(async () => {
  state = await testIssuer();
  month = monthOf(state.clock.now);
});
afterAll(() => state.end());

const get = (path: string, headers: Record<string, string> = {}) => state.app.request(`/open-data/${path}`, { headers });
const read = async (path: string) => (await (await get(path)).json()) as Answer;
const nextMonth = () => (state.clock.now = spanOf(monthOf(state.clock.now)).to + 60);

/** Applications of so many people of a governorate, in the middle of the month; approved where an officer is named. */
async function submit(count: number, { service, place, officer = null }: { service: string; place: string; officer?: string | null }) {
  const { sql } = state.issuer.database;
  const at = spanOf(month).from + 14 * 86_400;
  const rows = await sql<{ id: string }[]>`
    insert into application (id, reference, upn, service, authority, subject, version, state, language, fee, answers, needed, submitted_at,
      promised_by, four_eyes, decided_by, decided_person)
    select ${service} || upn, ${service} || upn, upn, ${service}, 'traffic', '', 1, ${officer ? 'approved' : 'submitted'}, 'ckb', 0, '{}', '[]',
      to_timestamp(${at}), '2030-01-01', false, ${officer}, ${officer}
    from civil_person where governorate = ${place} order by upn limit ${count} returning id`;
  if (officer)
    for (const { id } of rows)
      await sql`insert into application_history (id, application, version, state, at, unit, trace)
        values (${id}, ${id}, 1, 'approved', to_timestamp(${at}), 'traffic', '')`;
  return rows.length;
}

test('at first there is nothing, and every file says why', async () => {
  const { items, empty, months } = await read('applications.json');
  expect([items, months.map((one) => one.month)]).toEqual([[], [shiftMonth(month, -1)]]);
  expect(empty).toMatchObject({ en: expect.stringContaining('finished month') });
  const catalogue = JSON.stringify(await (await get('catalogue.jsonld')).json());
  expect(catalogue).toContain('finished month');
  expect(await (await get('applications.csv')).text()).toBe('month,authority,service,governorate,count\r\n');
});

test('a finished month is told of, without groups of fewer than ten', async () => {
  expect(await submit(23, { service: 'renewal', place: 'erbil', officer: 'demo' })).toBe(23);
  expect(await submit(14, { service: 'renewal', place: 'duhok' })).toBe(14);
  expect(await submit(3, { service: 'renewal', place: 'sulaymaniyah' })).toBe(3);
  expect(await submit(4, { service: 'permit', place: 'erbil' })).toBe(4);
  expect((await read('applications.json')).items, 'this month is not over').toEqual([]);
  nextMonth();
  const { items, months, empty } = await read('applications.json');
  expect([months.length, empty]).toEqual([2, undefined]);
  expect(items).toEqual([{ month, authority: 'traffic', service: null, governorate: null, count: 40 }]);
  expect((await read('decisions.json')).items).toEqual([
    { month, authority: 'traffic', service: null, outcome: null, governorate: null, count: 20 },
    { month, authority: 'traffic', service: 'renewal', outcome: null, governorate: null, count: 20 },
    { month, authority: 'traffic', service: 'renewal', outcome: 'approved', governorate: null, count: 20 },
    { month, authority: 'traffic', service: 'renewal', outcome: 'approved', governorate: 'erbil', count: 20 },
  ]);
});

test('what was published stays, whatever changes afterwards and whoever asks', async () => {
  const before = await Promise.all(fileNames.map(async (name) => (await get(name)).headers.get('etag')));
  await submit(200, { service: 'lost', place: 'erbil' });
  await state.issuer.database.sql`update civil_person set governorate = 'halabja'`;
  await closeMonths(state.issuer);
  const another = createApp(state.issuer);
  const after = await Promise.all(fileNames.map(async (name) => (await another.request(`/open-data/${name}`)).headers.get('etag')));
  expect(after).toEqual(before);
});

test('the table is the same as the rows, opens in the right script, and names nobody', async () => {
  const response = await get('decisions.csv');
  expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  expect(lines[0]).toBe('month,authority,service,outcome,governorate,count');
  expect(lines.at(-1)).toBe(`${month},traffic,renewal,approved,erbil,20`);
  for (const name of fileNames) {
    const text = await (await get(name)).text();
    expect(text, name).not.toMatch(/\d{13}/);
    expect(text, name).not.toContain(people.shilan);
  }
});

test('anybody may fetch it, keep it for an hour, and ask whether it changed', async () => {
  for (const name of fileNames) {
    const response = await get(name, { Origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin'), name).toBe('*');
    expect(response.headers.get('cache-control'), name).toBe('public, max-age=3600');
    expect((await get(name, { 'If-None-Match': response.headers.get('etag')! })).status, name).toBe(304);
  }
  expect((await get('people.csv')).status).toBe(404);
});

test('the catalogue names every file, each of them there', async () => {
  const response = await get('catalogue.jsonld');
  expect(response.headers.get('content-type')).toBe('application/ld+json');
  const catalogue = (await response.json()) as Record<string, unknown>;
  expect(catalogue['@type']).toBe('dcat:Catalog');
  const datasets = catalogue['dcat:dataset'] as Record<string, unknown>[];
  const urls = datasets.flatMap((dataset) =>
    (dataset['dcat:distribution'] as { 'dcat:downloadURL': { '@id': string } }[]).map((one) => one['dcat:downloadURL']['@id']),
  );
  expect(urls).toHaveLength(6);
  for (const url of urls) expect((await state.app.request(new URL(url).pathname)).status, url).toBe(200);
  for (const dataset of datasets)
    expect((dataset['dct:title'] as { '@language': string }[]).map((one) => one['@language'])).toEqual(['ckb', 'kmr', 'ar', 'en']);
});
