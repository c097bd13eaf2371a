/** Where the running issuer listens for its operator: in the data folder, or beside it where the path would be too long for a socket. */
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const longest = 100; // bytes; the system's own limit is 103 to 107

export function socketPath(dataFolder: string): string {
  const path = join(resolve(dataFolder), 'operator.sock');
  if (Buffer.byteLength(path) <= longest) return path;
  return join(tmpdir(), `krdpass-${createHash('sha256').update(path).digest('hex').slice(0, 16)}.sock`);
}
