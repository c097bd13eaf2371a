import { expect, test } from 'vitest';
import { matchDcql } from './dcql.ts';
import { authorityKeyIds } from './dcql-authority.ts';
import { parseDcqlQuery } from './dcql-query.ts';
import { fromBase64url, toHex } from './encoding.ts';
import { parseSdJwt } from './sd-jwt.ts';
import { testTrust } from './testing.ts';
import { parseCertificate } from './x509.ts';

const trust = await testTrust({ now: 1_795_278_200 });

test('an issued credential is found below the state root, and below no other', async () => {
  const { header } = parseSdJwt(await trust.issue()).jws;
  const ids = authorityKeyIds(header.x5c as string[]);
  expect(ids.map((id) => toHex(fromBase64url(id)))).toEqual([parseCertificate(trust.root).subjectKeyId]);
  expect(ids[0]).toHaveLength(27);
  const held = { format: 'dc+sd-jwt', types: ['urn:krd:driving-licence:1'], claims: {}, holderBound: true, authorityKeyIds: ids } as const;
  const below = (value: string) =>
    parseDcqlQuery({ credentials: [{ id: 'c', format: held.format, meta: {}, trusted_authorities: [{ type: 'aki', values: [value] }] }] });
  expect(matchDcql(below(ids[0]!), [held]).satisfiable).toBe(true);
  expect(matchDcql(below('Z4qKLAPSRx_OMwuRFUV_tYxhw4k'), [held]).satisfiable).toBe(false);
});

test('what is no certificate is chain-invalid', () => expect(() => authorityKeyIds(['AAAA'])).toThrow('chain-invalid'));
