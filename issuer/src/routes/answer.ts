/** What every answer carries beside its body, and the short way to answer JSON with all of it. */
import type { Context } from 'hono';

const publicLists = /^\/(status-lists|revocations|trust-list|catalogue|openapi\.json|open-data)(\/|$)/;
const protocol = /^\/(token|nonce|credential|deferred-credential|notification)$/;
const citizens = /^\/(applications|slots|uploads|inbox|accesses|devices|lost-phone|lost-phone-code)(\/|$)/;

const carried = (list: boolean): Readonly<Record<string, string>> => ({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': list ? 'ETag' : 'DPoP-Nonce, WWW-Authenticate, Retry-After',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': list ? 'cross-origin' : 'same-origin',
});
const ofLists = carried(true);
const ofOthers = carried(false);
const ofProtocol = { ...ofOthers, 'Cache-Control': 'no-store' };
const ofProtocolJson = { ...ofProtocol, 'Content-Type': 'application/json' };

export const isPublicList = (path: string) => publicLists.test(path);
export const isProtocol = (path: string) => protocol.test(path);

/** Officers come with a cookie, from our own pages alone: no other origin may read what they are answered. */
export const isOfficers = (path: string) => path.startsWith('/officers/');
const ownPagesOnly = Object.fromEntries(Object.entries(ofProtocol).filter(([name]) => !name.startsWith('Access-Control-')));

/** The issuer's own addresses for citizens: their faults are problems (RFC 9457), also where the session is refused. */
export const isCitizens = (path: string) => citizens.test(path);

/** What must not be kept by anybody on the way: protocol answers, what is one citizen's, and the passes of readers. */
const isSecret = (path: string) => isProtocol(path) || isCitizens(path) || path === '/reader-pass';

/** The headers of an address, whatever is answered there. */
export const headersOf = (path: string) =>
  isOfficers(path) ? ownPagesOnly : isPublicList(path) ? ofLists : isSecret(path) ? ofProtocol : ofOthers;

const whole = new WeakSet<Response>();

/** An answer of a protocol endpoint, made whole at once: setting nine headers one by one costs as much as a signature. */
export function answerJson(json: unknown, status = 200): Response {
  const answer = new Response(JSON.stringify(json), { status, headers: ofProtocolJson });
  whole.add(answer);
  return answer;
}

/** Adds the headers of the address to an answer that was not made whole. */
export function dress(c: Context) {
  if (whole.has(c.res)) return;
  for (const [name, value] of Object.entries(headersOf(c.req.path))) c.res.headers.set(name, value);
}
