import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { portOf, refusals } from './ports.ts';

test('the port is the one the origin names, or the scheme implies', () => {
  expect(portOf('http://localhost:4000')).toBe(4000);
  expect(portOf('https://wallet.example')).toBe(443);
  expect(portOf('http://wallet.example')).toBe(80);
});

test('a port in use is refused in one sentence that says how to choose another', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    expect(await refusals({ wallet: `http://localhost:${port}` })).toEqual([
      `Port ${port} for the wallet is in use: stop what listens there, or choose another with KRDPASS_WALLET.`,
    ]);
  } finally {
    await new Promise((done) => server.close(done));
  }
  expect(await refusals({ wallet: `http://localhost:${port}` })).toEqual([]);
});

test('two servers cannot share a port', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  const sentences = await refusals({ issuer: `http://localhost:${port}`, wallet: `http://127.0.0.1:${port}` });
  expect(sentences).toEqual([`The issuer and the wallet cannot share port ${port}: give one another with KRDPASS_WALLET.`]);
});
