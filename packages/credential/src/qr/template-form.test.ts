import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { sameBytes, toBase64url, toHex, toUtf8 } from '../encoding.ts';
import { codeOf } from '../errors.ts';
import type { ClaimValue } from '../issue.ts';
import { parseKeyBinding, readHolderKey } from '../key-binding.ts';
import { showAudience } from '../present.ts';
import { cover, nodeBelow, rootNode, saltBelow, saltTree } from '../salt-tree.ts';
import { parseSdJwt } from '../sd-jwt.ts';
import { digest, sha256, verifySignature } from '../signature.ts';
import { testKey } from '../testing.ts';
import { createShowCode, parseCode } from './code.ts';
import { toDigits } from './digits.ts';
import { encode, joinIssued, joinJwt, splitPresentation, type Parts } from './parts.ts';
import { signerReference } from './signer-reference.ts';
import { packTemplate, unpackTemplate, type SaltSource } from './template-form.ts';
import { openTemplate, type Template } from './template.ts';
import { chain, claims, everything, holder, issue, present, roadside, seed, signers, template } from './vector-a.testing.ts';

const issuerKey = testKey('krdpass-qr-vector issuer').publicJwk;
const dictionary = { id: 9, bytes: new Uint8Array() };
const reader = { dictionaries: [dictionary], templates: [template], signers };
const published =
  '1010120cabe6b01c533a1b2c3d4b50905a00bc5300301fe00419682e527e48a24b80b0cae177d0ae28b645bff6ab42bd902904a6c167f8224bfb1093507257f621b16e05a0c00099becf0ec29b797515a84dea179ddacf067d9c88a01db5c25acb1216dce057b9b190eed6d296a7c3668e965309d3c13335a09cc10f5b200fc7365f83d9948316cba6f4faf7529e21a2257687bd876641a765f77b3c2d5a9f881c9211f5089e9a7c7d0d5a5d34ca14a9e58bb56fad5e3caddad17265d22f01ef71e35a6dc72bccce81619ade019ce08c0168381c37d517ae08c5ffe9dff891c2dc65e50b23b9cb0fbdda4d38ec94b2571bdfc607ec91096cb1f50b7e973e9bed653c9ed2daa51c5d0b30e4e83c8916a24ea6fe87f08546';

let issued: Record<'tree' | 'plain', string>;
beforeAll(async () => {
  issued = { tree: await issue('tree'), plain: await issue('plain') };
});

const pack = (presentation: string, salts: SaltSource, changes: Partial<Parameters<typeof packTemplate>[1]> = {}) =>
  packTemplate(splitPresentation(presentation), { template, signers, salts, ...changes });
const join = ({ texts, signatures }: Parts) =>
  joinIssued(texts.slice(0, -2), signatures[0]!) + joinJwt(texts.at(-2)!, texts.at(-1)!, signatures[1]!);
const faultOf = (work: () => unknown) => {
  try {
    work();
    return 'none';
  } catch (fault) {
    return codeOf(fault);
  }
};
const outcome = (code: Uint8Array, templates: readonly Template[] = [template]) =>
  faultOf(() => unpackTemplate(code, { templates, signers }));

describe('the published vector', () => {
  test('is written byte for byte: 279 bytes, 672 digits', async () => {
    const presentation = await present(issued.tree);
    expect(presentation).toHaveLength(2585);
    expect(toHex(sha256(presentation))).toBe('7905ff7d95677def6bb6569a24d5de62e94f746adf543ce59907085761bf0b0d');
    const code = pack(presentation, { seed });
    expect(toHex(code)).toBe(published);
    expect(code).toHaveLength(279);
    expect(toDigits(code)).toMatch(/^04971997984015595730.{632}58252780396027610438$/);
    expect(toHex(signerReference(chain))).toBe('20cabe');
  });

  test('is read back to the string the holder signed, whose digests are the published ones', async () => {
    const presentation = await present(issued.tree);
    const restored = join(unpackTemplate(fromHex(published), reader));
    expect(restored).toBe(presentation);
    const { disclosures, jws } = parseSdJwt(restored);
    expect(disclosures[0]!.digest).toBe('8wo5axOtSpfVSE9IpZDBY00hS7eNW9trzG0jTZbD0oc');
    expect(jws.payload._sd).toContain('NaCcwQ9bIA_HNl-D2ZSDFsum9Pr3Up4hoiV2h72HZkE');
    expect(jws.payload).toMatchObject({ iss: template.iss, exp: 1_795_219_200 + 90 * 86_400 });
    expect(await isSigned(restored)).toBe(true);
  });

  test('answers a request without audience and nonce in it: the published 275 bytes', async () => {
    const request = {
      audience: 'urn:krd:reader:2xZBgws-Ho8RcaeDB3t5lcxhmM-PLzB_wuxOTZQ4t-k',
      nonce: '9zW--Jbd30eAkMi3l7sgluNVdO3x3VnmwsH2J0aXT54',
    };
    const presentation = await present(issued.tree, request);
    const code = pack(presentation, { seed }, { request });
    expect(code).toHaveLength(275);
    expect(toHex(sha256(code))).toBe('13f21559229da15bcbd9e1f0eaa1f82b10b59311b8574fb963a7a548cb267f23');
    expect(join(unpackTemplate(code, { ...reader, request }))).toBe(presentation);
    expect(faultOf(() => unpackTemplate(code, reader))).toBe('non-canonical');
    expect(faultOf(() => parseCode(toDigits(code), reader))).toBe('unsealed-answer');
  });
});

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g)!, (byte) => parseInt(byte, 16));

describe.each(['tree', 'plain'] as const)('with %s salts', (mode) => {
  const salts: SaltSource = mode === 'tree' ? { seed } : 'plain';

  test('what is shown comes back byte for byte, whatever is chosen and whatever the claims say', async () => {
    const text = fc.oneof(
      fc.constant(null),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('ژینۆ', 'نه\u200cورۆز', "d'Hondt", 'Ş'.repeat(40)),
    );
    const day = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 10, max: 99 }).map((n) => `19${n}-03-21`),
    );
    const category = fc.record({ vehicle_category_code: fc.constantFrom('B', 'C1', 'ژ'), issue_date: day, expiry_date: day });
    const valueFor: Readonly<Record<string, fc.Arbitrary<ClaimValue['value']>>> = {
      birth_date: day,
      expiry_date: day,
      issue_date: day,
      document_number: fc.oneof(
        fc.integer({ min: 0, max: 99_999_999 }).map((n) => `KRD-DL-${String(n).padStart(8, '0')}`),
        text,
      ),
      driving_privileges: fc.array(category, { maxLength: 4 }),
      portrait_qr: fc.oneof(fc.constant(null), fc.uint8Array({ minLength: 1, maxLength: 300 }).map(toBase64url)),
      age_over_18: fc.boolean(),
    };
    const choices = claims.filter(({ disclose }) => disclose === 'choice');
    const values = fc.tuple(...choices.map(({ path }) => valueFor[path.at(-1)!] ?? text));
    await fc.assert(
      fc.asyncProperty(values, fc.integer({ min: 1, max: 8191 }), async (made, mask) => {
        const changed = choices.map((claim, i) => ({ ...claim, value: made[i]! }));
        const credential = await issue(mode, [...claims.filter(({ disclose }) => disclose === 'always'), ...changed]);
        const presentation = await present(credential, { paths: everything.filter((_, bit) => (mask >> bit) & 1) });
        expect(join(unpackTemplate(pack(presentation, salts), reader))).toBe(presentation);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe.each([
  ['the roadside, tree', 'tree', roadside],
  ['everything, tree', 'tree', everything],
  ['the roadside, plain', 'plain', roadside],
] as const)('%s', (_name, mode, paths) => {
  let code: Uint8Array;
  let presentation: string;
  beforeAll(async () => {
    presentation = await present(issued[mode], { paths });
    code = pack(presentation, mode === 'tree' ? { seed } : 'plain');
  });

  test('every truncation is refused, and every byte too many', { timeout: 60_000 }, () => {
    for (let length = 0; length < code.length; length++) expect(outcome(code.subarray(0, length)), `${length} bytes`).not.toBe('none');
    expect(outcome(Uint8Array.of(...code, 0))).toBe('trailing');
  });

  test('every flipped bit is refused: by the code’s own form, or because nobody signed what it restores', async () => {
    expect(await isSigned(presentation)).toBe(true);
    for (let bit = 0; bit < code.length * 8; bit++) {
      const flipped = code.slice();
      flipped[bit >> 3]! ^= 0x80 >> (bit & 7);
      let restored: string;
      try {
        restored = join(unpackTemplate(flipped, reader));
      } catch (fault) {
        codeOf(fault);
        continue;
      }
      expect(restored, `bit ${bit}`).not.toBe(presentation);
      expect(await isSigned(restored), `bit ${bit}`).toBe(false);
    }
  }, 120_000);
});

/** Whether issuer and holder signed exactly this string. */
async function isSigned(presentation: string): Promise<boolean> {
  const { jws, keyBinding, signedPart } = parseSdJwt(presentation);
  const binding = parseKeyBinding(keyBinding!);
  if (binding.sdHash !== digest(signedPart)) return false;
  const bound = await verifySignature(readHolderKey(jws.payload.cnf), binding.jws.signature, binding.jws.signedBytes);
  return bound && verifySignature(issuerKey, jws.signature, jws.signedBytes);
}

describe('a code of the template form', () => {
  let code: Uint8Array;
  beforeAll(async () => {
    code = pack(await present(issued.tree), { seed });
  });
  const changed = (at: number, value: number) => {
    const other = code.slice();
    other[at] = value;
    return other;
  };

  test('of a template nobody holds is unknown-template, of one with a codec of a later version unknown-codec', () => {
    expect(outcome(code, [])).toBe('unknown-template');
    expect(outcome(code, [{ ...template, id: 256 }])).toBe('unknown-template');
    expect(outcome(code, [{ ...template, leaves: [...template.leaves, [21, 'annex.other.hue', 'colour']] }])).toBe('unknown-codec');
    expect(faultOf(() => parseCode(toDigits(code), { dictionaries: [dictionary], signers }))).toBe('unknown-template');
  });

  test('of an authority beyond the table is unknown-index; one appended later still restores old codes', () => {
    expect(outcome(changed(21, 0x3f))).toBe('unknown-index');
    const grown = { ...template, authority: { ...template.authority, values: [...template.authority.values, 'Fifth'] } };
    expect(outcome(code, [grown])).toBe('none');
  });

  test('of a category appended later restores, and before that is unknown-index', async () => {
    const other = claims.map((claim) =>
      claim.path[0] === 'driving_privileges'
        ? { ...claim, value: [{ vehicle_category_code: 'F', issue_date: '2024-05-12', expiry_date: '2034-05-11' }] }
        : claim,
    );
    const grown = { ...template, categories: [...template.categories!, 'F'] };
    const presentation = await present(await issue('tree', other));
    const appended = pack(presentation, { seed }, { template: grown });
    expect(join(unpackTemplate(appended, { templates: [grown], signers }))).toBe(presentation);
    expect(outcome(appended)).toBe('unknown-index');
  });

  test('of a signer nobody lists is unknown-signer', () => {
    expect(outcome(changed(3, 0xff))).toBe('unknown-signer');
    expect(faultOf(() => unpackTemplate(code, { templates: [template], signers: [] }))).toBe('unknown-signer');
  });

  test('whose holder key is no point of the curve is bad-point', () => {
    const x = code.length - 128 - 32 - 32;
    const off = code.slice();
    off.fill(0xff, x, x + 32);
    expect(outcome(off)).toBe('bad-point');
  });

  test('that chooses nothing is refused, and so is one with bits after its fields', async () => {
    const empty = code.slice();
    empty.fill(0, 22, 24);
    expect(outcome(empty)).toBe('non-canonical');
    const one = pack(await present(issued.tree, { paths: [['family_name']] }), { seed });
    const fields = one.length - 128 - 32 * 8 - 32 - 16; // one node, seven hidden claims and the annex
    expect(one[fields - 1]! & 1).toBe(0);
    one[fields - 1]! |= 1;
    expect(outcome(one)).toBe('bad-padding');
  });

  test('is no code of another kind: 10, 12 and 14 are not exchangeable', () => {
    expect(outcome(changed(0, 0x12))).not.toBe('none');
    expect(outcome(changed(0, 0x11))).toBe('non-canonical');
    expect(outcome(changed(0, 0x14))).toBe('non-canonical');
    expect(faultOf(() => parseCode(toDigits(changed(0, 0x14)), reader))).not.toBe('none');
    expect(faultOf(() => parseCode(toDigits(changed(0, 0x24)), reader))).toBe('newer-version');
  });

  test('gives no salt of a hidden claim: not even its true value can be confirmed against its digest', { timeout: 60_000 }, async () => {
    const tree = saltTree(template.depth, holder.publicJwk);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8190 }), async (mask) => {
        const paths = everything.filter((_, bit) => (mask >> bit) & 1);
        const presentation = await present(issued.tree, { paths });
        const { texts } = unpackTemplate(pack(presentation, { seed }), reader);
        const digests = new Set(
          texts
            .slice(1, -2)
            .join()
            .match(/[\w-]{43}/g),
        );
        const disclosed = new Set(texts.slice(2, -2).map((text) => (JSON.parse(text) as [string, string])[1]));
        const leaves = [...openTemplate(template).tree.values()];
        const chosen = new Set(leaves.filter(({ name }) => disclosed.has(name)).map(({ number }) => number));
        const hidden = new Set(leaves.map(({ number }) => number).filter((number) => !chosen.has(number)));
        const nodes = cover(template.depth, chosen, hidden).map((place) => nodeBelow(rootNode(seed), place, tree)!);
        const reachable = Array.from({ length: 32 }, (_, leaf) => saltBelow(nodes, leaf, tree)).filter((salt) => salt !== null);
        const hits = (salts: readonly Uint8Array[], { path, value }: ClaimValue) =>
          salts.filter((salt) => digests.has(digest(encode(JSON.stringify([toBase64url(salt), path.at(-1)!, value])))));
        for (const claim of claims.filter(({ disclose, path }) => disclose === 'choice' && !disclosed.has(path.at(-1)!))) {
          expect(hits([...reachable, ...nodes.map(({ secret }) => secret)], claim)).toEqual([]);
          const leaf = leaves.find(({ name }) => name === claim.path.at(-1))!;
          const told = leaf.parent === null || chosen.has(leaf.parent);
          expect(hits([saltBelow([rootNode(seed)], leaf.number, tree)!], claim)).toHaveLength(told ? 1 : 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('never restores from random bytes, and never leaves the closed list', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 60, maxLength: 400 }), fc.integer({ min: 1, max: 26 }), (noise, kept) => {
        const text = Uint8Array.of(...code.subarray(0, kept), ...noise);
        expect(outcome(text)).not.toBe('none');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what the template does not fit', () => {
  const bundle = { dictionary, signers, template, seed };
  const kindOf = (presentation: string, changes: object = {}) => createShowCode(presentation, { ...bundle, ...changes })[0]!.toString(16);

  test('the wallet draws the shortest form that restores: tree, plain, generic', async () => {
    const presentation = await present(issued.tree);
    expect(kindOf(presentation)).toBe('10');
    expect(kindOf(presentation, { seed: undefined })).toBe('12');
    expect(kindOf(await present(issued.plain))).toBe('12');
    expect(kindOf(presentation, { seed: new Uint8Array(16) })).toBe('12');
    expect(kindOf(presentation, { template: undefined })).toBe('14');
    expect(kindOf(await present(issued.tree, { order: [...everything].reverse() }))).toBe('14');
    expect(kindOf(await present(issued.tree, { paths: [['annex']] }))).toBe('14');
    expect(kindOf(await present(issued.tree, { nonce: 'abcdefgh' }))).toBe('14');
    const code = createShowCode(presentation, bundle);
    expect(parseCode(toDigits(code), reader)).toEqual({ mode: 'show', credential: presentation, audience: showAudience, nonce: 'obLD1A' });
  });

  test('is a claim it does not name, a missing one, another issuer, another list of states', async () => {
    const extra: ClaimValue = { path: ['hobby'], value: 'chess', disclose: 'choice' };
    const presentations = [
      await present(await issue('plain', [...claims, extra]), { paths: [...roadside, ['hobby']] }),
      await present(
        await issue(
          'plain',
          claims.filter(({ path }) => path[0] !== 'un_distinguishing_sign'),
        ),
      ),
    ];
    for (const presentation of presentations) expect(kindOf(presentation)).toBe('14');
    for (const other of [{ iss: 'https://other.example' }, { statusBase: 'https://other.example/' }, { vct: 'urn:krd:other:1' }])
      expect(kindOf(await present(issued.tree), { template: { ...template, ...other } })).toBe('14');
  });

  test('is no template at all where it contradicts itself', () => {
    const [first, second] = template.leaves as [Template['leaves'][number], Template['leaves'][number]];
    for (const broken of [
      { id: 0 },
      { id: 4096 },
      { depth: 9 },
      { payload: ['vct'] },
      { leaves: [second, first] },
      { leaves: [[9, 'annex.portrait_qr', 'bytes'] as const] },
      { leaves: [[40, 'far', 'date'] as const] },
    ])
      expect(faultOf(() => openTemplate({ ...template, ...broken }))).toBe('payload');
  });
});

test('a presentation is written from the seed and from the nodes of its own code alike', async () => {
  const presentation = await present(issued.tree);
  expect(sameBytes(pack(presentation, { seed }), fromHex(published))).toBe(true);
});
