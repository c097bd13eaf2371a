/** For the tests of codes: a bundle, a paper credential, crafted payloads, and the fault a text ends in. */
import { concat, toBase64url, toUtf8 } from '../encoding.ts';
import { codeOf } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { signJws } from '../jws.ts';
import { readersExtension, type ListedReaders } from '../reader-authority.ts';
import type { Signer } from '../signature.ts';
import { keyOf, licenceClaims, statusListUri, testKey, testRandom, type TestTrust } from '../testing.ts';
import { verifyTrustList } from '../trust-list.ts';
import { parseCode } from './code.ts';
import { toDigits } from './digits.ts';
import { compress } from './generic.ts';
import { createReaderPass, day16, type PassContent } from './reader-pass.ts';
import { createRequest, requestLifetime, type RequestContent } from './request.ts';
import { sealingJwk } from './seal.ts';
import { signerReference } from './signer-reference.ts';
import type { AskableType, RequestContext } from './verify-request.ts';

export const dictionary = {
  id: 7,
  bytes: toUtf8('{"alg":"ES256","typ":"kb+jwt"}","_sd_alg":"sha-256","status":{"status_list":{"idx":,"uri":"'),
};

/** What wallet and verifier hold. */
export function bundleOf({ trustList }: TestTrust) {
  const signers = trustList.services.map(({ certificate }) => [certificate]);
  return { dictionary, dictionaries: [dictionary], signers };
}

/** A VC-JWT without holder, signed by Traffic, with a portrait of so many bytes. */
export function issuePaper(trust: TestTrust, portrait: number): Promise<string> {
  const service = trust.trustList.services.find(({ authority }) => authority === 'traffic')!;
  const open = licenceClaims.filter(({ path }) => path.length === 1).map(({ path, value }) => [path[0]!, value]);
  const credentialSubject = { ...(Object.fromEntries(open) as JsonObject), portrait_qr: portraitOf(portrait) };
  const vc = {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    type: ['VerifiableCredential', 'DrivingLicenceCredential'],
    credentialSubject,
  };
  const status = { status_list: { idx: 73, uri: statusListUri('urn:krd:driving-licence:1') } };
  const payload = {
    iss: service.did,
    nbf: trust.now - 86_400,
    exp: trust.now + 86_400,
    jti: 'urn:uuid:8c1f5b3e-7a11-4a39-9b1c-2f8e6d0c4b7a',
    status,
    vc,
  };
  return signJws({ typ: 'JWT', kid: service.kid }, payload, trust.signers.traffic);
}

const portraitOf = (bytes: number) => (bytes > 0 ? Buffer.from(testRandom('portrait')(bytes)).toString('base64url') : null);

type Craft = Readonly<{
  kind?: number;
  id?: number;
  depth?: number;
  nodes?: number;
  text: string;
  blob?: Uint8Array;
  z?: Uint8Array;
  zlen?: number;
}>;

/** The digits of a code nobody would draw. */
export function craft({ kind = 0x14, id = dictionary.id, depth = 0, nodes = 0, text, blob = new Uint8Array(128), z, zlen }: Craft): string {
  const compressed = z ?? compress(toUtf8(text), dictionary.bytes);
  const length = zlen ?? compressed.length;
  return toDigits(concat(Uint8Array.of(kind, id, depth, nodes, length >> 8, length & 255), compressed, blob));
}

/** The fault a text ends in, `null` for a code that is not ours, or `restored`. */
export function outcomeOf(text: string, bundle: Parameters<typeof parseCode>[1]): string | null {
  try {
    return parseCode(text, bundle) && 'restored';
  } catch (fault) {
    return codeOf(fault);
  }
}

export const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (two) => parseInt(two, 16));

/** A sealing key with a private half that is known, as the vectors need it. */
export async function sealingPair(secret: Uint8Array): Promise<CryptoKeyPair> {
  const { publicJwk } = keyOf(secret);
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  return {
    publicKey: await crypto.subtle.importKey('jwk', publicJwk, curve, true, []),
    privateKey: await crypto.subtle.importKey('jwk', { ...publicJwk, d: toBase64url(secret) }, curve, false, ['deriveBits']),
  };
}

/** The licence of the test state as it can be asked for. */
export const askableLicence: AskableType = {
  id: 257,
  vct: 'urn:krd:driving-licence:1',
  leaves: licenceClaims.filter(({ disclose }) => disclose === 'choice').map(({ path }) => path.at(-1)!),
};

export const pathOfLeaf = (leaf: string) => licenceClaims.find(({ path }) => path.at(-1) === leaf)!.path;

export const inspection = 3; // a purpose

/** The traffic police and what they may ask: everything but the last leaf. */
const police = {
  authority: 'interior',
  name: { en: 'Reader register' },
  granted: true,
  permissions: [{ id: 7, purposes: [inspection], types: [{ vct: askableLicence.vct, claims: askableLicence.leaves.slice(0, -1) }] }],
  units: [{ id: 1234, name: { en: 'Traffic police' }, permissions: [7], granted: true }],
} as const;

/** A reader device of the test state with its pass, what a wallet knows of it, and requests it signs. */
export async function testReader(
  trust: TestTrust,
  {
    listed = {},
    pass: passChanges = {},
    register = trust.signers.reader,
  }: { listed?: Partial<ListedReaders>; pass?: Partial<PassContent>; register?: Pick<Signer, 'sign'> } = {},
) {
  const device = testKey('krdpass test reader device');
  const authority = { ...police, certificate: trust.signers.reader.chain[0]!, ...listed };
  const token = await trust.signTrustList({ extensions: [readersExtension([authority])] });
  const trustList = await verifyTrustList(token, { root: trust.root, now: trust.now });
  const today = day16(trust.now);
  const pass = await createReaderPass(
    {
      authority: signerReference(trust.signers.reader.chain),
      unit: 1234,
      notBefore: today,
      notAfter: today + 30,
      permission: 7,
      deviceKey: device.publicJwk,
      ...passChanges,
    },
    register,
  );
  const sealingKey = await sealingPair(testKey('krdpass test sealing key').secret);
  const context: RequestContext = {
    readers: trustList.readers,
    types: [askableLicence],
    purposes: [inspection],
    now: trust.now,
    answered: () => false,
  };
  return {
    device,
    pass,
    trustList,
    trustListToken: token,
    context,
    sealingKey,
    ask: async (changes: Partial<RequestContent> = {}, signer: typeof device = device) =>
      createRequest(
        {
          random: testRandom('request')(16),
          iat: trust.now,
          lifetime: requestLifetime,
          purpose: inspection,
          wants: [{ template: askableLicence.id, mask: 0b111 }],
          sealingKey: await sealingJwk(sealingKey),
          pass,
          ...changes,
        },
        signer,
      ),
  };
}
