/** Bytes of the licence's codes over every demo citizen who drives, beside the same presentation raw and beside a VC-JWT in a VP-JWT. */
import { claimPath, type CredentialType } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import { fromBase64url, toBase64url, toUtf8, type JsonObject } from '@krdpass/credential';
import { createShowCode, versionFor } from '@krdpass/credential/qr';
import { didJwk, issueVcJwt } from '@krdpass/credential/vc-jwt';
import { createVerifiablePresentationJwt } from 'did-jwt-vc';
import { testKey, testRandom, testTrust, type TestTrust } from '../../credential/src/testing.ts';
import { holdersOf, now, pathsOf, type Holder } from './demo-state.ts';
import type { Figure } from './figure.ts';
import type { Report } from './main.ts';
import { median } from './rounds.ts';

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

type Measured = Readonly<{ code: number; raw: number }>;

async function measure(type: CredentialType, preset: string, holders: readonly Holder[], trust: TestTrust): Promise<readonly Measured[]> {
  const found = (await readCatalogue()).dictionaries.find(({ vct, form }) => vct === type.vct && form === 'show');
  if (!found) throw new Error(`the catalogue has no dictionary for ${type.vct}`);
  const bundle = {
    dictionary: { ...found, bytes: fromBase64url(found.text) },
    signers: trust.trustList.services.map(({ certificate }) => [certificate]),
  };
  const measured: Measured[] = [];
  for (const [turn, { upn, values }] of holders.entries()) {
    const holder = testKey(`bench holder ${upn}`);
    const idx = (turn * 30_013 + 977) % 131_072; // as scattered as real slots are
    const credential = await trust.issue(values, { holder: holder.publicJwk, idx, random: testRandom(upn) });
    const presentation = await trust.present(credential, { signer: holder, paths: pathsOf(type, preset), nonce: nonce() });
    measured.push({ code: createShowCode(presentation, bundle).length, raw: presentation.length });
  }
  return measured;
}

export async function run(report: Report): Promise<void> {
  const { type, holders } = await holdersOf('driving-licence');
  const trust = await testTrust({ now });
  const peers = { raw: 'raw SD-JWT + KB', vp: 'did-jwt-vc 4.0.16 VP-JWT, all text claims' };
  const vp = await Promise.all(holders.map((holder) => vpBytes(type, holder, trust)));
  for (const preset of ['roadside', 'roadside-photo']) {
    const measured = await measure(type, preset, holders, trust);
    const bySize = [...measured].sort((a, b) => a.code - b.code);
    const codes = median(bySize.map(({ code }) => code));
    const figure = (name: string, value: number, peer: string, peerValue: number, ratio = value / peerValue) =>
      report({ name: `qr.${preset}.${name}`, value, unit: 'B', peer, peerValue, ratio } satisfies Figure);
    const [smallest, largest] = [bySize[0]!, bySize.at(-1)!]; // each beside its own raw presentation
    figure('min', smallest.code, peers.raw, smallest.raw);
    figure('max', largest.code, peers.raw, largest.raw);
    figure('median', codes, peers.raw, median(measured.map(({ raw }) => raw)), median(measured.map(({ code, raw }) => code / raw)));
    if (preset === 'roadside') figure('median', codes, peers.vp, median(vp), median(measured.map(({ code }, i) => code / vp[i]!)));
    console.log(`${preset}: ${holders.length} licences, largest needs QR version ${versionFor(largest.code, 'L')}-L`);
  }
}
