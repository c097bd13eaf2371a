/** Who issues here, and what (OpenID4VCI 1.0 §12.2, RFC 8414). */
import { createAuthorizationServerMetadata, createIssuerMetadata } from '@krdpass/openid4vc';
import { Hono } from 'hono';
import { batchSize } from '../application/issue.ts';
import type { Issuer } from '../application/issuer.ts';
import { aggregationUri } from '../application/status-lists.ts';
import { refuseOtherMethods } from './methods.ts';

const display = {
  en: 'Kurdistan Region documents (DEMO)',
  ckb: 'بەڵگەنامەکانی هەرێمی کوردستان (نموونە)',
  kmr: 'Belgeyên Herêma Kurdistanê (nimûne)',
  ar: 'وثائق إقليم كوردستان (تجريبية)',
};

export const issuerMetadata = ({ origin, catalogue: { authorities, credentials } }: Issuer) =>
  createIssuerMetadata({ issuer: origin, display, authorities, credentials, batchSize });

export function metadataRoutes(issuer: Issuer) {
  const app = new Hono();
  const documents = {
    '/.well-known/openid-credential-issuer': issuerMetadata(issuer),
    '/.well-known/oauth-authorization-server': createAuthorizationServerMetadata({
      issuer: issuer.origin,
      scopes: [...issuer.configurations.keys()],
      statusListAggregation: aggregationUri(issuer),
    }),
  };
  for (const [path, document] of Object.entries(documents)) {
    app.get(path, (c) => c.json(document, 200, { 'Cache-Control': 'no-cache' }));
    refuseOtherMethods(app, path, 'GET', 'HEAD');
  }
  return app;
}
