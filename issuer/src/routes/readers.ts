/** Reader passes for enrolled devices of relying parties. */
import { Hono } from 'hono';
import type { Issuer } from '../application/issuer.ts';
import { Problem } from '../application/problem.ts';
import { passFor } from '../application/readers.ts';
import { readText } from './body.ts';
import { refuseOtherMethods } from './methods.ts';

export function readerRoutes(issuer: Issuer) {
  const app = new Hono();
  app.post('/reader-pass', async (c) => {
    const proof = await readText(c, 'application/jwt');
    if (proof === null) throw new Problem(400, 'reader-proof', 'The body must be the proof, as application/jwt.');
    return c.json(await passFor(issuer, proof));
  });
  refuseOtherMethods(app, '/reader-pass', 'POST');
  return app;
}
