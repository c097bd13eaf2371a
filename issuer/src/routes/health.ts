/** For operators and load balancers. */
import { Hono } from 'hono';
import { health, status } from '../application/health.ts';
import type { Issuer } from '../application/issuer.ts';
import { refuseOtherMethods } from './methods.ts';

export function healthRoutes(issuer: Issuer) {
  const app = new Hono();
  app.get('/health', async (c) => c.json(await health(issuer), 200, { 'Cache-Control': 'no-store' }));
  app.get('/status', async (c) => c.json(await status(issuer), 200, { 'Cache-Control': 'no-store' }));
  for (const path of ['/health', '/status']) refuseOtherMethods(app, path, 'GET', 'HEAD');
  return app;
}
