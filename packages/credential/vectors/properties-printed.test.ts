/** What holds for every holder there could be: a printed credential comes back from its code. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { readCatalogue } from '../../catalogue/src/folder.ts';
import type { Json } from '../src/json.ts';
import { createPaperCode } from '../src/qr/code.ts';
import { testTrust } from '../src/testing.ts';
import { issueVcJwt } from '../src/vc-jwt.ts';
import { expectInverse, holderOf } from './holders.ts';
import { runs } from './runs.ts';
import { clock } from './scene.ts';

const trust = await testTrust({ now: clock });
const timeout = 3_600_000;
const { credentials } = await readCatalogue();

describe.each(credentials)('$id', (type) => {
  const claims = Object.entries(type.claims);
  const holder = holderOf(type);

  test(
    'a printed credential comes back from its code',
    () =>
      fc.assert(
        fc.asyncProperty(holder, async ({ values, seed }) => {
          const subject: Record<string, Json> = Object.fromEntries(claims.map(([name], i) => [name, values[i]!]));
          const { did, kid } = trust.trustList.services[0]!;
          const status = { idx: seed, uri: 'http://localhost:4000/status-lists/x-1' };
          const content = { did, kid, signer: trust.signers.interior, type: 'X', nbf: 1, exp: 2, jti: 'urn:uuid:1', status };
          expectInverse(await issueVcJwt(subject, content), createPaperCode);
        }),
        runs(100),
      ),
    timeout,
  );
});
