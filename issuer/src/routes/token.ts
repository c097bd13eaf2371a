/** The token endpoint: an offer's code becomes DPoP-bound tokens, and a refresh token new ones (OpenID4VCI 1.0 §6, RFC 6749 §6, RFC 9449 §5). */
import { createTokenResponse, parseRefreshRequest, parseTokenRequest, verifyDpopProof } from '@krdpass/openid4vc';
import { Hono } from 'hono';
import { tokenLifetime } from '../application/access-token.ts';
import { refresh } from '../application/account/session.ts';
import type { Issuer } from '../application/issuer.ts';
import { digestOf } from '../application/mac.ts';
import { redeem } from '../application/redeem.ts';
import { answerJson } from './answer.ts';
import { readForm } from './body.ts';
import { refuseOtherMethods } from './methods.ts';

export function tokenRoutes(issuer: Issuer) {
  const app = new Hono();
  app.post('/token', async (c) => {
    const form = await readForm(c);
    const refreshing = parseRefreshRequest(form);
    const request = refreshing ?? parseTokenRequest(form);
    const proof = await verifyDpopProof(c.req.header('dpop'), {
      method: 'POST',
      url: `${issuer.origin}/token`,
      now: issuer.now(),
      verifySignature: issuer.verifySignature,
      digest: digestOf,
    });
    const tokens = 'refreshToken' in request ? await refresh(issuer, request, proof) : await redeem(issuer, request, proof);
    return answerJson(createTokenResponse({ ...tokens, expiresIn: tokenLifetime }));
  });
  refuseOtherMethods(app, '/token', 'POST');
  return app;
}
