import { describe, expect, test } from 'vitest';
import { countryOf, parseIaca } from './iaca.ts';
import { testMdoc } from './mdoc/testing.ts';
import { toBase64 } from './encoding.ts';
import { testKey } from './testing.ts';
import type { CertificateContent } from './testing-certificate.ts';

const now = 1_795_278_389;
const day = 86_400;
const state = await testMdoc({ now });
const { today } = state;

const root = (changes: Partial<CertificateContent>) => state.certify({ ...state.iacaContent, ...changes });

test('a root after Annex B is read, and its country with it', async () => {
  const parsed = await parseIaca(state.iaca);
  expect(parsed).toMatchObject({ ca: true, pathLength: 0, keyUsage: ['keyCertSign', 'cRLSign'] });
  expect(countryOf(parsed)).toBe('IQ');
});

describe('a root is refused', () => {
  test.each([
    ['that is signed by another', { subject: 'Another name' }, 'certificate-profile'],
    ['that is no CA', { ca: false, keyUsage: 0x06 }, 'certificate-profile'],
    ['that may sign messages too', { keyUsage: 0x86 }, 'certificate-profile'],
    ['valid for more than twenty years', { notBefore: today - 30 * day, notAfter: today + 7280 * day }, 'certificate-profile'],
    ['without an alternative name', { others: [] }, 'certificate-profile'],
    ['whose country is written in small letters', { country: 'iq' }, 'certificate-profile'],
    ['without a country', { country: undefined }, 'certificate-profile'],
    ['with policy constraints', { others: [...state.iacaContent.others, { id: '2.5.29.36', value: Uint8Array.of(0x30, 0), critical: false }] }, 'certificate-profile'], // prettier-ignore
    ['whose signature is another key’s', { issuerKey: testKey('another') }, 'chain-invalid'],
    ['with an unknown critical extension', { others: [{ id: '1.2.3', value: Uint8Array.of(5, 0), critical: true }] }, 'chain-invalid'],
  ])('%s', async (_what, changes, code) => {
    const key = 'issuerKey' in changes ? {} : { publicJwk: state.iacaContent.publicJwk };
    await expect(parseIaca(root({ ...key, ...changes }))).rejects.toThrow(code);
  });

  test('valid for exactly twenty years is not', async () =>
    expect(await parseIaca(root({ notBefore: today, notAfter: today + 7305 * day }))).toBeTruthy());

  test('that is no certificate', async () => expect(parseIaca(toBase64(new Uint8Array(3)))).rejects.toThrow('chain-invalid'));
});

describe('the trust list carries an IACA', () => {
  test('with the document types it may sign', () =>
    expect(state.trustList.services.find(({ certificate }) => certificate === state.iaca)).toMatchObject({
      certificate: state.iaca,
      doctype: ['org.iso.18013.5.1.mDL'],
      vct: [],
    }));

  test('but never for types of another form', async () => {
    await expect(state.trustListWith({ vct: ['urn:krd:driving-licence:1'] })).rejects.toThrow('payload');
    await expect(state.trustListWith({ w3cType: ['DrivingLicenceCredential'] })).rejects.toThrow('payload');
  });

  test('and no certificate that is none', async () =>
    await expect(state.trustListWith({ certificate: state.signer.chain![0]! })).rejects.toThrow('certificate-profile'));
});
