/** Refusals of the VC-JWT, printed or presented: one for every weakness of the library behind the gate (standards §10.3). */
import type { Code } from '../../src/errors.ts';
import type { Json } from '../../src/json.ts';
import { statusListUri, testKey } from '../../src/testing.ts';
import type { CheckName, Outcome } from '../../src/verdict.ts';
import { forgeVc, forgeVp, type VcForgery, type VpForgery } from '../forge-vc.ts';
import { twin } from '../forge.ts';
import { clock, day, licence, type Cost, type Scene } from '../scene.ts';

const format = (code: Code): Cost => ['format', code];
const amber = (check: CheckName, code: Code, outcome: Outcome['outcome'] = 'failed'): Cost => [check, code, outcome, 'amber'];

export async function vcCases({ trust, vcBase, vector, accept, refuse }: Scene) {
  const paper = async (id: string, cost: Cost, forgery: VcForgery | string, why: string, changes = {}) =>
    refuse(`vc-${id}`, cost, typeof forgery === 'string' ? forgery : await forgeVc(vcBase, forgery), why, { slot: 'vc-jwt', ...changes });
  const honest = await forgeVc(vcBase);
  const [head, body, signature] = honest.split('.') as [string, string, string];
  const paperColour = { colour: 'amber', check: 'holder-bound', code: 'paper' } as const;
  accept.push(vector('vc-honest', 'vc-jwt', honest, paperColour, 'paper is amber at best: it can be copied', {}));
  accept.push(vector('vc-signature-twin', 'vc-jwt', twin(honest), paperColour, 'both signatures of the issuer are signatures', {}));

  for (const alg of ['ES256K', 'none', 'HS256', 'RS256', 'EdDSA'])
    await paper(`alg-${alg.toLowerCase()}`, format('algorithm'), { header: { alg } }, 'ES256 and nothing else');
  await paper('kid-missing', format('header'), { header: { kid: undefined } }, 'a key is named');
  await paper('kid-number', format('header'), { header: { kid: 1 } }, 'a name is a text');
  const unknownIssuer: Cost = ['issuer-trusted', 'issuer-unknown'];
  const interior = trust.trustList.services.find(({ authority }) => authority === 'interior')!;
  for (const [id, kid, why] of [
    ['nobody', `${interior.did}#nobody`, 'a kid that names no key: not all of them are tried'],
    ['path', '../../etc/passwd', 'a kid is no path'],
    ['quote', `' or '1'='1`, 'a kid is no query'],
    ['url', 'https://evil.example/key', 'a kid is no address'],
    ['nul', `${String(vcBase.header.kid)}\u0000`, 'a kid is compared to its end'],
    ['other-authority', interior.kid, 'the key of another authority'],
    ['prototype', '__proto__', 'a kid is no member of anything'],
  ] as const)
    await paper(`kid-${id}`, unknownIssuer, { header: { kid } }, why);
  await paper(
    'iss-other-authority',
    unknownIssuer,
    { payload: { iss: interior.did } },
    'the name of one authority over the key of another',
  );
  await paper('signer-no-assertion', ['signature', 'signature'], { signer: trust.signers['status-list'] }, 'a key for another purpose');
  await paper('signer-stranger', ['signature', 'signature'], { signer: testKey('stranger') }, 'signed by somebody else');
  await paper(
    'payload-changed',
    ['signature', 'signature'],
    [head, (await forgeVc(vcBase, { subject: { given_name_native: 'x' } })).split('.')[1], signature].join('.'),
    'a payload nobody signed',
  );
  for (const [member, value] of [
    ['crit', ['exp']],
    ['b64', false],
    ['cty', 'JWT'],
    ['jwk', {}],
    ['jku', 'x'],
    ['x5u', 'x'],
    ['x5c', ['x']],
    ['zip', 'DEF'],
  ] as const)
    await paper(`header-${member}`, format('header'), { header: { [member]: value as Json } }, 'the header holds alg, typ and kid');
  for (const [id, typ] of [
    ['foo', 'foo+jwt'],
    ['missing', undefined],
    ['sd-jwt', 'dc+sd-jwt'],
    ['lower', 'jwt'],
  ] as const)
    await paper(`typ-${id}`, format('typ'), { header: { typ } }, 'typ is JWT, letter by letter');
  for (const [id, times] of [
    ['exp-missing', { exp: undefined }],
    ['exp-zero', { exp: 0 }],
    ['nbf-missing', { nbf: undefined }],
    ['exp-text', { exp: '4102444800' }],
    ['exp-fraction', { exp: 4102444800.5 }],
    ['exp-before-nbf', { exp: clock - 2 * day }],
  ] as const)
    await paper(id, format('dates'), { payload: times }, 'both times, positive, whole, in order');
  for (const [id, forgery, why] of [
    ['inner-issuer', { vc: { issuer: 'did:web:evil.example' } }, 'one issuer'],
    ['inner-issuance-date', { vc: { issuanceDate: '2020-01-01T00:00:00Z' } }, 'one beginning'],
    ['inner-expiration-date', { vc: { expirationDate: '2020-01-01T00:00:00Z' } }, 'one end'],
    ['inner-id', { vc: { id: 'urn:uuid:1' } }, 'one name'],
    ['subject-id', { subject: { id: 'did:web:somebody' } }, 'one subject'],
    ['no-vc', { payload: { vc: undefined } }, 'a credential stands in vc'],
    ['context-outside', { payload: { '@context': ['https://www.w3.org/2018/credentials/v1'] } }, 'nothing of vc stands beside it'],
    ['type-outside', { payload: { type: ['VerifiableCredential'] } }, 'nothing of vc stands beside it'],
    ['subject-outside', { payload: { credentialSubject: {} } }, 'nothing of vc stands beside it'],
    ['subject-array', { vc: { credentialSubject: [{}] } }, 'one subject'],
    ['subject-missing', { vc: { credentialSubject: undefined } }, 'one subject'],
    ['context-missing', { vc: { '@context': undefined } }, 'VCDM 1.1'],
    ['context-other', { vc: { '@context': ['https://www.w3.org/ns/credentials/v2'] } }, 'VCDM 1.1'],
    ['type-alone', { vc: { type: ['VerifiableCredential'] } }, 'a type of its own'],
    ['type-two', { vc: { type: ['VerifiableCredential', 'DrivingLicenceCredential', 'CivilIdCredential'] } }, 'one type of its own'],
    ['aud', { payload: { aud: 'x509_hash:bank' } }, 'a credential addresses nobody'],
    ['iat', { payload: { iat: clock } }, 'one time of signing: nbf'],
    ['iss-missing', { payload: { iss: undefined } }, 'somebody issued it'],
    ['status-shape', { payload: { status: { status_list: { idx: '73', uri: 'x' } } } }, 'an index is a number'],
  ] as const)
    await paper(id, format('payload'), forgery as VcForgery, why);
  await paper('two-parts', format('malformed'), `${head}.${body}`, 'a JWS has three parts');
  await paper('padding', format('malformed'), `${honest}==`, 'base64url has no padding');
  await paper('short-signature', format('malformed'), honest.slice(0, -4), 'r and s are 32 bytes each');
  await paper(
    'duplicate-member',
    format('duplicate-member'),
    { text: (text) => text.replace('"exp":', '"exp":4102444800,"exp":') },
    'parsers disagree on which of two members counts',
  );
  await paper('large', format('too-large'), { subject: { x: 'x'.repeat(12_500) } }, 'a JWT is at most 16,384 characters');
  const indexed = (idx: number): VcForgery => ({ payload: { status: { status_list: { idx, uri: statusListUri(licence) } } } });
  await paper(
    'over',
    amber('in-force', 'out-of-force'),
    { payload: { exp: clock - 61 } },
    'ended a minute ago: 300 s of grace are not ours',
  );
  await paper(
    'not-yet',
    amber('in-force', 'not-yet-in-force'),
    { payload: { nbf: clock + 61 } },
    'begins in a minute, whatever the library was told',
  );
  await paper(
    'document-expired',
    amber('document-valid', 'document-expired'),
    { subject: { date_of_expiry: '2026-11-20' } },
    'the document ended yesterday',
  );
  await paper('revoked', ['not-revoked', 'revoked'], indexed(1), 'the library reads no status');
  await paper('suspended', amber('not-revoked', 'suspended'), indexed(2), 'the library reads no status');
  await paper('status-missing', amber('not-revoked', 'status-missing', 'unknown'), {}, 'no list, no statement', { lists: [] });
  await paper(
    'type-of-another-authority',
    ['type-allowed', 'type-not-allowed'],
    { vc: { type: ['VerifiableCredential', 'CivilIdCredential'] } },
    'Traffic signs no civil ID',
  );
  await paper('issuer-withdrawn', ['issuer-trusted', 'issuer-withdrawn'], {}, 'an authority that was withdrawn', {
    trust: 'demo-2026-withdrawn',
  });
  await paper('trust-list-missing', amber('issuer-trusted', 'trust-list-missing', 'unknown'), {}, 'without a list nobody is trusted', {
    trust: 'demo-2026-none',
  });
  await paper('copy', amber('holder-bound', 'paper', 'unknown'), {}, 'paper is never green: it can be copied');
  await paper(
    'bound-without-presentation',
    ['holder-bound', 'key-binding-missing'],
    { holder: true },
    'what names a holder is presented by that holder',
  );
}

export async function vpCases({ trust, vcBase, vector, accept, refuse }: Scene) {
  const wanted = [['given_name_native']];
  const changes = { slot: 'vp-jwt', given: { wanted } } as const;
  const presented = async (id: string, cost: Cost, forgery: VpForgery, why: string, others = {}) =>
    refuse(`vp-${id}`, cost, await forgeVp(vcBase, forgery), why, { ...changes, ...others });
  const bound = (forgery: VcForgery = {}) => forgeVc(vcBase, { holder: true, ...forgery });
  accept.push(vector('vp-honest', 'vp-jwt', await forgeVp(vcBase), { colour: 'green' }, 'one credential, its own holder', changes));
  accept.push(
    vector(
      'vp-without-kid',
      'vp-jwt',
      await forgeVp(vcBase, { header: { kid: undefined } }),
      { colour: 'green' },
      'the holder has one key',
      changes,
    ),
  );

  await presented('alg', format('algorithm'), { header: { alg: 'ES256K' } }, 'ES256 and nothing else');
  await presented('typ', format('typ'), { header: { typ: 'kb+jwt' } }, 'typ is JWT');
  await presented('cty', format('header'), { header: { cty: 'JWT' } }, 'no nested verification');
  await presented('crit', format('header'), { header: { crit: ['exp'] } }, 'nothing critical');
  await presented(
    'jwk',
    format('header'),
    { header: { jwk: { ...trust.holder.publicJwk } } },
    'the key comes from cnf, never from the message',
  );
  await presented('kid-other', format('header'), { header: { kid: 'did:jwk:x#0' } }, 'the key of the presenter');
  await presented('list-empty', format('payload'), { vp: { verifiableCredential: [] } }, 'exactly one credential');
  await presented(
    'list-two',
    format('payload'),
    { vp: { verifiableCredential: [await bound(), await bound()] } },
    'exactly one credential',
  );
  await presented('list-text', format('payload'), { vp: { verifiableCredential: await bound() } }, 'a list of one');
  await presented('list-object', format('payload'), { vp: { verifiableCredential: [{}] } }, 'a JWT, nothing unsigned');
  await presented('no-vp', format('payload'), { payload: { vp: undefined } }, 'a presentation stands in vp');
  await presented('vp-holder', format('payload'), { vp: { holder: 'did:web:other' } }, 'one presenter');
  await presented('vp-context', format('payload'), { vp: { '@context': [] } }, 'VCDM 1.1');
  await presented('vp-type', format('payload'), { vp: { type: ['VerifiableCredential'] } }, 'a presentation');
  await presented('nonce-missing', format('payload'), { payload: { nonce: undefined } }, 'an answer to no question');
  await presented('nonce-empty', format('payload'), { payload: { nonce: '' } }, 'an answer to no question');
  await presented('aud-array', format('payload'), { payload: { aud: ['x509_hash:bank', 'x509_hash:other'] } }, 'one audience, as a text');
  await presented('aud-missing', format('payload'), { payload: { aud: undefined } }, 'made for nobody');
  await presented('further-member', format('payload'), { payload: { scope: 'x' } }, 'nobody asked for more');
  await presented('iat-missing', format('dates'), { payload: { iat: undefined } }, 'signed at no time');
  await presented('exp-missing', format('dates'), { payload: { exp: undefined } }, 'a presentation ends');
  await presented('too-long', format('dates'), { payload: { exp: clock + 301 } }, 'five minutes at most');
  await presented('nbf-other', format('dates'), { payload: { nbf: clock - 1 } }, 'one beginning');
  await presented('aud', ['audience', 'audience'], { payload: { aud: 'x509_hash:other' } }, 'made for another verifier');
  await presented('nonce', amber('fresh', 'nonce'), { payload: { nonce: 'other' } }, 'an answer to another question');
  await presented('late', amber('fresh', 'stale-code'), { payload: { iat: clock - 301, exp: clock - 1 } }, 'signed five minutes ago');
  await presented('over', amber('fresh', 'stale-code'), { payload: { iat: clock - 200, exp: clock - 1 } }, 'over before it arrived');
  await presented(
    'year-late',
    amber('fresh', 'stale-code'),
    { payload: { iat: clock - 365 * day, exp: clock - 365 * day + 300 }, inside: await bound({ payload: { nbf: clock - 364 * day } }) },
    'a year ago',
  );
  await presented('early', amber('fresh', 'issued-ahead'), { payload: { iat: clock + 61, exp: clock + 300 } }, 'signed for later');
  await presented('seen', amber('fresh', 'seen-before'), {}, 'the same answer twice', { given: { wanted, seen: true } });
  await presented(
    'presenter-other',
    ['holder-bound', 'holder-key'],
    { payload: { iss: 'did:jwk:x' }, header: { kid: undefined } },
    'presented by somebody else',
  );
  await presented('signer-other', ['holder-bound', 'key-binding-signature'], { signer: testKey('thief') }, 'signed by somebody else');
  await presented(
    'sub-other',
    ['holder-bound', 'holder-key'],
    { inside: await bound({ payload: { sub: 'did:jwk:x' } }) },
    'issued to somebody else',
  );
  await presented(
    'cnf-missing',
    ['holder-bound', 'key-binding-missing'],
    { inside: await forgeVc(vcBase) },
    'paper has no holder who could present it',
  );
  await presented(
    'cnf-private',
    ['holder-bound', 'holder-key'],
    { inside: await bound({ payload: { cnf: { jwk: { ...trust.holder.publicJwk, d: 'AA' } } } }) },
    'a private key never travels',
  );
  const [head, , signature] = (await bound()).split('.');
  const tampered = [head, (await bound({ subject: { given_name_native: 'x' } })).split('.')[1], signature].join('.');
  await presented('inner-tampered', ['signature', 'signature'], { inside: tampered }, 'the library does not verify what is inside');
  await presented(
    'inner-typ',
    format('typ'),
    { inside: await bound({ header: { typ: 'foo+jwt' } }) },
    'the gate stands before the inner one too',
  );
  await presented(
    'inner-revoked',
    ['not-revoked', 'revoked'],
    { inside: await bound({ payload: { status: { status_list: { idx: 1, uri: statusListUri(licence) } } } }) },
    'a good presentation of a revoked credential',
  );
  await presented(
    'inner-type',
    ['type-allowed', 'type-not-allowed'],
    { inside: await bound({ vc: { type: ['VerifiableCredential', 'CivilIdCredential'] } }) },
    'Traffic signs no civil ID',
  );
  await presented('claims-missing', amber('request-satisfied', 'claims-missing'), {}, 'not what was asked for', {
    given: { wanted: [['upn']] },
  });
}
