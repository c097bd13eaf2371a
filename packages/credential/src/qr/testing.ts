/** For the tests of codes: a bundle, a paper credential, crafted payloads, and the fault a text ends in. */
import { concat, toUtf8 } from '../encoding.ts';
import { codeOf } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { signJws } from '../jws.ts';
import { licenceClaims, statusListUri, testRandom, type TestTrust } from '../testing.ts';
import { parseCode } from './code.ts';
import { toDigits } from './digits.ts';
import { compress } from './generic.ts';

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
