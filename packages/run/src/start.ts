/** `npm start`: builds what changed, starts the issuer and the two apps, prints where they are, and leaves nothing behind when it ends. */
import { join } from 'node:path';
import process from 'node:process';
import { announcement } from './announce.ts';
import { buildApps } from './build-apps.ts';
import { prepareFolder, resetFolder } from './data-folder.ts';
import { portOf, refusals } from './ports.ts';
import { createAppServer, listen } from './serve-app.ts';
import { passSignalsOn, root } from './step.ts';

/** What stops in the end, last started first. */
const stops: (() => Promise<void>)[] = [];
let leaving = false;

async function leave(code: number): Promise<never> {
  if (leaving) return new Promise(() => {});
  leaving = true;
  setTimeout(() => process.exit(code || 1), 20_000).unref(); // whatever hangs, the caller gets its prompt back
  for (const stop of stops.toReversed()) await stop().catch((error: Error) => console.error(error.message));
  process.exit(code);
}

async function refuse(...sentences: readonly string[]): Promise<never> {
  for (const sentence of sentences) console.error(sentence);
  return leave(1);
}

process.chdir(root);
passSignalsOn();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));
const parent = process.ppid;
setInterval(() => process.ppid !== parent && void leave(0), 500).unref();

try {
  await start(process.argv.slice(2));
} catch (error) {
  await refuse((error as Error).message);
}

async function start(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--reset');
  if (unknown) return refuse(`npm start knows --reset and nothing else, not ${unknown}.`);
  const { readConfig } = await import('@krdpass/issuer/config');
  const config = readConfig(process.env);
  const { issuer, wallet, verifier } = config;

  const taken = await refusals({ issuer, wallet, verifier });
  if (taken.length) return refuse(...taken);
  if (args.includes('--reset')) {
    if (config.databaseUrl)
      return refuse('--reset deletes the data folder only: with DATABASE_URL set, empty that database yourself and start without it.');
    const { removeEmbedded } = await import('@krdpass/issuer/store/embedded');
    const refused = await resetFolder(config.data, async (folder) => {
      console.log(`Deleting ${folder}: its database, its keys and with them every credential in every wallet.`);
      await removeEmbedded(folder);
    });
    if (refused) return refuse(refused);
  }
  const unusable = prepareFolder(config.data);
  if (unusable) return refuse(unusable);
  if (await buildApps()) return refuse('The apps could not be built: the lines above say why.');
  if (leaving) return;

  const { startIssuer } = await import('@krdpass/issuer/main');
  const officersApp = createAppServer({ build: join(root, 'issuer/console/build'), deployment: { issuer }, connect: [] });
  const running = await startIssuer(config, { console: officersApp.fetch });
  stops.push(() => running.stop());
  void running.ended.then(() => {
    if (!leaving) console.error('The database ended unasked; start again, nothing acknowledged is lost.');
    return leave(70);
  });

  const deployment = { issuer, root: running.rootCertificate, wallet, verifier };
  for (const [app, origin] of [['web', wallet] as const, ['verifier', verifier] as const]) {
    const server = createAppServer({ build: join(root, app, 'build'), deployment, connect: [issuer] });
    const { close } = await listen(server, portOf(origin));
    stops.push(close);
  }
  const { letters, officers, dataFolder } = running;
  const { reachable } = await import('@krdpass/issuer/store/binaries');
  const database = config.databaseUrl ? `${new URL(config.databaseUrl).host} (DATABASE_URL)` : reachable(dataFolder);
  console.log(announcement({ issuer, wallet, verifier, letters, officers, dataFolder, database }));
}
