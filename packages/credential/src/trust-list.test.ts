import { expect, test } from 'vitest';
import { twin } from '../vectors/forge.ts';
import { createTrustList } from './lote.ts';
import { signDocument } from './signed-document.ts';
import { testIssuer, testTrust } from './testing.ts';
import { findService, keyId, trustListTyp, verifyTrustList } from './trust-list.ts';
import { purposes } from './x509.ts';

const now = 1_795_278_200;
const trust = await testTrust({ now });
const { root, services } = trust;
const [interior] = services as [(typeof services)[number]];
const context = { root, now };

test('a list gives back what was put into it, with the key and dates of every certificate', async () => {
  const list = await verifyTrustList(await trust.signTrustList({ sequence: 41 }), context);
  expect(list).toMatchObject({ sequence: 41, issuedAt: now - 3600, nextUpdate: now + 30 * 86_400, demo: true });
  expect(list.services).toHaveLength(3);
  expect(list.services.map(({ authority }) => authority)).toEqual(['interior', 'traffic', 'finance']);
  for (const service of services) {
    const found = list.services.find(({ authority }) => authority === service.authority)!;
    expect(found).toMatchObject(service);
    expect(found.publicJwk).toEqual(trust.signers[service.authority as 'traffic'].publicJwk);
    expect(found.kid).toBe(keyId(service.did, service.certificate));
    expect(found.kid).toMatch(/^did:web:localhost%3A4000:[a-z]+#[\w-]{16}$/);
  }
});

test('a lower sequence than the known one is a rollback', async () => {
  const known = await verifyTrustList(await trust.signTrustList({ sequence: 5 }), context);
  await expect(verifyTrustList(await trust.signTrustList({ sequence: 4 }), { ...context, known })).rejects.toMatchObject({
    code: 'rollback',
  });
  await expect(verifyTrustList(await trust.signTrustList({ sequence: 6 }), { ...context, known })).resolves.toMatchObject({ sequence: 6 });
});

test('the same sequence with other content is refused, with the same content newly signed accepted', async () => {
  const token = await trust.signTrustList({ sequence: 5 });
  const known = await verifyTrustList(token, context);
  await expect(
    verifyTrustList(await trust.signTrustList({ sequence: 5, services: [interior] }), { ...context, known }),
  ).rejects.toMatchObject({
    code: 'list-changed',
  });
  const again = twin(token);
  expect(again).not.toBe(token);
  await expect(verifyTrustList(again, { ...context, known })).resolves.toMatchObject({ digest: known.digest });
});

test('whatever order lists arrive in, the highest sequence stays', async () => {
  const tokens = await Promise.all([3, 1, 4, 2].map((sequence) => trust.signTrustList({ sequence })));
  let known = await verifyTrustList(tokens[0]!, context);
  for (const token of tokens) known = await verifyTrustList(token, { ...context, known }).catch(() => known);
  expect(known.sequence).toBe(4);
});

test('a list past its NextUpdate is still read: the verdict says that it is old', async () => {
  const token = await trust.signTrustList({ nextUpdate: now - 1 });
  await expect(verifyTrustList(token, context)).resolves.toMatchObject({ nextUpdate: now - 1 });
});

test('a signer past its dates stays listed with them', async () => {
  const { publicJwk } = trust.signers.interior;
  const dates = { notBefore: now - 300 * 86_400, notAfter: now - 86_400 };
  const certificate = trust.certify({ subject: 'Old', publicJwk, purposes: [purposes.credential], ...dates });
  const list = await verifyTrustList(await trust.signTrustList({ services: [{ ...interior, certificate }] }), context);
  expect(list.services[0]).toMatchObject(dates);
});

test('a withdrawn service is listed as such', async () => {
  const list = await verifyTrustList(await trust.signTrustList({ services: [{ ...interior, granted: false }] }), context);
  expect(list.services[0]!.granted).toBe(false);
});

test('of several services with one certificate the one that may issue the type counts, granted before withdrawn', async () => {
  const { certificate } = interior;
  const list = await verifyTrustList(
    await trust.signTrustList({
      services: [
        { ...interior, vct: ['a'], granted: false },
        { ...interior, vct: ['a', 'b'] },
        { ...interior, vct: ['c'], granted: false },
      ],
    }),
    context,
  );
  const find = (vct: string) =>
    findService(
      list,
      (service) => service.certificate === certificate,
      (service) => service.vct.includes(vct),
    )!;
  expect([find('a').vct, find('a').granted]).toEqual([['a', 'b'], true]);
  expect(find('c').granted).toBe(false);
  expect(find('d').vct).toEqual(['a']);
});

test('a list without services is a list', async () => {
  await expect(verifyTrustList(await trust.signTrustList({ services: [] }), context)).resolves.toMatchObject({ services: [] });
});

test('a list signed outside its signer’s dates, or by another purpose, is refused', async () => {
  const token = await trust.signTrustList();
  await expect(verifyTrustList(token, { root, now: now + 3000 * 86_400 })).rejects.toMatchObject({ code: 'certificate-expired' });
  const payload = createTrustList({
    origin: testIssuer,
    operator: { en: 'x' },
    sequence: 1,
    issuedAt: now,
    nextUpdate: now + 1,
    demo: true,
    services,
  });
  const other = await signDocument(payload, { typ: trustListTyp, signer: trust.signers.catalogue });
  await expect(verifyTrustList(other, context)).rejects.toMatchObject({ code: 'certificate-purpose' });
});

test('nobody can publish a list that ends before it begins', async () => {
  await expect(trust.signTrustList({ nextUpdate: now - 3600 })).rejects.toMatchObject({ code: 'dates' });
  await expect(trust.signTrustList({ sequence: 0 })).rejects.toMatchObject({ code: 'payload' });
});
