/** Open data in the document of the endpoints. */
import * as v from 'valibot';
import { series } from '../../application/open-data/series.ts';
import { count, text, time } from './members.ts';
import type { Operation, Operations } from './operation.ts';

const headers = { 'If-None-Match': 'The ETag that is held: 304 without a body where nothing changed.' };
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

const jsonOf = (groups: readonly string[]) =>
  v.strictObject({
    id: v.string(),
    title: text,
    description: text,
    rule: text,
    leastCount: count,
    roundedTo: count,
    months: v.array(v.strictObject({ month, closedAt: time })),
    empty: v.optional(text),
    items: v.array(
      v.strictObject({
        month,
        ...Object.fromEntries(groups.map((group) => [group, v.nullable(v.string())])),
        count: v.pipe(count, v.minValue(10)),
      }),
    ),
  });

export const openDataOperations: Operations = Object.fromEntries<Operation>([
  [
    'GET /open-data/catalogue.jsonld',
    {
      summary: 'What open data there is (DCAT 3)',
      who: 'anybody',
      headers,
      answers: { 200: { media: ['application/ld+json'], what: 'A dcat:Catalog as JSON-LD.' }, 304: null },
    },
  ],
  ...series.flatMap(({ id, title, groups }): readonly (readonly [string, Operation])[] => [
    [
      `GET /open-data/${id}.json`,
      { summary: `${title.en}, as JSON`, who: 'anybody', headers, answers: { 200: jsonOf(groups), 304: null } },
    ],
    [
      `GET /open-data/${id}.csv`,
      {
        summary: `${title.en}, as a table`,
        who: 'anybody',
        headers,
        answers: { 200: { media: ['text/csv'], what: 'UTF-8 with a mark, the first line names the columns.' }, 304: null },
      },
    ],
  ]),
]);
