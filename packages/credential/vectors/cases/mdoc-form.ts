/** Refusals of the form of an mdoc (ISO/IEC 18013-5 §§8.3.2.1, 9.1.2): CBOR, COSE, digests and the security object. */
import type { FormatCode, HolderCode } from '../../src/errors.ts';
import { embedded, encodeCbor, instant, openEmbedded, type Cbor, type CborMap } from '../../src/mdoc/cbor.ts';
import { licenceNamespace } from '../../src/mdoc/licence.ts';
import { changed } from '../../src/mdoc/testing.ts';
import { closeCbor, document, issuerAuth, mdocBaseOf, openCbor } from '../forge-mdoc.ts';
import { mdocList } from '../judge.ts';
import type { Scene } from '../scene.ts';

const trust = { trust: 'demo-2026-mdoc', lists: [mdocList] };

export async function mdocFormCases({ mdoc, reject, vector }: Scene) {
  const base = await mdocBaseOf(mdoc);
  const { answer, credential, tampered, resigned, member } = base;
  const item = (change: (old: CborMap) => Cbor) => base.item(licenceNamespace, change);
  const red = async (id: string, code: FormatCode | HolderCode, input: string | Promise<string>, why: string, issued = false) =>
    void reject.push(
      vector(
        `${issued ? 'issued-' : ''}mdoc-${id}`,
        issued ? 'issued-mdoc' : 'mdoc',
        await input,
        { colour: 'red', check: 'format', code, checks: { format: 'failed' } },
        why,
        trust,
      ),
    );

  await red('not-base64url', 'malformed', '!', 'base64url without padding');
  await red('padding', 'malformed', `${answer}=`, 'base64url has one spelling');
  await red('not-cbor', 'malformed', Buffer.from([0x9f, 0xff]).toString('base64url'), 'lengths are written out');
  await red('cut', 'malformed', closeCbor(openCbor(answer)).slice(0, -8), 'an item that ends too early');
  await red(
    'trailing',
    'malformed',
    `${Buffer.concat([Buffer.from(answer, 'base64url'), Buffer.of(0)]).toString('base64url')}`,
    'one item',
  );
  await red('key-twice', 'duplicate-member', Buffer.from('a2617600617600', 'hex').toString('base64url'), 'a map has every key once');
  await red('deep', 'too-deep', Buffer.concat([Buffer.alloc(64, 0x81), Buffer.of(0)]).toString('base64url'), 'items inside items');
  await red('no-map', 'payload', closeCbor([]), 'an answer is a map');
  await red(
    'version',
    'payload',
    tampered(['version'], () => '2.0'),
    'version 1.0',
  );
  await red(
    'status',
    'payload',
    tampered(['status'], () => 10),
    'a status that is no success',
  );
  await red(
    'document-errors',
    'payload',
    tampered(['documentErrors'], () => []),
    'an answer with errors is none',
  );
  await red(
    'no-documents',
    'payload',
    tampered(['documents'], () => undefined),
    'an answer has a document',
  );
  await red(
    'two-documents',
    'payload',
    tampered(['documents'], (old) => [...(old as Cbor[]), ...(old as Cbor[])]),
    'one document in an answer',
  );
  await red(
    'doc-type',
    'doc-type',
    tampered([...document, 'docType'], () => 'org.example.other'),
    'the type outside is the type that was signed',
  );
  await red(
    'doc-type-signed',
    'doc-type',
    member(['docType'], () => 'org.example.other'),
    'the type that was signed is the type outside',
  );

  await red(
    'alg-rs256',
    'algorithm',
    tampered([...issuerAuth, 0], () => encodeCbor(new Map([[1, -257]]))),
    'alg is ES256',
  );
  await red(
    'alg-es384',
    'algorithm',
    tampered([...issuerAuth, 0], () => encodeCbor(new Map([[1, -35]]))),
    'alg is ES256',
  );
  await red(
    'alg-missing',
    'algorithm',
    tampered([...issuerAuth, 0], () => new Uint8Array()),
    'alg is in the protected header',
  );
  await red(
    'alg-outside',
    'algorithm',
    tampered([...issuerAuth, 1, 1], () => -7),
    'alg is in the protected header alone',
  );
  const critical = new Map<number, Cbor>([
    [1, -7],
    [2, [99]],
  ]);
  await red(
    'crit',
    'header',
    tampered([...issuerAuth, 0], () => encodeCbor(critical)),
    'nothing is critical',
  );
  await red(
    'short-signature',
    'malformed',
    tampered([...issuerAuth, 3], () => new Uint8Array(63)),
    'a signature has 64 bytes',
  );
  await red(
    'detached',
    'payload',
    tampered([...issuerAuth, 2], () => null),
    'the security object comes along',
  );
  await red(
    'sign1-of-three',
    'payload',
    tampered(issuerAuth, (old) => (old as Cbor[]).slice(0, 3)),
    'COSE_Sign1 has four members',
  );
  await red(
    'no-issuer-auth',
    'payload',
    tampered(issuerAuth, () => undefined),
    'somebody signed it',
  );

  await red(
    'value-changed',
    'digest-differs',
    item((old) => new Map([...old, ['elementValue', 'Karim']])),
    'every digest is compared',
  );
  await red(
    'element-renamed',
    'digest-differs',
    item((old) => new Map([...old, ['elementIdentifier', 'age_over_21']])),
    'a name is part of its digest',
  );
  await red(
    'reordered',
    'digest-differs',
    item((old) => new Map([...old].reverse())),
    'the digest is over the bytes as they came',
  );
  await red(
    'digest-absent',
    'digest-absent',
    item((old) => new Map([...old, ['digestID', 4000]])),
    'a digest nobody signed',
  );
  await red(
    'other-namespace',
    'digest-absent',
    tampered([...document, 'issuerSigned', 'nameSpaces'], (old) => new Map([['org.example', [...(old as CborMap).values()][0]!]])),
    'a namespace nobody signed',
  );
  await red(
    'item-further-member',
    'bad-disclosure',
    item((old) => new Map([...old, ['more', 1]])),
    'an item has four members',
  );
  await red(
    'item-three-members',
    'bad-disclosure',
    item((old) => changed(old, ['random'], () => undefined)),
    'an item has four members',
  );
  await red(
    'item-short-salt',
    'bad-disclosure',
    item((old) => new Map([...old, ['random', new Uint8Array(15)]])),
    'a salt has 16 bytes or more',
  );
  await red(
    'item-digest-id-text',
    'bad-disclosure',
    item((old) => new Map([...old, ['digestID', '1']])),
    'a digest has a number',
  );
  const first = [...document, 'issuerSigned', 'nameSpaces', licenceNamespace] as const;
  await red(
    'item-not-embedded',
    'payload',
    tampered([...first, 0], (old) => openEmbedded(old)),
    'an item is bytes in tag 24',
  );
  await red(
    'item-twice',
    'duplicate-disclosure',
    tampered(first, (old) => [...(old as Cbor[]), (old as Cbor[])[0]!]),
    'an element is shown once',
  );
  await red(
    'namespace-empty',
    'payload',
    tampered(first, () => []),
    'a namespace holds an element',
  );
  await red(
    'value-tagged',
    'payload',
    base.other([{ namespace: 'org.example', element: 'x', value: embedded(1) }]),
    'a value of a kind no element has',
  );
  const many = Array.from({ length: 201 }, (_, i) => ({ namespace: 'org.example', element: `e${i}`, value: i }));
  await red('many-elements', 'too-large', base.other(many), 'more than 200 elements');

  await red(
    'object-version',
    'payload',
    member(['version'], () => '1.1'),
    'a security object of version 1.0',
  );
  await red(
    'sha-512',
    'hash-algorithm',
    member(['digestAlgorithm'], () => 'SHA-512'),
    'digests are SHA-256',
  );
  const digests = ['valueDigests', licenceNamespace] as const;
  await red(
    'digest-short',
    'bad-digest-list',
    member([...digests, 0], () => new Uint8Array(20)),
    'a digest has 32 bytes',
  );
  await red(
    'digest-number',
    'bad-digest-list',
    member([...digests, 2 ** 31], () => new Uint8Array(32)),
    'a digest number is below 2^31',
  );
  const repeated = (object: CborMap) =>
    changed(object, [...digests, 99], () => ((object.get('valueDigests') as CborMap).get(licenceNamespace) as CborMap).get(0));
  await red('digest-twice', 'duplicate-digest', resigned(repeated), 'a digest occurs once');
  await red(
    'time-fraction',
    'dates',
    member(['validityInfo', 'signed'], () => instant('2026-11-20T00:00:00.5Z')),
    'times have no fractions',
  );
  await red(
    'time-zone',
    'dates',
    member(['validityInfo', 'signed'], () => instant('2026-11-20T00:00:00+03:00')),
    'times are UTC',
  );
  await red(
    'time-text',
    'dates',
    member(['validityInfo', 'validFrom'], () => '2026-11-20T00:00:00Z'),
    'a time is tagged',
  );
  await red(
    'time-missing',
    'dates',
    member(['validityInfo', 'validUntil'], () => undefined),
    'an object has an end',
  );
  await red(
    'time-order',
    'dates',
    member(['validityInfo', 'validUntil'], () => instant('2020-01-01T00:00:00Z')),
    'the end follows the beginning',
  );
  await red(
    'time-before-signing',
    'dates',
    member(['validityInfo', 'validFrom'], () => instant('2020-01-01T00:00:00Z')),
    'it begins when it was signed, or later',
  );
  const key = ['deviceKeyInfo', 'deviceKey'] as const;
  await red(
    'key-private',
    'holder-key',
    member([...key, -4], () => new Uint8Array(32)),
    'a private key is nobody’s to show',
  );
  await red(
    'key-curve',
    'holder-key',
    member([...key, -1], () => 2),
    'the holder’s key is of P-256',
  );
  await red(
    'key-short',
    'holder-key',
    member([...key, -2], () => new Uint8Array(31)),
    'coordinates have 32 bytes',
  );
  await red(
    'key-missing',
    'holder-key',
    member(key, () => undefined),
    'it was issued to a key',
  );
  await red(
    'status-other',
    'payload',
    member(['status'], () => new Map([['identifier_list', new Map()]])),
    'a status we cannot ask',
  );
  await red(
    'status-index-text',
    'payload',
    member(['status', 'status_list', 'idx'], () => '1'),
    'an index is a number',
  );

  await red('version', 'payload', closeCbor(new Map()), 'nothing at all', true);
  await red('answer', 'payload', answer, 'an answer is no credential', true);
  await red(
    'value-changed',
    'digest-differs',
    closeCbor(
      changed(openCbor(credential), ['nameSpaces', licenceNamespace, 0], (old) =>
        embedded(new Map([...(openEmbedded(old) as CborMap), ['elementValue', 'Karim']])),
      ),
    ),
    'every digest is compared before it is stored',
    true,
  );
}
