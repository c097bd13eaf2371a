/** The token endpoint: an offer's code becomes a DPoP-bound access token (OpenID4VCI 1.0 §6, RFC 9449 §5). */
import { createTokenResponse, parseTokenRequest, verifyDpopProof } from '@krdpass/openid4vc';
import { Hono } from 'hono';
import { tokenLifetime } from '../application/access-token.ts';
import type { Issuer } from '../application/issuer.ts';
import { digestOf } from '../application/mac.ts';
import { redeem } from '../application/redeem.ts';
import { answerJson } from './answer.ts';
import { readForm } from './body.ts';
import { refuseOtherMethods } from './methods.ts';

export function tokenRoutes(issuer: Issuer) {
  const app = new Hono();
  app.post('/token', async (c) => {
    const request = parseTokenRequest(await readForm(c));
    const proof = await verifyDpopProof(c.req.header('dpop'), {
      method: 'POST',
      url: `${issuer.origin}/token`,
      now: issuer.now(),
      verifySignature: issuer.verifySignature,
      digest: digestOf,
    });
    return answerJson(createTokenResponse({ accessToken: await redeem(issuer, request, proof), expiresIn: tokenLifetime }));
  });
  refuseOtherMethods(app, '/token', 'POST');
  return app;
}
