/** Every file of open data, made once for the months that are closed. */
import { readClosedMonths } from '../../store/open-data.ts';
import type { Issuer } from '../issuer.ts';
import { digestOf } from '../mac.ts';
import { monthOf } from './months.ts';
import { closeMonths } from './close-months.ts';
import { catalogueOf } from './describe.ts';
import { jsonOf, tableOf } from './publish.ts';
import { series } from './series.ts';

export type OpenFile = Readonly<{ tag: string; token: string; media: string }>;

export const fileNames: readonly string[] = ['catalogue.jsonld', ...series.flatMap(({ id }) => [`${id}.json`, `${id}.csv`])];

const fileOf = (token: string, media: string): OpenFile => ({ tag: digestOf(token), token, media });

/** By name. Closes what has finished meanwhile. */
async function makeFiles(issuer: Issuer): Promise<ReadonlyMap<string, OpenFile>> {
  await closeMonths(issuer);
  const months = await readClosedMonths(issuer.database.sql);
  return new Map([
    ['catalogue.jsonld', fileOf(JSON.stringify(catalogueOf(issuer.origin, months)), 'application/ld+json')],
    ...series.flatMap((one) => [
      [`${one.id}.json`, fileOf(JSON.stringify(jsonOf(one, months)), 'application/json')] as const,
      [`${one.id}.csv`, fileOf(tableOf(one, months), 'text/csv; charset=utf-8; header=present')] as const,
    ]),
  ]);
}

/** Answers the file of that name; within one month everybody gets the same. Undefined for a name that is none. */
export function openFiles(issuer: Issuer): (name: string) => Promise<OpenFile | undefined> {
  let made: Readonly<{ month: string; files: Promise<ReadonlyMap<string, OpenFile>> }> | undefined;
  return async (name) => {
    const month = monthOf(issuer.now());
    if (made?.month !== month) {
      const files = makeFiles(issuer);
      made = { month, files };
      files.catch(() => (made = undefined)); // the next caller tries again
    }
    return (await made.files).get(name);
  };
}
