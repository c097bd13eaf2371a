/** Builds presentations that no honest issuer or wallet would: any header, any payload text, any disclosure, properly signed unless told otherwise. */
import { p256 } from '@noble/curves/nist.js';
import { toBase64url, toUtf8 } from '../src/encoding.ts';
import type { Json, JsonObject } from '../src/json.ts';
import { readIssuedSdJwt, type SdJwt } from '../src/sd-jwt.ts';
import { digest, type Signer } from '../src/signature.ts';
import { testNonce, type TestTrust } from '../src/testing.ts';
import { showAudience } from '../src/present.ts';

export const encodeText = (text: string) => toBase64url(toUtf8(text));
export const encodeJson = (value: Json) => encodeText(JSON.stringify(value));

/** A JWS over exactly these two texts. */
export async function signTexts(header: string, payload: string, signer: Pick<Signer, 'sign'>): Promise<string> {
  const input = `${encodeText(header)}.${encodeText(payload)}`;
  return `${input}.${toBase64url(await signer.sign(toUtf8(input)))}`;
}

export type Forgery = Readonly<{
  header?: JsonObject; // replaces members; `undefined` removes one
  payload?: (honest: JsonObject) => JsonObject | string;
  disclosures?: (honest: readonly string[]) => readonly string[];
  signer?: Pick<Signer, 'sign'>;
  issuerJwt?: (honest: string) => string;
  binding?: Readonly<{
    header?: JsonObject;
    payload?: Record<string, Json | undefined>;
    signer?: Pick<Signer, 'sign'>;
    over?: string;
  }> | null;
}>;

export type Base = Readonly<{ sdJwt: SdJwt; trust: TestTrust }>;

export const baseOf = async (trust: TestTrust, credential: string): Promise<Base> => ({ sdJwt: readIssuedSdJwt(credential), trust });

/** The honest presentation of all disclosures with the named parts replaced. */
export async function forge(
  { sdJwt, trust }: Base,
  { header, payload, disclosures, signer, issuerJwt, binding = {} }: Forgery,
): Promise<string> {
  const honest = sdJwt.jws;
  const body = payload ? payload(structuredClone(honest.payload)) : honest.payload;
  const changed = header ?? payload ?? signer;
  const jwt = changed
    ? await signTexts(
        JSON.stringify({ ...honest.header, ...header }),
        typeof body === 'string' ? body : JSON.stringify(body),
        signer ?? trust.signers.traffic,
      )
    : sdJwt.issuerJwt;
  const texts = sdJwt.disclosures.map(({ text }) => text);
  const presentation = [issuerJwt ? issuerJwt(jwt) : jwt, ...(disclosures ? disclosures(texts) : texts), ''].join('~');
  if (binding === null) return presentation;
  const claims = { iat: trust.now, aud: showAudience, nonce: testNonce, sd_hash: digest(binding.over ?? presentation), ...binding.payload };
  return (
    presentation +
    (await signTexts(
      JSON.stringify({ alg: 'ES256', typ: 'kb+jwt', ...binding.header }),
      JSON.stringify(claims),
      binding.signer ?? trust.holder,
    ))
  );
}

/** A disclosure of any content, and its digest. */
export function disclose(content: Json): { text: string; digest: string } {
  const text = encodeJson(content);
  return { text, digest: digest(text) };
}

/** The payload with further digests in `_sd`. */
export const withDigests =
  (...digests: readonly string[]) =>
  (payload: JsonObject): JsonObject => ({ ...payload, _sd: [...(payload._sd as string[]), ...digests] });

export const without =
  (...members: readonly string[]) =>
  (payload: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(payload).filter(([name]) => !members.includes(name)));

/** The other signature of the same message by the same key: s becomes n − s. */
export function twin(jwt: string): string {
  const at = jwt.lastIndexOf('.') + 1;
  const bytes = new Uint8Array(Buffer.from(jwt.slice(at), 'base64url'));
  const s = p256.Point.Fn.ORDER - BigInt(`0x${Buffer.from(bytes.subarray(32)).toString('hex')}`);
  bytes.set(Buffer.from(s.toString(16).padStart(64, '0'), 'hex'), 32);
  return jwt.slice(0, at) + toBase64url(bytes);
}
