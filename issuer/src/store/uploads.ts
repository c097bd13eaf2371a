/** Attached files, sealed. They stand in the database because they are then written, backed up and forgotten with the rows that name them. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

export type UploadHead = Readonly<{ id: string; upn: string; mediaType: string; size: number; sha256: string; application: string | null }>;
export type SealedUpload = UploadHead & Readonly<{ nonce: Uint8Array; sealed: Uint8Array }>;

export const insertUpload = (sql: Sql, upload: Omit<SealedUpload, 'application'> & Readonly<{ now: number; forget: number }>) => sql`
  insert into upload (id, upn, at, media_type, size, sha256, nonce, sealed, forget_at)
  values (${upload.id}, ${upload.upn}, to_timestamp(${upload.now}), ${upload.mediaType}, ${upload.size}, ${upload.sha256}, ${upload.nonce}, ${upload.sealed},
    to_timestamp(${upload.forget}))`;

export const readUploadHeads = (sql: Sql, ids: readonly string[]) => sql<UploadHead[]>`
  select id, upn, media_type as "mediaType", size, sha256, application from upload where id = any(${ids as string[]})`;

export async function readUpload(sql: Sql, id: string): Promise<SealedUpload | undefined> {
  const [upload] = await sql<SealedUpload[]>`
    select id, upn, media_type as "mediaType", size, sha256, application, nonce, sealed from upload where id = ${id}`;
  return upload;
}

export async function sizeOfLoose(sql: Sql, upn: string): Promise<number> {
  const [row] = await sql<[{ size: number }]>`
    select coalesce(sum(size), 0)::bigint as size from upload where upn = ${upn} and application is null`;
  return row.size;
}

/** Answers how many of these uploads of this person now belong to the application: one that belongs to another does not. */
export async function attachUploads(
  sql: Sql,
  ids: readonly string[],
  owner: Readonly<{ upn: string; application: string }>,
): Promise<number> {
  const { count } = await sql`
    update upload set application = ${owner.application}, forget_at = null
    where id = any(${ids as string[]}) and upn = ${owner.upn} and (application is null or application = ${owner.application})`;
  return count;
}

/** Sets, or takes back (null), the time at which an application's files are forgotten. */
export const keepUploadsUntil = (sql: Sql, application: string, forget: string | null) =>
  sql`update upload set forget_at = ${forget}::timestamptz where application = ${application}`;

export async function forgetUploads(sql: Sql, now: number): Promise<number> {
  const { count } = await sql`delete from upload where forget_at < to_timestamp(${now})`;
  return count;
}
