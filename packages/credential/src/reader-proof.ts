/** How a reader's device asks for a pass: a JWT that proves its key, with the enrolment code the first time. */
import { CredentialFault } from './errors.ts';
import { isTime } from './json.ts';
import { parseJws, signJws } from './jws.ts';
import { parsePublicJwk, verifySignature as verifyEs256, type PublicJwk, type Signer, type VerifySignature } from './signature.ts';

const typ = 'krd-reader-proof+jwt';
const members = ['aud', 'iat', 'code'];
const window = 300; // seconds

export type ReaderProof = Readonly<{ device: PublicJwk; code?: string }>;

export const createReaderProof = (
  { audience, iat, code }: Readonly<{ audience: string; iat: number; code?: string }>,
  device: Pick<Signer, 'publicJwk' | 'sign'>,
): Promise<string> => signJws({ typ, jwk: { ...device.publicJwk } }, { aud: audience, iat, code }, device);

/** Throws the faults of form, `audience`, `dates` for a proof that is not from just now, and `signature`. Whether the code is good is for the issuer. */
export async function verifyReaderProof(
  proof: string,
  { audience, now, verifySignature = verifyEs256 }: Readonly<{ audience: string; now: number; verifySignature?: VerifySignature }>,
): Promise<ReaderProof> {
  const { header, payload, signature, signedBytes } = parseJws(proof, { typ, members: ['jwk'], maxLength: 2048 });
  const { aud, iat, code } = payload;
  if (!Object.keys(payload).every((member) => members.includes(member))) throw new CredentialFault('payload');
  if (code !== undefined && typeof code !== 'string') throw new CredentialFault('payload');
  if (aud !== audience) throw new CredentialFault('audience');
  if (!isTime(iat) || Math.abs(now - iat) > window) throw new CredentialFault('dates');
  const device = parsePublicJwk(header.jwk);
  if (!(await verifySignature(device, signature, signedBytes))) throw new CredentialFault('signature');
  return { device, code };
}
