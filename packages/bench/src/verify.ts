/** Verifying a JWS and a VC-JWT's signature in Node by CPU time, beside the bare verification inside and beside did-jwt-vc. */
import { createPublicKey, verify } from 'node:crypto';
import { fromBase64url, parseJws, toUtf8 } from '@krdpass/credential';
import { verifySignature } from '@krdpass/issuer/keys/verify';
import { verifyCredential } from 'did-jwt-vc';
import { testTrust } from '../../credential/src/testing.ts';
import { forgeVc, vcBaseOf } from '../../credential/vectors/forge-vc.ts';
import { now } from './demo-state.ts';
import { flipped } from './fixture.ts';
import { interleave } from './interleave.ts';
import type { Report } from './main.ts';
import { median, ratioOf } from './rounds.ts';

export async function run(report: Report): Promise<void> {
  const trust = await testTrust({ now });
  const { publicJwk } = trust.signers.traffic;
  const base = await vcBaseOf(trust);
  const jwt = await forgeVc(base);
  const key = createPublicKey({ key: { ...publicJwk }, format: 'jwk' });
  const end = jwt.lastIndexOf('.');
  const [bytes, signature] = [toUtf8(jwt.slice(0, end)), fromBase64url(jwt.slice(end + 1))];
  const rules = { typ: 'JWT', members: ['kid'], maxLength: 16_384 };
  const ours = async (text: string) => {
    const jws = parseJws(text, rules);
    return verifySignature(publicJwk, jws.signature, jws.signedBytes);
  };
  const kid = String(base.header.kid);
  const did = String(base.paper.iss);
  const verificationMethod = [{ id: kid, type: 'JsonWebKey2020', controller: did, publicKeyJwk: publicJwk }];
  const didDocument = { id: did, verificationMethod, assertionMethod: [kid], authentication: [] };
  const resolver = { resolve: async () => ({ didDocument, didDocumentMetadata: {}, didResolutionMetadata: {} }) };
  const peer = (text: string) => verifyCredential(text, resolver as never, { policies: { now } });
  const refused = async (work: Promise<unknown>) => work.then(Boolean, () => false).then((good) => !good);
  if (!(await ours(jwt)) || (await refused(peer(jwt)))) throw new Error('a good JWS was refused');
  if ((await ours(flipped(jwt))) || !(await refused(peer(flipped(jwt))))) throw new Error('a flipped bit was taken');

  const rates = await interleave({
    raw: () => verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature),
    peer: () => peer(jwt),
    ours: () => ours(jwt),
  });
  for (const [name, words] of [
    ['raw', 'raw P-256 verify'],
    ['peer', 'did-jwt-vc 4.0.16'],
  ] as const)
    report({
      name: 'verify.jws.node',
      value: median(rates.ours),
      unit: 'ops/cpu-s',
      peer: words,
      peerValue: median(rates[name]),
      ratio: ratioOf(rates.ours, rates[name]),
    });
}
