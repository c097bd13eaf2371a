import { beforeAll, describe, expect, test } from 'vitest';
import { concat, toBase64url, toHex, toUtf8 } from '../encoding.ts';
import { codeOf, type Code } from '../errors.ts';
import { testKey, testTrust, type TestTrust } from '../testing.ts';
import { sha256, verifyWithNoble } from '../signature.ts';
import { readersExtension } from '../reader-authority.ts';
import { verifyTrustList } from '../trust-list.ts';
import { verifyPresentation } from '../verify.ts';
import { createReaderPass, day16, parseReaderPass } from './reader-pass.ts';
import { toDigits } from './digits.ts';
import { askedBy, createRequest, parseRequest, readRequestCode, requestLifetime } from './request.ts';
import { encapsulate, keySchedule, sealingJwk } from './seal.ts';
import { askableLicence, fromHex, inspection, sealingPair, testReader } from './testing.ts';
import { maskOf, verifyRequest, type RequestContext } from './verify-request.ts';

const now = 1_795_278_120;
let trust: TestTrust;
beforeAll(async () => {
  trust = await testTrust({ now });
});

describe('vector B', async () => {
  const key = (name: string) => testKey(`krdpass-qr-vector ${name}`);
  const pass = await createReaderPass(
    {
      authority: fromHex('f17d1d'),
      unit: 1234,
      notBefore: 46_344,
      notAfter: 46_374,
      permission: 7,
      deviceKey: key('reader').publicJwk,
    },
    key('reader-authority'),
  );
  const bytes = await createRequest(
    {
      random: fromHex('f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff'),
      iat: now,
      lifetime: requestLifetime,
      purpose: 3,
      wants: [{ template: 257, mask: 0xff }],
      sealingKey: key('ephemeral').publicJwk,
      pass,
    },
    key('reader'),
  );

  test('is the request, byte for byte', () => {
    expect(toHex(bytes)).toBe(
      '1600f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff6b01c5280c0003010101000000ff0309e6802421d0998a7df1ff3226bf91bf9665478084c1cd67a24620dd7312546901f17d1d000004d2b508b526000703811ba122d17fc42f398a820775f9d94569a608bb067c5731ac599c1343f6c2b08746c89bdf72c9bb4ca85099e29bd6a467b7e3115846cd286dfd0b7e575c5c5d4678d962b08d4b1d25ddf1ce794ae8ee724f4569119ecdb3ef93ee0484354bb72d83e095bb236db881ead4b7591c0ae13de6eda8eb9e6252c9bc5d47616f809034ebf47e496fe878fe69c0a02d1d16de0aa74af32bcec6acae86ab44c3032df2',
    );
    expect([pass.length, bytes.length]).toEqual([111, 240]);
  });

  test('gives audience and nonce of its answer', () => {
    expect(askedBy(parseRequest(bytes))).toEqual({
      audience: 'urn:krd:reader:2xZBgws-Ho8RcaeDB3t5lcxhmM-PLzB_wuxOTZQ4t-k',
      nonce: '9zW--Jbd30eAkMi3l7sgluNVdO3x3VnmwsH2J0aXT54',
    });
  });

  test('gives key and nonce of its seal', async () => {
    const sender = await sealingPair(key('sender').secret);
    const shared = await encapsulate(await sealingJwk(await sealingPair(key('ephemeral').secret)), sender);
    const sealed = await keySchedule(shared, concat(toUtf8('KRDPass-QR/1 answer'), Uint8Array.of(0), sha256(bytes)));
    expect(toHex(sealed.key)).toBe('82d5ad88e9b4064e9d12603b7fd88d75');
    expect(toHex(sealed.nonce)).toBe('dd2c2c4b02100dbe30767b01');
  });

  test('two and three alternatives cost six bytes each', async () => {
    const { ask } = await testReader(trust);
    const want = { template: 257, mask: 1 };
    expect((await ask({ wants: [want, want] })).length).toBe(246);
    expect((await ask({ wants: [want, want, want] })).length).toBe(252);
  });
});

test('a genuine request names who asks, why, and each claim', async () => {
  const { ask, context } = await testReader(trust);
  const verified = await verifyRequest(await ask(), context);
  expect(verified.unit.name).toEqual({ en: 'Traffic police' });
  expect(verified.request.purpose).toBe(inspection);
  expect(verified.wants).toEqual([{ vct: askableLicence.vct, claims: askableLicence.leaves.slice(0, 3), beyond: [] }]);
  expect(verified.clockDiffers).toBe(false);
  expect((await verifyRequest(await ask(), { ...context, verifySignature: verifyWithNoble })).unit.id).toBe(1234);
});

test('of several alternatives each is named, in the reader’s order, with what lies beyond the permission', async () => {
  const { ask, context } = await testReader(trust);
  const age = { id: 260, vct: 'urn:krd:age:1', leaves: ['age_over_18', 'age_over_21'] };
  const civil = { id: 258, vct: 'urn:krd:civil-id:1', leaves: ['birthdate'] };
  const wants = [
    { template: age.id, mask: 1 },
    { template: 257, mask: 1 },
    { template: civil.id, mask: 1 },
  ];
  const verified = await verifyRequest(await ask({ wants }), { ...context, types: [...context.types, age, civil] });
  expect(verified.wants).toEqual([
    { vct: age.vct, claims: ['age_over_18'], beyond: ['age_over_18'] },
    { vct: askableLicence.vct, claims: askableLicence.leaves.slice(0, 1), beyond: [] },
    { vct: civil.vct, claims: ['birthdate'], beyond: ['birthdate'] },
  ]);
});

test('relying parties may stand in a second list of the same form: its readers count, and it lets nobody issue', async () => {
  const { ask, context, trustList } = await testReader(trust);
  const token = await trust.signTrustList({ services: [], extensions: [readersExtension(trustList.readers)] });
  const second = await verifyTrustList(token, { root: trust.root, now });
  expect(second.services).toEqual([]);
  expect(trust.trustList.readers).toEqual([]);
  expect(await refusal(await ask(), { ...context, readers: trust.trustList.readers })).toBe('reader-unknown');
  expect(await refusal(await ask(), { ...context, readers: [...trust.trustList.readers, ...second.readers] })).toBe('shown');
  const shown = await verifyPresentation(await trust.present(await trust.issue()), trust.context({ trustList: second }));
  expect(shown.checks.find(({ name }) => name === 'issuer-trusted')).toMatchObject({ outcome: 'failed', code: 'issuer-unknown' });
});

test('a claim beyond the permission is named, and a type without permission is wholly beyond it', async () => {
  const last = askableLicence.leaves.at(-1)!;
  const { ask, context } = await testReader(trust);
  const mask = maskOf(askableLicence, ['birthdate', last]);
  expect((await verifyRequest(await ask({ wants: [{ template: 257, mask }] }), context)).wants[0]).toMatchObject({
    claims: ['birthdate', last],
    beyond: [last],
  });
  const none = await testReader(trust, { listed: { permissions: [{ id: 7, purposes: [inspection], types: [] }] } });
  const { claims, beyond } = (await verifyRequest(await none.ask(), none.context)).wants[0]!;
  expect(beyond).toEqual(claims);
});

test('a reader’s clock that is more than ten minutes off is a notice, not a refusal', async () => {
  const { ask, context } = await testReader(trust);
  expect((await verifyRequest(await ask({ iat: now - 601 }), context)).clockDiffers).toBe(true);
  expect((await verifyRequest(await ask({ iat: now + 600 }), context)).clockDiffers).toBe(false);
});

test('the 52nd leaf has a bit, a claim beyond it has none', () => {
  const leaves = Array.from({ length: 53 }, (_, at) => `claim_${at}`);
  expect(maskOf({ ...askableLicence, leaves }, ['claim_31', 'claim_0', 'claim_0'])).toBe(0x80000001);
  expect(maskOf({ ...askableLicence, leaves }, ['claim_51', 'claim_0'])).toBe(2 ** 51 + 1);
  for (const claims of [[], ['claim_52'], ['nobody']]) expect(() => maskOf({ ...askableLicence, leaves }, claims)).toThrow('request-mask');
});

describe('masks of more than 32 bits', () => {
  const leaves = Array.from({ length: 52 }, (_, at) => `claim_${at}`);
  const many = { id: 300, vct: 'urn:krd:many:1', leaves };
  const asked = ['claim_0', 'claim_31', 'claim_32', 'claim_51'];
  const wants = [
    { template: many.id, mask: maskOf(many, asked) },
    { template: 257, mask: 1 },
  ];

  test('set the flag, cost four bytes an alternative, and name their claims', async () => {
    const { ask, context } = await testReader(trust);
    const bytes = await ask({ wants });
    expect(bytes[1]).toBe(1);
    expect(bytes.length).toBe(254);
    expect(toHex(bytes.subarray(0, 46))).toBe(
      '1601fbf6e274db331185457d926a38605bf46b01c5280c000302012c000800018000000101010000000000000001',
    );
    expect(toHex(sha256(bytes))).toBe('7c991f396b0a31f6d42884e705351d9d642b7f221601f8863c2a236350fc8637');
    expect(parseRequest(bytes).wants).toEqual(wants);
    const verified = await verifyRequest(bytes, { ...context, types: [...context.types, many] });
    expect(verified.wants.map(({ claims }) => claims)).toEqual([asked, askableLicence.leaves.slice(0, 1)]);
  });

  test('non-canonical: refused where 32 bits would do, so that a request has one spelling', async () => {
    const { ask } = await testReader(trust);
    const bytes = await ask({ wants: [wants[0]!] });
    bytes.fill(0, 28, 32);
    expect(() => parseRequest(bytes)).toThrow('non-canonical');
  });

  test('request-mask: refused beyond the type, also where a number could not hold them', async () => {
    const { ask, context } = await testReader(trust);
    const types = [...context.types, many];
    for (const mask of [2 ** 52, 2 ** 53 - 1])
      expect(await refusal(await ask({ wants: [{ template: 300, mask }] }), { ...context, types })).toBe('request-mask');
  });
});

async function refusal(bytes: Uint8Array, context: RequestContext): Promise<Code | 'shown'> {
  try {
    await verifyRequest(bytes, context);
    return 'shown';
  } catch (fault) {
    return codeOf(fault);
  }
}

type Setting = Parameters<typeof testReader>[1];
type Asking = Parameters<Awaited<ReturnType<typeof testReader>>['ask']>[0];
const today = day16(now);

const refusals: readonly (readonly [Code, string, Readonly<{ setting?: Setting; asking?: Asking; context?: Partial<RequestContext> }>])[] =
  [
    ['reader-unknown', 'comes from nobody who registers readers', { context: { readers: [] } }],
    ['reader-unknown', 'has a pass of another reference', { setting: { pass: { authority: fromHex('000000') } } }],
    ['reader-withdrawn', 'has a pass of an authority that lost its right', { setting: { listed: { granted: false } } }],
    ['pass-signature', 'has a pass signed by a credential issuer', { setting: { register: testKey('krdpass test signer traffic') } }],
    ['pass-dates', 'comes before the pass begins', { setting: { pass: { notBefore: today + 1 } } }],
    ['pass-dates', 'comes after the pass ended', { setting: { pass: { notBefore: today - 31, notAfter: today - 1 } } }],
    ['pass-dates', 'has a pass of 31 days', { setting: { pass: { notAfter: today + 31 } } }],
    ['unit-unknown', 'is of a unit that is not registered', { setting: { pass: { unit: 99 } } }],
    [
      'unit-withdrawn',
      'is of a unit that was withdrawn',
      { setting: { listed: { units: [{ id: 1234, name: { en: 'x' }, permissions: [7], granted: false }] } } },
    ],
    ['permission-unknown', 'has permissions that nobody registered', { setting: { pass: { permission: 8 } } }],
    [
      'permission-unknown',
      'has permissions that its unit does not have',
      { setting: { listed: { units: [{ id: 1234, name: { en: 'x' }, permissions: [8], granted: true }] } } },
    ],
    ['purpose-unknown', 'has a purpose that is not in the catalogue', { context: { purposes: [] } }],
    ['purpose-unknown', 'has a purpose that its unit has no permission for', { asking: { purpose: 4 }, context: { purposes: [3, 4] } }],
    ['unknown-template', 'asks for a type that the catalogue does not know', { context: { types: [] } }],
    ['request-mask', 'asks for nothing', { asking: { wants: [{ template: 257, mask: 0 }] } }],
    ['request-mask', 'asks beyond the type', { asking: { wants: [{ template: 257, mask: 2 ** askableLicence.leaves.length }] } }],
    [
      'request-mask',
      'asks twice for one type',
      {
        asking: {
          wants: [
            { template: 257, mask: 1 },
            { template: 257, mask: 2 },
          ],
        },
      },
    ],
    ['request-answered', 'was answered before', { context: { answered: () => true } }],
  ];

test.each(refusals)('%s: refused where it %s', async (code, _why, { setting, asking, context: changes }) => {
  const { ask, context } = await testReader(trust, setting);
  expect(await refusal(await ask(asking), { ...context, ...changes })).toBe(code);
});

test('request-signature: refused where another device signed', async () => {
  const { ask, context } = await testReader(trust);
  expect(await refusal(await ask({}, testKey('another device')), context)).toBe('request-signature');
});

test('limit: refused with no alternative, four, or a lifetime out of range', async () => {
  const { ask, context } = await testReader(trust);
  const want = { template: 257, mask: 1 };
  for (const changes of [{ wants: [] }, { wants: [want, want, want, want] }, { lifetime: 0 }, { lifetime: 31 }])
    await expect(ask(changes)).rejects.toThrow('limit');
  for (const [at, value] of [
    [22, 0],
    [22, 31],
    [25, 0],
    [25, 4],
  ] as const) {
    const bytes = await ask();
    bytes[at] = value;
    expect(await refusal(bytes, context)).toBe('limit');
  }
});

test('the form: other kinds, flags, lengths, versions and points off the curve are refused, each by its name', async () => {
  const { ask, context } = await testReader(trust);
  const good = await ask();
  const changed = (at: number, value: number) => {
    const bytes = good.slice();
    bytes[at] = value;
    return bytes;
  };
  const keyAt = 32;
  const passAt = keyAt + 33;
  expect(await refusal(changed(0, 0x14), context)).toBe('malformed');
  for (const flags of [2, 3, 0x80]) expect(await refusal(changed(1, flags), context)).toBe('request-flags');
  expect(await refusal(changed(1, 1), context)).toBe('truncated');
  expect(await refusal(changed(passAt, 2), context)).toBe('newer-version');
  expect(await refusal(changed(keyAt, 4), context)).toBe('bad-point');
  expect(
    await refusal(
      good.map((byte, at) => (at > keyAt && at < passAt ? 0xff : byte)),
      context,
    ),
  ).toBe('bad-point');
  for (let length = 1; length < good.length; length++) expect(await refusal(good.subarray(0, length), context)).toBe('truncated');
  expect(await refusal(concat(good, Uint8Array.of(0)), context)).toBe('trailing');
  expect(() => parseReaderPass(good.subarray(passAt, passAt + 110))).toThrow('truncated');
  expect(() => parseReaderPass(good.subarray(passAt, passAt + 112))).toThrow('trailing');
});

test('no flipped bit is shown', async () => {
  const { ask, context } = await testReader(trust);
  const good = await ask();
  expect(await refusal(good, context)).toBe('shown');
  for (let bit = 0; bit < good.length * 8; bit += 3) {
    const flipped = good.slice();
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    expect(await refusal(flipped, context), `bit ${bit}`).not.toBe('shown');
  }
});

test('a request is told from every other code before it is read', async () => {
  const { ask } = await testReader(trust);
  const bytes = await ask();
  expect(readRequestCode(toDigits(bytes))).toEqual(bytes);
  for (const text of ['', 'https://example.org', '123', toDigits(new Uint8Array(240).fill(0x14))]) expect(readRequestCode(text)).toBeNull();
});

test('the random of a request is what a wallet remembers', async () => {
  const { ask, context } = await testReader(trust);
  const bytes = await ask();
  const seen: string[] = [];
  await verifyRequest(bytes, { ...context, answered: (random) => !seen.push(random) });
  expect(seen).toEqual([toBase64url(bytes.slice(2, 18))]);
});
