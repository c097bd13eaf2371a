import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { policyOf } from './headers.ts';
import { createAppServer, listen } from './serve-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'krdpass-build-'));
const build = join(folder, 'build');
afterAll(() => rmSync(folder, { recursive: true }));

const shell = (hash: string) =>
  `<!doctype html><head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-${hash}'; connect-src 'self' https: http://localhost:*; base-uri 'none'"></head>`;

function write(path: string, content: string, packed = false): void {
  const file = join(build, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (!packed) return;
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content));
}

write('app-shell.html', shell('boot'), true);
write('about.html', shell('about'));
write('_app/immutable/entry/start.abc123.js', 'export {};', true);
write('_app/immutable/assets/reader.wasm', '\0asm');
write('_app/version.json', '{}');
write('service-worker.js', 'self;');
write('manifest.webmanifest', '{}');
write('font.woff2', 'font');
write('.secret', 'secret');
writeFileSync(join(folder, 'outside.txt'), 'outside');

const deployment = { issuer: 'http://localhost:4000', root: 'MIIB' };
const app = createAppServer({ build, deployment, connect: ['http://localhost:4000'] });
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') => app.request(path, { headers, method });

describe('every answer carries every security header', () => {
  const asked: [string, string][] = [
    ['GET', '/'],
    ['GET', '/wallet/documents'],
    ['GET', '/_app/immutable/entry/start.abc123.js'],
    ['GET', '/_app/immutable/assets/reader.wasm'],
    ['GET', '/service-worker.js'],
    ['GET', '/deployment.json'],
    ['GET', '/nothing.js'],
    ['GET', '/%ff'],
    ['POST', '/'],
    ['HEAD', '/'],
  ];
  test.each(asked)('%s %s', async (method, path) => {
    const { headers } = await ask(path, {}, method);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self' 'sha256-boot'; base-uri 'none'; connect-src 'self' http://localhost:4000; frame-ancestors 'none'",
      'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
    });
  });

  test('an answer that needs no body carries them too', async () => {
    const first = await ask('/service-worker.js');
    const second = await ask('/service-worker.js', { 'If-None-Match': first.headers.get('etag')! });
    expect(second.status).toBe(304);
    expect(second.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
    expect(second.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  });
});

test('a prerendered page has the policy of its own boot script', async () => {
  const answer = await ask('/about');
  expect(answer.headers.get('content-security-policy')).toContain("'sha256-about'");
});

test('a new build changes the policy of a running server', async () => {
  write('app-shell.html', shell('next'), true);
  utimesSync(join(build, 'app-shell.html'), 1, 1);
  expect((await ask('/service-worker.js')).headers.get('content-security-policy')).toContain("'sha256-next'");
  write('app-shell.html', shell('boot'), true);
});

test('a build without a policy is not handed out', () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  writeFileSync(join(bare, 'app-shell.html'), '<!doctype html>');
  expect(() => createAppServer({ build: bare, deployment, connect: [] })).toThrow('no content security policy');
});

test('the entities of the meta tag are not part of the policy', () => {
  expect(policyOf(`<meta http-equiv="content-security-policy" content="script-src &#39;self&#39;">`, [])).toBe(
    "script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
  );
});

describe('a path', () => {
  test.each(['/', '/wallet', '/wallet/documents/42', '/offer?credential_offer_uri=http://localhost:4000/offers/1.2'])(
    '%s is a navigation: the shell',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await answer.text()).toBe(shell('boot'));
    },
  );

  test.each([
    '/nothing.js',
    '/_app/immutable/nothing',
    '/.secret',
    '/.well-known/x',
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/%2e%2e%2foutside.txt',
    '/a/..%5c..%5coutside.txt',
    '//outside.txt',
    '/service-worker.js%00',
    '/%ff',
    '/%',
  ])('%s names nothing: 404', async (path) => {
    const answer = await app.request(new Request('http://localhost' + path));
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('outside');
  });
});

test.each([
  ['/_app/immutable/entry/start.abc123.js', 'text/javascript; charset=utf-8'],
  ['/_app/immutable/assets/reader.wasm', 'application/wasm'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/font.woff2', 'font/woff2'],
  ['/deployment.json', 'application/json'],
])('%s is %s', async (path, type) => {
  expect((await ask(path)).headers.get('content-type')).toBe(type);
});

test.each([
  ['/_app/immutable/entry/start.abc123.js', 'public, max-age=31536000, immutable'],
  ['/', 'no-cache'],
  ['/service-worker.js', 'no-cache'],
  ['/manifest.webmanifest', 'no-cache'],
  ['/_app/version.json', 'no-cache'],
  ['/deployment.json', 'no-cache'],
  ['/nothing.js', 'no-cache'],
])('%s may be cached: %s', async (path, control) => {
  expect((await ask(path)).headers.get('cache-control')).toBe(control);
});

describe('a file is sent in the smallest form the caller takes', () => {
  const path = '/_app/immutable/entry/start.abc123.js';
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    ['', null],
  ])('%s', async (accepted, encoding) => {
    const answer = await ask(path, { 'Accept-Encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const body = Buffer.from(await answer.arrayBuffer());
    expect(Number(answer.headers.get('content-length'))).toBe(body.length);
    if (encoding === 'br') expect(brotliDecompressSync(body).toString()).toBe('export {};');
  });

  test('and plainly where the build has no other', async () => {
    expect((await ask('/service-worker.js', { 'Accept-Encoding': 'br' })).headers.get('content-encoding')).toBe(null);
  });
});

test('HEAD answers like GET, without a body', async () => {
  const answer = await ask('/service-worker.js', {}, 'HEAD');
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '5', '']);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed', async (method) => {
  const answer = await ask('/', {}, method);
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('the app learns from deployment.json what installation it belongs to', async () => {
  expect(await (await ask('/deployment.json')).json()).toEqual(deployment);
});

test('the server answers on loopback, also for a raw path that climbs', async () => {
  const { port, close } = await listen(app, 0);
  try {
    const status = await new Promise((done, fail) => {
      get({ host: '127.0.0.1', port, path: '/../../outside.txt' }, (answer) => (answer.resume(), done(answer.statusCode))).on(
        'error',
        fail,
      );
    });
    expect(status).toBe(404);
  } finally {
    await close();
  }
});
