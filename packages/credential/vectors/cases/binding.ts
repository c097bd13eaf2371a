/** Refusals of key binding: the holder's key, freshness, audience. */
import type { Code } from '../../src/errors.ts';
import type { Json } from '../../src/json.ts';
import { testKey } from '../../src/testing.ts';
import { forge, twin, without, type Forgery } from '../forge.ts';
import { clock, day, type Scene } from '../scene.ts';

export async function bindingCases({ trust, base, refuse }: Scene) {
  const bound = (code: Code) => ['holder-bound', code] as const;
  await refuse('kb-missing', bound('key-binding-missing'), { binding: null }, 'never decided by what was sent');
  await refuse('kb-typ', bound('typ'), { binding: { header: { typ: 'JWT' } } }, 'typ is kb+jwt');
  await refuse('kb-alg', bound('algorithm'), { binding: { header: { alg: 'none' } } }, 'ES256 and nothing else');
  await refuse(
    'kb-jwk',
    bound('header'),
    { binding: { header: { jwk: { kty: 'EC' } } } },
    'the key comes from cnf, never from the message',
  );
  await refuse('kb-other-key', bound('key-binding-signature'), { binding: { signer: testKey('thief') } }, 'signed by somebody else');
  await refuse('kb-sd-hash', bound('key-binding-hash'), { binding: { over: `${base.sdJwt.issuerJwt}~` } }, 'bound to another presentation');
  await refuse('kb-sd-hash-missing', bound('key-binding-hash'), { binding: { payload: { sd_hash: undefined } } }, 'bound to nothing');
  await refuse('kb-further-member', bound('payload'), { binding: { payload: { transaction_data_hashes: [] } } }, 'nobody asked for more');
  const [jwt, ...rest] = (await forge(base, {})).split('~') as [string];
  await refuse(
    'kb-issuer-signature-twin',
    bound('key-binding-hash'),
    [twin(jwt), ...rest].join('~'),
    'the twin verifies, and is not what the holder signed',
  );
  await refuse(
    'kb-disclosure-removed',
    bound('key-binding-hash'),
    [jwt, ...rest.slice(1)].join('~'),
    'the holder signed this choice of claims',
  );
  await refuse('kb-as-credential', ['format', 'typ'], `${rest.at(-1)}~`, 'each token in its own place');
  const cnf = (value: Json): Forgery => ({ payload: (payload) => ({ ...payload, cnf: value }) });
  const { publicJwk } = trust.holder;
  await refuse('cnf-missing', bound('holder-key'), { payload: without('cnf') }, 'a credential without a holder');
  await refuse('cnf-private', bound('holder-key'), cnf({ jwk: { ...publicJwk, d: 'AA' } }), 'a private key never travels');
  await refuse('cnf-short', bound('holder-key'), cnf({ jwk: { ...publicJwk, x: 'AA' } }), 'coordinates are 32 bytes');
  await refuse('cnf-kid', bound('holder-key'), cnf({ kid: 'x' }), 'a key, not a name');
  await refuse(
    'cnf-off-curve',
    bound('key-binding-signature'),
    cnf({ jwk: { ...publicJwk, y: publicJwk.x } }),
    'a point off the curve is no key',
  );
  const fresh = (code: Code) => ['fresh', code, 'failed', 'amber'] as const;
  await refuse('kb-nonce', fresh('nonce'), { binding: { payload: { nonce: 'other' } } }, 'an answer to another question');
  await refuse('kb-nonce-missing', fresh('nonce'), { binding: { payload: { nonce: undefined } } }, 'an answer to no question');
  await refuse('kb-late', fresh('stale-code'), { binding: { payload: { iat: clock - 61 } } }, 'a screenshot of a minute ago');
  await refuse('kb-early', fresh('issued-ahead'), { binding: { payload: { iat: clock + 31 } } }, 'signed for later');
  await refuse('kb-year-late', fresh('stale-code'), { binding: { payload: { iat: clock - 365 * day } } }, 'a year ago');
  await refuse('kb-year-early', fresh('issued-ahead'), { binding: { payload: { iat: clock + 365 * day } } }, 'in a year');
  await refuse('kb-iat-missing', fresh('dates'), { binding: { payload: { iat: undefined } } }, 'signed at no time');
  const heard = ['audience', 'audience'] as const;
  await refuse('kb-aud', heard, { binding: { payload: { aud: 'x509_hash:other' } } }, 'made for another verifier');
  await refuse('kb-aud-array', heard, { binding: { payload: { aud: ['urn:krd:qr:show:1'] } } }, 'one audience, as a text');
  await refuse('kb-aud-missing', heard, { binding: { payload: { aud: undefined } } }, 'made for nobody');
  await refuse('kb-seen', fresh('seen-before'), {}, 'the same presentation twice', { given: { seen: true } });
  await refuse(
    'kb-before-credential',
    fresh('stale-code'),
    { binding: { payload: { iat: clock - 3 * day } } },
    'older than what it presents',
  );
  await refuse('kb-nonce-array', fresh('nonce'), { binding: { payload: { nonce: ['n-KRD-0123456789abcdef'] } } }, 'one nonce, as a text');
  await refuse('kb-iat-text', fresh('dates'), { binding: { payload: { iat: String(clock) } } }, 'a time is a number');
  await refuse('kb-empty', bound('malformed'), (await forge(base, { binding: null })) + '..', 'three parts, all of them whole');
  await refuse(
    'kb-signature-twin-key',
    bound('key-binding-signature'),
    { binding: { signer: trust.signers.traffic } },
    'the issuer is not the holder',
  );
  await refuse('request-claims-missing', ['request-satisfied', 'claims-missing', 'failed', 'amber'], {}, 'not what was asked for', {
    given: { wanted: [['birthdate']] },
  });
}
