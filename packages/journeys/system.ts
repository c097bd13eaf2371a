/** The whole system as a stranger starts it, as a process of its own on its own ports and data, so that it can really be stopped. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const node = join(root, 'node_modules/node/bin/node');

export type Letter = Readonly<{ name: string; upn: string; link: string; code: string }>;

export async function freePort() {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

export class System {
  readonly issuer: string;
  readonly wallet: string;
  readonly verifier: string;
  readonly data: string;
  readonly #env: NodeJS.ProcessEnv;
  #child: ChildProcess | undefined;
  printed = '';

  private constructor(ports: readonly number[]) {
    [this.issuer, this.wallet, this.verifier] = ports.map((port) => `http://localhost:${port}`) as [string, string, string];
    this.data = mkdtempSync(join(tmpdir(), 'krdpass-journey-'));
    chmodSync(this.data, 0o755); // started as root, the database's account has to walk through it
    this.#env = {
      ...process.env,
      KRDPASS_ISSUER: this.issuer,
      KRDPASS_WALLET: this.wallet,
      KRDPASS_VERIFIER: this.verifier,
      KRDPASS_DATA: join(this.data, 'data'),
      DATABASE_URL: '',
    };
  }

  static async create() {
    const system = new System([await freePort(), await freePort(), await freePort()]);
    await system.start();
    return system;
  }

  /** Resolves once the letters and the data folder have been printed: everything answers by then. */
  async start() {
    this.printed = '';
    const child = spawn(node, [join(root, 'packages/run/src/start.ts')], { cwd: root, env: this.#env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    await new Promise<void>((done, fail) => {
      const listen = (chunk: Buffer) => {
        this.printed += chunk.toString();
        if (this.printed.includes(this.#env.KRDPASS_DATA!)) done();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', (code) => fail(new Error(`the system ended with ${code}:\n${this.printed}`)));
    });
  }

  /** Ends the processes: afterwards nothing listens on any of the three addresses. */
  async stop() {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await gone;
    for (const origin of [this.issuer, this.wallet, this.verifier])
      await fetch(origin).then(
        () => Promise.reject(new Error(`${origin} still answers`)),
        () => undefined,
      );
  }

  letters(): readonly Letter[] {
    return JSON.parse(readFileSync(join(this.#env.KRDPASS_DATA!, 'letters.json'), 'utf8')) as Letter[];
  }

  /** By the officer's id; only of those who have no passkey yet. */
  officerCodes(): Readonly<Record<string, string>> {
    return JSON.parse(readFileSync(join(this.#env.KRDPASS_DATA!, 'officers.json'), 'utf8')) as Record<string, string>;
  }

  /** What `npm run krdpass -- …` prints. */
  async operate(...words: readonly string[]) {
    const { stdout } = await promisify(execFile)(node, [join(root, 'issuer/src/operator/command.ts'), ...words], {
      cwd: root,
      env: this.#env,
    });
    return stdout;
  }

  async end() {
    await this.stop();
    rmSync(this.data, { recursive: true, force: true });
  }
}
