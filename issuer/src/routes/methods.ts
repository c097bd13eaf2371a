/** A known address asked with another method answers 405 and names those it has (RFC 9110 §15.5.6). */
import type { Context, Hono } from 'hono';

export function refuseOtherMethods(app: Hono, path: string, ...methods: readonly string[]) {
  const allow = [...methods, 'OPTIONS'].join(', ');
  app.all(path, (c: Context) => {
    c.header('Allow', allow);
    if (c.req.method === 'OPTIONS') return c.body(null, 204);
    c.header('Content-Type', 'application/problem+json');
    return c.body(JSON.stringify({ status: 405, code: 'method', title: `Use ${methods.join(' or ')}.` }), 405);
  });
}
