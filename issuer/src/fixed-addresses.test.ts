/** Laws of the router: it answers what the walk answers. */
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { FixedAddresses } from './fixed-addresses.ts';

function appWith(isFixed: (path: string) => boolean) {
  const app = new Hono({ router: new FixedAddresses(isFixed) });
  app.use(async (c, next) => {
    await next();
    c.header('passed', 'yes');
  });
  app.get('/:authority/did.json', (c) => c.text(`did of ${c.req.param('authority')}`));
  app.get('/offers/:id', (c) => c.text(`offer ${c.req.param('id')}`));
  app.post('/token', async (c) => c.text(`token for ${await c.req.text()}`));
  app.all('/token', (c) => c.text('not this way', 405));
  return app;
}

const calls = [
  ['/token', { method: 'POST', body: 'one' }],
  ['/token', { method: 'POST', body: 'another' }],
  ['/token', { method: 'DELETE' }],
  ['/token', {}],
  ['/token?x=1', { method: 'POST', body: 'third' }],
  ['/offers/a', {}],
  ['/offers/b', {}],
  ['/justice/did.json', {}],
  ['/nothing', {}],
] as const;

test('A fixed address leads where it leads without being remembered, the second time as the first', async () => {
  const [kept, walked] = [appWith((path) => path === '/token' || path === '/nothing'), appWith(() => false)];
  for (const [path, init] of [...calls, ...calls]) {
    const [one, other] = [await kept.request(path, init), await walked.request(path, init)];
    expect(one.status, path).toBe(other.status);
    expect(one.headers.get('passed')).toBe('yes');
    expect(await one.text()).toBe(await other.text());
  }
});

test('A route added later is found', async () => {
  const router = new FixedAddresses<string>(() => true);
  router.add('GET', '/a', 'first');
  expect(router.match('GET', '/a')[0].map(([handler]) => handler)).toEqual(['first']);
  router.add('GET', '/a', 'second');
  expect(router.match('GET', '/a')[0].map(([handler]) => handler)).toEqual(['first', 'second']);
});
