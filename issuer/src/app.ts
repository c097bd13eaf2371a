/** Puts the routes together: headers, limits, and the one place where a fault becomes an answer. */
import { createErrorResponse, ProtocolFault } from '@krdpass/openid4vc';
import { Hono, type Context } from 'hono';
import type { Issuer } from './application/issuer.ts';
import { Problem } from './application/problem.ts';
import { headers } from './headers.ts';
import { limitRate, TooManyRequests, type Rate } from './rate-limit.ts';
import { accountRoutes } from './routes/account.ts';
import { isCitizens, isOfficers, isProtocol } from './routes/answer.ts';
import { applicationRoutes } from './routes/applications.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { credentialRoutes } from './routes/credential.ts';
import { didRoutes } from './routes/did.ts';
import { healthRoutes } from './routes/health.ts';
import { metadataRoutes } from './routes/metadata.ts';
import { offerRoutes } from './routes/offer.ts';
import { deskRoutes } from './routes/desk.ts';
import { officerRoutes } from './routes/officers.ts';
import { personRoutes } from './routes/persons.ts';
import { readerRoutes } from './routes/readers.ts';
import { revocationRoutes } from './routes/revocations.ts';
import { statusRoutes } from './routes/status.ts';
import { tokenRoutes } from './routes/token.ts';
import { trustRoutes } from './routes/trust.ts';
import { uploadRoutes } from './routes/uploads.ts';

export type AppOptions = Readonly<{
  rate?: Rate;
  log?: (line: string) => void;
  console?: (request: Request) => Response | Promise<Response>; // the officers' app, which brings headers of its own
}>;

const ordinaryRate: Rate = { burst: 300, perSecond: 10 };
const uploadRate: Rate = { burst: 60, perSecond: 0.5 };
const lostPhoneRate: Rate = { burst: 10, perSecond: 1 / 60 }; // a code of twelve digits is not guessed at this pace

/** `log` receives one line for an unexpected fault: its kind and place, never its text, which may hold what somebody sent. */
export function createApp(issuer: Issuer, { rate = ordinaryRate, log = console.error, console: pages }: AppOptions = {}) {
  const app = new Hono();
  if (pages) app.mount('/console', pages);
  app.use(headers);
  for (const path of ['/token', '/reader-pass', '/officers/enrolment/*', '/officers/enrolment', '/officers/session'])
    app.use(path, limitRate(rate, issuer.now));
  app.use('/uploads', limitRate(uploadRate, issuer.now));
  app.use('/lost-phone', limitRate(lostPhoneRate, issuer.now));
  app.use(
    '/offers/*',
    limitRate(rate, issuer.now, (path) => `offer ${path.slice(0, 64)}`),
  );
  for (const routes of [
    metadataRoutes,
    offerRoutes,
    tokenRoutes,
    credentialRoutes,
    statusRoutes,
    revocationRoutes,
    trustRoutes,
    readerRoutes,
    catalogueRoutes,
    didRoutes,
    officerRoutes,
    deskRoutes,
    personRoutes,
    healthRoutes,
    applicationRoutes,
    accountRoutes,
    uploadRoutes,
  ])
    app.route('/', routes(issuer));
  app.notFound((c) => problem(c, 404, 'not-found', 'There is nothing at this address.'));
  app.onError((error, c) => {
    if (error instanceof ProtocolFault) return refuse(c, error);
    if (error instanceof TooManyRequests) {
      c.header('Retry-After', String(error.retryAfter));
      return unable(c, 429, 'temporarily_unavailable', 'too-many-requests', 'Too many requests: come back later.');
    }
    if (error instanceof Problem) return problem(c, error.status, error.code, error.message, error.members);
    log(`${c.req.method} ${routeOf(c.req.path)} failed: ${placeOf(error)}`);
    return unable(c, 500, 'server_error', 'unexpected', 'Something went wrong here. The same request may be sent again.');
  });
  return app;
}

function refuse(c: Context, fault: ProtocolFault) {
  if (fault.wwwAuthenticate) c.header('WWW-Authenticate', fault.wwwAuthenticate);
  if (isCitizens(c.req.path) || isOfficers(c.req.path))
    return problem(c, fault.status, fault.error.replaceAll('_', '-'), fault.description);
  return c.json(createErrorResponse(fault), fault.status as 400);
}

const unable = (c: Context, status: number, error: string, code: string, sentence: string) =>
  isProtocol(c.req.path) ? c.json({ error, error_description: sentence }, status as 500) : problem(c, status, code, sentence);

function problem(c: Context, status: number, code: string, title: string, members: Readonly<Record<string, unknown>> = {}) {
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify({ status, code, title, ...members }), status as 500, { 'Content-Type': 'application/problem+json' });
}

/** The first part of the address: what follows may be an offer's name. */
const routeOf = (path: string) => /^\/[a-z.-]*/.exec(path)?.[0] ?? '/';

function placeOf(error: Error) {
  const { code } = error as { code?: string };
  const place = /\n\s+at (.*issuer\/src.*)/.exec(error.stack ?? '')?.[1] ?? 'unknown place';
  return `${error.name}${code ? ` ${code}` : ''} at ${place}`;
}
