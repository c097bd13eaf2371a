/** Response headers of every answer: open to every origin, because nothing here uses cookies, and closed to everything else. */
import { createMiddleware } from 'hono/factory';

const publicLists = /^\/(status-lists|revocations|trust-list|catalogue)(\/|$)/;

export const headers = createMiddleware(async (c, next) => {
  const list = publicLists.test(c.req.path);
  c.header('Access-Control-Allow-Origin', '*');
  if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method')) {
    c.header('Access-Control-Allow-Methods', list ? 'GET' : 'GET, POST');
    c.header('Access-Control-Allow-Headers', 'Authorization, DPoP, Content-Type, Accept-Language');
    c.header('Access-Control-Max-Age', '7200');
    return c.body(null, 204);
  }
  c.header('Access-Control-Expose-Headers', list ? 'ETag' : 'DPoP-Nonce, WWW-Authenticate, Retry-After');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Strict-Transport-Security', 'max-age=31536000');
  c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  c.header('Cross-Origin-Resource-Policy', list ? 'cross-origin' : 'same-origin');
  await next();
});
