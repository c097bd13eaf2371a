/** Refusals of trust: signatures, chains, the trust list, the type. */
import type { Code } from '../../src/errors.ts';
import type { Json, JsonObject } from '../../src/json.ts';
import { testKey } from '../../src/testing.ts';
import { purposes } from '../../src/x509.ts';
import { encodeJson, without } from '../forge.ts';
import { clock, day, licence, type Scene } from '../scene.ts';

export async function trustCases({ trust, base, refuse }: Scene) {
  const stranger = testKey('stranger');
  const own = trust.certify({ subject: 'KRDPass test traffic', publicJwk: stranger.publicJwk, purposes: [purposes.credential] });
  const selfSigned = trust.certify({ subject: 'Own', issuer: 'Own', issuerKey: stranger, publicJwk: stranger.publicJwk });
  const otherRoot = trust.certify({
    subject: 'KRDPass test traffic',
    issuer: 'Other root',
    issuerKey: stranger,
    publicJwk: stranger.publicJwk,
    purposes: [purposes.credential],
  });
  const [leaf] = trust.signers.traffic.chain as [string];
  await refuse(
    'sdjwt-signature-flipped',
    ['signature', 'signature'],
    { issuerJwt: (jwt) => jwt.replace(/.(.{8})$/, (tail, end: string) => (tail[0] === 'A' ? 'B' : 'A') + end) },
    'one bit of the signature',
  );
  await refuse('sdjwt-other-signer', ['signature', 'signature'], { signer: stranger }, 'the certificate of one, the signature of another');
  await refuse(
    'sdjwt-payload-changed',
    ['signature', 'signature'],
    {
      issuerJwt: (jwt) =>
        [jwt.split('.')[0], encodeJson({ ...base.sdJwt.jws.payload, exp: 4102444800 } as JsonObject), jwt.split('.')[2]].join('.'),
    },
    'a payload nobody signed',
  );
  const trusted = (code: Code) => ['issuer-trusted', code] as const;
  await refuse(
    'sdjwt-x5c-missing',
    trusted('chain-missing'),
    { header: { x5c: undefined as unknown as Json } },
    'the signer is named by its certificate',
  );
  await refuse('sdjwt-x5c-empty', trusted('chain-missing'), { header: { x5c: [] } }, 'the signer is named by its certificate');
  await refuse('sdjwt-x5c-anchor', trusted('chain-anchor'), { header: { x5c: [leaf, trust.root] } }, 'nobody brings the anchor along');
  await refuse(
    'sdjwt-x5c-root-alone',
    trusted('chain-anchor'),
    { header: { x5c: [trust.root] }, signer: trust.rootKey },
    'the root proves no type',
  );
  await refuse(
    'sdjwt-x5c-self-signed',
    trusted('chain-anchor'),
    { header: { x5c: [selfSigned] }, signer: stranger },
    'nobody vouches for himself',
  );
  await refuse('sdjwt-x5c-two', trusted('chain-invalid'), { header: { x5c: [leaf, own] } }, 'exactly one certificate');
  await refuse(
    'sdjwt-x5c-broken',
    trusted('chain-invalid'),
    { header: { x5c: [leaf.slice(0, -8)] } },
    'a certificate is DER to its last byte',
  );
  await refuse('sdjwt-x5c-text', trusted('chain-invalid'), { header: { x5c: leaf } }, 'x5c is an array');
  await refuse('sdjwt-x5c-unlisted', trusted('issuer-unknown'), { header: { x5c: [own] }, signer: stranger }, 'below our root, on no list');
  await refuse(
    'sdjwt-x5c-other-root',
    trusted('issuer-unknown'),
    { header: { x5c: [otherRoot] }, signer: stranger },
    'a signer of another root',
  );
  await refuse(
    'sdjwt-x5c-status-signer',
    trusted('issuer-unknown'),
    { header: { x5c: [...trust.signers['status-list'].chain] }, signer: trust.signers['status-list'] },
    'who signs lists issues nothing',
  );
  await refuse(
    'sdjwt-signer-expired',
    trusted('certificate-expired'),
    { payload: (payload) => ({ ...payload, iat: clock - 500 * day }) },
    'signed before the certificate began',
  );
  await refuse('sdjwt-issuer-withdrawn', trusted('issuer-withdrawn'), {}, 'an authority that was withdrawn', {
    trust: 'demo-2026-withdrawn',
  });
  const typed = (code: Code) => ['type-allowed', code] as const;
  await refuse('sdjwt-vct-missing', typed('type-not-allowed'), { payload: without('vct') }, 'a credential has a type');
  await refuse(
    'sdjwt-vct-of-another-authority',
    typed('type-not-allowed'),
    { payload: (payload) => ({ ...payload, vct: 'urn:krd:civil-id:1' }) },
    'Traffic signs no civil ID',
  );
  await refuse(
    'sdjwt-vct-next-version',
    typed('type-not-allowed'),
    { payload: (payload) => ({ ...payload, vct: 'urn:krd:driving-licence:2' }) },
    'a right is for one version',
  );
  await refuse('sdjwt-aka-vcts-empty', typed('payload'), { payload: (payload) => ({ ...payload, aka_vcts: [] }) }, 'SD-JWT VC: not empty');
  await refuse(
    'sdjwt-aka-vcts-repeats',
    typed('payload'),
    { payload: (payload) => ({ ...payload, aka_vcts: [licence] }) },
    'SD-JWT VC: without vct itself',
  );
  await refuse('sdjwt-service-without-authorisation', typed('type-not-allowed'), {}, 'a service without our extension may issue nothing', {
    trust: 'demo-2026-unauthorised',
  });
  const unsure = (code: Code) => ['issuer-trusted', code, 'unknown', 'amber'] as const;
  await refuse('sdjwt-trust-list-missing', unsure('trust-list-missing'), {}, 'without a list nobody is trusted', {
    trust: 'demo-2026-none',
  });
  await refuse('sdjwt-trust-list-old', unsure('trust-list-old'), {}, 'an old list cannot say that somebody is a stranger', {
    trust: 'demo-2026-old',
  });
}
