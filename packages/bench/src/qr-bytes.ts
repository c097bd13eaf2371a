/** Bytes of the licence's codes over every demo citizen who drives, beside the same presentation raw and beside a VC-JWT in a VP-JWT. */
import { claimPath, type CredentialType } from '@krdpass/catalogue';
import { toBase64url, toUtf8, type JsonObject } from '@krdpass/credential';
import { versionFor } from '@krdpass/credential/qr';
import { didJwk, issueVcJwt } from '@krdpass/credential/vc-jwt';
import { createVerifiablePresentationJwt } from 'did-jwt-vc';
import { testKey, testTrust, type TestTrust } from '../../credential/src/testing.ts';
import { holdersOf, now, pathsOf, type Holder } from './demo-state.ts';
import type { Figure } from './figure.ts';
import type { Report } from './main.ts';
import { median } from './rounds.ts';
import { measurer, type Sizes } from './shown-code.ts';

const photographs = ['picture', 'portrait_qr'];
const nonce = () => toBase64url(crypto.getRandomValues(new Uint8Array(6)));

/** A VC-JWT cannot leave claims out: all of the licence but its photographs, which would only make it larger. */
async function vpBytes(type: CredentialType, { claims, upn }: Holder, { signers }: TestTrust): Promise<number> {
  const holder = testKey(`bench holder ${upn}`);
  const subject: JsonObject = {};
  for (const name of Object.keys(type.claims).filter((claim) => !photographs.includes(claim))) {
    const path = claimPath(type, name);
    let place = subject;
    for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as JsonObject;
    place[path.at(-1)!] = claims[name]!;
  }
  const did = 'did:web:localhost%3A4000:traffic';
  const vc = await issueVcJwt(subject, {
    did,
    kid: `${did}#0123456789abcdef`,
    signer: signers.traffic,
    type: 'DrivingLicenceCredential',
    sub: didJwk(holder.publicJwk),
    holder: holder.publicJwk,
    nbf: now,
    exp: now + 30 * 86_400,
    jti: `urn:uuid:${crypto.randomUUID()}`,
    status: { idx: 4711, uri: 'http://localhost:4000/status-lists/driving-licence-1' },
  });
  const signer = async (input: string | Uint8Array) => toBase64url(await holder.sign(typeof input === 'string' ? toUtf8(input) : input));
  const presentation = {
    vp: { '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiablePresentation'], verifiableCredential: [vc] },
  };
  return (
    await createVerifiablePresentationJwt(
      presentation,
      { did: didJwk(holder.publicJwk), signer, alg: 'ES256' },
      { domain: 'urn:krd:qr:show:1', challenge: nonce() },
    )
  ).length;
}

const textPaths = (type: CredentialType) =>
  Object.keys(type.claims)
    .filter((name) => type.claims[name]!.disclose === 'choice' && !photographs.includes(name))
    .map((name) => claimPath(type, name));

export async function run(report: Report): Promise<void> {
  const { type, holders } = await holdersOf('driving-licence');
  const trust = await testTrust({ now });
  const measure = await measurer(type, trust);
  const vp = await Promise.all(holders.map((holder) => vpBytes(type, holder, trust)));
  const shown = {
    roadside: pathsOf(type, 'roadside'),
    'roadside-photo': pathsOf(type, 'roadside-photo'),
    'all-text': textPaths(type),
  };
  for (const [name, paths] of Object.entries(shown)) {
    const measured: Sizes[] = [];
    for (const [turn, holder] of holders.entries()) measured.push(await measure(holder, paths, turn));
    const sizes = (form: keyof Sizes) => measured.map((one) => one[form]);
    const beside = (what: string, peer: string, peers: readonly number[], pick: (values: readonly number[]) => number) => {
      const [value, peerValue] = [pick(sizes('tree')), pick(peers)];
      report({ name: `qr.${name}.${what}`, value, unit: 'B', peer, peerValue, ratio: value / peerValue } satisfies Figure);
    };
    const largest = (values: readonly number[]) => Math.max(...values);
    beside('min', 'raw SD-JWT + KB', sizes('raw'), (values) => Math.min(...values));
    beside('median', 'raw SD-JWT + KB', sizes('raw'), median);
    beside('max', 'raw SD-JWT + KB', sizes('raw'), largest);
    beside('max', 'by template, plain salts', sizes('plain'), largest);
    beside('max', 'generic form, plain salts', sizes('generic'), largest);
    if (name !== 'roadside-photo') beside('median', 'did-jwt-vc 4.0.16 VP-JWT, all text claims', vp, median);
    console.log(`${name}: ${holders.length} licences, largest needs QR version ${versionFor(largest(sizes('tree')), 'L')}-L`);
  }
}
