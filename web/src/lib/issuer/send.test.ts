import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createSend } from './send.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener) {
  server = createServer(listener);
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
const send = (url: string, more: object = {}, timeout?: number) =>
  createSend({ languages: () => 'ckb', timeout })({ method: 'GET', url, ...more });

test('an answer comes with its status and its DPoP nonce, errors too', async () => {
  const url = await serve((_, answer) => answer.writeHead(400, { 'dpop-nonce': 'dn-1' }).end('سڵاو'));
  expect(await send(url)).toEqual({ status: 400, text: 'سڵاو', dpopNonce: 'dn-1' });
});

test('the reader’s language goes along, cookies do not', async () => {
  const url = await serve(({ headers }, answer) => answer.end(`${headers['accept-language']} ${headers.cookie}`));
  expect(await send(url)).toMatchObject({ text: 'ckb undefined' });
});

test('an answer beyond its cap is dropped', async () => {
  const url = await serve((_, answer) => answer.end('x'.repeat(70_000)));
  expect(await send(url)).toEqual({ failed: 'too-large' });
  expect(await send(url, { maxLength: 70_000 })).toMatchObject({ status: 200 });
});

test('an answer that does not come is a timeout', async () => {
  const url = await serve(() => {});
  expect(await send(url, {}, 50)).toEqual({ failed: 'timeout' });
});

test('a redirect is not followed', async () => {
  const url = await serve((_, answer) => answer.writeHead(302, { location: 'https://example.org/' }).end());
  expect(await send(url)).toEqual({ failed: 'offline' });
});

test('nobody there is offline', async () => {
  const url = await serve(() => {});
  server!.closeAllConnections();
  await new Promise((closed) => server!.close(closed));
  expect(await send(url)).toEqual({ failed: 'offline' });
});
