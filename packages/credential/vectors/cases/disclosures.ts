/** Refusals of RFC 9901: digests, disclosures and what may never be one. */
import type { Code } from '../../src/errors.ts';
import type { Json } from '../../src/json.ts';
import { protectedClaims } from '../../src/sd-jwt.ts';
import { digest } from '../../src/signature.ts';
import { statusListUri } from '../../src/testing.ts';
import { disclose, withDigests, without } from '../forge.ts';
import { licence, type Scene } from '../scene.ts';

const format = (code: Code) => ['format', code] as const;

export async function disclosureCases({ refuse }: Scene) {
  await refuse('sdjwt-sd-no-array', format('bad-digest-list'), { payload: (payload) => ({ ...payload, _sd: 'x' }) }, 'RFC 9901 §7.1');
  await refuse('sdjwt-sd-no-text', format('bad-digest-list'), { payload: (payload) => ({ ...payload, _sd: [1] }) }, 'RFC 9901 §7.1');
  await refuse(
    'sdjwt-sd-alg',
    format('hash-algorithm'),
    { payload: (payload) => ({ ...payload, _sd_alg: 'sha-512' }) },
    'sha-256 and nothing else',
  );
  await refuse(
    'sdjwt-sd-alg-nested',
    format('hash-algorithm'),
    { payload: (payload) => ({ ...payload, x: { _sd_alg: 'sha-256' } }) },
    '_sd_alg stands on top',
  );
  await refuse(
    'sdjwt-dots-with-sibling',
    format('bad-digest-list'),
    { payload: (payload) => ({ ...payload, x: [{ '...': digest('x'), y: 1 }] }) },
    'RFC 9901 §4.2.4.2',
  );
  await refuse(
    'sdjwt-dots-in-object',
    format('bad-digest-list'),
    { payload: (payload) => ({ ...payload, x: { '...': digest('x') } }) },
    '… belongs into arrays',
  );
  await refuse(
    'sdjwt-dots-no-text',
    format('bad-digest-list'),
    { payload: (payload) => ({ ...payload, x: [{ '...': 1 }] }) },
    'a digest is a text',
  );

  const bad = async (id: string, content: Json, why: string) => {
    const { text, digest: found } = disclose(content);
    await refuse(id, format('bad-disclosure'), { payload: withDigests(found), disclosures: (texts) => [...texts, text] }, why);
  };
  await bad('sdjwt-disclosure-object', { x: 1 }, 'a disclosure is an array');
  await bad('sdjwt-disclosure-of-four', ['s', 'x', 1, 2], 'a disclosure has two or three members');
  await bad('sdjwt-disclosure-of-two-in-sd', ['s', 1], '_sd refers to salt, name and value');
  await bad('sdjwt-disclosure-salt', [1, 'x', 1], 'a salt is a text');
  await bad('sdjwt-disclosure-name-number', ['s', 1, 1], 'a name is a text');
  await bad('sdjwt-disclosure-name-sd', ['s', '_sd', []], 'RFC 9901 §7.1');
  await bad('sdjwt-disclosure-name-dots', ['s', '...', 'x'], 'RFC 9901 §7.1');
  await bad('sdjwt-disclosure-name-present', ['s', 'date_of_expiry', '2099-01-01'], 'a disclosure overwrites nothing');
  await bad('sdjwt-disclosure-name-twice', ['s', 'given_name_native', 'x'], 'two disclosures, one name');
  const three = disclose(['s', 'x', 1]);
  await refuse(
    'sdjwt-disclosure-of-three-in-array',
    format('bad-disclosure'),
    { payload: (payload) => ({ ...payload, x: [{ '...': three.digest }] }), disclosures: (texts) => [...texts, three.text] },
    'an element has no name',
  );
  const stranger = disclose(['s', 'given_name', 'Aras']);
  await refuse(
    'sdjwt-unreferenced-disclosure',
    format('unreferenced-disclosure'),
    { disclosures: (texts) => [...texts, stranger.text] },
    'nobody signed this claim',
  );
  await refuse(
    'sdjwt-orphan-disclosure',
    format('unreferenced-disclosure'),
    { disclosures: (texts) => texts.slice(-1) },
    'a child without its parent',
  );
  await refuse(
    'sdjwt-repeated-disclosure',
    format('duplicate-disclosure'),
    { disclosures: (texts) => [...texts, texts[0]!] },
    'one disclosure, once',
  );
  await refuse(
    'sdjwt-duplicate-digest',
    format('duplicate-digest'),
    { payload: (payload) => ({ ...payload, _sd: [digest('x'), digest('x')] }), disclosures: () => [] },
    'RFC 9901 §7.1',
  );
  await refuse(
    'sdjwt-duplicate-digest-nested',
    format('duplicate-digest'),
    { payload: (payload) => ({ ...withDigests(digest('x'))(payload), x: { y: [{ '...': digest('x') }] } }) },
    'RFC 9901 §7.1, anywhere',
  );
  const holding = disclose(['s', 'x', { _sd: [stranger.digest] }]);
  await refuse(
    'sdjwt-duplicate-digest-in-disclosure',
    format('duplicate-digest'),
    { payload: withDigests(holding.digest, stranger.digest), disclosures: (texts) => [...texts, holding.text, stranger.text] },
    'RFC 9901 §7.1, in disclosures too',
  );

  for (const name of protectedClaims) {
    const { text, digest: found } = disclose(['s', name, 'x']);
    await refuse(
      `sdjwt-protected-${name.replace(/[^a-z]/g, '-')}`,
      ['format', 'protected-claim'],
      { payload: (payload) => withDigests(found)(without(name)(payload)), disclosures: (texts) => [...texts, text] },
      'what makes a credential work is never hidden',
    );
  }
  const part = disclose(['s', 'status_list', { idx: 5, uri: statusListUri(licence) }]);
  await refuse(
    'sdjwt-protected-part-of-status',
    ['format', 'protected-claim'],
    { payload: (payload) => ({ ...payload, status: { _sd: [part.digest] } }), disclosures: (texts) => [...texts, part.text] },
    'nor any part of it',
  );
}
