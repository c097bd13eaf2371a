/** Lists, good and bad: status lists and trust lists as signed texts. */
import type { Code } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json.ts';
import { statusListUri, testIssuer, testKey, testStatuses, type TestKey } from '../../src/testing.ts';
import { purposes } from '../../src/x509.ts';
import { signTexts, without } from '../forge.ts';
import { clock, day, licence, type Scene } from '../scene.ts';

export async function listCases({ trust, vector, accept, reject }: Scene) {
  const statusSigner = trust.signers['status-list'];
  const good = {
    sub: statusListUri(licence),
    iat: clock - 3600,
    exp: clock + day,
    ttl: 43_200,
    status_list: { bits: 2, lst: 'eNo76fITAAPfAgc' },
  };
  const listOf = (payload: JsonObject, header: JsonObject = {}, signer: TestKey = statusSigner) =>
    signTexts(JSON.stringify({ alg: 'ES256', typ: 'statuslist+jwt', x5c: signer.chain!, ...header }), JSON.stringify(payload), signer);
  const refuseList = async (id: string, code: Code, input: Promise<string>, why: string) =>
    reject.push(vector(id, 'status-list', await input, { code }, why));
  await refuseList('list-typ', 'typ', listOf(good, { typ: 'JWT' }), 'typ is statuslist+jwt');
  await refuseList(
    'list-address',
    'list-address',
    listOf({ ...good, sub: `${testIssuer}/status-lists/civil-id-1` }),
    'the list of another address',
  );
  await refuseList('list-expired', 'list-expired', listOf({ ...good, exp: clock }), 'an ended list says nothing');
  await refuseList('list-no-exp', 'dates', listOf(without('exp')(good)), 'a list has an end');
  await refuseList(
    'list-bits',
    'payload',
    listOf({ ...good, status_list: { bits: 3, lst: 'eNo76fITAAPfAgc' } }),
    'entries are 1, 2, 4 or 8 bits wide',
  );
  await refuseList('list-not-zlib', 'malformed', listOf({ ...good, status_list: { bits: 2, lst: 'AAAA' } }), 'zlib, not anything');
  await refuseList(
    'list-signer-purpose',
    'certificate-purpose',
    listOf(good, {}, trust.signers.traffic),
    'who issues credentials signs no list',
  );
  await refuseList(
    'list-signature',
    'signature',
    listOf(good, { x5c: statusSigner.chain }, trust.signers.traffic),
    'signed by somebody else',
  );
  await refuseList(
    'list-bomb',
    'list-size',
    trust.signStatusList(licence, { bits: 8, statuses: new Uint8Array(262_145) }),
    'more than 262,144 bytes unfolded',
  );
  accept.push(
    vector('list-honest', 'status-list', await trust.signStatusList(licence, { statuses: testStatuses() }), {}, 'a list of ours'),
  );
  const trusts = async (id: string, code: Code, input: Promise<string> | string, why: string) =>
    reject.push(vector(id, 'trust-list', await input, { code }, why));
  const traffic = trust.services.find(({ authority }) => authority === 'traffic')!;
  await trusts(
    'trust-typ',
    'typ',
    signTexts(
      JSON.stringify({ alg: 'ES256', typ: 'statuslist+jwt', x5c: trust.signers['trust-list'].chain }),
      '{}',
      trust.signers['trust-list'],
    ),
    'typ is krd-trust-list+jwt',
  );
  await trusts(
    'trust-payload',
    'payload',
    signTexts(
      JSON.stringify({ alg: 'ES256', typ: 'krd-trust-list+jwt', x5c: trust.signers['trust-list'].chain }),
      '{}',
      trust.signers['trust-list'],
    ),
    'a list of trusted entities',
  );
  await trusts(
    'trust-signer-purpose',
    'certificate-purpose',
    signTexts(JSON.stringify({ alg: 'ES256', typ: 'krd-trust-list+jwt', x5c: statusSigner.chain }), '{}', statusSigner),
    'who signs status lists signs no trust list',
  );
  await trusts(
    'trust-foreign-certificate',
    'chain-invalid',
    trust.signTrustList({
      services: [
        {
          ...traffic,
          certificate: trust.certify({
            subject: 'x',
            issuer: 'Other',
            issuerKey: testKey('other'),
            publicJwk: testKey('other').publicJwk,
            purposes: [purposes.credential],
          }),
        },
      ],
    }),
    'a listed signer below another root',
  );
  await trusts(
    'trust-listed-purpose',
    'certificate-purpose',
    trust.signTrustList({ services: [{ ...traffic, certificate: statusSigner.chain[0]! }] }),
    'a listed signer that may not issue',
  );
  accept.push(vector('trust-honest', 'trust-list', trust.trustListToken, {}, 'a list of ours'));
}
