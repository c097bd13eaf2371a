/** The offer a letter's link leads to (OpenID4VCI 1.0 §4.1.3): fetched by reference, with a code of its own each time. */
import { createCredentialOffer } from '@krdpass/openid4vc';
import { Hono } from 'hono';
import { codeLength, openOffer } from '../application/activate.ts';
import type { Issuer } from '../application/issuer.ts';
import { refuseOtherMethods } from './methods.ts';

const descriptions: Readonly<Record<string, string>> = {
  ckb: 'کۆدی شەش ژمارەیی ناو نامەکە',
  kmr: 'Koda şeş reqemî ya di nameyê de',
  ar: 'الرمز ذو الأرقام الستة في الرسالة',
  en: 'The six-digit code in your letter',
};

const wanted = (header: string | undefined) =>
  descriptions[
    header
      ?.split(',')
      .find((range) => range.trim().split(/[-;]/)[0]! in descriptions)
      ?.trim()
      .split(/[-;]/)[0] ?? 'en'
  ]!;

export function offerRoutes(issuer: Issuer) {
  const app = new Hono();
  app.get('/offers/:id', async (c) => {
    const { configurationIds, preAuthorizedCode } = await openOffer(issuer, c.req.param('id'));
    const txCode = { length: codeLength, description: wanted(c.req.header('accept-language')) };
    c.header('Cache-Control', 'no-store');
    c.header('Vary', 'Accept-Language');
    return c.json(createCredentialOffer({ issuer: issuer.origin, configurationIds, preAuthorizedCode, txCode }));
  });
  refuseOtherMethods(app, '/offers/:id', 'GET', 'HEAD');
  return app;
}
