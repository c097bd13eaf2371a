import { verifyCredential, verifyPresentation as verifyWithLibrary } from 'did-jwt-vc';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Json, JsonObject } from './json.ts';
import { signJws } from './jws.ts';
import type { PublicJwk } from './signature.ts';
import { statusListUri, testKey, testNonce, testTrust, type TestTrust } from './testing.ts';
import type { TrustedService } from './trust-list.ts';
import { didJwk, issueVcJwt, verifyVcJwt, verifyVpJwt } from './vc-jwt.ts';
import type { Context, Verdict } from './verdict.ts';

const now = 1_795_278_200;
const day = 86_400;
const audience = 'x509_hash:bank';
const claims = { issuing_authority: 'General Directorate of Traffic (DEMO)', date_of_expiry: '2031-05-04', given_name_native: 'ئاراس' };
const status = { idx: 73, uri: statusListUri('urn:krd:driving-licence:1') };
let trust: TestTrust;
let traffic: TrustedService;
let content: Parameters<typeof issueVcJwt>[1];

beforeAll(async () => {
  trust = await testTrust({ now });
  traffic = trust.trustList.services.find(({ authority }) => authority === 'traffic')!;
  const { did, kid } = traffic;
  const signer = trust.signers.traffic;
  content = { did, kid, signer, type: 'DrivingLicenceCredential', nbf: now - day, exp: now + day, jti: 'urn:uuid:1', status };
});

const failures = ({ checks }: Verdict) =>
  checks.filter(({ outcome }) => outcome !== 'passed').map(({ name, outcome, code }) => `${name} ${outcome} ${code}`);
const paper = (changes: Partial<Context> = {}) => trust.context({ mode: 'paper', ...changes });
const formatOf = ({ checks }: Verdict) => checks[0]!.code ?? checks[0]!.outcome;

describe('paper', () => {
  test('is amber at best: it can be copied', async () => {
    const verdict = await verifyVcJwt(await issueVcJwt(claims, content), paper());
    expect(verdict.colour).toBe('amber');
    expect(failures(verdict)).toEqual(['holder-bound unknown paper', 'fresh unknown paper']);
    expect(verdict.claims).toEqual(claims);
    expect(verdict.vct).toBe('urn:krd:driving-licence:1');
    expect(verdict.evidence).toMatchObject({ issuer: 'traffic', issuedAt: now - day, statusListAge: 3600 });
  });

  test('says its header and payload in the order the dictionary knows', async () => {
    const [header, payload] = (await issueVcJwt(claims, content)).split('.').map((part) => Buffer.from(part, 'base64url').toString());
    expect(header).toMatch(/^\{"alg":"ES256","typ":"JWT","kid":"did:web:/);
    expect(Object.keys(JSON.parse(payload!) as object)).toEqual(['exp', 'vc', 'nbf', 'jti', 'status', 'iss']);
  });

  test.each<[string, () => Promise<string> | string, (context: Context) => Context, string[]]>([
    [
      'out of force, not broken, once it has expired',
      () => issueVcJwt(claims, { ...content, exp: now - 100 }),
      (c) => c,
      ['in-force failed out-of-force'],
    ],
    [
      'not yet in force before its day',
      () => issueVcJwt(claims, { ...content, nbf: now + 100 }),
      (c) => c,
      ['in-force failed not-yet-in-force'],
    ],
    [
      'an expired document',
      () => issueVcJwt({ ...claims, date_of_expiry: '2026-01-01' }, content),
      (c) => c,
      ['document-valid failed document-expired'],
    ],
    ['revoked', () => issueVcJwt(claims, { ...content, status: { ...status, idx: 1 } }), (c) => c, ['not-revoked failed revoked']],
    ['suspended', () => issueVcJwt(claims, { ...content, status: { ...status, idx: 2 } }), (c) => c, ['not-revoked failed suspended']],
    [
      'of a type its issuer may not issue',
      () => issueVcJwt(claims, { ...content, type: 'CivilIdCredential' }),
      (c) => c,
      ['type-allowed failed type-not-allowed'],
    ],
  ])('%s', async (_, issue, change, expected) => {
    const verdict = await verifyVcJwt(await issue(), change(paper()));
    expect(failures(verdict)).toEqual([...expected, 'holder-bound unknown paper', 'fresh unknown paper']);
    expect(verdict.colour).toBe(/revoked$|not-allowed/.test(expected[0]!) ? 'red' : 'amber');
  });

  test('by an issuer nobody lists shows nothing', async () => {
    const foreign = { ...content, did: 'did:web:evil.example', kid: 'did:web:evil.example#1' };
    const verdict = await verifyVcJwt(await issueVcJwt(claims, foreign), paper());
    expect(verdict).toMatchObject({ colour: 'red', claims: null, vct: null });
    expect(failures(verdict)).toContain('issuer-trusted failed issuer-unknown');
    expect(failures(verdict)).toContain('signature unknown issuer-unknown');
  });

  test('without a trust list, or with an old one, cannot be confirmed', async () => {
    const jwt = await issueVcJwt(claims, content);
    const none = await verifyVcJwt(jwt, paper({ trustList: null }));
    expect(none).toMatchObject({ colour: 'amber', claims: null });
    expect(failures(none)).toContain('issuer-trusted unknown trust-list-missing');
    const old = { ...trust.trustList, services: [], nextUpdate: now - 1 };
    expect(failures(await verifyVcJwt(jwt, paper({ trustList: old })))).toContain('issuer-trusted unknown trust-list-old');
  });

  test('by an issuer whose right was withdrawn is red', async () => {
    const services = trust.trustList.services.map((service) => ({ ...service, granted: false }));
    const verdict = await verifyVcJwt(await issueVcJwt(claims, content), paper({ trustList: { ...trust.trustList, services } }));
    expect(failures(verdict)).toContain('issuer-trusted failed issuer-withdrawn');
    expect(verdict.colour).toBe('red');
  });

  test('changed, or signed by another key, fails its signature', async () => {
    const [header, , signature] = (await issueVcJwt(claims, content)).split('.');
    const [, other] = (await issueVcJwt({ ...claims, given_name_native: 'x' }, content)).split('.');
    expect(failures(await verifyVcJwt(`${header}.${other}.${signature}`, paper()))).toContain('signature failed signature');
    const forged = await issueVcJwt(claims, { ...content, signer: testKey('somebody') });
    expect(await verifyVcJwt(forged, paper())).toMatchObject({ colour: 'red', claims: null });
  });

  test('that names a holder must be presented by that holder', async () => {
    const verdict = await verifyVcJwt(await issueVcJwt(claims, { ...content, holder: trust.holder.publicJwk }), paper());
    expect(failures(verdict)).toEqual(['holder-bound failed key-binding-missing', 'fresh unknown key-binding-missing']);
    expect(verdict.colour).toBe('red');
  });
});

describe('issuing refuses', () => {
  test.each<[string, (good: typeof content) => Promise<string>]>([
    ['header', (good) => issueVcJwt(claims, { ...good, kid: 'did:web:other#1' })],
    ['dates', (good) => issueVcJwt(claims, { ...good, exp: good.nbf })],
    ['dates', (good) => issueVcJwt(claims, { ...good, nbf: 0 })],
    ['protected-claim', (good) => issueVcJwt({ id: 'did:web:x' }, good)],
  ])('%s', async (code, issue) => {
    await expect(issue(content)).rejects.toThrow(code);
  });
});

/** What did-jwt-vc says without our gate: the control that shows each rule is needed. */
const resolver = (
  did: string,
  kid: string,
  publicKeyJwk: PublicJwk,
  lists: object = { assertionMethod: [kid], authentication: [kid] },
) => ({
  resolve: () =>
    Promise.resolve({
      didDocument: { id: did, verificationMethod: [{ id: kid, type: 'JsonWebKey2020', controller: did, publicKeyJwk }], ...lists },
      didDocumentMetadata: {},
      didResolutionMetadata: {},
    }),
});
const libraryAccepts = async (jwt: string, lists?: object) =>
  (await verifyCredential(jwt, resolver(traffic.did, traffic.kid, traffic.publicJwk, lists), { policies: { now } })).verified;

type Spoilt = { header: Record<string, Json>; payload: Record<string, Json | undefined> & { vc: JsonObject } };
async function spoil(change: (credential: Spoilt) => void): Promise<string> {
  const vc = {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    type: ['VerifiableCredential', 'DrivingLicenceCredential'],
    credentialSubject: { ...claims },
  };
  const credential: Spoilt = {
    header: { typ: 'JWT', kid: traffic.kid },
    payload: { iss: traffic.did, nbf: now - day, exp: now + day, jti: 'urn:uuid:1', status: { status_list: status }, vc },
  };
  change(credential);
  return signJws(credential.header, credential.payload, trust.signers.traffic);
}

describe('the gate closes what the library leaves open', () => {
  test('a good credential passes both', async () => {
    const jwt = await spoil(() => {});
    expect(await libraryAccepts(jwt)).toBe(true);
    expect(formatOf(await verifyVcJwt(jwt, paper()))).toBe('passed');
  });

  const gaps: readonly [string, string, (credential: Spoilt) => void][] = [
    ['no exp', 'dates', ({ payload }) => delete payload.exp],
    ['exp of zero', 'dates', ({ payload }) => (payload.exp = 0)],
    ['no nbf', 'dates', ({ payload }) => delete payload.nbf],
    ['nbf after exp', 'dates', ({ payload }) => ((payload.nbf = now + 290), (payload.exp = now + 200))],
    ['issued in the far future', 'payload', ({ payload }) => (payload.iat = now + 31_536_000)],
    ['no kid', 'header', ({ header }) => delete header.kid],
    ['crit', 'header', ({ header }) => (header.crit = ['exp'])],
    ['b64 false', 'header', ({ header }) => (header.b64 = false)],
    ['a key in the header', 'header', ({ header }) => (header.jwk = { ...trust.holder.publicJwk })],
    ['another typ', 'typ', ({ header }) => (header.typ = 'foo+jwt')],
    ['another issuer inside', 'payload', ({ payload }) => (payload.vc.issuer = 'did:web:evil.example')],
    ['a past end inside', 'payload', ({ payload }) => (payload.vc.expirationDate = '2020-01-01T00:00:00Z')],
    ['a future beginning inside', 'payload', ({ payload }) => (payload.vc.issuanceDate = '2090-01-01T00:00:00Z')],
    ['an id inside', 'payload', ({ payload }) => (payload.vc.id = 'urn:uuid:2')],
    [
      'a subject that is not sub',
      'payload',
      ({ payload }) => ((payload.sub = 'did:jwk:a'), ((payload.vc.credentialSubject as JsonObject).id = 'did:jwk:b')),
    ],
    ['W3C members beside vc', 'payload', ({ payload }) => (payload.credentialSubject = { given_name_native: 'x' })],
    ['a list of subjects', 'payload', ({ payload }) => (payload.vc.credentialSubject = [{ ...claims }, { ...claims }])],
  ];
  test.each(gaps)('%s', async (_, code, change) => {
    const jwt = await spoil(change);
    expect(await libraryAccepts(jwt)).toBe(true);
    expect(formatOf(await verifyVcJwt(jwt, paper()))).toBe(code);
  });

  test('the whole content beside vc', async () => {
    const jwt = await spoil(({ payload }) => {
      Object.assign(payload, payload.vc);
      delete (payload as Record<string, unknown>).vc;
    });
    expect(await libraryAccepts(jwt)).toBe(true);
    expect(formatOf(await verifyVcJwt(jwt, paper()))).toBe('payload');
  });

  test('a JWT inside a JWT', async () => {
    const inner = await spoil(() => {});
    const jwt = await spoil(({ header, payload }) => ((header.cty = 'JWT'), (payload.jwt = inner)));
    expect(formatOf(await verifyVcJwt(jwt, paper()))).toBe('header');
  });

  test('a kid that names no key: the library tries them all', async () => {
    const jwt = await spoil(({ header }) => (header.kid = `${traffic.did}#nobody`));
    expect(await libraryAccepts(jwt)).toBe(true);
    expect(failures(await verifyVcJwt(jwt, paper()))).toContain('issuer-trusted failed issuer-unknown');
  });

  test('a kid of another listed issuer', async () => {
    const other = trust.trustList.services.find(({ authority }) => authority === 'interior')!;
    const jwt = await spoil(({ header }) => (header.kid = other.kid));
    expect(await libraryAccepts(jwt)).toBe(true);
    expect(await verifyVcJwt(jwt, paper())).toMatchObject({ colour: 'red', claims: null });
  });

  test('a key for no purpose: the library takes a missing list for all keys', async () => {
    const jwt = await spoil(() => {});
    const strict = { proofPurpose: 'assertionMethod', policies: { now } } as const;
    const { verified } = await verifyCredential(jwt, resolver(traffic.did, traffic.kid, traffic.publicJwk, {}), strict);
    expect(verified).toBe(true);
    const written = resolver(traffic.did, traffic.kid, traffic.publicJwk, { assertionMethod: [] });
    await expect(verifyCredential(jwt, written, strict)).rejects.toThrow(); // ours always writes both lists
  });

  test('expired 200 seconds ago', async () => {
    const jwt = await spoil(({ payload }) => (payload.exp = now - 200));
    expect(await libraryAccepts(jwt)).toBe(true);
    expect(failures(await verifyVcJwt(jwt, paper()))).toContain('in-force failed out-of-force');
  });

  test('the other signature of the same key is the same credential', async () => {
    const jwt = await spoil(() => {});
    const signature = Buffer.from(jwt.split('.')[2]!, 'base64url');
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const twin = (order - BigInt(`0x${signature.subarray(32).toString('hex')}`)).toString(16).padStart(64, '0');
    const malleated = `${jwt.slice(0, jwt.lastIndexOf('.'))}.${Buffer.concat([signature.subarray(0, 32), Buffer.from(twin, 'hex')]).toString('base64url')}`;
    expect((await verifyVcJwt(malleated, paper())).claims).toEqual((await verifyVcJwt(jwt, paper())).claims);
  });

  test.each<[string, string, (credential: Spoilt) => void]>([
    ['aud', 'payload', ({ payload }) => (payload.aud = audience)],
    ['no context', 'payload', ({ payload }) => (payload.vc['@context'] = ['https://www.w3.org/ns/credentials/v2'])],
    ['two further types', 'payload', ({ payload }) => (payload.vc.type = ['VerifiableCredential', 'A', 'B'])],
    ['a type that is a text', 'payload', ({ payload }) => (payload.vc.type = 'VerifiableCredential')],
    ['no issuer', 'payload', ({ payload }) => delete payload.iss],
    ['a status of another kind', 'payload', ({ payload }) => (payload.status = { type: 'BitstringStatusListEntry' })],
    ['times as texts', 'dates', ({ payload }) => (payload.exp = String(now))],
    ['fractions of a second', 'dates', ({ payload }) => (payload.nbf = now - 0.5)],
    ['no algorithm', 'algorithm', ({ header }) => (header.alg = 'none')],
    ['the algorithm the library issues with', 'algorithm', ({ header }) => (header.alg = 'ES256K')],
  ])('%s is refused by ours as well', async (_, code, change) => {
    expect(formatOf(await verifyVcJwt(await spoil(change), paper()))).toBe(code);
  });

  test('padding, duplicate members and length come before everything', async () => {
    const jwt = await spoil(() => {});
    expect(formatOf(await verifyVcJwt(`${jwt}==`, paper()))).toBe('malformed');
    const twice = Buffer.from('{"alg":"ES256","alg":"ES256","typ":"JWT"}').toString('base64url');
    expect(formatOf(await verifyVcJwt(`${twice}.${jwt.split('.').slice(1).join('.')}`, paper()))).toBe('duplicate-member');
    expect(formatOf(await verifyVcJwt('x'.repeat(16_385), paper()))).toBe('too-large');
  });
});

type SpoiltPresentation = { header: Record<string, Json>; payload: Record<string, Json | undefined> & { vp: JsonObject } };
async function present(change: (presentation: SpoiltPresentation) => void = () => {}, credential?: string): Promise<string> {
  const did = didJwk(trust.holder.publicJwk);
  const inside = credential ?? (await issueVcJwt(claims, { ...content, holder: trust.holder.publicJwk }));
  const vp = { '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiablePresentation'], verifiableCredential: [inside] };
  const presentation: SpoiltPresentation = {
    header: { typ: 'JWT', kid: `${did}#0` },
    payload: { iss: did, aud: audience, nonce: testNonce, iat: now, exp: now + 300, vp },
  };
  change(presentation);
  return signJws(presentation.header, presentation.payload, trust.holder);
}
const online = (changes: Partial<Context> = {}) => trust.context({ mode: 'online', audience, wanted: [['given_name_native']], ...changes });
const libraryAcceptsPresentation = async (jwt: string, options: object = {}) => {
  const did = didJwk(trust.holder.publicJwk);
  const found = await verifyWithLibrary(jwt, resolver(did, `${did}#0`, trust.holder.publicJwk), {
    domain: audience,
    policies: { now },
    ...options,
  });
  return found.verified;
};

describe('a presentation', () => {
  test('of a credential by its own holder is green', async () => {
    const verdict = await verifyVpJwt(await present(), online());
    expect(failures(verdict)).toEqual([]);
    expect(verdict.colour).toBe('green');
    expect(verdict.evidence.presentedAt).toBe(now);
    const seen = (replayKey: string) => replayKey === verdict.evidence.replayKey;
    expect(failures(await verifyVpJwt(await present(), online({ seen })))).toEqual(['fresh failed seen-before']);
  });

  test('of a tampered credential: the library does not look inside', async () => {
    const [header, , signature] = (await issueVcJwt(claims, { ...content, holder: trust.holder.publicJwk })).split('.');
    const [, other] = (await issueVcJwt({ ...claims, given_name_native: 'x' }, { ...content, holder: trust.holder.publicJwk })).split('.');
    const jwt = await present(() => {}, `${header}.${other}.${signature}`);
    expect(await libraryAcceptsPresentation(jwt)).toBe(true);
    expect(await verifyVpJwt(jwt, online())).toMatchObject({ colour: 'red', claims: null });
  });

  test('by somebody else than the subject: the library does not compare', async () => {
    const jwt = await present(() => {}, await issueVcJwt(claims, { ...content, holder: testKey('another holder').publicJwk }));
    expect(await libraryAcceptsPresentation(jwt)).toBe(true);
    expect(failures(await verifyVpJwt(jwt, online()))).toEqual(['holder-bound failed holder-key']);
  });

  test('of a paper credential is bound to nobody', async () => {
    const jwt = await present(() => {}, await issueVcJwt(claims, content));
    expect(await libraryAcceptsPresentation(jwt)).toBe(true);
    expect(failures(await verifyVpJwt(jwt, online()))).toEqual(['holder-bound failed key-binding-missing']);
  });

  test('signed by another key than the holder’s', async () => {
    const [header, payload] = (await present()).split('.');
    const forged = testKey('somebody').sign(new TextEncoder().encode(`${header}.${payload}`)) as Uint8Array;
    const jwt = `${header}.${payload}.${Buffer.from(forged).toString('base64url')}`;
    expect(failures(await verifyVpJwt(jwt, online()))).toEqual(['holder-bound failed key-binding-signature']);
  });

  test('with another nonce or audience', async () => {
    const replayed = await present(({ payload }) => (payload.nonce = 'other'));
    expect(await libraryAcceptsPresentation(replayed)).toBe(true); // unless a challenge is passed
    expect(failures(await verifyVpJwt(replayed, online()))).toEqual(['fresh failed nonce']);
    const elsewhere = await present(({ payload }) => (payload.aud = 'x509_hash:other'));
    expect(failures(await verifyVpJwt(elsewhere, online()))).toEqual(['audience failed audience']);
  });

  test('outside the window, or past its own end', async () => {
    const old = await present(({ payload }) => ((payload.iat = now - 301), (payload.exp = now - 1)));
    expect(failures(await verifyVpJwt(old, online()))).toEqual(['fresh failed stale-code']);
    const ended = await present(({ payload }) => ((payload.iat = now - 100), (payload.exp = now - 1)));
    expect(failures(await verifyVpJwt(ended, online()))).toEqual(['fresh failed stale-code']);
    const ahead = await present(({ payload }) => ((payload.iat = now + 61), (payload.exp = now + 100)));
    expect(failures(await verifyVpJwt(ahead, online()))).toEqual(['fresh failed issued-ahead']);
  });

  test('that lacks a wanted claim, or answers a request nobody stated', async () => {
    expect(failures(await verifyVpJwt(await present(), online({ wanted: [['upn']] })))).toEqual([
      'request-satisfied failed claims-missing',
    ]);
    expect(failures(await verifyVpJwt(await present(), online({ wanted: undefined })))).toEqual([
      'request-satisfied unknown claims-missing',
    ]);
  });

  const gaps: readonly [string, string, (presentation: SpoiltPresentation) => void][] = [
    ['an audience among others', 'payload', ({ payload }) => (payload.aud = [audience, 'x509_hash:other'])],
    ['no iat', 'dates', ({ payload }) => delete payload.iat],
    ['no exp', 'dates', ({ payload }) => delete payload.exp],
    ['a life of an hour', 'dates', ({ payload }) => (payload.exp = now + 3600)],
    ['no nonce', 'payload', ({ payload }) => delete payload.nonce],
    ['an empty nonce', 'payload', ({ payload }) => (payload.nonce = '')],
    ['no credential', 'payload', ({ payload }) => (payload.vp.verifiableCredential = [])],
    [
      'two credentials',
      'payload',
      ({ payload }) => (payload.vp.verifiableCredential as Json[]).push((payload.vp.verifiableCredential as Json[])[0]!),
    ],
    ['a further member inside', 'payload', ({ payload }) => (payload.vp.holder = 'did:jwk:x')],
    ['another key’s kid', 'header', ({ header }) => (header.kid = 'did:jwk:x#0')],
    ['crit', 'header', ({ header }) => (header.crit = ['exp'])],
    ['another typ', 'typ', ({ header }) => (header.typ = 'foo+jwt')],
  ];
  test.each(gaps)('%s passes the library and not ours', async (_, code, change) => {
    const jwt = await present(change);
    expect(await libraryAcceptsPresentation(jwt)).toBe(true);
    expect(formatOf(await verifyVpJwt(jwt, online()))).toBe(code);
  });

  test.each<[string, string, (presentation: SpoiltPresentation) => void]>([
    ['no audience', 'payload', ({ payload }) => delete payload.aud],
    ['another context', 'payload', ({ payload }) => (payload.vp['@context'] = ['https://www.w3.org/ns/credentials/v2'])],
    ['another type', 'payload', ({ payload }) => (payload.vp.type = ['VerifiablePresentation', 'More'])],
    ['a later nbf', 'dates', ({ payload }) => (payload.nbf = now + 1)],
    ['a credential that is no JWT', 'malformed', ({ payload }) => (payload.vp.verifiableCredential = ['x'])],
    ['no vp', 'payload', ({ payload }) => delete (payload as Record<string, unknown>).vp],
  ])('%s is refused by ours', async (_, code, change) => {
    expect(formatOf(await verifyVpJwt(await present(change), online()))).toBe(code);
  });
});
