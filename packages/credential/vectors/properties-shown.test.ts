/** What holds for every holder there could be: shown are exactly the claims that were chosen, and the code gives the presentation back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../catalogue/src/folder.ts';
import { claimPath } from '../../catalogue/src/index.ts';
import type { ClaimValue } from '../src/issue.ts';
import { valueAt, type Json } from '../src/json.ts';
import { createShowCode } from '../src/qr/code.ts';
import { parseSdJwt, processSdJwt, protectedClaims, readIssuedSdJwt } from '../src/sd-jwt.ts';
import { testRandom, testTrust } from '../src/testing.ts';
import { expectInverse, holderOf } from './holders.ts';
import { runs } from './runs.ts';
import { clock } from './scene.ts';

const trust = await testTrust({ now: clock });
const timeout = 3_600_000;
const { credentials } = await readCatalogue();

describe.each(credentials)('$id', (type) => {
  const claims = Object.entries(type.claims);
  const holder = holderOf(type);
  const written = (values: readonly Json[]) =>
    claims.map(([name, { disclose }], i): ClaimValue => ({ path: claimPath(type, name), value: values[i]!, disclose }));
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

  test(
    'a holder shows exactly the claims that were chosen, and a code gives the presentation back',
    () =>
      fc.assert(
        fc.asyncProperty(holder, async ({ values, chosen, seed }) => {
          const claimValues = written(values);
          const credential = await trust.issue(claimValues, { vct: type.vct, idx: seed % 100_000, random: testRandom(String(seed)) });
          const all = readIssuedSdJwt(credential).claims;
          for (const { path, value } of claimValues) expect(plain(valueAt(all, path))).toEqual(plain(value));

          const paths = chosen.map((name) => claimPath(type, name));
          const presentation = await trust.present(credential, { paths, nonce: 'obLD1A' });
          const { claims: shown } = processSdJwt(parseSdJwt(presentation));
          for (const [i, [name, { disclose }]] of claims.entries()) {
            const visible = disclose === 'always' || chosen.includes(name);
            expect(valueAt(shown, claimPath(type, name)) !== undefined, name).toBe(visible);
            if (visible) expect(plain(valueAt(shown, claimPath(type, name)))).toEqual(plain(values[i]));
          }
          const tops = new Set([...claims.map(([name]) => claimPath(type, name)[0]!), ...protectedClaims, 'iat']);
          for (const name of Object.keys(shown)) expect(tops).toContain(name);
          expectInverse(presentation, createShowCode);
        }),
        runs(250),
      ),
    timeout,
  );
});
