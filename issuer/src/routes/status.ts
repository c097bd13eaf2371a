/** Status lists and their aggregation, for anybody, without login (Token Status List §§8, 9). A JWT, or a CWT where the caller asks for one. */
import { Hono } from 'hono';
import type { Issuer } from '../application/issuer.ts';
import { Problem } from '../application/problem.ts';
import { listUris, statusListToken } from '../application/status-lists.ts';
import { answerDocument } from './document.ts';
import { refuseOtherMethods } from './methods.ts';

const statusListCwt = 'application/statuslist+cwt';

/** The CWT is named and the JWT is not; whoever takes anything gets the JWT. */
const asksForCwt = (accept = '') => accept.includes(statusListCwt) && !accept.includes('application/statuslist+jwt');

export function statusRoutes(issuer: Issuer) {
  const app = new Hono();
  app.get('/status-lists', async (c) => c.json({ status_lists: await listUris(issuer) }, 200, { 'Cache-Control': 'no-cache' }));
  app.get('/status-lists/:id', async (c) => {
    if (c.req.query('time') !== undefined) throw new Problem(501, 'past-lists', 'Lists of the past are not kept.');
    c.header('Vary', 'Accept', { append: true });
    if (!asksForCwt(c.req.header('accept')))
      return answerDocument(c, await statusListToken(issuer, c.req.param('id')), 'application/statuslist+jwt');
    const { sequence, issued, token } = await statusListToken(issuer, c.req.param('id'), 'cwt');
    return answerDocument(c, { sequence, issued, token: new Uint8Array(Buffer.from(token, 'base64url')), form: 'cwt' }, statusListCwt);
  });
  for (const path of ['/status-lists', '/status-lists/:id']) refuseOtherMethods(app, path, 'GET', 'HEAD');
  return app;
}
