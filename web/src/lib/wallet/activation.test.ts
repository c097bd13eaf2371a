import { beforeEach, describe, expect, test } from 'vitest';
import { createTestIssuer, letter, types, type TestIssuer } from '../testing/test-issuer.ts';
import { letterNumber, locateOffer, renewOffer, resolveOffer } from './activation.ts';
import type { FaultCode } from './fault.ts';

const now = 1_795_219_200;
const issuer = 'http://localhost:4000';
const link = (uri: string) => `http://localhost:4001/offer?credential_offer_uri=${encodeURIComponent(uri)}`;
const good = link(`${issuer}/offers/${letter}`);

let office: TestIssuer;
beforeEach(async () => {
  office = await createTestIssuer({ now });
});
const resolve = (text = good) =>
  resolveOffer(text, { send: office.send, deployment: office.deployment, catalogue: office.catalogue, trustList: office.trustList, now });
const refused = (code: FaultCode) => expect.objectContaining({ code });

describe('the number of a letter', () => {
  test.each([
    '0123456789abcdef',
    '0123 4567 89AB CDEF',
    'OI23-4567-89ab-cdef',
    '٠١٢٣٤٥٦٧٨٩abcdef',
    '\u200e0123456789abcdef\u200f',
    '۰۱۲۳۴۵۶۷۸۹ABCDEF',
  ])('is read as a hand means it: %s', (text) => expect(letterNumber(text)).toBe('0123456789abcdef'));
  test.each(['', '0123456789abcde', '0123456789abcdefg', 'u123456789abcdef', 'https://example.org'])('is not %s', (text) =>
    expect(letterNumber(text)).toBeNull(),
  );
});

describe('where an offer lies', () => {
  test('a number is an address at this installation’s issuer', () =>
    expect(locateOffer(letter, office.deployment)).toEqual({ address: `${issuer}/offers/${letter}` }));

  test.each<[string, FaultCode, string]>([
    ['a greeting', 'link', 'hello'],
    ['a link without an offer', 'link', 'https://example.org/'],
    ['a script', 'link', 'javascript:alert(1)'],
    ['a script that carries an offer', 'offer-form', `javascript:1?credential_offer_uri=${encodeURIComponent(`${issuer}/offers/x`)}`],
    ['both forms at once', 'offer-form', `${good}&credential_offer=%7B%7D`],
    ['an offer that is no JSON', 'offer-form', 'openid-credential-offer://?credential_offer=%7B'],
    ['an offer at an address without https', 'offer-insecure', link('http://id.example/offers/1')],
    ['an offer at a stranger’s', 'offer-issuer', link('https://id.example/offers/1')],
    ['an offer at a stranger’s that looks alike', 'offer-issuer', link('https://localhost.example:4000/offers/1')],
  ])('%s is refused', (_, code, text) => expect(() => locateOffer(text, office.deployment)).toThrow(refused(code)));

  test('nothing is fetched for a refused link', async () => {
    await expect(resolve(link('https://id.example/offers/1'))).rejects.toEqual(refused('offer-issuer'));
    expect(office.state.requests).toEqual([]);
  });
});

describe('an offer', () => {
  test('names one order a type, with copies and paper, and sends nothing but questions', async () => {
    const offer = await resolve();
    expect(offer.orders).toEqual(types.map(({ id, vct }) => ({ type: id, vct, sdJwt: `krd.${id}.sd-jwt.1`, paper: `krd.${id}.paper.1` })));
    expect(offer).toMatchObject({ copies: 3, code: { length: 6 }, preAuthorizedCode: 'code-1' });
    expect(office.state.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  test('may come by value', async () => {
    const value = encodeURIComponent(JSON.stringify(office.state.offer));
    expect((await resolve(`openid-credential-offer://?credential_offer=${value}`)).address).toBeNull();
  });

  test.each([404, 410])('that is gone (%i) says so', async (status) => {
    office.state.offerStatus = status;
    await expect(resolve()).rejects.toEqual(refused('offer-gone'));
  });

  test('of a stranger is refused even from our own address', async () => {
    office.state.offer = { ...(office.state.offer as object), credential_issuer: 'https://id.example' } as never;
    await expect(resolve()).rejects.toEqual(refused('offer-issuer'));
  });

  test.each([
    ['empty', []],
    ['repeated', ['krd.civil-id.sd-jwt.1', 'krd.civil-id.sd-jwt.1']],
  ])('with %s ids is refused', async (_, ids) => {
    office.state.offer = { ...(office.state.offer as object), credential_configuration_ids: ids } as never;
    await expect(resolve()).rejects.toEqual(refused('offer-form'));
  });

  test('with an unknown configuration is refused', async () => {
    office.state.offer = {
      ...(office.state.offer as object),
      credential_configuration_ids: ['krd.civil-id.sd-jwt.1', 'krd.crown.sd-jwt.1'],
    } as never;
    await expect(resolve()).rejects.toEqual(refused('offer-unknown'));
  });

  test('may name forms this wallet does not hold: they are left', async () => {
    const { metadata, offer } = office.state as never as Record<
      string,
      { credential_configuration_ids: string[] } & Record<string, object>
    >;
    const supported = metadata!.credential_configurations_supported as Record<string, object>;
    office.state.metadata = {
      ...metadata,
      credential_configurations_supported: { ...supported, 'krd.civil-id.mdoc.1': { format: 'mso_mdoc', doctype: 'org.example' } },
    } as never;
    office.state.offer = {
      ...offer,
      credential_configuration_ids: [...offer!.credential_configuration_ids, 'krd.civil-id.mdoc.1'],
    } as never;
    const { orders } = await resolve();
    expect(orders.map(({ sdJwt }) => sdJwt)).toContain('krd.civil-id.sd-jwt.1');
    expect(JSON.stringify(orders)).not.toContain('mdoc');
  });

  test('for a type that nobody trusted may issue is refused', async () => {
    const trustList = { ...office.trustList, services: office.trustList.services.filter(({ authority }) => authority !== 'interior') };
    const { send, deployment, catalogue } = office;
    await expect(resolveOffer(good, { send, deployment, catalogue, trustList, now })).rejects.toEqual(refused('offer-unknown'));
  });

  test('whose issuer names another in its metadata is refused', async () => {
    office.state.metadata = { ...(office.state.metadata as object), credential_issuer: 'https://id.example' } as never;
    await expect(resolve()).rejects.toEqual(refused('metadata'));
  });

  test('whose issuer sends tokens elsewhere is refused', async () => {
    office.state.metadata = { ...(office.state.metadata as object), credential_endpoint: 'https://id.example/credential' } as never;
    await expect(resolve()).rejects.toEqual(refused('metadata'));
  });

  test('without a network is offline', async () => {
    office.state.interrupt = () => 'before';
    await expect(resolve()).rejects.toEqual(refused('offline'));
  });

  test('is fetched again only when its code has grown old', async () => {
    const offer = await resolve();
    const asked = office.state.requests.length;
    expect(await renewOffer(offer, { ...office, now: now + 299 })).toBe(offer);
    expect((await renewOffer(offer, { ...office, now: now + 300 })).fetchedAt).toBe(now + 300);
    expect(office.state.requests.length).toBe(asked + 1);
  });
});
