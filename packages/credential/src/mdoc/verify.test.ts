import { describe, expect, test } from 'vitest';
import { fromBase64, fromBase64url, toBase64url } from '../encoding.ts';
import type { Json } from '../json.ts';
import { verifyWithNoble } from '../signature.ts';
import { testKey } from '../testing.ts';
import { decodeCbor, embedded, encodeCbor, fullDate, instant, openEmbedded, type Cbor, type CborMap, type Tagged } from './cbor.ts';
import { readX5chain, parseSign1 } from './cose.ts';
import { readIssuedMdoc } from './device-response.ts';
import type { MdocElement } from './issue.ts';
import { drivingPrivileges, licenceDocType, licenceNamespace } from './licence.ts';
import { mdocLimit } from './mso.ts';
import { redirectTranscript } from './session-transcript.ts';
import { askedFor, changed, licenceElements, session, signObject, testMdoc } from './testing.ts';
import { verifyIssuedMdoc, verifyMdoc, type MdocContext } from './verify.ts';

const now = 1_795_278_389;
const day = 86_400;
const state = await testMdoc({ now });
const credential = await state.issue();
const answer = await state.present(credential);

const open = (text: string) => decodeCbor(fromBase64url(text));
const close = (value: Cbor) => toBase64url(encodeCbor(value));

async function judged(presentation: string, changes: Partial<MdocContext> = {}) {
  const { colour, checks, claims } = await verifyMdoc(presentation, state.context(changes));
  const wrong = checks.filter(({ outcome }) => outcome !== 'passed');
  return { colour, wrong: Object.fromEntries(wrong.map(({ name, outcome, code }) => [name, `${outcome} ${code}`])), claims };
}

/** The answer with one place changed and nothing signed anew. */
const tampered = (path: readonly (string | number)[], change: (old: Cbor | undefined) => Cbor | undefined) =>
  judged(close(changed(open(answer), path, change)));
const document = ['documents', 0];
const issuerAuth = [...document, 'issuerSigned', 'issuerAuth'];

/** A licence whose security object was changed before it was signed. */
async function resigned(change: (object: CborMap) => Cbor) {
  const issued = open(credential) as CborMap;
  const object = openEmbedded(decodeCbor(parseSign1(issued.get('issuerAuth')).payload!)) as CborMap;
  const whole = close(await signObject(change(object), state.signer, issued.get('nameSpaces')!));
  return whole;
}
const rejudged = async (change: (object: CborMap) => Cbor) => {
  const issued = open(await resigned(change)) as CborMap;
  const shown = open(answer);
  return judged(close(changed(shown, issuerAuth, () => issued.get('issuerAuth'))));
};
const member = (path: readonly (string | number)[], change: (old: Cbor | undefined) => Cbor | undefined) =>
  rejudged((object) => changed(object, path, change));

describe('a licence as mdoc', () => {
  test('is green with every check passed, with and without WebCrypto', async () => {
    expect(await judged(answer)).toMatchObject({ colour: 'green', wrong: {} });
    expect(await judged(answer, { verifySignature: verifyWithNoble })).toMatchObject({ colour: 'green', wrong: {} });
  });

  test('shows what was chosen and nothing else', async () => {
    const { claims } = await judged(answer);
    const shown = Object.entries(claims!).flatMap(([namespace, own]) =>
      Object.keys(own as Record<string, Json>).map((name) => [namespace, name]),
    );
    expect(shown.sort()).toEqual([...askedFor].map((path) => [...path]).sort());
    expect(answer).not.toContain(toBase64url(new TextEncoder().encode('1234567890123')).slice(0, 12));
  });

  test('gives dates as texts, privileges as objects and a portrait as base64url', async () => {
    const elements = [[licenceNamespace, 'portrait'], [licenceNamespace, 'driving_privileges'], ...askedFor] as [string, string][];
    const { claims } = await judged(await state.present(credential, { elements }));
    expect(claims![licenceNamespace]).toMatchObject({
      expiry_date: '2031-05-04',
      driving_privileges: [{ vehicle_category_code: 'B', issue_date: '2021-05-05', expiry_date: '2031-05-04' }],
      portrait: expect.stringMatching(/^_9j_/),
    });
  });

  test('that nobody presents is checked before it is stored: everything but the holder', async () => {
    const { colour, checks } = await verifyIssuedMdoc(credential, state.context());
    expect(colour).toBe('amber');
    expect(checks.filter(({ outcome }) => outcome !== 'passed').map(({ name }) => name)).toEqual(['holder-bound', 'fresh', 'audience']);
    expect((await verifyIssuedMdoc('AA', state.context())).colour).toBe('red');
  });

  test('hides which element a digest stands for, and salts each with 32 bytes', async () => {
    const { items } = readIssuedMdoc(credential);
    const parsed = items.map(({ bytes }) => openEmbedded(bytes) as CborMap);
    for (const item of parsed) expect(item.get('random')).toHaveLength(32);
    const order = parsed.slice(0, 15).map((item) => item.get('digestID'));
    expect(order).not.toEqual([...order].sort((a, b) => (a as number) - (b as number)));
    expect(new Set(order).size).toBe(15);
  });
});

describe('format', () => {
  const red = async (code: string, verdict: ReturnType<typeof judged>) =>
    expect(await verdict).toMatchObject({ colour: 'red', claims: null, wrong: { format: `failed ${code}` } });
  const item = (change: (old: CborMap) => Cbor) =>
    tampered([...document, 'issuerSigned', 'nameSpaces', licenceNamespace, 0], (old) => embedded(change(openEmbedded(old) as CborMap)));

  test('an element of another value', () =>
    red(
      'digest-differs',
      item((old) => new Map([...old, ['elementValue', 'Karim']])),
    ));
  test('an element that is written in another order', () =>
    red(
      'digest-differs',
      item((old) => new Map([...old].reverse())),
    ));
  test('an element whose digest nobody signed', () =>
    red(
      'digest-absent',
      item((old) => new Map([...old, ['digestID', 4000]])),
    ));
  test('a namespace nobody signed', () =>
    red(
      'digest-absent',
      tampered([...document, 'issuerSigned', 'nameSpaces'], (old) => new Map([['org.example', [...(old as CborMap).values()][0]!]])),
    ));
  test('an element with a further member', () =>
    red(
      'bad-disclosure',
      item((old) => new Map([...old, ['more', 1]])),
    ));
  test('an element with a short salt', () =>
    red(
      'bad-disclosure',
      item((old) => new Map([...old, ['random', new Uint8Array(15)]])),
    ));
  test('an element that is not embedded', () =>
    red(
      'payload',
      tampered([...document, 'issuerSigned', 'nameSpaces', licenceNamespace, 0], (old) => openEmbedded(old)),
    ));
  test('one element twice', () =>
    red(
      'duplicate-disclosure',
      tampered([...document, 'issuerSigned', 'nameSpaces', licenceNamespace], (old) => [...(old as Cbor[]), (old as Cbor[])[0]!]),
    ));
  test('a namespace without elements', () =>
    red(
      'payload',
      tampered([...document, 'issuerSigned', 'nameSpaces', licenceNamespace], () => []),
    ));
  test('another document type outside than inside', () =>
    red(
      'doc-type',
      tampered([...document, 'docType'], () => 'org.example.other'),
    ));
  test('two documents', () =>
    red(
      'payload',
      tampered(['documents'], (old) => [...(old as Cbor[]), ...(old as Cbor[])]),
    ));
  test('no documents', () =>
    red(
      'payload',
      tampered(['documents'], () => undefined),
    ));
  test('document errors', () =>
    red(
      'payload',
      tampered(['documentErrors'], () => []),
    ));
  test('another version', () =>
    red(
      'payload',
      tampered(['version'], () => '2.0'),
    ));
  test('a status that is no success', () =>
    red(
      'payload',
      tampered(['status'], () => 10),
    ));
  test('another algorithm', () =>
    red(
      'algorithm',
      tampered([...issuerAuth, 0], () => encodeCbor(new Map([[1, -257]]))),
    ));
  test('an algorithm outside the protected header', () =>
    red(
      'algorithm',
      tampered([...issuerAuth, 1, 1], () => -7),
    ));
  test('a critical header', () =>
    red(
      'header',
      tampered([...issuerAuth, 0], () => encodeCbor(new Map<number, Cbor>([[1, -7], [2, [99]]]))), // prettier-ignore
    ));
  test('a signature of another length', () =>
    red(
      'malformed',
      tampered([...issuerAuth, 3], () => new Uint8Array(63)),
    ));
  test('a detached security object', () =>
    red(
      'payload',
      tampered([...issuerAuth, 2], () => null),
    ));
  test('a security object of another version', () =>
    red(
      'payload',
      member(['version'], () => '1.1'),
    ));
  test('another digest algorithm', () =>
    red(
      'hash-algorithm',
      member(['digestAlgorithm'], () => 'SHA-512'),
    ));
  test('a digest of another length', () =>
    red(
      'bad-digest-list',
      member(['valueDigests', licenceNamespace, 0], () => new Uint8Array(20)),
    ));
  test('a digest number above 2^31', () =>
    red(
      'bad-digest-list',
      member(['valueDigests', licenceNamespace, 2 ** 31], () => new Uint8Array(32)),
    ));
  test('one digest twice', () =>
    red(
      'duplicate-digest',
      rejudged((object) =>
        changed(object, ['valueDigests', licenceNamespace, 99], () =>
          (object.get('valueDigests') as CborMap).get(licenceNamespace) instanceof Map
            ? ((object.get('valueDigests') as CborMap).get(licenceNamespace) as CborMap).get(0)
            : undefined,
        ),
      ),
    ));
  test('a time with fractions', () =>
    red(
      'dates',
      member(['validityInfo', 'signed'], () => instant('2026-11-20T00:00:00.5Z')),
    ));
  test('a time that is no time', () =>
    red(
      'dates',
      member(['validityInfo', 'validFrom'], () => '2026-11-20T00:00:00Z'),
    ));
  test('an end before the beginning', () =>
    red(
      'dates',
      member(['validityInfo', 'validUntil'], () => instant('2020-01-01T00:00:00Z')),
    ));
  test('a beginning before the signature', () =>
    red(
      'dates',
      member(['validityInfo', 'validFrom'], () => instant('2020-01-01T00:00:00Z')),
    ));
  test('a private holder key', () =>
    red(
      'holder-key',
      member(['deviceKeyInfo', 'deviceKey', -4], () => new Uint8Array(32)),
    ));
  test('a holder key of another curve', () =>
    red(
      'holder-key',
      member(['deviceKeyInfo', 'deviceKey', -1], () => 2),
    ));
  test('a status that is no status list', () =>
    red(
      'payload',
      member(['status'], () => new Map([['identifier_list', new Map()]])),
    ));
  test('an element value with a tag inside', () =>
    red('payload', present([{ namespace: 'org.example', element: 'x', value: embedded(1) }])));
  test('a text that is no base64url', () => red('malformed', judged('!')));
  test('an answer beyond the cap, and not one at it', async () => {
    const padded = (bytes: number) => toBase64url(encodeCbor(new Uint8Array(bytes - 5)));
    await red('payload', judged(padded(mdocLimit)));
    await red('too-large', judged(padded(mdocLimit + 1)));
  });
  test('more than 200 elements, and not 200', async () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => ({ namespace: 'org.example', element: `e${i}`, value: i }));
    expect((await present(many(200))).wrong.format).toBeUndefined();
    await red('too-large', present(many(201)));
  });

  /** A document of another type: the rules of a licence do not hold for it. */
  async function present(elements: readonly MdocElement[]) {
    const issued = open(await state.issue(elements, { docType: 'org.example' })) as CborMap;
    const shown = changed(open(answer), [...document, 'docType'], () => 'org.example');
    return judged(close(changed(shown, [...document, 'issuerSigned'], () => issued)));
  }
});

describe('the issuer', () => {
  /** The header with the certificate is not signed: another one of the same key can stand there. */
  const by = async (certificate: Parameters<typeof state.certify>[0], code: string, issued: Parameters<typeof state.issue>[1] = {}) => {
    const shown = open(await state.present(await state.issue(licenceElements, issued)));
    const other = fromBase64(state.certify({ ...state.documentContent, ...certificate }));
    const { colour, wrong } = await judged(close(changed(shown, [...issuerAuth, 1, 33], () => other)));
    expect({ colour, issuer: wrong['issuer-trusted'] }).toEqual({ colour: 'red', issuer: `failed ${code}` });
  };
  const { publicJwk } = state.signer;

  test('whose signature does not hold', async () => {
    const signature = (old: Cbor | undefined) => (old as Uint8Array).map((byte, i) => (i === 40 ? byte ^ 1 : byte));
    expect(await tampered([...issuerAuth, 3], signature)).toMatchObject({
      colour: 'red',
      claims: null,
      wrong: { signature: 'failed signature' },
    });
  });
  test('without a certificate', async () =>
    expect((await tampered([...issuerAuth, 1], () => new Map())).wrong['issuer-trusted']).toBe('failed chain-missing'));
  test('with the root alone', async () =>
    expect((await tampered([...issuerAuth, 1, 33], () => Buffer.from(state.iaca, 'base64') as Uint8Array)).wrong['issuer-trusted']).toBe(
      'failed chain-anchor',
    ));
  test('with two certificates, or a list of one', async () => {
    const twice = await tampered([...issuerAuth, 1, 33], (old) => [old!, old!]);
    expect(twice.wrong['issuer-trusted']).toBe('failed chain-invalid');
    const listed = await tampered([...issuerAuth, 1, 33], (old) => [old!]);
    expect(listed.wrong['issuer-trusted']).toBe('failed chain-invalid');
  });
  test('with its certificate in both headers, or in the protected one alone', async () => {
    const [, header] = (open(credential) as CborMap).get('issuerAuth') as Cbor[];
    const inside = encodeCbor(new Map<number, Cbor>([[1, -7], [33, (header as CborMap).get(33)!]])); // prettier-ignore
    expect((await tampered([...issuerAuth, 0], () => inside)).wrong['issuer-trusted']).toBe('failed chain-invalid');
    const [signature] = [new Uint8Array(64)];
    expect(readX5chain(parseSign1([inside, new Map(), new Uint8Array(), signature!]))).toEqual(state.signer.chain);
  });
  test('below a root of the same name with another key', () => by({ publicJwk, issuerKey: testKey('another IACA') }, 'chain-invalid'));
  test('below a root nobody lists', () => by({ publicJwk, issuer: 'Another IACA' }, 'issuer-unknown'));
  test('whose certificate is over', () =>
    by({ publicJwk, notAfter: state.today - day }, 'certificate-expired', { signedAt: state.today - 3 * day }));
  test('who signed before its certificate began', () => by({ publicJwk, notBefore: state.today - day }, 'certificate-expired'));
  test('for another use', () => by({ publicJwk, purposes: ['1.0.18013.5.1.6'] }, 'certificate-purpose'));
  test('without a use', () => by({ publicJwk, purposes: [] }, 'certificate-purpose'));
  test('that may sign certificates', () => by({ publicJwk, ca: true, keyUsage: 0x80 }, 'certificate-purpose'));
  test('whose key may do more than sign', () => by({ publicJwk, keyUsage: 0xc0 }, 'certificate-purpose'));
  test('of another country than its root', () => by({ publicJwk, subjectCountry: 'TR' }, 'country-differs'));
  test('whose country is in small letters', () => by({ publicJwk, subjectCountry: 'iq' }, 'certificate-profile'));
  test('valid for more than 457 days', () => by({ publicJwk, notBefore: state.today - 60 * day }, 'certificate-profile'));
  test('without an address of revocations', () =>
    by({ publicJwk, others: state.documentContent.others.slice(0, 1) }, 'certificate-profile'));
  test('without an alternative name of its issuer', () =>
    by({ publicJwk, others: state.documentContent.others.slice(1) }, 'certificate-profile'));
  test('with name constraints', () =>
    by(
      { publicJwk, others: [...state.documentContent.others, { id: '2.5.29.30', value: Uint8Array.of(0x30, 0), critical: false }] },
      'certificate-profile',
    ));
  test('without a name', () => by({ publicJwk, subject: '' }, 'certificate-profile'));
  test('of another country than its licence', async () => {
    const elements = licenceElements.map((entry) => (entry.element === 'issuing_country' ? { ...entry, value: 'TR' } : entry));
    expect((await judged(await state.present(await state.issue(elements)))).wrong['issuer-trusted']).toBe('failed country-differs');
  });
  test('that was withdrawn', async () => {
    const trustList = await state.trustListWith({ granted: false });
    expect((await judged(answer, { trustList })).wrong['issuer-trusted']).toBe('failed issuer-withdrawn');
  });
  test('that may not issue this type', async () => {
    const trustList = await state.trustListWith({ doctype: ['org.example'] });
    expect((await judged(answer, { trustList })).wrong).toEqual({ 'type-allowed': 'failed type-not-allowed' });
  });
  test('without a trust list, and below a root that an old one does not know', async () => {
    expect((await judged(answer, { trustList: null })).wrong['issuer-trusted']).toBe('unknown trust-list-missing');
    const without = { ...state.trustList, services: state.services, nextUpdate: now - 1 } as unknown as MdocContext['trustList'];
    expect((await judged(answer, { trustList: without })).wrong['issuer-trusted']).toBe('unknown trust-list-old');
  });
});

describe('the time and the status', () => {
  const at = async (later: number) => (await judged(answer, { now: now + later })).wrong;
  test('after its technical end', async () => expect((await at(29 * day))['in-force']).toBe('failed out-of-force'));
  test('before its beginning', async () => expect((await at(-3 * day))['in-force']).toMatch(/not-yet-in-force|clock-wrong/));
  test('before its beginning, by a clock that is right', async () =>
    expect(
      (await judged(await state.present(await state.issue(licenceElements, { signedAt: state.today + 5 * day })))).wrong['in-force'],
    ).toBe('failed not-yet-in-force'));
  test('after the licence’s own last day', async () => {
    const elements = licenceElements.map((entry) =>
      entry.element === 'expiry_date' ? { ...entry, value: fullDate('2026-11-20') } : entry,
    );
    expect((await judged(await state.present(await state.issue(elements)))).wrong).toEqual({ 'document-valid': 'failed document-expired' });
  });
  test('with its last day hidden', async () => {
    const elements = askedFor.filter(([, name]) => name !== 'expiry_date');
    expect((await judged(await state.present(credential, { elements }), { wanted: elements })).wrong).toEqual({
      'document-valid': 'unknown claims-missing',
    });
  });
  test('with a last day that is an instant', async () => {
    const elements = licenceElements.map((entry) =>
      entry.element === 'expiry_date' ? { ...entry, value: instant('2031-05-04T20:59:59Z') } : entry,
    );
    expect((await judged(await state.present(await state.issue(elements)))).colour).toBe('green');
  });
  test('revoked', async () =>
    expect(await judged(await state.present(await state.issue(licenceElements, { idx: 1 })))).toMatchObject({
      colour: 'red',
      wrong: { 'not-revoked': 'failed revoked' },
    }));
  test('outside the list, or without one', async () => {
    expect((await judged(await state.present(await state.issue(licenceElements, { idx: 5000 })))).wrong['not-revoked']).toBe(
      'unknown status-index',
    );
    expect((await judged(answer, { statusLists: new Map() })).wrong['not-revoked']).toBe('unknown status-missing');
  });
});

describe('the holder', () => {
  const deviceSigned = [...document, 'deviceSigned'];
  const bound = async (verdict: ReturnType<typeof judged>) => (await verdict).wrong['holder-bound'];
  test.each([
    ['another nonce', { ...session, nonce: 'n-2' }],
    ['another verifier', { ...session, clientId: 'x509_hash:other' }],
    ['another address', { ...session, responseUri: 'https://elsewhere.example/' }],
  ])('answered %s', async (_what, other) => {
    const transcript = redirectTranscript({ ...other, encryptionKey: null });
    expect(await judged(await state.present(credential, { transcript }))).toMatchObject({
      colour: 'red',
      wrong: {
        'holder-bound': 'failed key-binding-signature',
        fresh: 'unknown key-binding-signature',
        audience: 'unknown key-binding-signature',
      },
    });
  });
  test('signed with another key', async () =>
    expect(await bound(judged(await state.present(credential, { signer: testKey('somebody else') })))).toBe(
      'failed key-binding-signature',
    ));
  test('signed nothing', async () => {
    expect(await bound(tampered(deviceSigned, () => undefined))).toBe('failed key-binding-missing');
    expect(await bound(tampered([...deviceSigned, 'deviceAuth'], () => new Map()))).toBe('failed key-binding-missing');
  });
  test('used a MAC', async () =>
    expect(await bound(tampered([...deviceSigned, 'deviceAuth'], () => new Map([['deviceMac', []]])))).toBe('failed algorithm'));
  test('added elements', async () =>
    expect(await bound(tampered([...deviceSigned, 'nameSpaces'], () => embedded(new Map([['org.example', new Map([['x', 1]])]]))))).toBe(
      'failed device-elements',
    ));
  test('sent the signed bytes along', async () =>
    expect(await bound(tampered([...deviceSigned, 'deviceAuth', 'deviceSignature', 2], () => new Uint8Array(1)))).toBe('failed payload'));
  test('left out what was wanted', async () =>
    expect((await judged(answer, { wanted: [...askedFor, [licenceNamespace, 'portrait']] })).wrong).toEqual({
      'request-satisfied': 'failed claims-missing',
    }));
  test('asked for an element the licence does not hold', async () =>
    expect(state.present(credential, { elements: [[licenceNamespace, 'height']] })).rejects.toThrow('claims-missing'));
});

test('any flipped bit of an answer is never green', async () => {
  const bytes = fromBase64url(answer);
  for (let at = 0; at < bytes.length; at += 7) {
    const flipped = bytes.map((byte, i) => (i === at ? byte ^ (1 << (at % 8)) : byte));
    const { colour } = await verifyMdoc(toBase64url(flipped), state.context());
    expect(colour, `byte ${at}`).not.toBe('green');
  }
});

describe('issuing refuses', () => {
  const replaced = (element: string, value: Cbor) =>
    licenceElements.map((entry) => (entry.element === element ? { ...entry, value } : entry));
  test.each([
    ['a mandatory element left out', licenceElements.filter(({ element }) => element !== 'portrait'), 'claims-missing'],
    ['a name in another script', replaced('family_name', 'بەرزنجی'), 'payload'],
    ['a name beyond 150 letters', replaced('given_name', 'a'.repeat(151)), 'payload'],
    ['an empty name', replaced('given_name', ''), 'payload'],
    ['a portrait that is no JPEG', replaced('portrait', Uint8Array.of(0x52, 0x49, 0x46, 0x46)), 'payload'],
    ['a date as text', replaced('birth_date', '1991-03-21'), 'payload'],
    ['a day that does not exist', replaced('birth_date', fullDate('1991-02-30')), 'dates'],
    ['a country by name', replaced('issuing_country', 'Iraq'), 'payload'],
    ['another sex', replaced('sex', 3), 'payload'],
    ['an age that is no truth', replaced('age_over_18', 'yes'), 'payload'],
    ['privileges that are none', replaced('driving_privileges', 'B'), 'payload'],
    [
      'an element of ours in the standard’s namespace',
      [...licenceElements, { namespace: licenceNamespace, element: 'upn', value: '1' }],
      'payload',
    ],
    ['one element twice', [...licenceElements, licenceElements[0]!], 'duplicate-disclosure'],
  ])('%s', async (_what, elements, code) => expect(state.issue(elements)).rejects.toThrow(code));

  test('a name of 150 letters is a name', async () => expect(await state.issue(replaced('given_name', 'é'.repeat(150)))).toBeTruthy());
  test('a time of day', async () => expect(state.issue(licenceElements, { signedAt: state.today + 1 })).rejects.toThrow('dates'));
  test('times outside those of the signer’s certificate, and none on its first or last day', async () => {
    const edge = (signedAt: number, validUntil: number) =>
      state.issue(licenceElements, { signedAt: state.today + signedAt * day, validUntil: state.today + validUntil * day });
    expect(await edge(-30, 400)).toBeTruthy();
    await expect(edge(-31, 400)).rejects.toThrow('certificate-expired');
    await expect(edge(-30, 401)).rejects.toThrow('certificate-expired');
  });
  test('an end before the beginning', async () =>
    expect(state.issue(licenceElements, { validUntil: state.today - 9 * day })).rejects.toThrow('dates'));
  test('categories that are no list, and one without a code', () => {
    expect(() => drivingPrivileges('B')).toThrow('payload');
    expect(() => drivingPrivileges([{ from: '2021-05-05' }])).toThrow('payload');
  });
  test('restrictions become codes', () =>
    expect(drivingPrivileges([{ code: 'B', from: '2021-05-05', to: '2031-05-04', restrictions: ['01'] }])).toEqual([
      new Map<string, Cbor | Tagged>([
        ['vehicle_category_code', 'B'],
        ['issue_date', fullDate('2021-05-05')],
        ['expiry_date', fullDate('2031-05-04')],
        ['codes', [new Map([['code', '01']])]],
      ]),
    ]));
});

test('the licence’s name in the trust list is the standard’s', () => expect(licenceDocType).toBe('org.iso.18013.5.1.mDL'));
