/** UUID version 7 (RFC 9562 §5.7): ids are made here and not in the database, and rows made one after the other sort one after the other. */
import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096); // filled at once: asking for sixteen bytes costs as much as asking for all
let used = pool.length;

let last = { time: 0, count: 0 };

/** `now` in seconds since 1970. Ids of one process rise even within a moment and when the clock goes back (RFC 9562 §6.2, method 1). */
export function uuid7(now: number) {
  const time = Math.floor(now * 1000);
  if (time > last.time) last = { time, count: 0 };
  else last = last.count < 0xfff ? { time: last.time, count: last.count + 1 } : { time: last.time + 1, count: 0 };
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, (used += 16));
  bytes.writeUIntBE(last.time, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.count, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
