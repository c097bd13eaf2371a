/** The issuing transaction, as one statement for many requests: all of it is committed together, or nothing. */
import type postgres from 'postgres';
import { arrayOf } from './array-literal.ts';
import type { Copy } from './credentials.ts';
import type { Once } from './replay.ts';
import type { OpenList } from './status-lists.ts';

/** One request: its copies with the places they shall have in their list, what it uses up, ids for its two audit events. */
export type Request = Readonly<{
  offer: string;
  copies: readonly Copy[];
  proof: Once;
  nonces: readonly Once[];
  issueEvent: string;
  revokeEvent: string;
}>;

export type RequestOutcome = Readonly<{
  outcome: 'issued' | 'proof-used' | 'offer-superseded' | 'nonce-used' | 'list-moved';
  written: readonly string[]; // ids: a copy that is missing here was written before, for the same offer, configuration and holder
}>;

/**
 * Answers each request in turn. A request whose proof or nonce was used for something else, or whose offer a newer one has superseded,
 * changes nothing but the record of what was used. `lists` says where each list is believed to stand, and how many places are taken
 * from there: when one stands elsewhere, nothing is issued (`list-moved`). What people received of the type under earlier offers is
 * revoked; a list whose values changed gets a new revision.
 */
export async function issueCopies(
  sql: postgres.Sql,
  requests: readonly Request[],
  { lists, now }: { lists: readonly Readonly<{ list: OpenList; taken: number }>[]; now: number },
): Promise<readonly RequestOutcome[]> {
  const uses = requests.flatMap(({ proof, nonces }, n) => [
    { n, proof: 1, ...proof },
    ...nonces.map((nonce) => ({ n, proof: 0, ...nonce })),
  ]);
  const copies = requests.flatMap((request, n) => request.copies.map((copy) => ({ n, ...copy })));
  const rows = await sql<RequestOutcome[]>`
    with request as (
      select * from unnest(${arrayOf(requests.map((_, n) => n))}::integer[], ${arrayOf(requests.map(({ offer }) => offer))}::text[],
        ${arrayOf(requests.map(({ issueEvent }) => issueEvent))}::text[], ${arrayOf(requests.map(({ revokeEvent }) => revokeEvent))}::text[])
        as t(n, offer, issue_event, revoke_event)),
    use as (
      select * from unnest(${arrayOf(uses.map(({ n }) => n))}::integer[], ${arrayOf(uses.map(({ proof }) => proof))}::integer[], ${arrayOf(uses.map(({ key }) => key))}::text[],
        ${arrayOf(uses.map(({ bound }) => bound))}::text[], ${arrayOf(uses.map(({ expires }) => expires))}::float8[]) as t(n, proof, key, bound, expires)),
    wanted as (
      select * from unnest(${arrayOf(copies.map(({ n }) => n))}::integer[], ${arrayOf(copies.map(({ id }) => id))}::text[], ${arrayOf(copies.map((copy) => copy.configuration))}::text[],
        ${arrayOf(copies.map(({ holder }) => holder))}::text[], ${arrayOf(copies.map(({ upn }) => upn))}::text[], ${arrayOf(copies.map(({ type }) => type))}::text[],
        ${arrayOf(copies.map((copy) => copy.document))}::text[], ${arrayOf(copies.map(({ list }) => list))}::text[], ${arrayOf(copies.map(({ idx }) => idx))}::integer[],
        ${arrayOf(copies.map(({ status }) => status))}::integer[], ${arrayOf(copies.map(({ issued }) => issued))}::float8[], ${arrayOf(copies.map(({ expires }) => expires))}::float8[])
        as t(n, id, configuration, holder, upn, type, document, list, idx, status, issued, expires)),
    place as (
      select * from unnest(${arrayOf(lists.map(({ list }) => list.id))}::text[], ${arrayOf(lists.map(({ list }) => list.next))}::integer[],
        ${arrayOf(lists.map(({ taken }) => taken))}::integer[]) as t(id, next, taken)),
    used as (
      insert into replay (key, bound, expires_at)
      select distinct on (key) key, bound, to_timestamp(expires) from use order by key, n
      on conflict (key) do update set bound = replay.bound
      returning key, bound),
    spent as (select u.n, u.proof from use u join used on used.key = u.key where used.bound <> u.bound),
    living as (
      select o.id from offer o where o.id in (select offer from request) and o.redeemed_at is not null and o.superseded_at is null and o.ended_at is null
      order by o.id for share),
    held as (select l.id from status_list l join place p on p.id = l.id and p.next = l.next order by l.id for update of l),
    judged as (
      select r.*, case
        when exists (select from spent s where s.n = r.n and s.proof = 1) then 'proof-used'
        when r.offer not in (select id from living) then 'offer-superseded'
        when exists (select from spent s where s.n = r.n) then 'nonce-used'
        when (select count(*) from held) < (select count(*) from place) then 'list-moved'
        else 'issued' end as outcome
      from request r),
    written as (
      insert into credential (id, offer, configuration, holder, upn, type, document, list, idx, status, issued_at, expires_at)
      select w.id, j.offer, w.configuration, w.holder, w.upn, w.type, w.document, w.list, w.idx, w.status, to_timestamp(w.issued), to_timestamp(w.expires)
      from wanted w join judged j on j.n = w.n where j.outcome = 'issued' order by w.id
      on conflict (offer, configuration, holder) do nothing
      returning id, offer, configuration, upn, type, list, status),
    receiver as (
      select w.upn, w.type, w.offer, min(j.revoke_event) as revoke_event from written w join judged j on j.offer = w.offer group by w.upn, w.type, w.offer),
    ended as (
      update credential c set status = 1 from receiver r
      where c.upn = r.upn and c.type = r.type and c.offer <> r.offer and c.status <> 1
      returning c.offer, c.list, r.revoke_event),
    advanced as (
      update status_list l
      set next = l.next + coalesce((select p.taken from place p where p.id = l.id and p.id in (select list from written)), 0),
        revision = l.revision + (l.id in (select list from ended union all select list from written where status <> 0))::integer
      where l.id in (select list from written union all select list from ended)),
    recorded as (
      insert into audit_event (id, at, actor, action, reference, copies)
      select j.issue_event, to_timestamp(${now}), 'citizen', 'issue', j.offer || ' ' || w.configuration, count(*)
      from written w join wanted on wanted.id = w.id join judged j on j.n = wanted.n group by j.issue_event, j.offer, w.configuration
      union all
      select revoke_event, to_timestamp(${now}), 'service', 'revoke-earlier', min(offer), count(*) from ended group by revoke_event)
    select outcome, array(select written.id from written join wanted on wanted.id = written.id where wanted.n = judged.n) as written
    from judged order by n`;
  return rows;
}
