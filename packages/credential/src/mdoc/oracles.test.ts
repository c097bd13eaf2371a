import { DeviceResponse, Document, MDoc } from '@auth0/mdl';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../encoding.ts';
import { embedded, encodeCbor } from './cbor.ts';
import { licenceDocType, licenceNamespace } from './licence.ts';
import { auth0Peer, owfPeer, pemOf } from './testing-peers.ts';
import { askedFor, testMdoc } from './testing.ts';
import { verifyMdoc } from './verify.ts';

const now = Math.floor(Date.now() / 1000); // the library asks the clock itself
const state = await testMdoc({ now });
const credential = await state.issue();
const encodedSessionTranscript = encodeCbor(embedded(state.transcript));
const auth0 = auth0Peer(state);

describe('@auth0/mdl', () => {
  test('accepts our licence and our answer, in every one of its checks', async () => {
    expect(await auth0(fromBase64url(await state.present(credential)))).toEqual([]);
  });

  test('refuses our answer with one bit flipped', async () => {
    const answer = fromBase64url(await state.present(credential));
    answer[answer.length - 20]! ^= 1;
    expect(await auth0(answer)).toContain('Device signature must be valid');
  });

  test('issues and presents a licence that we accept', async () => {
    const jwk = (key: { publicJwk: object; secret: Uint8Array }, kid: string) => ({
      ...key.publicJwk,
      d: toBase64url(key.secret),
      kid,
      alg: 'ES256',
    });
    const document = await new Document(licenceDocType)
      .addIssuerNameSpace(licenceNamespace, {
        family_name: 'Barzinji',
        given_name: 'Aras',
        birth_date: '1991-03-21',
        issue_date: '2021-05-05',
        expiry_date: '2031-05-04',
        issuing_country: 'IQ',
        driving_privileges: [{ vehicle_category_code: 'B', issue_date: '2021-05-05', expiry_date: '2031-05-04' }],
        age_over_18: true,
      })
      .useDigestAlgorithm('SHA-256')
      .addValidityInfo({ signed: new Date((state.today - 86_400) * 1000), validUntil: new Date((state.today + 20 * 86_400) * 1000) })
      .addDeviceKeyInfo({ deviceKey: { ...state.holder.publicJwk, kid: 'h' } })
      .sign({ issuerPrivateKey: jwk(state.signer, 'i'), issuerCertificate: pemOf(state.signer.chain![0]!), alg: 'ES256' });
    const paths = askedFor.map(([namespace, element]) => ({ path: [`$['${namespace}']['${element}']`], intent_to_retain: false }));
    const answer = await DeviceResponse.from(new MDoc([document]))
      .usingPresentationDefinition({
        id: 'x',
        input_descriptors: [
          { id: licenceDocType, format: { mso_mdoc: { alg: ['ES256'] } }, constraints: { limit_disclosure: 'required', fields: paths } },
        ],
      })
      .usingSessionTranscriptBytes(Buffer.from(encodedSessionTranscript))
      .authenticateWithSignature(jwk(state.holder, 'h'), 'ES256')
      .sign();
    const { colour, checks, claims } = await verifyMdoc(toBase64url(answer.encode()), state.context());
    // Its security object has no status: everything else passes, and green is not given without one.
    expect(checks.filter(({ outcome }) => outcome !== 'passed')).toEqual([
      { name: 'not-revoked', outcome: 'unknown', code: 'status-missing' },
    ]);
    expect(colour).toBe('amber');
    expect(claims![licenceNamespace]).toMatchObject({ family_name: 'Barzinji', age_over_18: true });
  });
});

describe('@owf/mdoc', () => {
  const owf = owfPeer(state);
  const issued = fromBase64url(credential);
  test('accepts our whole licence, the array of maps included that fails in documents it issued itself', async () =>
    expect(await owf(issued)).toEqual([]));

  test('refuses our licence with one bit flipped', async () => {
    const bytes = issued.slice();
    bytes[bytes.length - 20]! ^= 1;
    expect(await owf(bytes)).toEqual(['Issuer auth signature is invalid']);
  });
});
