/** The issuer as a process of its own for the bench: as `npm start` composes it, on a fresh embedded PostgreSQL, without the limit on requests per address. */
import { join } from 'node:path';
import process from 'node:process';
import { claimPath } from '@krdpass/catalogue';
import { createApp } from '@krdpass/issuer/app';
import { activate, openOffer } from '@krdpass/issuer/application/activate';
import { createIssuer } from '@krdpass/issuer/application/issuer';
import { openFirstLists } from '@krdpass/issuer/application/status-lists';
import { readCatalogue } from '@krdpass/issuer/catalogue';
import { openKeys } from '@krdpass/issuer/keys/keystore';
import { listen } from '@krdpass/issuer/listen';
import { personas, readClaims, seedDemo } from '@krdpass/issuer/registers/index';
import { openDatabase } from '@krdpass/issuer/store/database';
import { Hono } from 'hono';
import { measuredType } from './measured-type.ts';

const [port, folder] = process.argv.slice(2) as [string, string];
const origin = `http://localhost:${port}`;
const now = () => Math.floor(Date.now() / 1000);

const database = await openDatabase({ folder });
await seedDemo(database, { now: now() });
const catalogue = await readCatalogue();
const authorities = Object.fromEntries(catalogue.credentials.map(({ authority }) => [authority, catalogue.authorities[authority].name.en]));
const keys = await openKeys(join(folder, 'keys'), { authorities, origin, now: now() });
const issuer = createIssuer({ origin, wallet: 'http://localhost:4001', database, keys, catalogue, now });
await openFirstLists(issuer);

const holders = (await database.sql<{ upn: string }[]>`select upn from traffic_licence order by upn`).map(({ upn }) => upn);
let turn = 0;

const bench = new Hono();
bench.get('/bench/offers', async (c) => {
  const offers = [];
  for (let i = 0; i < Number(c.req.query('n')); i++) {
    const { offer, code } = (await activate(issuer, holders[turn++ % holders.length]!, 'service'))!;
    offers.push({ preAuthorizedCode: (await openOffer(issuer, offer)).preAuthorizedCode, txCode: code });
  }
  return c.json(offers);
});

/** One licence as plain claims, so that the peers issue as much as we do. */
bench.get('/bench/claims', async (c) => {
  const type = catalogue.credentials.find(({ id }) => id === measuredType.id)!;
  const claims = (await readClaims(database, type, personas()[0]!.upn, {
    now: now(),
    authority: { name: 'General Directorate of Traffic (DEMO)', country: 'IQ' },
  }))!;
  const those = (disclose: 'always' | 'choice') =>
    Object.fromEntries(
      Object.keys(claims).flatMap((name) =>
        type.claims[name]!.disclose === disclose ? [[claimPath(type, name).at(-1)!, claims[name]]] : [],
      ),
    );
  return c.json({ vct: type.vct, configuration: measuredType.configuration, open: those('always'), hidden: those('choice') });
});

const app = createApp(issuer, { rate: { burst: 1e9, perSecond: 1e9 } });
const stop = await listen(
  {
    fetch: (request: Request, ...rest: unknown[]) =>
      (request.url.includes('/bench/') ? bench : app).fetch(request, ...(rest as [])) as Promise<Response>,
  },
  origin,
);
process.once(
  'SIGTERM',
  () =>
    void stop()
      .then(() => database.close())
      .then(() => process.exit(0)),
);
console.log('READY');
