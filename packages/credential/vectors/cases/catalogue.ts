/** Refusals of the catalogue, which stands for every document signed below the state root: form, header, chain, signature. */
import type { Code } from '../../src/errors.ts';
import type { Json, JsonObject } from '../../src/json.ts';
import { testKey, type TestKey } from '../../src/testing.ts';
import { purposes } from '../../src/x509.ts';
import { signTexts } from '../forge.ts';
import { clock, type Scene } from '../scene.ts';
import { badChains } from './chains.ts';

export async function catalogueCases({ trust, vector, accept, fault }: Scene) {
  const own = trust.signers.catalogue;
  const content: JsonObject = { iss: 'http://localhost:4000', iat: clock - 60, sequence: 1, demo: true, credentials: [] };
  const written = (header: Record<string, Json | undefined> = {}, payload = JSON.stringify(content), signer: Pick<TestKey, 'sign'> = own) =>
    signTexts(JSON.stringify({ alg: 'ES256', typ: 'krd-catalogue+jwt', x5c: [...own.chain], ...header }), payload, signer);
  const refuse = (id: string, code: Code, input: string | Promise<string>, why: string) =>
    fault('catalogue', `catalogue-${id}`, code, input, why);
  const honest = await written();
  const [head, body, signature] = honest.split('.') as [string, string, string];
  accept.push(vector('catalogue-honest', 'catalogue', honest, {}, 'a catalogue of ours'));
  for (const alg of ['none', 'HS256', 'RS256', 'ES384'])
    await refuse(`alg-${alg.toLowerCase()}`, 'algorithm', written({ alg }), 'ES256 and nothing else');
  for (const typ of ['JWT', 'krd-trust-list+jwt', 'statuslist+jwt', 'dc+sd-jwt'])
    await refuse(`typ-${typ.replace(/[^a-z]/gi, '-').toLowerCase()}`, 'typ', written({ typ }), 'each token in its own place');
  for (const member of ['crit', 'jwk', 'jku', 'x5u', 'kid', 'cty', 'zip', 'b64'])
    await refuse(
      `header-${member}`,
      'header',
      written({ [member]: member === 'crit' ? ['exp'] : 'x' }),
      'the header holds alg, typ and x5c',
    );
  await refuse('x5c-missing', 'chain-missing', written({ x5c: undefined }), 'the signer is named by its certificate');
  await refuse('x5c-empty', 'chain-missing', written({ x5c: [] }), 'the signer is named by its certificate');
  await refuse(
    'x5c-four',
    'chain-invalid',
    written({ x5c: [1, 2, 3, 4].map(() => own.chain[0]!) }),
    'three certificates at most are even read',
  );
  await refuse('x5c-anchor', 'chain-anchor', written({ x5c: [...own.chain, trust.root] }), 'nobody brings the anchor along');
  await refuse(
    'x5c-of-traffic',
    'certificate-purpose',
    written({ x5c: [...trust.signers.traffic.chain] }, undefined, trust.signers.traffic),
    'who issues credentials signs no catalogue',
  );
  await refuse(
    'signature-flipped',
    'signature',
    `${head}.${body}.${(signature[0] === 'A' ? 'B' : 'A') + signature.slice(1)}`,
    'one bit of the signature',
  );
  await refuse(
    'signer-other',
    'signature',
    written({}, undefined, testKey('stranger')),
    'the certificate of one, the signature of another',
  );
  await refuse('short-signature', 'malformed', `${head}.${body}.${signature.slice(0, -4)}`, 'r and s are 32 bytes each');
  await refuse('four-parts', 'malformed', `${honest}.AA`, 'a JWS has three parts');
  for (const [id, code, json, why] of [
    ['json-array', 'malformed', '[]', 'a payload is an object'],
    ['json-empty', 'malformed', '', 'a payload is JSON'],
    ['json-bom', 'malformed', '\ufeff{}', 'no byte-order mark'],
    ['json-comment', 'malformed', '{}/**/', 'JSON has no comments'],
    ['json-nul', 'malformed', '{"a":"\u0000"}', 'no raw control characters'],
    ['json-infinity', 'malformed', '{"a":1e400}', 'a number that becomes infinite'],
    ['json-minus-zero', 'malformed', '{"a":-0}', 'zero has no sign'],
    ['json-unsafe-integer', 'malformed', '{"a":9007199254740993}', 'a number that loses a digit when read'],
    ['json-leading-zero', 'malformed', '{"a":01}', 'numbers have one spelling'],
    ['json-single-quotes', 'malformed', "{'a':1}", 'quotes are double'],
    ['json-comma', 'malformed', '{"a":1,}', 'no comma before the end'],
    ['json-surrogate', 'malformed', '{"a":"\\udc00"}', 'half a character is none'],
    ['json-prototype', 'malformed', '{"__proto__":{}}', 'a name that some programs read as more than a name'],
    ['json-prototype-escaped', 'malformed', '{"\\u005f_proto__":{}}', 'the same name, spelled otherwise'],
    ['json-duplicate', 'duplicate-member', '{"a":1,"a":1}', 'parsers disagree on which of two members counts'],
    ['json-duplicate-escaped', 'duplicate-member', '{"a":1,"\\u0061":1}', 'the same name, spelled otherwise'],
    ['json-duplicate-nested', 'duplicate-member', '{"b":[{"a":1,"a":1}]}', 'at every level'],
    ['json-deep', 'too-deep', `{"a":${'['.repeat(16)}${']'.repeat(16)}}`, 'sixteen levels are enough for everyone'],
    ['json-bottomless', 'too-deep', `{"a":${'['.repeat(20_000)}`, 'refused at the seventeenth level, not at the last'],
    ['json-wide', 'too-large', `{"a":[${'0,'.repeat(4096)}0]}`, '4,096 members of one list'],
  ] as const)
    await refuse(id, code, written({}, json), why);
  for (const { id, code, certificate, why } of badChains(trust, { ...own, purpose: purposes.catalogue }))
    await refuse(`chain-${id}`, code, written({ x5c: [certificate] }), why);
}
