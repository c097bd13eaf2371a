/** Offers, the codes minted for them, and their single redemption. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type Offer = Readonly<{
  id: string;
  upn: string;
  configurations: readonly string[];
  code_hash: Uint8Array;
  wrong_tries: number;
  expires: number;
  redeemed: boolean;
  superseded: boolean;
}>;

const columns = (sql: Sql) => sql`
  o.id, o.upn, o.configurations, o.code_hash, o.wrong_tries, extract(epoch from o.expires_at)::float8 as expires,
  o.redeemed_at is not null as redeemed, o.superseded_at is not null as superseded`;

export const writeOffer = (
  sql: Sql,
  offer: Readonly<{ id: string; upn: string; configurations: readonly string[]; codeHash: Uint8Array; now: number; expires: number }>,
) => sql`
  insert into offer (id, upn, configurations, code_hash, created_at, expires_at)
  values (${offer.id}, ${offer.upn}, ${offer.configurations as string[]}, ${offer.codeHash}, to_timestamp(${offer.now}), to_timestamp(${offer.expires}))`;

export async function readOffer(sql: Sql, id: string): Promise<Offer | undefined> {
  const [offer] = await sql<Offer[]>`select ${columns(sql)} from offer o where o.id = ${id}`;
  return offer;
}

/** The code's row also clears away what is long past, so that the table does not grow. */
export async function writeCode(sql: Sql, code: Readonly<{ hash: Uint8Array; offer: string; now: number; expires: number }>) {
  await sql`delete from pre_authorized_code where expires_at < to_timestamp(${code.now})`;
  await sql`insert into pre_authorized_code (hash, offer, expires_at) values (${code.hash}, ${code.offer}, to_timestamp(${code.expires}))`;
}

/**
 * The offer behind a living code. All offers of its person are locked, in one order, until the transaction ends: of two simultaneous
 * redemptions, of one offer or of one person's two, the second waits and then sees the first.
 */
export async function lockOfferOfCode(sql: Sql, hash: Uint8Array, now: number): Promise<Offer | undefined> {
  const [found] = await sql<{ offer: string; upn: string }[]>`
    select c.offer, o.upn from pre_authorized_code c join offer o on o.id = c.offer
    where c.hash = ${hash} and c.expires_at > to_timestamp(${now})`;
  if (!found) return undefined;
  await sql`select id from offer where upn = ${found.upn} order by id for update`;
  return readOffer(sql, found.offer);
}

export const countWrongTry = (sql: Sql, id: string) => sql`update offer set wrong_tries = wrong_tries + 1 where id = ${id}`;

/** Marks the offer used, and the person's earlier offers superseded: a new phone ends what the old one was still receiving. */
export async function redeemOffer(sql: Sql, { id, upn }: Offer, now: number) {
  await sql`update offer set redeemed_at = to_timestamp(${now}) where id = ${id}`;
  await sql`update offer set superseded_at = to_timestamp(${now})
    where upn = ${upn} and id <> ${id} and redeemed_at is not null and superseded_at is null`;
}

export async function redeemedUpns(sql: Sql, upns: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql<
    { upn: string }[]
  >`select distinct upn from offer where upn = any(${upns as string[]}) and redeemed_at is not null`;
  return new Set(rows.map(({ upn }) => upn));
}
