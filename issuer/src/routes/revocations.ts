/** The revocation bundle for offline verifiers: whole, or as the way from the state they hold. */
import { Hono } from 'hono';
import type { Issuer } from '../application/issuer.ts';
import { Problem } from '../application/problem.ts';
import { newestRevocations, revocationDelta, revocations } from '../application/revocations.ts';
import { answerDocument } from './document.ts';
import { refuseOtherMethods } from './methods.ts';

const way = /^([1-9]\d{0,8})-([1-9]\d{0,8})$/;
const unchanging = 'public, max-age=604800, immutable'; // a delta's address answers the same bytes for as long as it is good

export function revocationRoutes(issuer: Issuer) {
  const app = new Hono();
  app.get('/revocations', async (c) => answerDocument(c, await revocations(issuer), 'application/jose'));
  app.get('/revocations/newest', async (c) => c.json(await newestRevocations(issuer), 200, { 'Cache-Control': 'no-cache' }));
  app.get('/revocations/deltas/:way', async (c) => {
    const [, from, to] = way.exec(c.req.param('way')) ?? [];
    if (!from || !to) throw new Problem(404, 'delta-unknown', 'A delta is called <from>-<to>, by sequence numbers.');
    return answerDocument(c, await revocationDelta(issuer, Number(from), Number(to)), 'application/jose', unchanging);
  });
  for (const path of ['/revocations', '/revocations/newest', '/revocations/deltas/:way']) refuseOtherMethods(app, path, 'GET', 'HEAD');
  return app;
}
