/** Offers, the codes minted for them, and their single redemption. */
import type postgres from 'postgres';
import type { Once } from './replay.ts';

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
  ended: boolean;
}>;

const columns = (sql: Sql) => sql`
  o.id, o.upn, o.configurations, o.code_hash, o.wrong_tries, extract(epoch from o.expires_at)::float8 as expires,
  o.redeemed_at is not null as redeemed, o.superseded_at is not null as superseded, o.ended_at is not null as ended`;

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

/** A living code and what it leads to, which never changes. */
export type CodeRow = Readonly<{ hash: string /* hexadecimal */; offer: string; upn: string; configurations: readonly string[] }>;

export const readCodes = (sql: Sql, hashes: readonly string[], now: number) => sql<CodeRow[]>`
  select encode(c.hash, 'hex') as hash, c.offer, o.upn, o.configurations
  from unnest(${hashes as string[]}::text[]) as h(hash) join pre_authorized_code c on c.hash = decode(h.hash, 'hex') join offer o on o.id = c.offer
  where c.expires_at > to_timestamp(${now})`;

/** One try to redeem: the code's offer, what was typed (hashed), the use of the DPoP proof, an id for the audit event. */
export type Try = Readonly<{ offer: string; upn: string; codeHash: Uint8Array; proof: Once; event: string }>;

export type TryOutcome = 'redeemed' | 'wrong-code' | 'not-open' | 'proof-used';

/**
 * The whole redemption of several offers, in one statement and so in one transaction: proofs are used up, wrong codes counted, offers
 * marked used and the person's earlier offer superseded (a new phone ends what the old one was still receiving), events written.
 * All offers of these people are locked, in one order: of two simultaneous redemptions, of one offer or of one person's two, the
 * second waits and then sees the first. No two tries may be of one person: of these one statement would see neither.
 */
export async function redeemOffers(
  sql: Sql,
  tries: readonly Try[],
  { now, wrongTries }: { now: number; wrongTries: number },
): Promise<readonly TryOutcome[]> {
  const rows = await sql<{ offer: string; outcome: TryOutcome }[]>`
    with tried as (
      select * from unnest(${tries.map((one) => one.offer)}::text[], ${tries.map((one) => one.upn)}::text[],
        ${tries.map((one) => Buffer.from(one.codeHash).toString('hex'))}::text[], ${tries.map((one) => one.proof.key)}::text[],
        ${tries.map((one) => one.proof.bound)}::text[], ${tries.map((one) => one.proof.expires)}::float8[], ${tries.map((one) => one.event)}::text[])
        as t(offer, upn, code_hash, key, bound, expires, event)),
    used as (
      insert into replay (key, bound, expires_at)
      select distinct on (key) key, bound, to_timestamp(expires) from tried order by key
      on conflict (key) do update set bound = replay.bound
      returning key, bound),
    locked as (
      select o.id, o.upn, o.code_hash, o.wrong_tries, o.expires_at, o.redeemed_at is not null as redeemed, o.superseded_at is not null as superseded
      from offer o where o.upn in (select upn from tried) order by o.id for update),
    judged as (
      select t.offer, t.upn, t.event, l.wrong_tries, case
        when u.bound <> t.bound then 'proof-used'
        when l.redeemed or l.wrong_tries >= ${wrongTries}::integer or l.expires_at <= to_timestamp(${now}) then 'not-open'
        when l.code_hash <> decode(t.code_hash, 'hex') then 'wrong-code'
        else 'redeemed' end as outcome
      from tried t join used u on u.key = t.key join locked l on l.id = t.offer),
    marked as (
      update offer o set wrong_tries = o.wrong_tries + (j.outcome = 'wrong-code')::integer,
        redeemed_at = case when j.outcome = 'redeemed' then to_timestamp(${now}) end
      from judged j where o.id = j.offer and j.outcome in ('redeemed', 'wrong-code')),
    superseded as (
      update offer o set superseded_at = to_timestamp(${now})
      from judged j join locked l on l.upn = j.upn and l.id <> j.offer and l.redeemed and not l.superseded
      where o.id = l.id and j.outcome = 'redeemed'),
    recorded as (
      insert into audit_event (id, at, actor, action, reference)
      select event, to_timestamp(${now}), 'citizen', case
        when outcome = 'redeemed' then 'redeem' when wrong_tries + 1 = ${wrongTries}::integer then 'lock-offer' else 'wrong-code' end, offer
      from judged where outcome in ('redeemed', 'wrong-code'))
    select offer, outcome from judged`;
  const outcomes = new Map(rows.map(({ offer, outcome }) => [offer, outcome]));
  return tries.map(({ offer }) => outcomes.get(offer)!);
}

export async function redeemedUpns(sql: Sql, upns: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql<
    { upn: string }[]
  >`select distinct upn from offer where upn = any(${upns as string[]}) and redeemed_at is not null`;
  return new Set(rows.map(({ upn }) => upn));
}

/** The offer this person's wallet lives by; undefined for who has none. */
export async function livingOffer(sql: Sql, upn: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    select id from offer where upn = ${upn} and redeemed_at is not null and superseded_at is null and ended_at is null order by redeemed_at desc limit 1`;
  return row?.id;
}

/** An offer redeemed from its beginning, at a counter, for somebody without a wallet: no code opens it. */
export const writeCounterOffer = (
  sql: Sql,
  offer: Readonly<{ id: string; upn: string; configurations: readonly string[]; nobodysCode: Uint8Array; now: number }>,
) => sql`
  insert into offer (id, upn, configurations, code_hash, created_at, expires_at, redeemed_at)
  values (${offer.id}, ${offer.upn}, ${offer.configurations as string[]}, ${offer.nobodysCode}, to_timestamp(${offer.now}),
    to_timestamp(${offer.now}), to_timestamp(${offer.now}))`;

/** What an offer is for grows by what was granted since. */
export const widenOffer = (sql: Sql, id: string, configuration: string) => sql`
  update offer set configurations = array_append(configurations, ${configuration}) where id = ${id} and not configurations @> array[${configuration}]`;
