/** Starts the issuer: data folder, database, keys, letters, addresses; and stops it in the opposite order. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { createApp, type AppOptions } from './app.ts';
import { sweep } from './application/applications/sweep.ts';
import { createIssuer } from './application/issuer.ts';
import { indexPersons } from './application/officers/search.ts';
import { forgetOldSessions } from './application/officers/session.ts';
import { closeMonths } from './application/open-data/close-months.ts';
import { openFirstLists } from './application/status-lists.ts';
import { readCatalogue } from './catalogue.ts';
import { readConfig, type Config } from './config.ts';
import { openKeys } from './keys/keystore.ts';
import { prepareLetters, type Letter } from './letters.ts';
import { listen } from './listen.ts';
import { prepareOfficers, type OfficerLetter } from './officers.ts';
import { openOperatorSocket } from './operator/socket.ts';
import { personas, seedDemo } from './registers/index.ts';
import { openDatabase } from './store/database.ts';
import { forgetExpired } from './store/replay.ts';

export type Running = Readonly<{
  letters: readonly Letter[];
  officers: readonly OfficerLetter[];
  dataFolder: string;
  rootCertificate: string; // base64 DER
  stop(): Promise<void>;
  ended: Promise<void>; // the database died unasked; everything is stopped by then
}>;

const now = () => Math.floor(Date.now() / 1000);

/** Throws a fault whose message is a sentence for whoever starts it. Nothing is left running then. */
export async function startIssuer(config: Config, { console: pages }: Pick<AppOptions, 'console'> = {}): Promise<Running> {
  const dataFolder = resolve(config.data);
  mkdirSync(dataFolder, { recursive: true });
  const stops: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    const database = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : { folder: dataFolder });
    stops.push(() => database.close());
    await seedDemo(database, { now: now() });
    const catalogue = await readCatalogue();
    const issuing = new Set(catalogue.credentials.map(({ authority }) => authority));
    const authorities = Object.fromEntries([...issuing].map((id) => [id, catalogue.authorities[id].name.en]));
    const { issuer: origin, wallet, saltMode } = config;
    const keys = await openKeys(join(dataFolder, 'keys'), { authorities, origin, now: now() });
    const issuer = createIssuer({ origin, wallet, database, keys, catalogue, now, ...(saltMode && { saltMode }) });
    await openFirstLists(issuer);
    await indexPersons(issuer);
    stops.push(await openOperatorSocket(issuer, dataFolder));
    const forget = setInterval(() => {
      void forgetExpired(database.sql, now()).catch(() => {});
      void forgetOldSessions(issuer).catch(() => {});
    }, 60_000);
    stops.push(() => clearInterval(forget));
    const sweeping = setInterval(
      () => void sweep(issuer, (id) => console.error(`application ${id} could not be finished`)).catch(() => {}),
      60_000,
    );
    stops.push(() => clearInterval(sweeping));
    const closing = setInterval(() => void closeMonths(issuer).catch(() => {}), 3_600_000);
    stops.push(() => clearInterval(closing));
    const letters = await prepareLetters(issuer, join(dataFolder, 'letters.json'), personas());
    const officers = await prepareOfficers(issuer, join(dataFolder, 'officers.json'));
    stops.push(await listen(createApp(issuer, { ...(pages && { console: pages }) }), config.issuer));
    return { letters, officers, dataFolder, rootCertificate: keys.root, stop, ended: database.ended.then(stop) };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

if (import.meta.main) {
  try {
    const { letters, dataFolder, stop, ended } = await startIssuer(readConfig(process.env));
    console.log(`The issuer answers. Data folder: ${dataFolder}`);
    for (const { name, link, code } of letters) console.log(link ? `${name}\n  ${link}\n  code ${code}` : `${name}: activated`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
    void ended.then(() => {
      console.error('The database has died. Start the issuer again: nothing that was acknowledged is lost.');
      process.exit(70);
    });
  } catch (fault) {
    console.error((fault as Error).message);
    process.exit(1);
  }
}
