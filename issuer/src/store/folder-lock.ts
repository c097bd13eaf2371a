/** One issuer per data folder: a unix socket in it, held exactly as long as the process that listens on it lives. */
import { randomBytes } from 'node:crypto';
import { linkSync, renameSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { StoreFault } from './store-fault.ts';

/** Whether somebody listens on this unix socket. A process number proves nothing: they repeat in containers. */
export const answers = (socket: string): Promise<boolean> =>
  new Promise((done) => {
    const connection = connect(socket);
    connection.on('connect', () => (connection.destroy(), done(true))).on('error', () => done(false));
  });

/** Throws `folder-in-use`. Returns the way to let go; the end of the process lets go too. */
export async function lockFolder(socket: string, folder: string): Promise<() => void> {
  const inUse = () => new StoreFault('folder-in-use', `The data folder ${folder} is in use by another issuer: stop that one first.`);
  if (await answers(socket)) throw inUse();
  await removeStale(socket, inUse);
  const server = createServer((connection) => connection.destroy());
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE' ? inUse() : error));
    server.listen(socket, done);
  });
  server.unref();
  return () => void server.close();
}

/** A socket nobody listens on is moved aside before it is removed: another starter may have replaced it with a live one in between. */
async function removeStale(socket: string, inUse: () => StoreFault): Promise<void> {
  const aside = `${socket}.${randomBytes(3).toString('hex')}`;
  try {
    renameSync(socket, aside);
  } catch {
    return;
  }
  const alive = await answers(aside);
  if (alive) linkSync(aside, socket);
  rmSync(aside, { force: true });
  if (alive) throw inUse();
}
