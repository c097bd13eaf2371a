/** Response headers of every answer: open to every origin, because nothing here uses cookies, and closed to everything else. */
import { createMiddleware } from 'hono/factory';
import { dress, isPublicList } from './routes/answer.ts';

export const headers = createMiddleware(async (c, next) => {
  if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method'))
    return c.body(null, 204, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': isPublicList(c.req.path) ? 'GET' : 'GET, POST',
      'Access-Control-Allow-Headers': 'Authorization, DPoP, Content-Type, Accept-Language, Idempotency-Key',
      'Access-Control-Max-Age': '7200',
    });
  await next();
  dress(c);
});
