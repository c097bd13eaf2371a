/** Refusals of scanned codes: what is not ours, what is too new, what is damaged, and what is whole and still refused (qr-transport §12). */
import { deflateSync } from 'fflate';
import { concat, toUtf8 } from '../../src/encoding.ts';
import type { Code } from '../../src/errors.ts';
import { createPaperCode, createShowCode } from '../../src/qr/code.ts';
import { toDigits } from '../../src/qr/digits.ts';
import { compress, packGeneric } from '../../src/qr/generic.ts';
import { splitPresentation } from '../../src/qr/parts.ts';
import { craft, dictionary } from '../../src/qr/testing.ts';
import { forge } from '../forge.ts';
import { forgeVc, type VcForgery } from '../forge-vc.ts';
import { clock, day, type Cost, type Scene, type Slot } from '../scene.ts';
import { statusListUri } from '../../src/testing.ts';
import { licence } from '../scene.ts';

const zeros = (count: number, fill = 0) => new Uint8Array(count).fill(fill);
const compressed = (text: string) => compress(toUtf8(text), dictionary.bytes);

/** The crafted texts of both kinds: a shown code has at least four segments and two signatures, a printed one two and one. */
const forms = {
  show: { slot: 'show-code', kind: 0x14, signatures: 2, text: (payload: string) => `{}\x1e${payload}\x1e{}\x1e{}` },
  paper: { slot: 'paper-code', kind: 0x18, signatures: 1, text: (payload: string) => `{}\x1e${payload}` },
} as const;

export async function codeCases({ base, vcBase, bundle, vector, accept, reject, refuse, fault }: Scene) {
  const presentation = await forge(base, {});
  const paper = await forgeVc(vcBase);
  const codes = { show: createShowCode(presentation, bundle), paper: createPaperCode(paper, bundle) };
  accept.push(vector('show-honest', 'show-code', toDigits(codes.show), { colour: 'green' }, 'from the camera to green'));
  const copied = { colour: 'amber', check: 'holder-bound', code: 'paper' } as const;
  accept.push(vector('paper-honest', 'paper-code', toDigits(codes.paper), copied, 'paper is amber at best: it can be copied'));

  const foreign = (id: string, input: string, why: string) =>
    void reject.push(vector(`show-foreign-${id}`, 'show-code', input, { foreign: true }, why));
  foreign('link', 'https://wallet.krdpass.example/offer?credential_offer_uri=x', 'a link is never followed');
  foreign('script', 'javascript:alert(1)', 'a scheme is never run');
  foreign('offer', 'openid-credential-offer://?credential_offer=%7B%7D', 'an offer is no document');
  foreign('health', 'HC1:6BFOXN', 'the code of another system');
  foreign('goods', '5901234123457', 'the number on a package');
  foreign('empty', '', 'nothing');
  foreign('kurdish-digits', '٠١٢٣٤٥٦٧٨٩'.repeat(20), 'digits are those of ASCII');
  foreign('bidi', `\u202e${toDigits(codes.show)}`, 'a mark that turns the text around is no digit');
  foreign('short', toDigits(zeros(63, 0x14)), 'fewer bytes than one signature');
  foreign('other-version-zero', toDigits(Uint8Array.of(0x04, ...zeros(100))), 'a first byte that is not ours');
  foreign('other-version-three', toDigits(Uint8Array.of(0x34, ...zeros(100))), 'a first byte that is not ours');
  foreign('giant', '0'.repeat(7090), 'more digits than a QR code holds');
  foreign('leading-zero', `0${toDigits(codes.show)}`, 'the length follows from the bytes');
  foreign('jwt', paper, 'a credential as text is no code');

  for (const [id, kind, code, why] of [
    ['next-version', 0x24, 'newer-version', 'the next version of codes'],
    ['unknown-kind', 0x1f, 'newer-version', 'a kind nobody wrote down yet'],
    ['sealed-answer', 0x11, 'unsealed-answer', 'an answer travels sealed'],
    ['sealed-answer-generic', 0x15, 'unsealed-answer', 'an answer travels sealed'],
    ['template', 0x10, 'unknown-template', 'a template this reader does not hold'],
    ['template-grouped', 0x12, 'unknown-template', 'a template this reader does not hold'],
  ] as const)
    await fault('show-code', `show-${id}`, code, toDigits(Uint8Array.of(kind, 0xff, ...zeros(100))), why);

  for (const [name, { slot, kind, signatures, text }] of Object.entries(forms)) {
    const blob = zeros(64 * signatures);
    const made = (parts: Omit<Parameters<typeof craft>[0], 'kind' | 'text'> & { text?: string }) =>
      craft({ kind, blob, text: text('{}'), ...parts });
    const broken = (id: string, code: Code, input: string, why: string) => fault(slot satisfies Slot, `${name}-${id}`, code, input, why);
    const code = codes[name as keyof typeof codes];
    await broken('unknown-dictionary', 'unknown-dictionary', made({ id: 8 }), 'a dictionary this reader does not hold');
    await broken('salt-tree', 'newer-version', made({ depth: 5 }), 'a salt tree this reader does not know');
    await broken('tree-nodes', 'newer-version', made({ nodes: 1 }), 'a salt tree this reader does not know');
    await broken('z-too-long', 'limit', made({ zlen: 4097 }), 'at most 4,096 bytes of compressed text');
    await broken('z-beyond-end', 'truncated', made({ zlen: 4096 }), 'a length is checked before it is read');
    await broken('bomb', 'limit', made({ z: deflateSync(zeros(2_000_000), { level: 9 }) }), 'inflating stops at 16,384 bytes');
    await broken('z-trailing', 'trailing', made({ z: concat(compressed(text('{}')), zeros(1)) }), 'nothing follows the compressed text');
    await broken('z-padding', 'bad-padding', made({ z: Uint8Array.of(0b11, 0b10000000) }), 'bits that mean nothing are zero');
    await broken('z-kind', 'malformed', made({ z: Uint8Array.of(0b111) }), 'the fourth kind of block does not exist');
    await broken('z-cut', 'truncated', made({ z: compressed(text('{}')).slice(0, -2) }), 'the compressed text ends early');
    await broken('not-utf8', 'malformed', made({ z: deflateSync(Uint8Array.of(0xff, 0xfe)) }), 'text is UTF-8');
    await broken('segments', 'limit', made({ text: `{}${'\x1e{}'.repeat(64)}` }), 'at most 64 segments');
    await broken('segments-too-few', 'malformed', made({ text: '{}' }), 'a credential has a header and a payload');
    await broken('marks', 'limit', made({ text: text('\x06'.repeat(257)) }), 'at most 256 marks');
    await broken('unknown-mark', 'unknown-codec', made({ text: text('{"a":"\x070"}') }), 'a mark of other codes');
    await broken('parity', 'unknown-index', made({ text: text('{\x042}'), blob: zeros(400) }), 'a point has two parities');
    await broken('number-missing', 'unknown-index', made({ text: text('{\x05'), blob: zeros(400) }), 'a mark has its number');
    await broken(
      'unknown-signer',
      'unknown-signer',
      made({ text: text('{\x0b}'), blob: concat(zeros(3), blob) }),
      'a chain this reader does not hold',
    );
    await broken('point', 'bad-point', made({ text: text('{\x040}'), blob: concat(zeros(32, 0xff), blob) }), 'no point of the curve');
    await broken('length-zero', 'malformed', made({ text: text('{"a":"\x080."}') }), 'a length without leading zeros');
    await broken('blob-short', 'truncated', made({ blob: blob.slice(1) }), 'a signature that ends early');
    await broken('blob-long', 'trailing', made({ blob: concat(blob, zeros(1)) }), 'no byte is left over');
    await broken('blob-hash-short', 'truncated', made({ text: text('{"a":"\x02"}') }), 'a digest that is not there');
    await broken('json-broken', 'malformed', made({ text: text('{') }), 'what is restored is JSON');
    await broken('json-deep', 'too-deep', made({ text: text('[[[[[[[]]]]]]]') }), 'six levels are enough for a code');
    await broken('json-wide', 'too-large', made({ text: text(`[${'1,'.repeat(256)}1]`) }), '256 members at most');
    await broken(
      'json-duplicate',
      'duplicate-member',
      made({ text: text('{"a":1,"a":2}') }),
      'parsers disagree on which of two members counts',
    );
    await broken(
      'json-prototype',
      'malformed',
      made({ text: text('{"__proto__":1}') }),
      'a name that some programs read as more than a name',
    );
    await broken('restored-large', 'limit', made({ text: text(`["${'a '.repeat(6500)}"]`) }), 'at most 16,384 characters');
    await broken('hash-written-out', 'non-canonical', made({ text: text(`{"a":"${'A'.repeat(43)}"}`) }), 'one presentation, one code');
    await broken(
      'mark-out-of-place',
      'non-canonical',
      made({ text: text('{"a":\x08800.}'), blob: concat(zeros(600), blob) }),
      'one presentation, one code',
    );
    await broken('cut', 'truncated', toDigits(code.slice(0, -1)), 'a code without its last byte');
    await broken('extended', 'trailing', toDigits(concat(code, zeros(1))), 'a code with a byte too many');
  }
  const disclosed = (payload: string, ...disclosures: string[]) => ['{}', payload, ...disclosures, '{}', '{}'].join('\x1e');
  await fault(
    'show-code',
    'show-disclosure-in-itself',
    'unknown-index',
    craft({ text: disclosed('{}', '["\x030"]') }),
    'a disclosure that would contain its own digest',
  );
  await fault(
    'show-code',
    'show-disclosures-in-each-other',
    'unknown-index',
    craft({ text: disclosed('{}', '["\x031"]', '["\x030"]') }),
    'disclosures that would contain each other',
  );
  await fault(
    'show-code',
    'show-disclosure-not-there',
    'unknown-index',
    craft({ text: disclosed('{"a":"\x030"}') }),
    'the digest of a disclosure that is not there',
  );
  await fault(
    'show-code',
    'show-digests-out-of-order',
    'non-canonical',
    craft({ text: disclosed('{\x052}'), blob: concat(zeros(32, 9), zeros(32, 1), zeros(128)) }),
    'hidden digests are sorted',
  );
  const multiplied = disclosed(`[${'"\x030",'.repeat(250)}1]`, ...new Array<string>(59).fill(`[${'1'.repeat(100)}]`));
  await fault('show-code', 'show-marks-multiply', 'limit', craft({ text: multiplied }), 'marks do not multiply');
  await fault(
    'show-code',
    'show-of-paper',
    'malformed',
    toDigits(Uint8Array.of(0x14, ...codes.paper.subarray(1))),
    'a printed code is no presentation',
  );
  await fault(
    'paper-code',
    'paper-of-show',
    'malformed',
    toDigits(Uint8Array.of(0x18, ...codes.show.subarray(1))),
    'a presentation is no printed code',
  );

  const shown = async (id: string, cost: Cost, forgery: Parameters<typeof forge>[1], why: string, changes = {}) =>
    refuse(`show-${id}`, cost, toDigits(createShowCode(await forge(base, forgery), bundle)), why, { slot: 'show-code', ...changes });
  const at = (iat: number) => ({ binding: { payload: { iat } } });
  await shown('screenshot', ['fresh', 'stale-code', 'failed', 'amber'], at(clock - 61), 'a screenshot of a minute ago');
  await shown('ahead', ['fresh', 'issued-ahead', 'failed', 'amber'], at(clock + 31), 'signed for later');
  await shown('seen', ['fresh', 'seen-before', 'failed', 'amber'], {}, 'the same code twice', { given: { seen: true } });
  await shown(
    'revoked',
    ['not-revoked', 'revoked'],
    { payload: (payload) => ({ ...payload, status: { status_list: { idx: 1, uri: statusListUri(licence) } } }) },
    'value 1 of the status list',
  );
  await shown(
    'other-holder',
    ['holder-bound', 'key-binding-signature'],
    { binding: { signer: vcBase.trust.signers.traffic } },
    'signed by somebody else',
  );
  await shown(
    'other-issuer',
    ['signature', 'signature'],
    { signer: vcBase.trust.holder },
    'the certificate of one, the signature of another',
  );
  const addressed = await forge(base, { binding: { payload: { aud: 'x509_hash:bank' } } });
  const smuggled = concat(Uint8Array.of(0x14), packGeneric(splitPresentation(addressed), bundle));
  await refuse('show-audience', ['audience', 'audience'], toDigits(smuggled), 'a presentation for a bank, packed to be shown', {
    slot: 'show-code',
  });
  const flipped = codes.show.slice();
  flipped[flipped.length - 1]! ^= 1;
  await refuse('show-flipped', ['holder-bound', 'key-binding-signature'], toDigits(flipped), 'one bit of the holder’s signature', {
    slot: 'show-code',
  });

  const printed = async (id: string, cost: Cost, forgery: VcForgery, why: string, changes = {}) =>
    refuse(`paper-${id}`, cost, toDigits(createPaperCode(await forgeVc(vcBase, forgery), bundle)), why, { slot: 'paper-code', ...changes });
  await printed(
    'over',
    ['in-force', 'out-of-force', 'failed', 'amber'],
    { payload: { nbf: clock - 9 * day, exp: clock - day } },
    'ended yesterday',
  );
  await printed(
    'revoked',
    ['not-revoked', 'revoked'],
    { payload: { status: { status_list: { idx: 1, uri: statusListUri(licence) } } } },
    'value 1 of the status list',
  );
  await printed('other-signer', ['signature', 'signature'], { signer: vcBase.trust.holder }, 'signed by somebody else');
  await printed('bound', ['holder-bound', 'key-binding-missing'], { holder: true }, 'a credential of a phone, printed by somebody');
  await printed('alg-none', ['format', 'algorithm'], { header: { alg: 'none' } }, 'ES256 and nothing else');
}
