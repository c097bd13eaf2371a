/** The authorities' DID documents (did:web §3.2). */
import { Hono } from 'hono';
import { didDocument } from '../application/did.ts';
import type { Issuer } from '../application/issuer.ts';
import { refuseOtherMethods } from './methods.ts';

export function didRoutes(issuer: Issuer) {
  const app = new Hono();
  app.get('/:authority/did.json', (c) =>
    c.body(JSON.stringify(didDocument(issuer, c.req.param('authority'))), 200, {
      'Content-Type': 'application/did+json',
      'Cache-Control': 'no-cache',
    }),
  );
  refuseOtherMethods(app, '/:authority/did.json', 'GET', 'HEAD');
  return app;
}
