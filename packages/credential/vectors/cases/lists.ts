/** Lists, good and bad: status lists and trust lists as signed texts. */
import type { Code } from '../../src/errors.ts';
import type { Json, JsonObject } from '../../src/json.ts';
import { statusListUri, testIssuer, testKey, testStatuses, type TestKey } from '../../src/testing.ts';
import { purposes } from '../../src/x509.ts';
import { digest } from '../../src/signature.ts';
import { signTexts, without } from '../forge.ts';
import { clock, day, licence, type Scene } from '../scene.ts';
import { badChains } from './chains.ts';

/** Lists that are well made and say what must never be published, or say it to a verifier who knows better. */
export async function listCases({ trust, vector, accept, reject, fault }: Scene) {
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
  const unread = (typ: string, signer: TestKey) =>
    signTexts(JSON.stringify({ alg: 'ES256', typ, x5c: signer.chain }), '{', testKey('somebody else'));
  await refuseList(
    'list-unread',
    'signature',
    unread('statuslist+jwt', statusSigner),
    'nothing is read that nobody signed, not even as JSON',
  );
  await trusts(
    'trust-unread',
    'signature',
    unread('krd-trust-list+jwt', trust.signers['trust-list']),
    'nothing is read that nobody signed, not even as JSON',
  );
  accept.push(vector('trust-honest', 'trust-list', trust.trustListToken, {}, 'a list of ours'));

  for (const [id, changes] of [
    ['iat-missing', { iat: undefined }],
    ['iat-ahead-of-exp', { iat: clock + 2 * day }],
    ['exp-zero', { exp: 0 }],
    ['exp-fraction', { exp: clock + 0.5 }],
    ['ttl-missing', { ttl: undefined }],
    ['ttl-zero', { ttl: 0 }],
    ['ttl-negative', { ttl: -1 }],
  ] as const)
    await refuseList(`list-${id}`, 'dates', listOf({ ...good, ...changes } as JsonObject), 'iat, exp and ttl: positive, whole, in order');
  for (const [id, value] of [
    ['status-list-missing', undefined],
    ['status-list-array', []],
    ['bits-missing', { lst: 'eNo76fITAAPfAgc' }],
    ['bits-text', { bits: '2', lst: 'eNo76fITAAPfAgc' }],
    ['bits-zero', { bits: 0, lst: 'eNo76fITAAPfAgc' }],
    ['bits-sixteen', { bits: 16, lst: 'eNo76fITAAPfAgc' }],
    ['lst-missing', { bits: 2 }],
    ['lst-number', { bits: 2, lst: 1 }],
  ] as const)
    await refuseList(`list-${id}`, 'payload', listOf({ ...good, status_list: value as unknown as Json } as JsonObject), 'bits and lst');
  for (const [id, lst, why] of [
    ['lst-padding', 'eNo76fITAAPfAgc=', 'base64url has no padding'],
    ['lst-alphabet', 'eNo76fITAAPf+gc', 'base64url, not base64'],
    ['lst-cut', 'eNo76fITAAP', 'zlib to its last byte'],
    ['lst-checksum', 'eNo76fITAAPfAgg', 'zlib checks what it unfolded'],
    ['lst-raw', 'O-nyEwA', 'zlib, not bare DEFLATE'],
  ] as const)
    await refuseList(`list-${id}`, 'malformed', listOf({ ...good, status_list: { bits: 2, lst } }), why);
  await refuseList('list-sub-missing', 'list-address', listOf(without('sub')(good)), 'a list says its address');
  await refuseList('list-sub-query', 'list-address', listOf({ ...good, sub: `${good.sub}?c=1` }), 'an address, letter by letter');
  await refuseList('list-alg-none', 'algorithm', listOf(good, { alg: 'none' }), 'ES256 and nothing else');
  await refuseList('list-crit', 'header', listOf(good, { crit: ['exp'] }), 'the header holds alg, typ and x5c');
  await refuseList('list-kid', 'header', listOf(good, { kid: 'x' }), 'the signer is named by its certificate');
  await refuseList(
    'list-x5c-missing',
    'chain-missing',
    listOf(good, { x5c: undefined as unknown as Json }),
    'the signer is named by its certificate',
  );
  await refuseList(
    'list-x5c-anchor',
    'chain-anchor',
    listOf(good, { x5c: [...statusSigner.chain!, trust.root] }),
    'nobody brings the anchor along',
  );
  await fault('status-list', 'list-rollback', 'rollback', listOf(good), 'lists only go forward', {
    given: { known: { issuedAt: clock - 3599 } },
  });
  for (const { id, code, certificate, why } of badChains(trust, { ...statusSigner, purpose: purposes['status-list'] }))
    await refuseList(`list-chain-${id}`, code, listOf(good, { x5c: [certificate] }), why);

  const trustSigner = trust.signers['trust-list'];
  const honest = JSON.parse(Buffer.from(trust.trustListToken.split('.')[1]!, 'base64url').toString()) as { LoTE: JsonObject };
  const trustOf = (payload: unknown, header: JsonObject = {}, signer: TestKey = trustSigner) =>
    signTexts(
      JSON.stringify({ alg: 'ES256', typ: 'krd-trust-list+jwt', x5c: [...trustSigner.chain!], ...header }),
      JSON.stringify(payload),
      signer,
    );
  type Parts = { scheme: JsonObject; entities: JsonObject[]; service: JsonObject; lote: JsonObject; list: JsonObject };
  const changed = (change: (parts: Parts) => void) => {
    const list = structuredClone(honest);
    const lote = list.LoTE as { ListAndSchemeInformation: JsonObject; TrustedEntitiesList: JsonObject[] };
    const entities = lote.TrustedEntitiesList;
    const services = entities[0]!.TrustedEntityServices as { ServiceInformation: JsonObject }[];
    change({
      scheme: lote.ListAndSchemeInformation,
      entities,
      service: services[0]!.ServiceInformation,
      lote: lote as unknown as JsonObject,
      list,
    });
    return trustOf(list);
  };
  await trusts('trust-signature', 'signature', trustOf(honest, {}, testKey('stranger')), 'signed by somebody else');
  await trusts('trust-alg-none', 'algorithm', trustOf(honest, { alg: 'none' }), 'ES256 and nothing else');
  await trusts('trust-crit', 'header', trustOf(honest, { crit: ['exp'] }), 'the header holds alg, typ and x5c');
  await trusts(
    'trust-x5c-missing',
    'chain-missing',
    trustOf(honest, { x5c: undefined as unknown as Json }),
    'the signer is named by its certificate',
  );
  await trusts(
    'trust-x5c-anchor',
    'chain-anchor',
    trustOf(honest, { x5c: [...trustSigner.chain!, trust.root] }),
    'nobody brings the anchor along',
  );
  await trusts('trust-without-lote', 'payload', trustOf(honest.LoTE), 'ours is strict: the outer LoTE stands');
  await trusts(
    'trust-further-member',
    'payload',
    changed(({ list }) => (list.exp = 1)),
    'nothing beside LoTE',
  );
  await trusts(
    'trust-version',
    'payload',
    changed(({ scheme }) => (scheme.LoTEVersionIdentifier = 2)),
    'version 1',
  );
  for (const [id, sequence] of [
    ['zero', 0],
    ['text', '1'],
    ['fraction', 1.5],
    ['missing', undefined],
  ] as const)
    await trusts(
      `trust-sequence-${id}`,
      'payload',
      changed(({ scheme }) => (scheme.LoTESequenceNumber = sequence as Json)),
      'a positive whole number',
    );
  await trusts(
    'trust-next-update-past',
    'dates',
    changed(({ scheme }) => (scheme.NextUpdate = scheme.ListIssueDateTime!)),
    'the next list comes after this one',
  );
  await trusts(
    'trust-next-update-missing',
    'payload',
    changed(({ scheme }) => delete scheme.NextUpdate),
    'a list says when it is old',
  );
  await trusts(
    'trust-date-zone',
    'dates',
    changed(({ scheme }) => (scheme.ListIssueDateTime = '2026-11-21T03:00:00+03:00')),
    'times are UTC',
  );
  await trusts(
    'trust-date-not-there',
    'dates',
    changed(({ scheme }) => (scheme.ListIssueDateTime = '2026-02-30T00:00:00Z')),
    'a day that does not exist',
  );
  await trusts(
    'trust-two-certificates',
    'payload',
    changed(({ service }) => {
      const identity = service.ServiceDigitalIdentity as { X509Certificates: Json[] };
      identity.X509Certificates.push(identity.X509Certificates[0]!);
    }),
    'one service, one certificate',
  );
  await trusts(
    'trust-two-names',
    'payload',
    changed(({ service }) => void (service.ServiceDigitalIdentity as { OtherIds: Json[] }).OtherIds.push('did:web:x')),
    'one service, one DID',
  );
  await trusts(
    'trust-vct-number',
    'payload',
    changed(({ service }) => ((service.ServiceInformationExtensions as JsonObject[])[0]!.vct = [1])),
    'a type is a text',
  );
  await trusts(
    'trust-no-status',
    'payload',
    changed(({ service }) => delete service.ServiceStatus),
    'granted or withdrawn',
  );
  await trusts(
    'trust-lists-root',
    'chain-anchor',
    trust.signTrustList({ services: [{ ...traffic, certificate: trust.root }] }),
    'the root proves no type',
  );
  await trusts(
    'trust-lists-no-certificate',
    'chain-invalid',
    trust.signTrustList({ services: [{ ...traffic, certificate: 'AAAA' }] }),
    'a certificate is DER',
  );
  const content = digest(trust.trustListToken.split('.')[1]!);
  const knowing = (sequence: number, known: string) => ({ given: { known: { sequence, digest: known } } });
  await fault('trust-list', 'trust-rollback', 'rollback', trust.trustListToken, 'lists only go forward', knowing(2, content));
  await fault('trust-list', 'trust-changed', 'list-changed', trust.trustListToken, 'one number, one list', knowing(1, digest('other')));
  accept.push(vector('trust-known', 'trust-list', trust.trustListToken, {}, 'the list already held', knowing(1, content)));
  for (const { id, code, certificate, why } of badChains(trust, { ...trustSigner, purpose: purposes['trust-list'] }))
    await trusts(`trust-chain-${id}`, code, trustOf(honest, { x5c: [certificate] }), why);
}
