/** Nonce, credential, deferred credential and notification endpoints (OpenID4VCI 1.0 §§7, 8, 9, 11). */
import {
  createCredentialResponse,
  createDeferredResponse,
  createNonceResponse,
  parseCredentialRequest,
  parseDeferredRequest,
  parseNotification,
  verifyKeyProof,
  type CredentialConfiguration,
} from '@krdpass/openid4vc';
import { Hono } from 'hono';
import { collectDeferred, defer } from '../application/deferred.ts';
import { spendingProof, spendProof } from '../application/dpop-proof.ts';
import { batchSize, issue } from '../application/issue.ts';
import type { Issuer } from '../application/issuer.ts';
import { createNonce } from '../application/nonce.ts';
import { notify } from '../application/notify.ts';
import { answerJson } from './answer.ts';
import { authorized, refuseTokenInBody } from './authorized.ts';
import { readJson } from './body.ts';
import { issuerMetadata } from './metadata.ts';
import { refuseOtherMethods } from './methods.ts';

export function credentialRoutes(issuer: Issuer) {
  const app = new Hono();
  const configurations = issuerMetadata(issuer).credential_configurations_supported as unknown as Record<string, CredentialConfiguration>;

  app.post('/nonce', () => answerJson(createNonceResponse(createNonce(issuer))));

  app.post('/credential', async (c) => {
    const { offerId, use } = await authorized(c, issuer);
    return spendingProof(issuer, use, async () => {
      const json = await readJson(c, 'invalid_credential_request');
      refuseTokenInBody(json);
      const { configurationId, proofs } = parseCredentialRequest(json, { batchSize, configurations });
      const configuration = issuer.configurations.get(configurationId)!;
      const rules = {
        audience: issuer.origin,
        now: issuer.now(),
        allowKid: configuration.form === 'jwt-vc',
        verifySignature: issuer.verifySignature,
      };
      const proven = await Promise.all(proofs.map((proof) => verifyKeyProof(proof, rules)));
      const asked = { offerId, configuration, proofs: proven, use };
      const deferred = await defer(issuer, asked);
      if (deferred) return answerJson(createDeferredResponse(deferred), 202);
      return answerJson(createCredentialResponse(await issue(issuer, asked)));
    });
  });

  app.post('/deferred-credential', async (c) => {
    const { offerId, use } = await authorized(c, issuer);
    return spendingProof(issuer, use, async () => {
      const json = await readJson(c, 'invalid_credential_request');
      refuseTokenInBody(json);
      const outcome = await collectDeferred(issuer, { offerId, use, ...parseDeferredRequest(json) });
      return 'transactionId' in outcome ? answerJson(createDeferredResponse(outcome), 202) : answerJson(createCredentialResponse(outcome));
    });
  });

  app.post('/notification', async (c) => {
    const { offerId, use } = await authorized(c, issuer);
    await spendProof(issuer, use, { at: 'resource' });
    const json = await readJson(c, 'invalid_notification_request');
    refuseTokenInBody(json);
    await notify(issuer, { offerId, notification: parseNotification(json) });
    return c.body(null, 204);
  });

  for (const path of ['/nonce', '/credential', '/deferred-credential', '/notification']) refuseOtherMethods(app, path, 'POST');
  return app;
}
