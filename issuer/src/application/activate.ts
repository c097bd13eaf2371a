/** A wallet is activated by an offer in a letter and a code by another channel (OpenID4VCI 1.0 §4.1). */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { createOfferLink } from '@krdpass/openid4vc';
import { typesOf } from '../registers/index.ts';
import { writeEvents } from '../store/audit.ts';
import { typesIssued } from '../store/applications.ts';
import { readOffer, redeemedUpns, writeCode, writeOffer, type Offer } from '../store/offers.ts';
import { configurationsOf } from './configurations.ts';
import type { Issuer } from './issuer.ts';
import { macOf } from './mac.ts';
import { keepCode } from './offered.ts';
import { Problem } from './problem.ts';

const offerLifetime = 7 * 86_400;
const codeLifetime = 600;
export const wrongTries = 5;
export const codeLength = 6;

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

export const hashOfferCode = ({ secrets }: Pick<Issuer, 'secrets'>, offer: string, code: string) =>
  Buffer.from(macOf(secrets.offerCode, offer, code), 'base64url');
export const hashPreAuthorizedCode = (code: string) => createHash('sha256').update(code).digest();
export const offerLink = (issuer: Issuer, offer: string) => createOfferLink(issuer.wallet, `${issuer.origin}/offers/${offer}`);

export type Activation = Readonly<{ upn: string; offer: string; link: string; code: string; expires: number }>;

/** An offer of every form of every document the person has; null when the registers know nobody with this number. */
export async function activate(issuer: Issuer, upn: string, actor: 'operator' | 'service'): Promise<Activation | null> {
  const now = issuer.now();
  const held = [...(await typesOf(issuer.database, upn)), ...(await typesIssued(issuer.database.sql, upn))];
  const configurations = issuer.catalogue.credentials.filter(({ id }) => held.includes(id)).flatMap(configurationsOf);
  if (configurations.length === 0) return null;
  const offer = Array.from(randomBytes(16), (byte) => crockford[byte & 31]).join('');
  const code = String(randomInt(10 ** codeLength)).padStart(codeLength, '0');
  const expires = now + offerLifetime;
  await issuer.database.transaction(async (sql) => {
    const names = configurations.map(({ id }) => id);
    await writeOffer(sql, { id: offer, upn, configurations: names, codeHash: hashOfferCode(issuer, offer, code), now, expires });
    await writeEvents(sql, [{ actor, action: 'activate', reference: offer }], now);
  });
  return { upn, offer, link: offerLink(issuer, offer), code, expires };
}

/** Why an offer can no longer be redeemed; null while it can. */
export function whyClosed({ redeemed, wrong_tries, expires }: Offer, now: number): 'offer-used' | 'offer-locked' | 'offer-expired' | null {
  if (redeemed) return 'offer-used';
  if (wrong_tries >= wrongTries) return 'offer-locked';
  return expires <= now ? 'offer-expired' : null;
}

const sentences = {
  'offer-used': 'This offer has been redeemed.',
  'offer-locked': 'This offer was closed after five wrong codes.',
  'offer-expired': 'This offer has expired.',
};

/** What a wallet fetches: each fetch mints a pre-authorized code of its own. Throws Problem for an offer that is unknown (404) or closed (410). */
export async function openOffer(issuer: Issuer, id: string): Promise<{ configurationIds: readonly string[]; preAuthorizedCode: string }> {
  const now = issuer.now();
  const offer = await readOffer(issuer.database.sql, id);
  if (!offer) throw new Problem(404, 'offer-unknown', 'There is no such offer.');
  const closed = whyClosed(offer, now);
  if (closed) throw new Problem(410, closed, sentences[closed]);
  const preAuthorizedCode = randomBytes(32).toString('base64url');
  const hash = hashPreAuthorizedCode(preAuthorizedCode);
  const expires = now + codeLifetime;
  await writeCode(issuer.database.sql, { hash, offer: id, now, expires });
  keepCode(issuer, hash, { offer: id, upn: offer.upn, configurations: offer.configurations, expires });
  return { configurationIds: offer.configurations, preAuthorizedCode };
}

export async function isOpen(issuer: Issuer, id: string): Promise<boolean> {
  const offer = await readOffer(issuer.database.sql, id);
  return offer !== undefined && whyClosed(offer, issuer.now()) === null;
}

/** Of these people, those who have redeemed an offer. */
export const activatedAmong = (issuer: Issuer, upns: readonly string[]) => redeemedUpns(issuer.database.sql, upns);
