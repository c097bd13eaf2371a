/**
 * @sphereon/oid4vci-issuer-server as the bench's peer: in memory, bearer tokens, quiet logs, ES256 by jose, SD-JWT VC by @sd-jwt.
 * `node server.mjs <port> <file with the claims>`; prints one line when it answers.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ES256, digest, generateSalt } from '@sd-jwt/crypto-nodejs';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { VcIssuerBuilder } from '@sphereon/oid4vci-issuer';
import { OID4VCIServer } from '@sphereon/oid4vci-issuer-server';
import express from 'express';
import { SignJWT, decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, jwtVerify } from 'jose';

const [port, claimsFile] = process.argv.slice(2);
const origin = `http://localhost:${port}`;
const { vct, configuration, open, hidden } = JSON.parse(readFileSync(claimsFile, 'utf8'));
const print = console.log;
for (const name of ['log', 'info', 'debug', 'warn']) console[name] = () => {};

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
const secret = await exportJWK(privateKey);
const sdJwt = new SDJwtVcInstance({
  signer: await ES256.getSigner(secret),
  signAlg: 'ES256',
  hasher: digest,
  hashAlg: 'sha-256',
  saltGenerator: generateSalt,
});
const keyOf = (jwk) => importJWK(jwk, 'ES256');

/** Proofs carry their key in the header; access tokens are our own. */
async function verify({ jwt }) {
  const header = decodeProtectedHeader(jwt);
  const { payload } = await jwtVerify(jwt, header.jwk ? await keyOf(header.jwk) : publicKey);
  return { jwt: { header, payload }, alg: header.alg, ...(header.jwk && { jwk: header.jwk }) };
}

const issuer = new VcIssuerBuilder()
  .withCredentialIssuer(origin)
  .withCredentialEndpoint(`${origin}/credential`)
  .withNonceEndpoint(`${origin}/nonce`)
  .withDefaultCredentialOfferBaseUri(origin)
  .withAuthorizationMetadata({ issuer: origin, token_endpoint: `${origin}/token` })
  .withIssuerDisplay({ name: 'bench', locale: 'en' })
  .withCredentialConfigurationsSupported({
    [configuration]: {
      format: 'dc+sd-jwt',
      vct,
      scope: configuration,
      cryptographic_binding_methods_supported: ['jwk'],
      credential_signing_alg_values_supported: ['ES256'],
      proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256'] } },
    },
  })
  .withInMemoryCredentialOfferState()
  .withInMemoryCredentialOfferURIState()
  .withInMemoryCNonceState()
  .withJWTVerifyCallback(verify)
  .withCredentialDataSupplier(async () => ({
    format: 'dc+sd-jwt',
    credential: { vct, iss: origin, iat: Math.floor(Date.now() / 86_400_000) * 86_400, ...open, ...hidden },
  }))
  .withCredentialSignerCallback(async ({ credential, jwtVerifyResult }) =>
    sdJwt.issue({ ...credential, cnf: { jwk: jwtVerifyResult.jwk } }, { _sd: Object.keys(hidden) }),
  )
  .build();

const app = express();
app.use(express.json(), express.urlencoded({ extended: true }));
app.get('/bench/offers', async (request, response) => {
  const offers = [];
  for (let i = 0; i < Number(request.query.n); i++) {
    const { session } = await issuer.createCredentialOfferURI({
      credential_configuration_ids: [configuration],
      grants: {
        'urn:ietf:params:oauth:grant-type:pre-authorized_code': {
          'pre-authorized_code': randomBytes(32).toString('base64url'),
          tx_code: { length: 6, input_mode: 'numeric' },
        },
      },
    });
    offers.push({ preAuthorizedCode: session.preAuthorizedCode, txCode: session.txCode });
  }
  response.json(offers);
});
new OID4VCIServer(
  { express: app, start: () => ({}), stop: async () => {}, port: Number(port), hostname: 'localhost' },
  {
    issuer,
    baseUrl: origin,
    endpointOpts: {
      nonceOpts: { enabled: true },
      tokenEndpointOpts: {
        tokenPath: '/token',
        accessTokenIssuer: origin,
        accessTokenVerificationCallback: verify,
        accessTokenSignerCallback: ({ header, payload }) =>
          new SignJWT({ ...payload, iat: Math.floor(payload.iat), exp: Math.floor(payload.exp), jti: randomUUID() })
            .setProtectedHeader(header)
            .sign(privateKey),
      },
    },
  },
);
app.listen(Number(port), () => print('READY'));
process.on('SIGTERM', () => process.exit(0));
