/** A credential taken apart: the JSON texts behind its base64url, in order, and its signatures. Putting it together gives the same string. */
import { encodeText, fromBase64url, fromUtf8, toBase64url } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';

/** Show: issuer header and payload, disclosures, KB header and payload. Paper: header and payload. */
export type Parts = Readonly<{ texts: readonly string[]; signatures: readonly Uint8Array[] }>;

const decode = (encoded: string) => fromUtf8(fromBase64url(encoded));
export const encode = encodeText;

/** Throws `malformed`. */
export function splitJwt(jwt: string): Parts {
  const [header, payload, signature, ...rest] = jwt.split('.');
  if (signature === undefined || rest.length > 0) throw new CredentialFault('malformed');
  const bytes = fromBase64url(signature);
  if (bytes.length !== 64) throw new CredentialFault('malformed');
  return { texts: [decode(header!), decode(payload!)], signatures: [bytes] };
}

/** Throws `malformed`, and `key-binding-missing` for a credential that ends with `~`. */
export function splitPresentation(presentation: string): Parts {
  const [issuerJwt, ...rest] = presentation.split('~');
  const keyBinding = rest.pop();
  if (keyBinding === '') throw new CredentialFault('key-binding-missing');
  if (keyBinding === undefined) throw new CredentialFault('malformed');
  const [issued, bound] = [splitJwt(issuerJwt!), splitJwt(keyBinding)];
  return { texts: [...issued.texts, ...rest.map(decode), ...bound.texts], signatures: [...issued.signatures, ...bound.signatures] };
}

export const joinJwt = (header: string, payload: string, signature: Uint8Array) =>
  `${encode(header)}.${encode(payload)}.${toBase64url(signature)}`;

/** Everything up to and including the last `~`: what `sd_hash` covers. */
export const joinIssued = ([header, payload, ...disclosures]: readonly string[], signature: Uint8Array) =>
  `${[joinJwt(header!, payload!, signature), ...disclosures.map(encode)].join('~')}~`;

/** A whole presentation, key binding and all. */
export const joinPresentation = ({ texts, signatures }: Parts) => {
  const [header, payload] = texts.slice(-2);
  return joinIssued(texts.slice(0, -2), signatures[0]!) + joinJwt(header!, payload!, signatures[1]!);
};
