/** One loop over the corpus: every vector with WebCrypto and without. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { showAudience } from '../src/present.ts';
import { readIssuedSdJwt } from '../src/sd-jwt.ts';
import { verifyWithNoble, verifyWithWebCrypto, type VerifySignature } from '../src/signature.ts';
import { verifyStatusList } from '../src/status-list.ts';
import { statusListUri, testNonce } from '../src/testing.ts';
import { verifyTrustList } from '../src/trust-list.ts';
import { verifyPresentation } from '../src/verify.ts';
import { clock, type Holdings, type Vector } from './scene.ts';

const read = <T>(folder: string) =>
  readdirSync(join(import.meta.dirname, folder)).map(
    (file) => JSON.parse(readFileSync(join(import.meta.dirname, folder, file), 'utf8')) as T,
  );
const holdings = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, 'trust', `${name}.json`), 'utf8')) as Holdings;

const arms: Readonly<Record<string, VerifySignature>> = { WebCrypto: verifyWithWebCrypto, noble: verifyWithNoble };

/** The lists as a verifier took them over while they were new. */
async function contextOf({ trust, lists, clock: now }: Vector, verifySignature: VerifySignature) {
  const held = holdings(trust);
  const statusLists = lists.map(async (name) => {
    const uri = statusListUri(`urn:krd:${name.replace(/-1$/, '')}:1`);
    return [uri, await verifyStatusList(held.lists[name]!, { uri, root: held.root, now: clock, verifySignature })] as const;
  });
  return {
    now,
    mode: 'show',
    trustList: await verifyTrustList(held.trustList, { root: held.root, now: clock, verifySignature }),
    statusLists: new Map(await Promise.all(statusLists)),
    audience: showAudience,
    nonce: testNonce,
    verifySignature,
  } as const;
}

async function run(vector: Vector, verifySignature: VerifySignature) {
  const { slot, input, clock: now, trust } = vector;
  const { root } = holdings(trust);
  if (slot === 'issued') return readIssuedSdJwt(input);
  if (slot === 'trust-list') return verifyTrustList(input, { root, now, verifySignature });
  return verifyStatusList(input, { uri: statusListUri('urn:krd:driving-licence:1'), root, now, verifySignature });
}

for (const [arm, verifySignature] of Object.entries(arms)) {
  describe(`with ${arm}`, () => {
    for (const vector of [...read<Vector>('accept'), ...read<Vector>('reject')]) {
      const { id, slot, input, expect: wanted, why } = vector;
      test(`${id}: ${why}`, async () => {
        if (slot !== 'presentation') {
          const outcome = async () => void (await run(vector, verifySignature));
          if (wanted.code) await expect(outcome()).rejects.toMatchObject({ code: wanted.code });
          else await expect(outcome()).resolves.toBeUndefined();
          return;
        }
        const verdict = await verifyPresentation(input, await contextOf(vector, verifySignature));
        const bad = verdict.checks.filter(({ outcome }) => outcome !== 'passed');
        expect(verdict.checks).toHaveLength(11);
        expect(verdict.colour, JSON.stringify(bad)).toBe(wanted.colour);
        for (const [name, outcome] of Object.entries(wanted.checks ?? {}))
          expect(bad).toContainEqual(expect.objectContaining({ name, outcome, code: wanted.code }));
        if (wanted.colour === 'green') expect(bad).toEqual([]);
        if (bad.some(({ name }) => name === 'signature' || name === 'issuer-trusted')) expect(verdict.claims).toBeNull();
      });
    }
  });
}
