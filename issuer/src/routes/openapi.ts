/** The document of the own endpoints, for anybody. */
import { Hono } from 'hono';
import type { Issuer } from '../application/issuer.ts';
import { digestOf } from '../application/mac.ts';
import { product } from '../application/product.ts';
import { openApi } from './api/document.ts';
import { answerDocument, type PublicDocument } from './document.ts';
import { refuseOtherMethods } from './methods.ts';

export function openApiRoutes({ origin }: Issuer) {
  const app = new Hono();
  let made: PublicDocument | undefined; // at the first call: a start does not wait for it
  app.get('/openapi.json', (c) => {
    if (!made) {
      const token = JSON.stringify(openApi({ origin, version: product.version }));
      made = { tag: digestOf(token), token };
    }
    return answerDocument(c, made, 'application/json');
  });
  refuseOtherMethods(app, '/openapi.json', 'GET', 'HEAD');
  return app;
}
