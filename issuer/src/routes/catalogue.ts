/** The signed catalogue, for anybody. */
import { Hono } from 'hono';
import { catalogue } from '../application/catalogue.ts';
import type { Issuer } from '../application/issuer.ts';
import { answerDocument } from './document.ts';
import { refuseOtherMethods } from './methods.ts';

export function catalogueRoutes(issuer: Issuer) {
  const app = new Hono();
  app.get('/catalogue', async (c) => answerDocument(c, await catalogue(issuer), 'application/jwt'));
  refuseOtherMethods(app, '/catalogue', 'GET', 'HEAD');
  return app;
}
