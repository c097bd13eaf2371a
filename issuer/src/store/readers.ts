/** Reader devices: enrolment codes used once, the unit each device belongs to, and units that may no longer ask. */
import type postgres from 'postgres';

type Sql = postgres.ISql;

/** Clears away codes that are long past, so that the table does not grow. */
export async function writeEnrolment(sql: Sql, code: Readonly<{ hash: Uint8Array; unit: number; now: number; expires: number }>) {
  await sql`delete from reader_enrolment where expires_at < to_timestamp(${code.now})`;
  await sql`insert into reader_enrolment (code_hash, unit, created_at, expires_at)
    values (${code.hash}, ${code.unit}, to_timestamp(${code.now}), to_timestamp(${code.expires}))`;
}

/** The unit behind a living code, which is used from here on; undefined for any other. Of two devices with one code the second finds none. */
export async function useEnrolment(sql: Sql, hash: Uint8Array, now: number): Promise<number | undefined> {
  const [row] = await sql<{ unit: number }[]>`
    update reader_enrolment set used_at = to_timestamp(${now})
    where code_hash = ${hash} and used_at is null and expires_at > to_timestamp(${now}) returning unit`;
  return row?.unit;
}

/** A device that moves to another unit belongs to the new one alone. */
export const writeDevice = (sql: Sql, device: Readonly<{ key: string; unit: number; now: number }>) => sql`
  insert into reader_device as d (key, unit, enrolled_at) values (${device.key}, ${device.unit}, to_timestamp(${device.now}))
  on conflict (key) do update set unit = excluded.unit, enrolled_at = excluded.enrolled_at`;

export async function unitOfDevice(sql: Sql, key: string): Promise<number | undefined> {
  const [row] = await sql<{ unit: number }[]>`select unit from reader_device where key = ${key}`;
  return row?.unit;
}

/** Answers whether anything changed. */
export async function withdrawUnit(sql: Sql, unit: number, now: number): Promise<boolean> {
  const rows = await sql`
    insert into withdrawn_unit (unit, withdrawn_at) values (${unit}, to_timestamp(${now})) on conflict do nothing returning unit`;
  return rows.length === 1;
}

export async function readWithdrawnUnits(sql: Sql): Promise<ReadonlySet<number>> {
  const rows = await sql<{ unit: number }[]>`select unit from withdrawn_unit order by unit`;
  return new Set(rows.map(({ unit }) => unit));
}
