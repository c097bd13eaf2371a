import { describe, expect, test } from 'vitest';
import type { Code } from './errors.ts';
import { digest, thumbprint } from './signature.ts';
import { licenceClaims, roadside, statusListUri, testKey, testNonce, testTrust } from './testing.ts';
import { verifyStatusList } from './status-list.ts';
import { verifyTrustList } from './trust-list.ts';
import { checkNames, type CheckName, type Context, type Verdict } from './verdict.ts';
import { verifyPresentation } from './verify.ts';
import { purposes } from './x509.ts';

const now = 1_795_278_200;
const day = 86_400;
const trust = await testTrust({ now });
const { root } = trust;
const vct = 'urn:krd:driving-licence:1';
const uri = statusListUri(vct);
const credential = await trust.issue();

const shown = async (changes: Partial<Context> = {}, iat = changes.now ?? now, idx?: number) =>
  verifyPresentation(
    await trust.present(idx === undefined ? credential : await trust.issue(licenceClaims, { idx }), { iat }),
    trust.context(changes),
  );
const outcome = ({ checks }: Verdict, wanted: CheckName) => {
  const { name, ...rest } = checks.find(({ name }) => name === wanted)!;
  return rest;
};
const listAt = async (issuedAt: number, statuses?: Uint8Array) =>
  new Map([
    [
      uri,
      await verifyStatusList(await trust.signStatusList(vct, { iat: issuedAt, ...(statuses && { statuses }) }), {
        uri,
        root,
        now: issuedAt,
      }),
    ],
  ]);

test('an honest licence is green, with its claims, its type and where the verdict comes from', async () => {
  const verdict = await shown();
  expect(verdict.colour).toBe('green');
  expect(verdict.checks).toEqual(checkNames.map((name) => ({ name, outcome: 'passed' })));
  expect(verdict.vct).toBe(vct);
  expect(Object.keys(verdict.claims!).sort()).toEqual(
    ['issuing_authority', 'issuing_country', 'date_of_expiry', ...roadside.map(([name]) => name!)].sort(),
  );
  expect(verdict.evidence).toEqual({
    issuer: 'traffic',
    issuedAt: Math.floor(now / day) * day - 2 * day,
    statusListAge: 3600,
    trustListAge: 3600,
    presentedAt: now,
    replayKey: digest(`${thumbprint(trust.holder.publicJwk)}${now}${testNonce}`),
  });
});

test('all eleven checks stand in the verdict, in one order, even of an empty text', async () => {
  for (const text of ['', '~', '..~', 'x'.repeat(40_000), '\u0000']) {
    const verdict = await verifyPresentation(text, trust.context());
    expect(verdict.checks.map(({ name }) => name)).toEqual(checkNames);
    expect(verdict.colour).toBe('red');
    expect(outcome(verdict, 'format').outcome).toBe('failed');
    expect(verdict.checks.slice(1).every((check) => check.outcome === 'unknown' && check.code)).toBe(true);
    expect([verdict.claims, verdict.vct]).toEqual([null, null]);
  }
});

describe('the window of a shown code', () => {
  test.each([
    [-31, 'issued-ahead'],
    [-30, undefined],
    [0, undefined],
    [60, undefined],
    [61, 'stale-code'],
    [3600, 'stale-code'],
  ] as const)('signed %i seconds ago: %s', async (age, code) => {
    const verdict = await shown({}, now - age);
    expect(verdict.colour).toBe(code ? 'amber' : 'green');
    expect(outcome(verdict, 'fresh')).toEqual(code ? { outcome: 'failed', code } : { outcome: 'passed' });
  });

  test.each([
    [-61, 'issued-ahead'],
    [-60, undefined],
    [300, undefined],
    [301, 'stale-code'],
  ] as const)('online, signed %i seconds ago: %s', async (age, code) => {
    expect(outcome(await shown({ mode: 'online', wanted: roadside }, now - age), 'fresh').code).toBe(code);
  });

  test('a code seen before is amber; the key that remembers it does not depend on signature bytes', async () => {
    const first = await shown();
    const second = await shown({ seen: (key) => key === first.evidence.replayKey });
    expect(outcome(second, 'fresh')).toEqual({ outcome: 'failed', code: 'seen-before' });
    const keyless = await verifyPresentation(
      await trust.present(credential, { signer: testKey('thief') }),
      trust.context({ seen: () => true }),
    );
    expect(keyless.evidence.replayKey).toBeUndefined();
  });
});

describe('a wrong clock', () => {
  test.each([
    ['the newest time held', { clockFloor: now + 61 }],
    ['the trust list', { trustList: { ...trust.trustList, issuedAt: now + 61 } }],
  ])('before %s leaves every date unknown', async (_title, changes) => {
    const verdict = await shown(changes);
    expect(verdict.colour).toBe('amber');
    for (const name of ['in-force', 'document-valid', 'fresh'] as const)
      expect(outcome(verdict, name)).toEqual({ outcome: 'unknown', code: 'clock-wrong' });
  });

  test('a minute of difference is no fault', async () => {
    expect((await shown({ clockFloor: now + 60 })).colour).toBe('green');
  });

  test.each([-365 * day, -day, day, 365 * day])('off by %i seconds is never green', async (off) => {
    expect((await shown({ now: now + off }, now)).colour).not.toBe('green');
  });
});

describe('the status list', () => {
  test.each([
    [1, 'red', { outcome: 'failed', code: 'revoked' }],
    [2, 'amber', { outcome: 'failed', code: 'suspended' }],
    [3, 'amber', { outcome: 'unknown', code: 'status-value' }],
    [5000, 'amber', { outcome: 'unknown', code: 'status-index' }],
  ] as const)('entry %i is %s', async (idx, colour, expected) => {
    const verdict = await shown({}, now, idx);
    expect([verdict.colour, outcome(verdict, 'not-revoked')]).toEqual([colour, expected]);
    expect(verdict.claims).not.toBeNull();
  });

  test('older than the limit it confirms nothing, but a revoked entry stays revoked', async () => {
    const old = await listAt(now - day - 1);
    expect(outcome(await shown({ statusLists: old }), 'not-revoked')).toEqual({ outcome: 'unknown', code: 'status-old' });
    expect(outcome(await shown({ statusLists: old }, now, 1), 'not-revoked').code).toBe('revoked');
    expect(outcome(await shown({ statusLists: old }, now, 2), 'not-revoked').code).toBe('suspended');
    expect((await shown({ statusLists: old, statusAgeLimit: 2 * day })).colour).toBe('green');
    expect((await shown({ statusLists: await listAt(now - day) })).colour).toBe('green');
  });

  test('missing, or another list under its address, it is no statement', async () => {
    const other = [...trust.statusLists.values()].find((list) => list.uri !== uri)!;
    for (const statusLists of [new Map(), new Map([[uri, other]])]) {
      const verdict = await shown({ statusLists });
      expect([verdict.colour, outcome(verdict, 'not-revoked')]).toEqual(['amber', { outcome: 'unknown', code: 'status-missing' }]);
    }
  });
});

describe('the trust list', () => {
  const withList = async (changes: Parameters<typeof trust.signTrustList>[0], context: Partial<Context> = {}) =>
    shown({ trustList: await verifyTrustList(await trust.signTrustList(changes), { root, now }), ...context });
  const withoutTraffic = trust.services.filter(({ authority }) => authority !== 'traffic');

  test('without one nothing is trusted, and nothing shown', async () => {
    const verdict = await shown({ trustList: null });
    expect(verdict).toMatchObject({ colour: 'amber', claims: null, vct: null });
    expect(outcome(verdict, 'issuer-trusted')).toEqual({ outcome: 'unknown', code: 'trust-list-missing' });
    expect(outcome(verdict, 'type-allowed')).toEqual({ outcome: 'unknown', code: 'trust-list-missing' });
  });

  test('that does not know the issuer makes it red while the list is young, and unknown when it is old', async () => {
    expect(outcome(await withList({ services: withoutTraffic }), 'issuer-trusted')).toEqual({ outcome: 'failed', code: 'issuer-unknown' });
    const old = await withList({ services: withoutTraffic, nextUpdate: now - 1 });
    expect([old.colour, outcome(old, 'issuer-trusted')]).toEqual(['amber', { outcome: 'unknown', code: 'trust-list-old' }]);
    expect((await withList({ nextUpdate: now - 1 })).colour).toBe('green');
  });

  test('that withdrew the issuer makes everything it signed red', async () => {
    const verdict = await withList({ services: trust.services.map((service) => ({ ...service, granted: false })) });
    expect([verdict.colour, verdict.claims, outcome(verdict, 'issuer-trusted').code]).toEqual(['red', null, 'issuer-withdrawn']);
  });

  test('lets every office sign its own type and no other', async () => {
    const types = { interior: 'urn:krd:civil-id:1', traffic: vct, finance: 'urn:krd:salary-proof:1' } as const;
    for (const office of Object.keys(types) as (keyof typeof types)[]) {
      for (const type of Object.values(types)) {
        const text = await trust.issue(licenceClaims, { vct: type, signer: trust.signers[office] });
        const verdict = await verifyPresentation(await trust.present(text), trust.context());
        const allowed = types[office] === type;
        expect([verdict.colour, outcome(verdict, 'type-allowed').outcome]).toEqual(allowed ? ['green', 'passed'] : ['red', 'failed']);
      }
    }
  });

  test('without our extension a service may issue nothing', async () => {
    const verdict = await withList({ services: trust.services.map((service) => ({ ...service, vct: [], w3cType: [] })) });
    expect([verdict.colour, outcome(verdict, 'type-allowed').code]).toEqual(['red', 'type-not-allowed']);
  });

  test('a certificate made later on the day of issue is in time, one made the day after is not', async () => {
    const iat = Math.floor(now / day) * day - 2 * day;
    const { publicJwk } = trust.signers.traffic;
    const dated = async (notBefore: number) => {
      const certificate = trust.certify({ subject: 'KRDPass test traffic', publicJwk, purposes: [purposes.credential], notBefore });
      const services = trust.services.map((service) => (service.authority === 'traffic' ? { ...service, certificate } : service));
      const text = await trust.issue(licenceClaims, { iat, signer: { ...trust.signers.traffic, chain: [certificate] } });
      const trustList = await verifyTrustList(await trust.signTrustList({ services }), { root, now });
      return verifyPresentation(await trust.present(text), trust.context({ trustList }));
    };
    expect((await dated(iat + 80_000)).colour).toBe('green');
    expect(outcome(await dated(iat + day), 'issuer-trusted').code).toBe('certificate-expired');
  });
});

describe('the document', () => {
  const dated = async (claims: Record<string, string | null>, at: number): Promise<Code | undefined> => {
    const list = Object.entries(claims).map(([name, value]) => ({ path: [name], value, disclose: 'always' }) as const);
    const text = await trust.issue(list, { iat: at - day, exp: at + day });
    return outcome(
      await verifyPresentation(await trust.present(text, { paths: [], iat: at }), trust.context({ now: at })),
      'document-valid',
    ).code;
  };
  const lastMinute = Date.parse('2026-12-31T20:59:59Z') / 1000; // 23:59:59 in Baghdad

  test('is valid to the last second of its last day in Baghdad', async () => {
    expect(await dated({ date_of_expiry: '2026-12-31' }, lastMinute)).toBeUndefined();
    expect(await dated({ date_of_expiry: '2026-12-31' }, lastMinute + 1)).toBe('document-expired');
  });

  test('is valid from the first second of its first day in Baghdad', async () => {
    expect(await dated({ date_of_issuance: '2027-01-01' }, lastMinute)).toBe('document-not-yet-valid');
    expect(await dated({ date_of_issuance: '2027-01-01' }, lastMinute + 1)).toBeUndefined();
  });

  test('without an end is valid; a leap day counts; a day that does not exist does not', async () => {
    expect(await dated({}, now)).toBeUndefined();
    expect(await dated({ date_of_expiry: null }, now)).toBeUndefined();
    expect(await dated({ date_of_expiry: '2028-02-29' }, now)).toBeUndefined();
    expect(await dated({ date_of_expiry: '2027-02-29' }, now)).toBe('dates');
    expect(await dated({ date_of_expiry: '2038-01-20' }, Date.parse('2038-01-19T12:00:00Z') / 1000)).toBeUndefined();
  });
});

describe('an online request', () => {
  test('is satisfied by the wanted claims, failed without them and unknown when nobody stated it', async () => {
    const asked = (wanted?: Context['wanted']) => shown({ mode: 'online', wanted });
    expect((await asked(roadside)).colour).toBe('green');
    expect(outcome(await asked([['annex', 'other', 'upn']]), 'request-satisfied')).toEqual({ outcome: 'failed', code: 'claims-missing' });
    expect(outcome(await asked(undefined), 'request-satisfied').outcome).toBe('unknown');
  });

  test('hears only its own audience and nonce', async () => {
    expect(outcome(await shown({ audience: 'x509_hash:other' }), 'audience')).toEqual({ outcome: 'failed', code: 'audience' });
    expect(outcome(await shown({ nonce: 'other' }), 'fresh')).toEqual({ outcome: 'failed', code: 'nonce' });
  });
});
