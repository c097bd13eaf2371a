/** Status lists and their aggregation, for anybody, without login (Token Status List §§8, 9). */
import { Hono } from 'hono';
import type { Issuer } from '../application/issuer.ts';
import { Problem } from '../application/problem.ts';
import { listUris, statusListToken } from '../application/status-lists.ts';
import { answerDocument } from './document.ts';
import { refuseOtherMethods } from './methods.ts';

export function statusRoutes(issuer: Issuer) {
  const app = new Hono();
  app.get('/status-lists', async (c) => c.json({ status_lists: await listUris(issuer) }, 200, { 'Cache-Control': 'no-cache' }));
  app.get('/status-lists/:id', async (c) => {
    if (c.req.query('time') !== undefined) throw new Problem(501, 'past-lists', 'Lists of the past are not kept.');
    return answerDocument(c, await statusListToken(issuer, c.req.param('id')), 'application/statuslist+jwt');
  });
  for (const path of ['/status-lists', '/status-lists/:id']) refuseOtherMethods(app, path, 'GET', 'HEAD');
  return app;
}
