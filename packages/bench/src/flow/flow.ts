/** The whole pre-authorized flow in server CPU time: ours with DPoP and a durable embedded PostgreSQL, beside a bare server and beside Sphereon in memory. */
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../main.ts';
import { isInstalled, peerFolder } from '../peers.ts';
import { median, ratioOf, rotate } from '../rounds.ts';
import { redeem, takeOffers } from './client.ts';
import { cpuOf, descendantsOf, startServer, type Server } from './server.ts';

const rounds = 7;
const warmUp = 3000; // flows of each server: before, its code is still being compiled
const flows = { ours: 400, sphereon: 400, hello: 3000 } as const; // ticks are 10 ms: a burst must last
const sphereonName = '@sphereon/oid4vci-issuer-server 0.20.1, in memory, bearer';
const helloName = 'hono, three constant answers';

type Name = keyof typeof flows;

export async function run(report: Report): Promise<void> {
  if (!existsSync('/proc/self/stat')) throw new Error('server CPU time is read from /proc: this bench needs Linux');
  const folder = mkdtempSync(join(tmpdir(), 'krdpass-bench-'));
  chmodSync(folder, 0o755);
  const servers: Partial<Record<Name, Server>> = {};
  try {
    servers.hello = await startServer(join(import.meta.dirname, 'hello-server.ts'));
    servers.ours = await startServer(join(import.meta.dirname, 'krdpass-server.ts'), folder);
    if (isInstalled('sphereon')) servers.sphereon = await startSphereon(servers.ours.origin, folder);
    await compare(servers as Record<Name, Server>, report);
  } finally {
    for (const server of Object.values(servers)) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The peer issues the claims of one of our own licences. */
async function startSphereon(ours: string, folder: string): Promise<Server> {
  const claims = join(folder, 'claims.json');
  writeFileSync(claims, await (await fetch(`${ours}/bench/claims`)).text());
  return startServer(join(peerFolder('sphereon'), 'server.mjs'), claims);
}

async function compare(servers: Readonly<Record<Name, Server>>, report: Report): Promise<void> {
  const database: number[] = [];
  const hidden: Partial<Record<Name, number>> = {};
  const names = (['hello', 'ours', 'sphereon'] as const).filter((name) => servers[name]);
  for (const name of names) {
    const offers = await takeOffers(servers[name].origin, warmUp);
    await redeem(servers[name].origin, offers, { dpop: name === 'ours' });
  }
  const spent = await rotate(
    names,
    async (name) => {
      const { origin, pid } = servers[name];
      const offers = await takeOffers(origin, flows[name]);
      const backends = descendantsOf(pid); // the database of ours; the peers have none
      const before = { server: cpuOf(pid), database: sumOf(backends) };
      hidden[name] = await redeem(origin, offers, { dpop: name === 'ours' });
      if (name === 'ours') database.push((sumOf(backends) - before.database) / flows[name]);
      return (cpuOf(pid) - before.server) / flows[name];
    },
    rounds,
  );
  const { ours, hello, sphereon } = spent;
  const figure = { name: 'issuer.flow.dpop-durable', value: median(ours), unit: 'cpu-ms' } as const;
  report({ ...figure, peer: helloName, peerValue: median(hello), ratio: ratioOf(ours, hello) });
  report({
    ...figure,
    peer: sphereonName,
    peerValue: sphereon ? median(sphereon) : null,
    ratio: sphereon ? ratioOf(ours, sphereon) : null,
  });
  const [, ...rows] = database; // the first was the warm-up
  const beside = { peer: 'the issuer process of the same flows', peerValue: figure.value, ratio: ratioOf(rows, ours) };
  report({ name: 'issuer.flow.postgresql', value: median(rows), unit: 'cpu-ms', ...beside });
  console.log(`claims hidden in each credential: ${JSON.stringify(hidden)}`);
}

const sumOf = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
