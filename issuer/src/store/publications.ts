/** The lists as last published: a newer one never carries a lower sequence or an earlier time, whoever publishes it. */
import type postgres from 'postgres';

/** `content` says what the token was made from: a digest, or the revision of a status list. */
export type Publication = Readonly<{ id: string; sequence: number; content: string; issued: number; token: string }>;

export async function readPublication(sql: postgres.ISql, id: string): Promise<Publication | undefined> {
  const [row] = await sql<Publication[]>`
    select id, sequence, content, extract(epoch from issued_at)::float8 as issued, token from publication where id = ${id}`;
  return row;
}

/** The same without the token, which may be large. */
export async function readPublicationHead(sql: postgres.ISql, id: string): Promise<Omit<Publication, 'token'> | undefined> {
  const [row] = await sql<Omit<Publication, 'token'>[]>`
    select id, sequence, content, extract(epoch from issued_at)::float8 as issued from publication where id = ${id}`;
  return row;
}

/** Answers false when another process has published meanwhile. */
export async function writePublication(sql: postgres.ISql, next: Publication): Promise<boolean> {
  const rows = await sql`
    insert into publication as p (id, sequence, content, issued_at, token)
    values (${next.id}, ${next.sequence}, ${next.content}, to_timestamp(${next.issued}), ${next.token})
    on conflict (id) do update set sequence = excluded.sequence, content = excluded.content, issued_at = excluded.issued_at, token = excluded.token
    where p.sequence < excluded.sequence and p.issued_at <= excluded.issued_at
    returning id`;
  return rows.length === 1;
}
