/** The console's search over a million people, as an officer waits for it: wall time of the whole step, the database on the same machine. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysOf, searchPersons } from '@krdpass/issuer/application/officers/search';
import { seedDemo } from '@krdpass/issuer/registers/index';
import { openDatabase, type Database } from '@krdpass/issuer/store/database';
import { now } from './demo-state.ts';
import type { Report } from './main.ts';

const people = 1_000_000;
const questions = 500;
const limit = 50;

const officer = { id: 'bench', upn: '', authority: 'traffic', roles: ['clerk'], unit: 'traffic' } as const;
const scripts = ['', '_native', '_native_ar'] as const;
const parts = ['given', 'father', 'grandfather', 'family'] as const;

type Names = Readonly<Record<string, string | null>>;

export async function run(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'krdpass-bench-'));
  chmodSync(folder, 0o755);
  const database = await openDatabase({ folder });
  try {
    await seedDemo(database, { now });
    await populate(database);
    const texts = await questionsFor(database);
    const issuer = { database } as Parameters<typeof searchPersons>[0]; // it asks the database alone
    for (const text of texts.slice(0, 50)) await searchPersons(issuer, { officer, text });
    const took: number[] = [];
    let found = 0;
    for (const text of texts) {
      const start = performance.now();
      const hits = await searchPersons(issuer, { officer, text });
      took.push(performance.now() - start);
      found += Math.min(hits.length, 1);
    }
    if (found < texts.length) throw new Error(`${texts.length - found} of ${texts.length} searches for people who are there found nobody`);
    took.sort((a, b) => a - b);
    for (const [name, share] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const) {
      const value = took[Math.floor(took.length * share)]!;
      report({ name: `search.1m.${name}`, value, unit: 'ms', peer: 'the promised limit', peerValue: limit, ratio: value / limit });
    }
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each person has the given name, the father's, the grandfather's and the family's of four demo citizens drawn by hash; keys by keysOf. */
async function populate({ sql }: Database): Promise<void> {
  const citizens = await sql<Names[]>`select * from civil_person order by upn`;
  const drawn = (part: string) => `(hashint8(i * 8 + ${parts.indexOf(part as 'given')}) & 2147483647) % ${citizens.length}`;
  const from = `from generate_series(1, ${people}) i ${parts.map((part) => `join drawn ${part} on ${part}.n = ${drawn(part)}`).join(' ')}`;
  const keys = (row: Names, part: string) => keysOf(scripts.flatMap((script) => row[`${part}_name${script}`] ?? []));
  await sql`create table drawn as select *, row_number() over (order by upn) - 1 as n, array[]::text[] as keys_given,
    array[]::text[] as keys_father, array[]::text[] as keys_grandfather, array[]::text[] as keys_family from civil_person`;
  for (const row of citizens)
    await sql`update drawn set keys_given = ${keys(row, 'given') as string[]}, keys_father = ${keys(row, 'father') as string[]},
      keys_grandfather = ${keys(row, 'grandfather') as string[]}, keys_family = ${keys(row, 'family') as string[]} where upn = ${row.upn!}`;
  const own: Readonly<Record<string, string>> = {
    upn: `'5' || lpad(i::text, 12, '0')`,
    national_number: `'N' || i`,
    card_number: `'C' || i`,
  };
  const columns = Object.keys(citizens[0]!);
  const values = columns.map((column) => own[column] ?? `${parts.find((part) => column.startsWith(`${part}_name`)) ?? 'family'}.${column}`);
  await sql.unsafe(`insert into civil_person (${columns.join(', ')}) select ${values.join(', ')} ${from}`);
  await sql`drop index person_search_keys`;
  await sql.unsafe(`insert into person_search (upn, handle, keys)
    select ${own.upn}, md5(i::text), ${parts.map((part) => `${part}.keys_${part}`).join(' || ')} ${from}`);
  await sql`create index person_search_keys on person_search using gin (keys)`;
  await sql`analyze civil_person`;
  await sql`analyze person_search`;
}

/** What officers type: two or three names in one of three scripts, one name, or the personal number; each of somebody who is there. */
async function questionsFor({ sql }: Database): Promise<readonly string[]> {
  const rows = await sql<Names[]>`
    select * from civil_person where starts_with(upn, '5') and hashtext(upn) % 100 = 0 order by upn limit ${questions}`;
  const typed = (row: Names, script: string, count: number) =>
    parts
      .slice(0, count)
      .map((part) => row[`${part}_name${script}`])
      .join(' ');
  return rows.map((row, i) => (i % 10 === 9 ? row.upn! : typed(row, scripts[i % 3]!, (i % 10) % 4 === 3 ? 1 : 2 + (i % 2))));
}
