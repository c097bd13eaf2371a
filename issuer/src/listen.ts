/** Listens on this machine's own addresses only, IPv4 and IPv6, at the port of the issuer's origin. */
import { ServerResponse, type IncomingMessage, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

export class ListenFault extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'ListenFault';
  }
}

/**
 * Node sets aside three bytes a character for a text it sends as UTF-8, and for a credential that is memory of its own, asked for and
 * given back each time. Where all is ASCII, the bytes are the same as Latin-1.
 */
class Answer<Request extends IncomingMessage> extends ServerResponse<Request> {
  override end(...args: unknown[]): this {
    const [body] = args;
    if (args.length === 1 && typeof body === 'string' && Buffer.byteLength(body) === body.length) return super.end(body, 'latin1');
    return super.end(...(args as []));
  }
}

const noSuchFamily = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']; // a machine without IPv6

function open(fetch: (request: Request) => Response | Promise<Response>, host: string, port: number): Promise<Server | null> {
  const server = createAdaptorServer({
    fetch,
    serverOptions: { requestTimeout: 30_000, maxHeaderSize: 32_768, ServerResponse: Answer },
  }) as Server;
  return new Promise((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (noSuchFamily.includes(cause.code ?? '')) return done(null);
      const why = cause.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${cause.code})`;
      fail(new ListenFault(`Port ${port} ${why}: choose another with KRDPASS_ISSUER.`, { cause }));
    });
    server.listen(port, host, () => done(server));
  });
}

const shut = (server: Server) =>
  new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });

/** Throws ListenFault with a sentence. The answer stops listening and waits for the calls under way. */
export async function listen(
  app: { fetch: (request: Request) => Response | Promise<Response> },
  origin: string,
): Promise<() => Promise<void>> {
  const { port, protocol } = new URL(origin);
  const number = Number(port || (protocol === 'https:' ? 443 : 80));
  const servers: Server[] = [];
  const close = async () => void (await Promise.all(servers.map(shut)));
  try {
    for (const host of ['127.0.0.1', '::1']) {
      const server = await open(app.fetch, host, number);
      if (server) servers.push(server);
    }
  } catch (fault) {
    await close();
    throw fault;
  }
  return close;
}
