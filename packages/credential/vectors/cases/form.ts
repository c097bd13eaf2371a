/** Refusals of form: the text, the JSON, the header, the times. */
import { toBase64url } from '../../src/encoding.ts';
import type { Code } from '../../src/errors.ts';
import type { Json } from '../../src/json.ts';
import { encodeJson, forge } from '../forge.ts';
import type { Scene } from '../scene.ts';

const nested = (levels: number): Json => (levels === 0 ? 'x' : { x: nested(levels - 1) });
const format = (code: Code) => ['format', code] as const;

export async function formCases({ base, credential, vector, reject, refuse, fault }: Scene) {
  const honest = await forge(base, {});
  const [jwt] = honest.split('~') as [string];
  const [head, body] = jwt.split('.') as [string, string, string];
  await refuse('sdjwt-two-parts', format('malformed'), { issuerJwt: () => `${head}.${body}` }, 'a JWS has three parts');
  await refuse('sdjwt-four-parts', format('malformed'), { issuerJwt: (whole) => `${whole}.AA` }, 'a JWS has three parts');
  await refuse('sdjwt-padding', format('malformed'), { issuerJwt: (whole) => `${whole}==` }, 'base64url has no padding');
  await refuse('sdjwt-space', format('malformed'), { issuerJwt: (whole) => ` ${whole}` }, 'base64url has no spaces');
  await refuse('sdjwt-other-alphabet', format('malformed'), { issuerJwt: (whole) => `+${whole.slice(1)}` }, 'base64url is not base64');
  await refuse(
    'sdjwt-tail-bits',
    format('malformed'),
    { issuerJwt: (whole) => whole.slice(0, -1) + String.fromCharCode(whole.charCodeAt(whole.length - 1) + 1) },
    'bits that mean nothing must be zero: no second spelling',
  );
  await refuse('sdjwt-short-signature', format('malformed'), { issuerJwt: (whole) => whole.slice(0, -4) }, 'r and s are 32 bytes each');
  await refuse(
    'sdjwt-payload-not-utf8',
    format('malformed'),
    { issuerJwt: () => `${head}.${toBase64url(Uint8Array.of(0x22, 0xff, 0x22))}.${jwt.split('.')[2]}` },
    'text is UTF-8',
  );
  await refuse('sdjwt-payload-not-json', format('malformed'), { payload: () => '{"vct":}' }, 'a payload is JSON');
  await refuse('sdjwt-payload-array', format('malformed'), { payload: () => '[]' }, 'a payload is an object');
  await refuse(
    'sdjwt-payload-trailing',
    format('malformed'),
    { payload: (payload) => `${JSON.stringify(payload)} x` },
    'nothing follows the payload',
  );
  await refuse(
    'sdjwt-duplicate-member',
    format('duplicate-member'),
    { payload: (payload) => JSON.stringify(payload).replace('"exp":', '"exp":4102444800,"exp":') },
    'parsers disagree on which of two members counts',
  );
  await refuse(
    'sdjwt-prototype-member',
    format('malformed'),
    { payload: (payload) => JSON.stringify(payload).replace('{', '{"__proto__":{"vct":"x"},') },
    'a name that some programs read as more than a name',
  );
  await refuse(
    'sdjwt-lone-surrogate',
    format('malformed'),
    { payload: (payload) => JSON.stringify(payload).replace('{', '{"x":"\\ud800",') },
    'half a character is none',
  );
  await refuse(
    'sdjwt-number-too-big',
    format('malformed'),
    { payload: (payload) => JSON.stringify(payload).replace('{', '{"x":9007199254740993,') },
    'a number that loses a digit when read',
  );
  await refuse(
    'sdjwt-deep',
    format('too-deep'),
    { payload: (payload) => ({ ...payload, x: nested(16) }) },
    'sixteen levels are enough for everyone',
  );
  await refuse(
    'sdjwt-large',
    format('too-large'),
    { payload: (payload) => ({ ...payload, x: 'x'.repeat(25_000) }) },
    'a credential is at most 32,768 characters',
  );
  await refuse(
    'sdjwt-many-disclosures',
    format('too-large'),
    { disclosures: () => Array.from({ length: 201 }, (_, i) => encodeJson(['s', i])) },
    'a credential has at most 200 disclosures',
  );
  await refuse(
    'sdjwt-empty-disclosure',
    format('malformed'),
    { disclosures: (texts) => [texts[0]!, '', ...texts.slice(1)] },
    'nothing stands between two tildes',
  );
  await refuse('sdjwt-no-tilde', format('malformed'), jwt, 'a JWT alone is no SD-JWT');

  for (const [id, alg] of [
    ['none', 'none'],
    ['hs256', 'HS256'],
    ['rs256', 'RS256'],
    ['es256k', 'ES256K'],
    ['lower', 'es256'],
  ] as const)
    await refuse(`sdjwt-alg-${id}`, format('algorithm'), { header: { alg } }, 'ES256 and nothing else');
  for (const member of ['crit', 'b64', 'jwk', 'jku', 'x5u', 'kid', 'cty', 'zip'])
    await refuse(
      `sdjwt-header-${member}`,
      format('header'),
      { header: { [member]: member === 'crit' ? ['exp'] : member === 'b64' ? false : 'x' } },
      'the header holds alg, typ and x5c',
    );
  for (const [id, typ] of [
    ['old', 'vc+sd-jwt'],
    ['jwt', 'JWT'],
    ['media', 'application/dc+sd-jwt'],
    ['case', 'DC+SD-JWT'],
    ['kb', 'kb+jwt'],
    ['status', 'statuslist+jwt'],
  ] as const)
    await refuse(`sdjwt-typ-${id}`, format('typ'), { header: { typ } }, 'typ is dc+sd-jwt, letter by letter');
  await refuse('sdjwt-exp-text', format('dates'), { payload: (payload) => ({ ...payload, exp: '4102444800' }) }, 'times are whole seconds');
  await refuse(
    'sdjwt-exp-fraction',
    format('dates'),
    { payload: (payload) => ({ ...payload, exp: 4102444800.5 }) },
    'times are whole seconds',
  );
  await refuse('sdjwt-exp-zero', format('dates'), { payload: (payload) => ({ ...payload, exp: 0 }) }, 'zero is no time');
  await refuse('sdjwt-exp-before-iat', format('dates'), { payload: (payload) => ({ ...payload, exp: 1 }) }, 'an end follows its beginning');
  await refuse(
    'sdjwt-status-shape',
    format('payload'),
    { payload: (payload) => ({ ...payload, status: { status_list: { idx: '73', uri: 'x' } } }) },
    'an index is a number',
  );

  reject.push(
    vector('issued-missing-tilde', 'issued', credential.slice(0, -1), { code: 'malformed' }, 'an issued credential ends with a tilde'),
  );
  reject.push(vector('issued-key-binding', 'issued', honest, { code: 'key-binding-present' }, 'nobody but the holder binds a credential'));
  await fault('issued', 'issued-empty', 'malformed', '', 'nothing is no credential');
  await fault('issued', 'issued-jwt', 'malformed', jwt, 'a JWT alone is no SD-JWT');
  await fault('issued', 'issued-double-tilde', 'malformed', `${credential}~`, 'nothing stands between two tildes');
  await fault('issued', 'issued-typ', 'typ', forge(base, { header: { typ: 'vc+sd-jwt' }, binding: null }), 'typ is dc+sd-jwt');
  await fault('issued', 'issued-alg', 'algorithm', forge(base, { header: { alg: 'none' }, binding: null }), 'ES256 and nothing else');
  const stranger = encodeJson(['salt', 'given_name', 'Aras']);
  await fault('issued', 'issued-unreferenced', 'unreferenced-disclosure', `${credential}${stranger}~`, 'nobody signed this claim');
  const first = base.sdJwt.disclosures[0]!.text;
  await fault('issued', 'issued-repeated', 'duplicate-disclosure', `${credential}${first}~`, 'one disclosure, once');
  await fault('issued', 'issued-html', 'malformed', '<script>alert(1)</script>~', 'a page is no credential');
}
