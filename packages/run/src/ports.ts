/** Where the servers listen: the port of each configured origin, on loopback only, and free before anything is started. */
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

/** 127.0.0.1, and ::1 where the machine speaks IPv6. */
export function loopbacks(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.some(({ address }) => address === '::1') ? ['127.0.0.1', '::1'] : ['127.0.0.1'];
}

export function portOf(origin: string): number {
  const { port, protocol } = new URL(origin);
  return port ? Number(port) : protocol === 'https:' ? 443 : 80;
}

/** A sentence for every origin whose port cannot be listened on; empty when all are free. Starts nothing that stays. */
export async function refusals(origins: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const sentences: string[] = [];
  const used = new Map<number, string>();
  for (const [name, origin] of Object.entries(origins)) {
    const port = portOf(origin);
    const variable = `KRDPASS_${name.toUpperCase()}`;
    const twin = used.get(port);
    used.set(port, name);
    if (twin) {
      sentences.push(`The ${twin} and the ${name} cannot share port ${port}: give one another with ${variable}.`);
      continue;
    }
    const code = await refusal(port);
    if (code === 'EACCES')
      sentences.push(`Port ${port} for the ${name} needs more rights than this account has: choose one above 1023 with ${variable}.`);
    else if (code) sentences.push(`Port ${port} for the ${name} is in use: stop what listens there, or choose another with ${variable}.`);
  }
  return sentences;
}

async function refusal(port: number): Promise<string | undefined> {
  for (const host of loopbacks()) {
    const code = await new Promise<string | undefined>((done) => {
      const server = createServer();
      server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'EADDRINUSE'));
      server.listen(port, host, () => server.close(() => done(undefined)));
    });
    if (code) return code;
  }
  return undefined;
}
