/** The trust list, for anybody. */
import { Hono } from 'hono';
import type { Issuer } from '../application/issuer.ts';
import { trustList } from '../application/trust-list.ts';
import { answerDocument } from './document.ts';
import { refuseOtherMethods } from './methods.ts';

export function trustRoutes(issuer: Issuer) {
  const app = new Hono();
  app.get('/trust-list', async (c) => answerDocument(c, await trustList(issuer), 'application/jwt'));
  refuseOtherMethods(app, '/trust-list', 'GET', 'HEAD');
  return app;
}
