/** The trust list, and the withdrawn certificates below the licence root, for anybody. */
import { Hono } from 'hono';
import type { Issuer } from '../application/issuer.ts';
import { trustList } from '../application/trust-list.ts';
import { answerDocument } from './document.ts';
import { refuseOtherMethods } from './methods.ts';

export function trustRoutes(issuer: Issuer) {
  const app = new Hono();
  app.get('/trust-list', async (c) => answerDocument(c, await trustList(issuer), 'application/jwt'));
  app.get('/iaca.crl', async (c) =>
    c.body(await issuer.keys.mdoc.crl(issuer.now()), 200, { 'Content-Type': 'application/pkix-crl', 'Cache-Control': 'max-age=3600' }),
  );
  for (const path of ['/trust-list', '/iaca.crl']) refuseOtherMethods(app, path, 'GET', 'HEAD');
  return app;
}
