import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url } from './encoding.ts';
import type { ClaimValue } from './issue.ts';
import { valueAt, type Json } from './json.ts';
import { presentSdJwt, showAudience } from './present.ts';
import { parseSdJwt, processSdJwt, protectedClaims, readIssuedSdJwt } from './sd-jwt.ts';
import { licenceClaims, roadside, testKey, testNonce, testRandom, testTrust } from './testing.ts';
import { verifyPresentation } from './verify.ts';

const now = 1_795_278_200;
const trust = await testTrust({ now });
const binding = { signer: trust.holder, audience: showAudience, nonce: testNonce, iat: now };
const choices = licenceClaims.filter(({ disclose }) => disclose === 'choice').map(({ path }) => path);
const key = (path: readonly (string | number)[]) => path.join('.');

describe('issuing', () => {
  test('members stand in one order, digests sorted, times rounded to the day', async () => {
    const { jws } = readIssuedSdJwt(await trust.issue());
    const { payload } = jws;
    expect(Object.keys(jws.header)).toEqual(['alg', 'typ', 'x5c']);
    expect(Object.keys(payload).slice(0, 6)).toEqual(['vct', 'iss', 'iat', 'exp', 'cnf', 'status']);
    expect(Object.keys(payload).slice(-2)).toEqual(['_sd_alg', '_sd']);
    expect(payload._sd).toEqual([...(payload._sd as string[])].sort());
    expect([payload.iat, payload.exp].map((time) => (time as number) % 86_400)).toEqual([0, 0]);
    expect(await trust.issue(licenceClaims, { iat: now, exp: now + 1 }).then((text) => readIssuedSdJwt(text).jws.payload)).toMatchObject({
      iat: 1_795_219_200,
      exp: 1_795_305_600,
    });
  });

  test('absent values count as much as present ones: the number of digests tells nothing', async () => {
    const absent = licenceClaims.map((claim): ClaimValue => (claim.disclose === 'choice' ? { ...claim, value: null } : claim));
    const count = async (claims: readonly ClaimValue[]) => {
      const { jws, disclosures } = readIssuedSdJwt(await trust.issue(claims));
      return [(jws.payload._sd as string[]).length, disclosures.length];
    };
    expect(await count(absent)).toEqual(await count(licenceClaims));
  });

  test('salts have 128 bits and never repeat', async () => {
    const salts = (await Promise.all([1, 2, 3, 4].map((idx) => trust.issue(licenceClaims, { idx: 70 + idx })))).flatMap((text) =>
      readIssuedSdJwt(text).disclosures.map(({ salt }) => salt),
    );
    expect(new Set(salts).size).toBe(salts.length);
    expect(salts.every((salt) => fromBase64url(salt).length === 16)).toBe(true);
  });

  test('without a claim to choose there is neither _sd nor _sd_alg nor a disclosure', async () => {
    const text = await trust.issue(licenceClaims.filter(({ disclose }) => disclose === 'always'));
    expect(Object.keys(readIssuedSdJwt(text).jws.payload)).not.toContain('_sd');
    expect(text.split('~')).toEqual([expect.any(String), '']);
  });

  test.each([...protectedClaims, 'iat', 'sub', '_sd', '_sd_alg', '...', '__proto__'])('a claim cannot be called %s', async (name) => {
    await expect(trust.issue([{ path: [name], value: 'x', disclose: 'choice' }])).rejects.toThrow('protected-claim');
  });

  test('two claims at one place, and a claim that is also a group, are refused', async () => {
    const claim = { path: ['a'], value: 1, disclose: 'choice' } as const;
    await expect(trust.issue([claim, claim])).rejects.toThrow('payload');
    await expect(trust.issue([claim, { ...claim, path: ['a', 'b'] }])).rejects.toThrow('payload');
    await expect(trust.issue([{ ...claim, path: ['a', 'b'] }, claim])).rejects.toThrow('payload');
  });

  test('a signer without a certificate issues nothing, nor does anyone with an end before the beginning', async () => {
    await expect(trust.issue(licenceClaims, { signer: testKey('nobody') })).rejects.toThrow('chain-missing');
    await expect(trust.issue(licenceClaims, { exp: 1 })).rejects.toThrow('dates');
  });
});

describe('presenting', () => {
  test('the chosen claims and their parents are disclosed, and nothing else', async () => {
    const credential = await trust.issue();
    await fc.assert(
      fc.asyncProperty(fc.subarray(choices), async (paths) => {
        const { claims, disclosed } = processSdJwt(parseSdJwt(await presentSdJwt(credential, { paths, ...binding })));
        const wanted = new Set(paths.flatMap((path) => path.map((_, i) => key(path.slice(0, i + 1)))));
        expect(new Set(disclosed.map(({ path }) => key(path)))).toEqual(wanted);
        for (const { path, value, disclose } of licenceClaims)
          expect(valueAt(claims, path)).toEqual(disclose === 'always' || paths.includes(path) ? value : undefined);
      }),
      { numRuns: 100 },
    );
  });

  test('a claim that is always shown may be named, one that does not exist may not', async () => {
    const credential = await trust.issue();
    const { disclosed } = processSdJwt(parseSdJwt(await presentSdJwt(credential, { paths: [['date_of_expiry']], ...binding })));
    expect(disclosed).toEqual([]);
    for (const path of [['salary'], ['annex', 'salary'], ['birthdate', 'year'], ['categories', 7], ['constructor']])
      await expect(presentSdJwt(credential, { paths: [path], ...binding })).rejects.toThrow('claims-missing');
  });

  test('what is already bound cannot be presented again', async () => {
    await expect(presentSdJwt(await trust.present(await trust.issue()), { paths: roadside, ...binding })).rejects.toThrow(
      'key-binding-present',
    );
  });
});

test('what is issued and presented verifies, and its claims are the issued ones', async () => {
  const name = fc
    .stringMatching(/^[a-z][a-z_]{0,8}$/)
    .filter((text) => ![...protectedClaims, 'iat', 'sub'].includes(text) && !text.startsWith('date_'));
  const value = fc.jsonValue({ maxDepth: 2 }).filter((json) => !/-0|"_sd|"\.\.\.|__proto__/.test(JSON.stringify(json)) && round(json));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, value, { minKeys: 1, maxKeys: 6 }), fc.boolean(), async (content, grouped) => {
      const claims = Object.entries(content).map(([member, json]): ClaimValue => ({
        path: grouped ? ['group', member] : [member],
        value: json as Json,
        disclose: 'choice',
      }));
      const presentation = await trust.present(await trust.issue(claims), { paths: claims.map(({ path }) => path) });
      const verdict = await verifyPresentation(presentation, trust.context());
      expect(verdict.colour).toBe('green');
      expect(JSON.parse(JSON.stringify(grouped ? verdict.claims!.group : verdict.claims))).toEqual(content);
    }),
    { numRuns: 60 },
  );

  /** Only numbers that every JSON reader agrees on. */
  function round(json: unknown): boolean {
    if (typeof json === 'number')
      return Object.is(json, JSON.parse(JSON.stringify(json))) && (!Number.isInteger(json) || Number.isSafeInteger(json));
    if (typeof json === 'string') return json.isWellFormed();
    return (
      typeof json !== 'object' || json === null || Object.entries(json).every(([member, inner]) => member.isWellFormed() && round(inner))
    );
  }
});

test('issuing asks for randomness once', async () => {
  const asked: number[] = [];
  const random = testRandom('x');
  await trust.issue(licenceClaims, { random: (bytes) => (asked.push(bytes), random(bytes)) });
  expect(asked).toEqual([13 * 16]);
});
