/** Bytes of the codes of every demo citizen, by document and preset, beside the same presentation raw and a licence as VC-JWT in a VP-JWT. */
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

type Shown = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Three lines for each way of showing the type, by the smallest, the middle and the largest of its holders, and what each form would take. */
async function reportSizes(
  report: Report,
  { type, holders, trust, shown }: { type: CredentialType; holders: readonly Holder[]; trust: TestTrust; shown: Shown },
): Promise<ReadonlyMap<string, readonly number[]>> {
  const measure = await measurer(type, trust);
  const found = new Map<string, readonly number[]>();
  for (const [name, paths] of Object.entries(shown)) {
    const measured: Sizes[] = [];
    for (const [turn, holder] of holders.entries()) measured.push(await measure(holder, paths, turn));
    const sizes = (form: keyof Sizes) => measured.map((one) => one[form]);
    const beside = (what: string, peer: string, peers: readonly number[], pick: (values: readonly number[]) => number) =>
      reportBeside(report, `qr.${name}.${what}`, { own: pick(sizes('tree')), peer, other: pick(peers) });
    beside('min', 'raw SD-JWT + KB', sizes('raw'), smallest);
    beside('median', 'raw SD-JWT + KB', sizes('raw'), median);
    beside('max', 'raw SD-JWT + KB', sizes('raw'), largest);
    beside('max', 'by template, plain salts', sizes('plain'), largest);
    beside('max', 'generic form, plain salts', sizes('generic'), largest);
    console.log(`${name}: ${holders.length} of ${type.id}, largest needs QR version ${versionFor(largest(sizes('tree')), 'L')}-L`);
    found.set(name, sizes('tree'));
  }
  return found;
}

const smallest = (values: readonly number[]) => Math.min(...values);
const largest = (values: readonly number[]) => Math.max(...values);

const reportBeside = (report: Report, name: string, { own, peer, other }: { own: number; peer: string; other: number }) =>
  report({ name, value: own, unit: 'B', peer, peerValue: other, ratio: own / other } satisfies Figure);

export async function run(report: Report): Promise<void> {
  const trust = await testTrust({ now });
  const licence = await holdersOf('driving-licence');
  const sizes = await reportSizes(report, {
    ...licence,
    trust,
    shown: {
      roadside: pathsOf(licence.type, 'roadside'),
      'roadside-photo': pathsOf(licence.type, 'roadside-photo'),
      'all-text': textPaths(licence.type),
    },
  });
  const vp = median(await Promise.all(licence.holders.map((holder) => vpBytes(licence.type, holder, trust))));
  for (const name of ['roadside', 'all-text'])
    reportBeside(report, `qr.${name}.median`, {
      own: median(sizes.get(name)!),
      peer: 'did-jwt-vc 4.0.16 VP-JWT, all text claims',
      other: vp,
    });

  const civil = await holdersOf('civil-id', { unread: photographs });
  await reportSizes(report, {
    ...civil,
    trust,
    shown: { 'civil-counter': pathsOf(civil.type, 'counter'), 'civil-over-18': pathsOf(civil.type, 'over-18') },
  });
  const age = await holdersOf('age', { unread: photographs });
  await reportSizes(report, { ...age, trust, shown: { age: pathsOf(age.type, 'over-18'), 'age-21': pathsOf(age.type, 'over-21') } });
}
