/** What a wallet checks of a request before it shows a word of it; every refusal has a code (qr-transport: reader pass and request). */
import { CredentialFault } from '../errors.ts';
import { toBase64url } from '../encoding.ts';
import type { Permission, Unit } from '../reader-authority.ts';
import { verifySignature as verifyEs256, type VerifySignature } from '../signature.ts';
import type { ReaderAuthority } from '../trust-list.ts';
import { verifyReaderPass } from './reader-pass.ts';
import { parseRequest, signedPart, type Request, type Want } from './request.ts';
import { findReference } from './signer-reference.ts';

/** A type that can be asked for: its number stands in requests, its leaves are the claims a mask's bits name. */
export type AskableType = Readonly<{ id: number; vct: string; leaves: readonly string[] }>;

export type RequestContext = Readonly<{
  readers: readonly ReaderAuthority[]; // of the trust list
  types: readonly AskableType[]; // of the catalogue
  purposes: readonly number[];
  now: number;
  answered: (random: string) => boolean; // base64url
  verifySignature?: VerifySignature;
}>;

/** One alternative in names. `beyond` are claims that the unit has no permission for. */
export type WantedClaims = Readonly<{ vct: string; claims: readonly string[]; beyond: readonly string[] }>;

export type VerifiedRequest = Readonly<{
  request: Request;
  authority: ReaderAuthority;
  unit: Unit;
  wants: readonly WantedClaims[];
  clockDiffers: boolean; // by more than ten minutes: worth a notice, no refusal
}>;

const clockTolerance = 600; // seconds
const mostLeaves = 52; // that a number can have a bit for, and one to spare

/**
 * Throws the faults of `parseRequest` and `verifyReaderPass`, `reader-unknown`, `reader-withdrawn`, `unit-unknown`, `unit-withdrawn`,
 * `permission-unknown`, `purpose-unknown`, `request-signature`, `request-answered`, `unknown-template`, `request-mask`.
 */
export async function verifyRequest(bytes: Uint8Array, context: RequestContext): Promise<VerifiedRequest> {
  const { readers, types, purposes, now, answered, verifySignature = verifyEs256 } = context;
  const request = parseRequest(bytes);
  const { pass } = request;
  const authority = findReference(pass.authority, readers, ({ certificate }) => [certificate]);
  if (!authority) throw new CredentialFault('reader-unknown');
  if (!authority.granted) throw new CredentialFault('reader-withdrawn');
  await verifyReaderPass(pass, { authorityKey: authority.publicJwk, now, verifySignature });
  const unit = authority.units.find(({ id }) => id === pass.unit);
  if (!unit) throw new CredentialFault('unit-unknown');
  if (!unit.granted) throw new CredentialFault('unit-withdrawn');
  const { signed, signature } = signedPart(request);
  if (!(await verifySignature(pass.deviceKey, signature, signed))) throw new CredentialFault('request-signature');
  const permission = authority.permissions.find(({ id }) => id === pass.permission && unit.permissions.includes(id));
  if (!permission) throw new CredentialFault('permission-unknown');
  if (!purposes.includes(request.purpose) || !permission.purposes.includes(request.purpose)) throw new CredentialFault('purpose-unknown');
  if (new Set(request.wants.map(({ template }) => template)).size !== request.wants.length) throw new CredentialFault('request-mask');
  const wants = request.wants.map((want) => nameClaims(want, types, permission));
  if (answered(toBase64url(request.random))) throw new CredentialFault('request-answered');
  return { request, authority, unit, wants, clockDiffers: Math.abs(now - request.iat) > clockTolerance };
}

function nameClaims({ template, mask }: Want, types: readonly AskableType[], { types: allowed }: Permission): WantedClaims {
  const type = types.find(({ id }) => id === template);
  if (!type) throw new CredentialFault('unknown-template');
  if (mask === 0 || mask >= 2 ** type.leaves.length) throw new CredentialFault('request-mask');
  const { vct, leaves } = type;
  const claims = leaves.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1);
  const permitted = allowed.find((one) => one.vct === vct)?.claims ?? [];
  return { vct, claims, beyond: claims.filter((claim) => !permitted.includes(claim)) };
}

/** The bits of these claims. Throws `request-mask` for a claim that the type has no bit for, or for none. */
export function maskOf({ leaves }: AskableType, claims: readonly string[]): number {
  const bits = claims.map((claim) => leaves.indexOf(claim));
  if (bits.length === 0 || bits.some((bit) => bit < 0 || bit >= mostLeaves)) throw new CredentialFault('request-mask');
  return [...new Set(bits)].reduce((sum, bit) => sum + 2 ** bit, 0);
}
