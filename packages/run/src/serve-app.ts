/** The server of one built app: static files, all security headers, `deployment.json`, and the shell for every navigation. */
import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { cacheControl, policyOf, securityHeaders } from './headers.ts';
import { loopbacks } from './ports.ts';
import { findFile } from './static-file.ts';

export type App = Readonly<{
  build: string; // the folder adapter-static wrote
  deployment: Readonly<Record<string, string>>; // what the app learns about this installation
  connect: readonly string[]; // origins it may call beside its own
}>;

/** Throws when the build has no shell or the shell no policy: an app without its policy is not handed out. */
export function createAppServer({ build, deployment, connect }: App): Hono {
  const shellPolicy = watchedPolicy(join(build, 'app-shell.html'), connect);
  shellPolicy();
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    const own = context.res.headers.get('Content-Security-Policy');
    for (const [name, value] of Object.entries(securityHeaders(own ?? shellPolicy()))) context.res.headers.set(name, value);
  });

  app.use(async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    return context.text('Only GET and HEAD are answered here.\n', 405, { Allow: 'GET, HEAD' });
  });

  app.get('/deployment.json', (context) => context.json(deployment, 200, { 'Cache-Control': 'no-cache' }));

  app.get('*', async (context) => {
    const path = new URL(context.req.url).pathname;
    const file = await findFile(build, path, context.req.header('Accept-Encoding') ?? '');
    if (!file) return context.text('There is nothing here.\n', 404, { 'Cache-Control': 'no-cache' });
    const etag = `"${file.size.toString(36)}-${file.modified.toString(36)}${file.encoding ? `-${file.encoding}` : ''}"`;
    context.header('Cache-Control', cacheControl(file.served));
    context.header('ETag', etag);
    context.header('Vary', 'Accept-Encoding');
    if (context.req.header('If-None-Match') === etag) return context.body(null, 304);
    context.header('Content-Type', file.type);
    context.header('Content-Length', String(file.size));
    if (file.encoding) context.header('Content-Encoding', file.encoding);
    const page = file.served.endsWith('.html') ? await readFile(join(build, file.served), 'utf8') : '';
    const policy = page && policyOf(page, connect); // a prerendered page has a boot script, hence a policy, of its own
    if (policy) context.header('Content-Security-Policy', policy);
    return context.body(new Uint8Array(await readFile(file.path))); // Hono leaves the body away for HEAD
  });

  app.onError((error, context) => {
    console.error(`${context.req.method} ${context.req.path}: ${error.message}`);
    return context.text('Something went wrong here.\n', 500);
  });
  return app;
}

/** Read again when a new build replaced the shell: its boot script then has another hash. */
function watchedPolicy(shell: string, connect: readonly string[]): () => string {
  let modified = -1;
  let policy = '';
  return () => {
    const now = statSync(shell).mtimeMs;
    if (now === modified) return policy;
    const found = policyOf(readFileSync(shell, 'utf8'), connect);
    if (!found) throw new Error(`${shell} carries no content security policy`);
    modified = now;
    return (policy = found);
  };
}

/** Listens on every loopback address this machine has; a port of 0 takes a free one. The returned function closes at once. */
export async function listen(app: Hono, port: number): Promise<{ port: number; close: () => Promise<void> }> {
  const servers: ServerType[] = [];
  let taken = port;
  for (const hostname of loopbacks()) {
    const server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((done, fail) => {
      server.once('error', fail).listen(taken, hostname, done);
    });
    taken = (server.address() as AddressInfo).port;
    servers.push(server);
  }
  const close = async () => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise<void>((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      ),
    );
  };
  return { port: taken, close };
}
