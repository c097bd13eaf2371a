/** An mdoc that reads well: who signed it, when it holds, whether it is revoked, and whether its holder answered this session; and its status list. */
import type { Code } from '../../src/errors.ts';
import { decodeCbor, embedded, encodeCbor, fullDate, instant, isTagged, tagged, type Cbor, type CborMap } from '../../src/mdoc/cbor.ts';
import { createSign1, labels, x5chainOf } from '../../src/mdoc/cose.ts';
import { licenceNamespace } from '../../src/mdoc/licence.ts';
import { createStatusListCwt } from '../../src/mdoc/status-list.ts';
import { askedFor, changed, licenceElements } from '../../src/mdoc/testing.ts';
import { toBase64url } from '../../src/encoding.ts';
import { testKey } from '../../src/testing.ts';
import { closeCbor, deviceSigned, issuerAuth, mdocBaseOf, openCbor, type MdocBase } from '../forge-mdoc.ts';
import { mdocList } from '../judge.ts';
import { clock, day, type Cost, type Scene, type Vector } from '../scene.ts';

const home = { trust: 'demo-2026-mdoc', lists: [mdocList] };
const withElement = (element: string, value: Cbor) => licenceElements.map((one) => (one.element === element ? { ...one, value } : one));

export async function mdocCases(scene: Scene) {
  const { mdoc, accept, reject, vector } = scene;
  const base = await mdocBaseOf(mdoc);
  const red = async (
    id: string,
    [check, code, outcome = 'failed', colour = 'red']: Cost,
    input: string | Promise<string>,
    why: string,
    changes: Partial<Vector> = {},
  ) =>
    void reject.push(
      vector(`mdoc-${id}`, 'mdoc', await input, { colour, check, code, checks: { [check]: outcome } }, why, { ...home, ...changes }),
    );

  accept.push(vector('mdoc-honest', 'mdoc', base.answer, { colour: 'green' }, 'what was asked, signed for this session', home));
  const instants = await mdoc.present(await mdoc.issue(withElement('expiry_date', instant('2031-05-04T20:59:59Z'))));
  accept.push(vector('mdoc-expiry-instant', 'mdoc', instants, { colour: 'green' }, 'a last day may be an instant', home));
  const stored = { colour: 'amber', check: 'holder-bound', code: 'key-binding-missing' } as const;
  accept.push(vector('issued-mdoc-honest', 'issued-mdoc', base.credential, stored, 'good to store; nobody presents it', home));
  const issuedWith = async (id: string, cost: Cost, input: string | Promise<string>, why: string, changes: Partial<Vector> = {}) => {
    const [check, code, outcome = 'failed', colour = 'red'] = cost;
    reject.push(
      vector(`issued-mdoc-${id}`, 'issued-mdoc', await input, { colour, check, code, checks: { [check]: outcome } }, why, {
        ...home,
        ...changes,
      }),
    );
  };
  await issuedWith(
    'signature',
    ['signature', 'signature'],
    closeCbor(changed(openCbor(base.credential), ['issuerAuth', 3], flipped)),
    'the signature is the leaf’s',
  );
  await issuedWith('revoked', ['not-revoked', 'revoked'], mdoc.issue(licenceElements, { idx: 1 }), 'revoked before it arrived');
  await issuedWith('issuer-unknown', ['issuer-trusted', 'issuer-unknown'], base.credential, 'a root nobody lists', {
    trust: 'demo-2026',
    lists: [],
  });

  await issuers(base, red);
  await currency(base, red);
  await holders(base, red);
  await lists(scene);
}

type Red = (id: string, cost: Cost, input: string | Promise<string>, why: string, changes?: Partial<Vector>) => Promise<void>;

const flipped = (old: Cbor | undefined): Cbor => (old as Uint8Array).map((byte, i) => (i === 40 ? byte ^ 1 : byte));

async function issuers({ mdoc, answer, credential, tampered, certified }: MdocBase, red: Red) {
  const { publicJwk } = mdoc.signer;
  const { others } = mdoc.documentContent;
  const issuer = (code: Code): Cost => ['issuer-trusted', code];
  await red('signature-flipped', ['signature', 'signature'], tampered([...issuerAuth, 3], flipped), 'the signature is the leaf’s');
  await red(
    'no-certificate',
    issuer('chain-missing'),
    tampered([...issuerAuth, 1], () => new Map()),
    'x5chain is there',
  );
  const anchor = new Uint8Array(Buffer.from(mdoc.iaca, 'base64'));
  await red(
    'root-alone',
    issuer('chain-anchor'),
    tampered([...issuerAuth, 1, 33], () => anchor),
    'x5chain never holds the root alone',
  );
  await red(
    'two-certificates',
    issuer('chain-invalid'),
    tampered([...issuerAuth, 1, 33], (old) => [old!, old!]),
    'one certificate stands below the root',
  );
  await red(
    'list-of-one',
    issuer('chain-invalid'),
    tampered([...issuerAuth, 1, 33], (old) => [old!]),
    'RFC 9360: one certificate is no list',
  );
  const [, header] = (openCbor(credential) as CborMap).get('issuerAuth') as Cbor[];
  const both = new Map<number, Cbor>([
    [1, -7],
    [33, (header as CborMap).get(33)!],
  ]);
  await red(
    'certificate-twice',
    issuer('chain-invalid'),
    tampered([...issuerAuth, 0], () => encodeCbor(both)),
    'x5chain in one header',
  );
  await red(
    'other-root',
    issuer('chain-invalid'),
    certified({ publicJwk, issuerKey: testKey('another IACA') }),
    'a root of the same name with another key',
  );
  await red('unlisted-root', issuer('issuer-unknown'), certified({ publicJwk, issuer: 'Another IACA' }), 'a root nobody lists');
  await red(
    'signer-expired',
    issuer('certificate-expired'),
    certified({ publicJwk, notAfter: mdoc.today - day }, { signedAt: mdoc.today - 3 * day }),
    'the signer’s certificate is over',
  );
  await red(
    'signed-outside',
    issuer('certificate-expired'),
    certified({ publicJwk, notBefore: mdoc.today - day }),
    'signed before the signer’s certificate began',
  );
  await red(
    'other-use',
    issuer('certificate-purpose'),
    certified({ publicJwk, purposes: ['1.0.18013.5.1.6'] }),
    'a reader’s certificate signs no document',
  );
  await red('no-use', issuer('certificate-purpose'), certified({ publicJwk, purposes: [] }), 'the extended key usage is there');
  await red(
    'signer-ca',
    issuer('certificate-purpose'),
    certified({ publicJwk, ca: true, keyUsage: 0x80 }),
    'a document signer signs no certificates',
  );
  await red('signer-key-usage', issuer('certificate-purpose'), certified({ publicJwk, keyUsage: 0xc0 }), 'digitalSignature alone');
  await red(
    'signer-country',
    issuer('country-differs'),
    certified({ publicJwk, subjectCountry: 'TR' }),
    'the signer is of its root’s country',
  );
  await red(
    'licence-country',
    issuer('country-differs'),
    mdoc.present(await mdoc.issue(withElement('issuing_country', 'TR'))),
    'the licence is of its signer’s country',
  );
  await red(
    'country-lower-case',
    issuer('certificate-profile'),
    certified({ publicJwk, subjectCountry: 'iq' }),
    'Annex B: C is in upper case',
  );
  await red(
    'signer-long',
    issuer('certificate-profile'),
    certified({ publicJwk, notBefore: mdoc.today - 60 * day }),
    'Annex B: 457 days at most',
  );
  await red(
    'signer-no-crl',
    issuer('certificate-profile'),
    certified({ publicJwk, others: others.slice(0, 1) }),
    'Annex B: an address of revocations',
  );
  await red(
    'signer-no-alt-name',
    issuer('certificate-profile'),
    certified({ publicJwk, others: others.slice(1) }),
    'Annex B: another name of the issuer',
  );
  await red('signer-no-name', issuer('certificate-profile'), certified({ publicJwk, subject: '' }), 'Annex B: a common name');
  const constraint = { id: '2.5.29.30', value: Uint8Array.of(0x30, 0), critical: false };
  await red(
    'signer-constraints',
    issuer('certificate-profile'),
    certified({ publicJwk, others: [...others, constraint] }),
    'Annex B: no name constraints',
  );
  await red('issuer-withdrawn', issuer('issuer-withdrawn'), answer, 'a service that was withdrawn', { trust: 'demo-2026-mdoc-withdrawn' });
  await red('type-not-allowed', ['type-allowed', 'type-not-allowed'], answer, 'a root that is not listed for licences', {
    trust: 'demo-2026-mdoc-other-type',
  });
  await red('trust-list-missing', ['issuer-trusted', 'trust-list-missing', 'unknown', 'amber'], answer, 'no trust list, no trust', {
    trust: 'demo-2026-mdoc-none',
  });
}

async function currency({ mdoc, answer, credential, member }: MdocBase, red: Red) {
  const shown = async (elements = licenceElements, changes: Parameters<typeof mdoc.issue>[1] = {}) =>
    mdoc.present(await mdoc.issue(elements, changes));
  await red(
    'over',
    ['in-force', 'out-of-force', 'failed', 'amber'],
    shown(licenceElements, { signedAt: mdoc.today - 9 * day, validUntil: mdoc.today - day }),
    'after its technical end',
  );
  await red(
    'not-yet',
    ['in-force', 'not-yet-in-force', 'failed', 'amber'],
    shown(licenceElements, { signedAt: mdoc.today + 5 * day }),
    'before its beginning',
  );
  await red('clock-wrong', ['in-force', 'clock-wrong', 'unknown', 'amber'], answer, 'a clock behind what it has seen', {
    given: { clockFloor: clock + day },
  });
  await red(
    'document-expired',
    ['document-valid', 'document-expired', 'failed', 'amber'],
    shown(withElement('expiry_date', fullDate('2026-11-20'))),
    'after the licence’s own last day',
  );
  await red(
    'expiry-hidden',
    ['document-valid', 'claims-missing', 'unknown', 'amber'],
    mdoc.present(credential, { elements: askedFor.filter(([, name]) => name !== 'expiry_date') }),
    'a licence that hides its last day proves nothing about it',
  );
  await red('revoked', ['not-revoked', 'revoked'], shown(licenceElements, { idx: 1 }), 'revoked, for good');
  await red('status-index', ['not-revoked', 'status-index', 'unknown', 'amber'], shown(licenceElements, { idx: 5000 }), 'outside the list');
  await red('status-list-missing', ['not-revoked', 'status-missing', 'unknown', 'amber'], answer, 'a list this verifier does not hold', {
    lists: [],
  });
  const elsewhere = (): Cbor => new Map([['status_list', new Map<string, Cbor>([['idx', 73], ['uri', 'https://elsewhere.example/1']])]]); // prettier-ignore
  await red(
    'status-elsewhere',
    ['not-revoked', 'status-missing', 'unknown', 'amber'],
    member(['status'], elsewhere),
    'the list of another address',
  );
}

async function holders({ mdoc, answer, credential, tampered }: MdocBase, red: Red) {
  const unsigned: Cost = ['holder-bound', 'key-binding-signature'];
  await red('other-nonce', unsigned, answer, 'the transcript of another request', { given: { session: { nonce: 'n-2' } } });
  await red('other-verifier', unsigned, answer, 'the transcript of another verifier', {
    given: { session: { clientId: 'x509_hash:other' } },
  });
  await red('other-address', unsigned, answer, 'the transcript of another address', {
    given: { session: { responseUri: 'https://elsewhere.example/' } },
  });
  await red('other-holder', unsigned, mdoc.present(credential, { signer: testKey('somebody else') }), 'another key than it was issued to');
  await red(
    'device-signature-flipped',
    unsigned,
    tampered([...deviceSigned, 'deviceAuth', 'deviceSignature', 3], flipped),
    'the holder’s signature',
  );
  const missing: Cost = ['holder-bound', 'key-binding-missing'];
  await red(
    'no-device',
    missing,
    tampered(deviceSigned, () => undefined),
    'somebody presents it',
  );
  await red(
    'no-device-auth',
    missing,
    tampered([...deviceSigned, 'deviceAuth'], () => new Map()),
    'with a signature',
  );
  await red(
    'device-mac',
    ['holder-bound', 'algorithm'],
    tampered([...deviceSigned, 'deviceAuth'], () => new Map([['deviceMac', []]])),
    'a MAC proves nothing to a third',
  );
  const elements = embedded(new Map([['org.example', new Map([['x', 1]])]]));
  await red(
    'device-elements',
    ['holder-bound', 'device-elements'],
    tampered([...deviceSigned, 'nameSpaces'], () => elements),
    'a holder is authorised to add nothing',
  );
  await red(
    'device-payload',
    ['holder-bound', 'payload'],
    tampered([...deviceSigned, 'deviceAuth', 'deviceSignature', 2], () => new Uint8Array(1)),
    'the signed bytes are detached',
  );
  const wanted = [...askedFor, [licenceNamespace, 'portrait']] as const;
  await red('claims-missing', ['request-satisfied', 'claims-missing', 'failed', 'amber'], answer, 'less than was asked for', {
    given: { wanted },
  });
}

/** The list an mdoc refers to, in its CWT form. */
async function lists({ mdoc, accept, reject, vector }: Scene) {
  const { statusListCwt, statusSigner, listContent } = mdoc;
  const refuse = async (id: string, code: Code, token: Uint8Array | Promise<Uint8Array>, why: string, changes: Partial<Vector> = {}) =>
    void reject.push(
      vector(`list-cwt-${id}`, 'status-list-cwt', toBase64url(await token), { code }, why, { trust: home.trust, ...changes }),
    );
  accept.push(vector('list-cwt-honest', 'status-list-cwt', toBase64url(statusListCwt), {}, 'a list of ours', { trust: home.trust }));

  const content = decodeCbor(((decodeCbor(statusListCwt) as { value: Cbor }).value as Cbor[])[2] as Uint8Array) as CborMap;
  type Header = readonly (readonly [number, Cbor])[];
  const usual: Header = [[labels.type, 'application/statuslist+cwt'], x5chainOf(statusSigner)];
  const signed = async (claims: Header, protectedHeader = usual, signer = statusSigner) =>
    encodeCbor(tagged(18, await createSign1(encodeCbor(new Map([...content, ...claims])), { signer, protectedHeader })));
  const list = (bits: Cbor, lst: Cbor): Header => [[65533, new Map<string, Cbor>([['bits', bits], ['lst', lst]])]]; // prettier-ignore
  await refuse('address', 'list-address', signed([[2, 'https://elsewhere.example/1']]), 'the list of another address');
  await refuse('no-exp', 'dates', signed([[4, 0]]), 'a list has an end');
  await refuse('exp-before-iat', 'dates', signed([[4, clock - 7200]]), 'an end before the beginning');
  await refuse('ttl-text', 'dates', signed([[65534, 'day']]), 'a life in seconds');
  await refuse('expired', 'list-expired', signed([[4, clock]]), 'an ended list says nothing');
  await refuse('bits', 'payload', signed(list(3, new Uint8Array(1))), 'entries are 1, 2, 4 or 8 bits wide');
  await refuse('lst-text', 'payload', signed(list(1, 'AAAA')), 'the list is bytes');
  await refuse('not-zlib', 'malformed', signed(list(1, new Uint8Array(9))), 'zlib, not anything');
  await refuse(
    'bomb',
    'list-size',
    createStatusListCwt({ ...listContent, statuses: new Uint8Array(262_145 * 8) }, statusSigner),
    'more than 262,144 bytes unfolded',
  );
  await refuse('typ', 'typ', signed([], [[labels.type, 'application/statuslist+jwt'], x5chainOf(statusSigner)]), 'its type is the CWT’s');
  await refuse('no-certificate', 'chain-missing', signed([], [usual[0]!]), 'x5chain is protected');
  await refuse(
    'document-signer',
    'certificate-purpose',
    signed([], [usual[0]!, x5chainOf(mdoc.signer)], mdoc.signer),
    'who signs documents signs no list',
  );
  const ofState = mdoc.signers['status-list'];
  await refuse('state-signer', 'chain-invalid', signed([], [usual[0]!, x5chainOf(ofState)], ofState), 'a signer of the other root');
  await refuse(
    'signature',
    'signature',
    statusListCwt.map((byte, i, all) => (i === all.length - 1 ? byte ^ 1 : byte)),
    'signed by nobody',
  );
  const item = decodeCbor(statusListCwt);
  await refuse('untagged', 'payload', encodeCbor(isTagged(item) ? item.value : null), 'COSE_Sign1 is tagged');
  await refuse('rollback', 'rollback', statusListCwt, 'older than the list held', { given: { known: { issuedAt: clock } } });
}
