/** What a code leads to, whose an offer is and what it is for: none of it is ever taken back, so what one request knew the next need not read. */
import { readOffer, type CodeRow, type Offer } from '../store/offers.ts';
import type { Issuer } from './issuer.ts';

export type Offered = Pick<Offer, 'upn' | 'configurations'>;
export type KnownCode = Omit<CodeRow, 'hash'> & Readonly<{ expires: number }>;

const mostKept = 2000;

function keep<T>(known: Map<string, T>, name: string, what: T): T {
  known.set(name, what);
  if (known.size > mostKept) known.delete(known.keys().next().value!);
  return what;
}

const nameOf = (hash: Uint8Array) => Buffer.from(hash).toString('hex');

/** Of a code that was just minted: most are redeemed within the minute. */
export const keepCode = ({ codes }: Issuer, hash: Uint8Array, code: KnownCode) => keep(codes, nameOf(hash), code);

/** Undefined for a pre-authorized code that is unknown or has expired. Whether its offer is still open is for the redemption to say. */
export async function readCode(issuer: Issuer, hash: Uint8Array): Promise<Omit<CodeRow, 'hash'> | undefined> {
  const name = nameOf(hash);
  const known = issuer.codes.get(name);
  const code = known && known.expires > issuer.now() ? known : await issuer.readCode(name);
  if (code) keep(issuer.offers, code.offer, code);
  return code;
}

/** Undefined for an offer nobody made. What it is for only grows, so it is read again when it is not known to be for `wanted`. Whether it may still issue is for the transaction to say. */
export async function readOffered(issuer: Issuer, id: string, wanted: string): Promise<Offered | undefined> {
  const known = issuer.offers.get(id);
  if (known?.configurations.includes(wanted)) return known;
  const offer = await readOffer(issuer.database.sql, id);
  return offer && keep(issuer.offers, id, offer);
}
