/** Verifying a driving licence as mdoc: as it is issued and as it is presented, beside two libraries and the bare signature checks inside. */
import { createPublicKey, verify } from 'node:crypto';
import { fromBase64url, type PublicJwk } from '@krdpass/credential';
import { verifyIssuedMdoc, verifyMdoc } from '@krdpass/credential/mdoc';
import { verifySignature } from '@krdpass/issuer/keys/verify';
import { auth0Peer, owfPeer } from '../../credential/src/mdoc/testing-peers.ts';
import { testMdoc } from '../../credential/src/mdoc/testing.ts';
import { interleave } from './interleave.ts';
import type { Report } from './main.ts';
import { median, ratioOf } from './rounds.ts';

const auth0 = '@auth0/mdl 3.0.1, no status, no trust list';
const owf = '@owf/mdoc 0.6.0, context on node:crypto, no status, no trust list';

/** `count` signatures of one key over as many bytes as a security object has: what no verifier gets around. */
function rawVerifies(
  count: number,
  { publicJwk, sign }: Readonly<{ publicJwk: PublicJwk; sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array> }>,
) {
  const bytes = new Uint8Array(1500);
  const key = createPublicKey({ key: { ...publicJwk }, format: 'jwk' });
  const signature = sign(bytes) as Uint8Array;
  return () => {
    for (let i = 0; i < count; i++) verify('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }, signature);
  };
}

export async function run(report: Report): Promise<void> {
  const now = Math.floor(Date.now() / 1000); // @auth0/mdl asks the clock itself
  const state = await testMdoc({ now });
  const credential = await state.issue();
  const answer = await state.present(credential);
  const context = state.context({ verifySignature });
  const [issuedBytes, answerBytes] = [fromBase64url(credential), fromBase64url(answer)];
  const [auth0Verify, owfVerify] = [auth0Peer(state), owfPeer(state)];

  const issued = await verifyIssuedMdoc(credential, context);
  const open = issued.checks.filter(({ outcome }) => outcome !== 'passed').map(({ name }) => name);
  if (open.join() !== 'holder-bound,fresh,audience') throw new Error(`the licence is open on ${open.join()}`);
  if ((await verifyMdoc(answer, context)).colour !== 'green') throw new Error('the answer is not green');
  if ((await auth0Verify(answerBytes)).length + (await owfVerify(issuedBytes)).length > 0) throw new Error('a peer refuses what we issue');

  const byIssuer = await interleave({
    raw: rawVerifies(2, state.signer),
    peer: () => owfVerify(issuedBytes),
    ours: () => verifyIssuedMdoc(credential, context),
  });
  const byHolder = await interleave({
    raw: rawVerifies(3, state.signer),
    peer: () => auth0Verify(answerBytes),
    ours: () => verifyMdoc(answer, context),
  });
  for (const [name, rates, raw, peer] of [
    ['mdoc.issued', byIssuer, '2 × raw P-256 verify', owf],
    ['mdoc.response', byHolder, '3 × raw P-256 verify', auth0],
  ] as const)
    for (const [other, words] of [
      ['raw', raw],
      ['peer', peer],
    ] as const)
      report({
        name,
        value: median(rates.ours),
        unit: 'ops/cpu-s',
        peer: words,
        peerValue: median(rates[other]),
        ratio: ratioOf(rates.ours, rates[other]),
      });
}
