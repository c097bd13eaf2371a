/** Ask mode: the reader's proof, pass and request as a wallet and an issuer judge them, and the sealed answer as a verifier does. */
import { concat, toBase64url } from '../../src/encoding.ts';
import type { Code } from '../../src/errors.ts';
import { signJws } from '../../src/jws.ts';
import { createAnswer, sealAnswer } from '../../src/qr/answer.ts';
import { createShowCode } from '../../src/qr/code.ts';
import { toDigits } from '../../src/qr/digits.ts';
import { createFrames, parseFrame } from '../../src/qr/frames.ts';
import { packGeneric } from '../../src/qr/generic.ts';
import { splitPresentation } from '../../src/qr/parts.ts';
import { createReaderPass, day16, type PassContent } from '../../src/qr/reader-pass.ts';
import { askedBy, parseRequest, type RequestContent } from '../../src/qr/request.ts';
import { askableLicence, inspection, pathOfLeaf, sealingPair, testReader } from '../../src/qr/testing.ts';
import { createReaderProof } from '../../src/reader-proof.ts';
import { signerReference } from '../../src/qr/signer-reference.ts';
import { testIssuer, testKey, testRandom } from '../../src/testing.ts';
import { clock, type Cost, type Given, type Scene, type Vector } from '../scene.ts';

const home = { trust: 'demo-2026-readers', lists: [] };
const leaves = askableLicence.leaves.slice(0, 3);

export async function askCases(scene: Scene) {
  await proofs(scene);
  await passes(scene);
  await requests(scene);
  await answers(scene);
}

/** How a device asks the issuer for a pass. */
async function proofs({ accept, reject, vector }: Scene) {
  const device = testKey('krdpass test reader device');
  const typ = 'krd-reader-proof+jwt';
  const content = { aud: testIssuer, iat: clock, code: 'abcd' };
  const jwk = { ...device.publicJwk };
  const refuse = async (id: string, code: Code, input: string | Promise<string>, why: string) =>
    void reject.push(vector(`reader-proof-${id}`, 'reader-proof', await input, { code }, why, home));
  accept.push(
    vector(
      'reader-proof-honest',
      'reader-proof',
      await createReaderProof({ audience: testIssuer, iat: clock, code: 'abcd' }, device),
      {},
      'a device asks for its pass',
      home,
    ),
  );
  await refuse(
    'audience',
    'audience',
    signJws({ typ, jwk }, { ...content, aud: 'https://elsewhere.example' }, device),
    'a proof for another issuer',
  );
  await refuse('late', 'dates', signJws({ typ, jwk }, { ...content, iat: clock - 301 }, device), 'five minutes');
  await refuse('early', 'dates', signJws({ typ, jwk }, { ...content, iat: clock + 301 }, device), 'five minutes');
  await refuse(
    'other-key',
    'signature',
    signJws({ typ, jwk: { ...testKey('another').publicJwk } }, content, device),
    'signed by the key it names',
  );
  await refuse('no-key', 'holder-key', signJws({ typ }, content, device), 'it names its key');
  await refuse(
    'private-key',
    'holder-key',
    signJws({ typ, jwk: { ...jwk, d: jwk.x } }, content, device),
    'a private key is nobody’s to show',
  );
  await refuse('further-member', 'payload', signJws({ typ, jwk }, { ...content, further: 1 }, device), 'it says no more');
  await refuse('code-number', 'payload', signJws({ typ, jwk }, { ...content, code: 7 }, device), 'a code is a text');
  await refuse('typ', 'typ', signJws({ typ: 'JWT', jwk }, content, device), 'typ is krd-reader-proof+jwt');
  await refuse('header-kid', 'header', signJws({ typ, jwk, kid: '1' }, content, device), 'no further header members');
  await refuse('large', 'too-large', 'a'.repeat(2049), 'more than 2,048 characters');
}

/** What the device shows with every request. */
async function passes({ trust, reader, accept, reject, vector }: Scene) {
  const today = day16(clock);
  const content: PassContent = {
    ...{ authority: signerReference(trust.signers.reader.chain), unit: 1234, notBefore: today, notAfter: today + 30, permission: 7 },
    deviceKey: reader.device.publicJwk,
  };
  const make = (changes: Partial<PassContent>, signer: Parameters<typeof createReaderPass>[1] = trust.signers.reader) =>
    createReaderPass({ ...content, ...changes }, signer);
  const refuse = async (id: string, code: Code, pass: Uint8Array | Promise<Uint8Array>, why: string) =>
    void reject.push(vector(`reader-pass-${id}`, 'reader-pass', toBase64url(await pass), { code }, why, home));
  accept.push(vector('reader-pass-honest', 'reader-pass', toBase64url(reader.pass), {}, 'thirty days, from today', home));
  await refuse('ended', 'pass-dates', make({ notBefore: today - 30, notAfter: today - 1 }), 'its last day was yesterday');
  await refuse('not-begun', 'pass-dates', make({ notBefore: today + 1 }), 'its first day is tomorrow');
  await refuse('long', 'pass-dates', make({ notBefore: today - 1 }), 'a pass is for thirty days at most');
  await refuse('signature', 'pass-signature', make({}, testKey('nobody')), 'signed by nobody who registers readers');
  await refuse('changed', 'pass-signature', at(reader.pass, 7, 0xff), 'another unit than was signed');
  await refuse('version', 'newer-version', at(reader.pass, 0, 2), 'the next version of passes');
  await refuse('point', 'bad-point', at(reader.pass, 14, 4), 'a compressed point');
  await refuse('cut', 'truncated', reader.pass.subarray(0, 110), '111 bytes');
  await refuse('long-by-one', 'trailing', concat(reader.pass, Uint8Array.of(0)), '111 bytes');
}

const at = (bytes: Uint8Array, place: number, value: number) => bytes.map((byte, i) => (i === place ? value : byte));

/** What the device shows, as the wallet judges it before a word of it is on the screen. */
async function requests({ trust, reader, accept, reject, vector }: Scene) {
  const { ask } = reader;
  const good = await ask();
  const refuse = async (id: string, code: Code, bytes: Uint8Array | Promise<Uint8Array>, why: string, changes: Partial<Vector> = {}) =>
    void reject.push(vector(`request-${id}`, 'request', toDigits(await bytes), { code }, why, { ...home, ...changes }));
  const askingAs = async (setting: Parameters<typeof testReader>[1], changes: Partial<RequestContent> = {}) =>
    (await testReader(trust, setting)).ask(changes);
  const in_ = (name: string) => ({ trust: `demo-2026-readers-${name}` });
  accept.push(vector('request-honest', 'request', toDigits(good), {}, 'three facts, for an inspection', home));
  const two = await ask({ lifetime: 30, wants: [{ template: 257, mask: 2 ** askableLicence.leaves.length - 1 }] });
  accept.push(
    vector(
      'request-everything',
      'request',
      toDigits(two),
      {},
      'everything, for five minutes: what is beyond the permission is marked, not refused',
      home,
    ),
  );

  await refuse('reader-unknown', 'reader-unknown', good, 'a wallet that knows no readers', { trust: 'demo-2026' });
  await refuse('other-authority', 'reader-unknown', askingAs({ pass: { authority: Uint8Array.of(9, 9, 9) } }), 'an authority nobody lists');
  await refuse('reader-withdrawn', 'reader-withdrawn', good, 'a register of readers that was withdrawn', in_('withdrawn'));
  await refuse('unit-unknown', 'unit-unknown', good, 'a unit nobody registered', in_('no-unit'));
  await refuse('unit-withdrawn', 'unit-withdrawn', good, 'a unit that lost its right', in_('unit-withdrawn'));
  await refuse('permission-not-the-units', 'permission-unknown', good, 'a permission its unit does not have', in_('unit-without'));
  await refuse('permission-unknown', 'permission-unknown', askingAs({ pass: { permission: 8 } }), 'a permission nobody registered');
  await refuse('pass-signature', 'pass-signature', askingAs({ register: testKey('nobody') }), 'a pass nobody signed');
  const today = day16(clock);
  await refuse(
    'pass-ended',
    'pass-dates',
    askingAs({ pass: { notBefore: today - 30, notAfter: today - 1 } }),
    'a pass whose last day was yesterday',
  );
  await refuse('signature', 'request-signature', ask({}, testKey('another device')), 'another device than the pass is for');
  await refuse('changed', 'request-signature', at(good, 31, good[31]! ^ 8), 'other claims than were signed');
  await refuse('purpose-not-listed', 'purpose-unknown', good, 'a purpose that is not in the catalogue', { given: { purposes: [] } });
  await refuse('purpose-not-permitted', 'purpose-unknown', ask({ purpose: 4 }), 'a purpose its unit has no permission for', {
    given: { purposes: [inspection, 4] },
  });
  await refuse('type-unknown', 'unknown-template', good, 'a type the catalogue does not know', { given: { types: [] } });
  await refuse('mask-empty', 'request-mask', ask({ wants: [{ template: 257, mask: 0 }] }), 'asks for nothing');
  await refuse(
    'mask-beyond',
    'request-mask',
    ask({ wants: [{ template: 257, mask: 2 ** askableLicence.leaves.length }] }),
    'asks beyond the type',
  );
  const twice = [
    { template: 257, mask: 1 },
    { template: 257, mask: 2 },
  ];
  await refuse('type-twice', 'request-mask', ask({ wants: twice }), 'asks twice for one type');
  await refuse('answered', 'request-answered', good, 'its random was answered before', { given: { answered: true } });

  const keyAt = 32;
  const passAt = keyAt + 33;
  await refuse('flags', 'request-flags', at(good, 1, 0x80), 'a flag of a later version');
  await refuse('pass-version', 'newer-version', at(good, passAt, 2), 'the next version of passes');
  await refuse('sealing-point', 'bad-point', at(good, keyAt, 4), 'a compressed point');
  await refuse(
    'sealing-point-off-curve',
    'bad-point',
    good.map((byte, i) => (i > keyAt && i < passAt ? 0xff : byte)),
    'a point on the curve',
  );
  await refuse('device-point', 'bad-point', at(good, passAt + 14, 5), 'a compressed point');
  await refuse('lifetime-zero', 'limit', at(good, 22, 0), 'ten seconds at least');
  await refuse('lifetime-long', 'limit', at(good, 22, 31), 'five minutes at most');
  await refuse('no-wants', 'limit', at(good, 25, 0), 'one type at least');
  await refuse('four-wants', 'limit', at(good, 25, 4), 'three types at most');
  await refuse('cut', 'truncated', good.subarray(0, good.length - 1), 'a signature has 64 bytes');
  await refuse('head-alone', 'truncated', good.subarray(0, 25), 'a head has 26 bytes');
  await refuse('extended', 'trailing', concat(good, Uint8Array.of(0)), 'bytes left over');
  for (const [id, input, why] of [
    ['link', 'https://example.org', 'a link is never followed'],
    ['show', toDigits(at(good, 0, 0x14)), 'a document is no request'],
  ] as const)
    reject.push(vector(`request-foreign-${id}`, 'request', input, { foreign: true }, why, home));
}

/** What the wallet answers, as the verifier whose request it is opens and judges it. */
async function answers({ trust, reader, bundle, accept, reject, vector }: Scene) {
  const bytes = await reader.ask();
  const secret = (label: string) => testKey(label).secret;
  const key = toBase64url(secret('krdpass test sealing key'));
  const open = { request: toDigits(bytes), key, age: 20 };
  const given: Given = { open, wanted: leaves.map(pathOfLeaf) };
  const here = { trust: 'demo-2026', lists: ['driving-licence-1'], given };
  const request = parseRequest(bytes);
  const sender = await sealingPair(secret('krdpass test answering key'));
  const credential = await trust.issue();
  const shown = (changes: Parameters<typeof trust.present>[1] = {}, of = credential) =>
    trust.present(of, { paths: leaves.map(pathOfLeaf), ...askedBy(request), ...changes });
  const answerOf = async (presentation: string) => createAnswer(presentation, { ...bundle, request, sender });
  const sealed = (plaintext: Uint8Array) => sealAnswer(plaintext, { request, sender });
  const honest = await answerOf(await shown());

  const fault = async (id: string, code: Code, answer: Uint8Array | Promise<Uint8Array>, why: string, knows: Given = given) =>
    void reject.push(vector(`answer-${id}`, 'answer', toDigits(await answer), { code }, why, { ...here, given: knows }));
  const judged = async (
    id: string,
    [check, code, outcome = 'failed', colour = 'red']: Cost,
    answer: Uint8Array | Promise<Uint8Array>,
    why: string,
    knows: Given = given,
  ) =>
    void reject.push(
      vector(`answer-${id}`, 'answer', toDigits(await answer), { colour, check, code, checks: { [check]: outcome } }, why, {
        ...here,
        given: knows,
      }),
    );

  accept.push(
    vector('answer-honest', 'answer', toDigits(honest), { colour: 'green' }, 'what was asked, for this reader and this request', here),
  );
  accept.push(
    vector('answer-last-second', 'answer', toDigits(honest), { colour: 'green' }, 'two minutes after it was asked', {
      ...here,
      given: { ...given, open: { ...open, age: 120 } },
    }),
  );
  const large = await trust.issue([
    { path: ['issuing_authority'], value: 'General Directorate of Traffic (DEMO)', disclose: 'always' },
    { path: ['date_of_expiry'], value: '2031-05-04', disclose: 'always' },
    { path: ['picture'], value: toBase64url(testRandom('picture')(1500)), disclose: 'choice' },
  ]);
  const frames = createFrames(await answerOf(await shown({ paths: [['picture']] }, large)));
  const needed = parseFrame(frames[0]!)!.k;
  const pictured = { ...here, given: { ...given, wanted: [['picture']] } };
  accept.push(
    vector('frames-answer', 'frames', frames.slice(0, needed).join('\n'), { colour: 'green' }, 'a large answer in frames', pictured),
  );
  reject.push(
    vector(
      'frames-answer-to-another',
      'frames',
      frames.slice(0, needed).join('\n'),
      { code: 'cannot-open' },
      'a large answer to another request',
      { ...pictured, given: { ...pictured.given, open: { ...open, request: toDigits(await reader.ask({ purpose: 4 })) } } },
    ),
  );

  await fault('to-another-request', 'cannot-open', honest, 'the answer to another request', {
    ...given,
    open: { ...open, request: toDigits(await reader.ask({ purpose: 4 })) },
  });
  await fault('to-another-key', 'cannot-open', honest, 'sealed for another reader', {
    ...given,
    open: { ...open, key: toBase64url(secret('another sealing key')) },
  });
  await fault('flipped', 'cannot-open', at(honest, 60, honest[60]! ^ 1), 'a damaged answer');
  await fault('cut', 'cannot-open', honest.subarray(0, -1), 'an answer that ends too early');
  await fault('extended', 'cannot-open', concat(honest, Uint8Array.of(0)), 'bytes left over');
  await fault('sender-point', 'bad-point', at(honest, 1, 4), 'a compressed point');
  await fault('short', 'truncated', concat(Uint8Array.of(0x17), new Uint8Array(49)), 'fewer bytes than a key and a tag');
  await fault('template', 'unknown-template', sealed(concat(Uint8Array.of(0x11), new Uint8Array(60))), 'a template form');
  await fault('template-grouped', 'unknown-template', sealed(concat(Uint8Array.of(0x13), new Uint8Array(60))), 'a template form');
  await fault('sealed-twice', 'newer-version', sealed(honest), 'an answer inside an answer');
  await fault(
    'shown',
    'newer-version',
    sealed(createShowCode(await trust.present(credential, { nonce: 'obLD1A' }), bundle)),
    'what is shown to everybody answers nobody',
  );
  const spelled = concat(Uint8Array.of(0x15), packGeneric(splitPresentation(await shown()), bundle));
  await fault('spelled-out', 'non-canonical', sealed(spelled), 'audience and nonce are the request’s, and not written');
  await fault(
    'dictionary',
    'unknown-dictionary',
    sealed(Uint8Array.of(0x15, 0xff, ...new Uint8Array(200))),
    'a dictionary this reader does not hold',
  );
  await fault('truncated', 'truncated', sealed(Uint8Array.of(0x15, bundle.dictionary.id)), 'an answer that says nothing');
  for (const [id, input, why] of [
    ['link', 'https://example.org', 'a link is never followed'],
    [
      'show',
      toDigits(createShowCode(await trust.present(credential, { nonce: 'obLD1A' }), bundle)),
      'a document shown to everybody is no answer',
    ],
    ['unsealed', toDigits(concat(Uint8Array.of(0x15), new Uint8Array(200))), 'an answer travels sealed'],
  ] as const)
    reject.push(vector(`answer-foreign-${id}`, 'answer', input, { foreign: true }, why, here));

  await judged('late', ['fresh', 'request-expired', 'failed', 'amber'], honest, 'a second after its time', {
    ...given,
    open: { ...open, age: 121 },
  });
  await judged('before', ['fresh', 'request-expired', 'failed', 'amber'], honest, 'before it was asked', {
    ...given,
    open: { ...open, age: -1 },
  });
  await judged(
    'declined',
    ['request-satisfied', 'claims-missing', 'failed', 'amber'],
    answerOf(await shown({ paths: leaves.slice(0, 2).map(pathOfLeaf) })),
    'one fact declined',
  );
  await judged(
    'revoked',
    ['not-revoked', 'revoked'],
    answerOf(await shown({}, await trust.issue(undefined, { idx: 1 }))),
    'a revoked licence, well answered',
  );
  await judged(
    'other-holder',
    ['holder-bound', 'key-binding-signature'],
    answerOf(await shown({ signer: testKey('somebody else') })),
    'another key than it was issued to',
  );
  await judged(
    'bound-before-issue',
    ['fresh', 'stale-code', 'failed', 'amber'],
    answerOf(await shown({ iat: clock - 9 * 86_400 })),
    'bound before it was issued',
  );
  await judged(
    'bound-after-end',
    ['fresh', 'issued-ahead', 'failed', 'amber'],
    answerOf(await shown({ iat: clock + 90 * 86_400 })),
    'bound after its end',
  );
}
