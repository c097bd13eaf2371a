import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { verifyTrustList } from '@krdpass/credential';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Config } from './config.ts';
import { ListenFault } from './listen.ts';
import { startIssuer, type Running } from './main.ts';
import { removeEmbedded } from './store/embedded.ts';
import { StoreFault } from './store/store-fault.ts';
import { testFolder } from './store/testing.ts';

let config: Config;
let running: Running;

async function freePort() {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

beforeAll(async () => {
  const issuer = `http://localhost:${await freePort()}`;
  config = { issuer, wallet: 'http://localhost:4001', verifier: 'http://localhost:4002', data: testFolder() };
  running = await startIssuer(config);
});
afterAll(async () => {
  await running.stop();
  await removeEmbedded(config.data);
  rmSync(config.data, { recursive: true, force: true });
});

test('it answers on both addresses of this machine, under the root it names', async () => {
  const { port } = new URL(config.issuer);
  for (const host of ['127.0.0.1', 'localhost']) expect((await fetch(`http://${host}:${port}/health`)).status).toBe(200);
  const token = await (await fetch(`${config.issuer}/trust-list`)).text();
  await expect(verifyTrustList(token, { root: running.rootCertificate, now: Math.floor(Date.now() / 1000) })).resolves.toBeDefined();
});

test('five letters wait for their citizens', () => {
  expect(running.letters.filter(({ link, code }) => link && code)).toHaveLength(5);
});

test('what is secret in the data folder is closed to others', () => {
  expect(readdirSync(config.data)).toEqual(expect.arrayContaining(['keys', 'letters.json', 'operator.sock']));
  expect(statSync(join(config.data, 'keys')).mode & 0o777).toBe(0o700);
  for (const name of ['letters.json', 'operator.sock']) expect(statSync(join(config.data, name)).mode & 0o777, name).toBe(0o600);
});

test('a second issuer on the same folder is refused with a sentence, and the first goes on', async () => {
  const second = startIssuer({ ...config, issuer: `http://localhost:${await freePort()}` });
  await expect(second).rejects.toThrow(StoreFault);
  expect((await fetch(`${config.issuer}/health`)).status).toBe(200);
});

test('a taken port is refused with a sentence, and nothing is left running', async () => {
  const data = testFolder();
  const taken = startIssuer({ ...config, data });
  await expect(taken).rejects.toThrow(ListenFault);
  await expect(taken).rejects.toThrow(/choose another with KRDPASS_ISSUER/);
  const free = await startIssuer({ ...config, data, issuer: `http://localhost:${await freePort()}` }); // the folder is free again
  await free.stop();
  await removeEmbedded(data);
  rmSync(data, { recursive: true, force: true });
});

test('a second start finds the same root and prints the same letters', async () => {
  const before = running;
  await running.stop();
  running = await startIssuer(config);
  expect(running.rootCertificate).toBe(before.rootCertificate);
  expect(running.letters).toEqual(before.letters);
});

test('when the database dies it stops answering and says so; the next start finds everything', async () => {
  const { ended, letters } = running;
  process.kill(Number(readFileSync(join(config.data, 'pg/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  await ended;
  await expect(fetch(`${config.issuer}/health`)).rejects.toThrow();
  running = await startIssuer(config);
  expect(running.letters).toEqual(letters);
});
