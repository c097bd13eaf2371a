/** A citizen's account: inbox, who looked, devices, and the lost phone, which is reported from any browser. */
import { Hono } from 'hono';
import { devicesOf, endDevice, lostPhoneCode, reportLostPhone } from '../application/account/devices.ts';
import { accessesOf, inboxOf, markRead } from '../application/account/inbox.ts';
import type { Issuer } from '../application/issuer.ts';
import { lost, nothing } from './api/citizens.ts';
import { readJson } from './body.ts';
import { refuseOtherMethods } from './methods.ts';
import { citizen, fit, pageOf, readCall } from './own.ts';

export function accountRoutes(issuer: Issuer) {
  const app = new Hono();

  app.get('/inbox', async (c) => c.json(await inboxOf(issuer, { ...(await citizen(c, issuer)), page: pageOf(c) })));
  app.post('/inbox/:id/reading', async (c) => {
    const { upn } = await citizen(c, issuer);
    const { call } = await readCall(c, upn, nothing);
    await markRead(issuer, { call, id: c.req.param('id') });
    return c.body(null, 204);
  });
  app.get('/accesses', async (c) => c.json(await accessesOf(issuer, { ...(await citizen(c, issuer)), page: pageOf(c) })));
  app.get('/devices', async (c) => c.json({ items: await devicesOf(issuer, await citizen(c, issuer)) }));
  app.post('/devices/:id/end', async (c) => {
    const { upn } = await citizen(c, issuer);
    const { call } = await readCall(c, upn, nothing);
    await endDevice(issuer, { call, id: c.req.param('id') });
    return c.body(null, 204);
  });
  app.get('/lost-phone-code', async (c) => c.json({ code: lostPhoneCode(issuer, (await citizen(c, issuer)).offerId) }));
  app.post('/lost-phone', async (c) => {
    await reportLostPhone(issuer, fit(lost, await readJson(c, 'invalid_request')));
    return c.json({ received: true }, 202);
  });

  for (const path of ['/inbox', '/accesses', '/devices', '/lost-phone-code']) refuseOtherMethods(app, path, 'GET');
  for (const path of ['/inbox/:id/reading', '/devices/:id/end', '/lost-phone']) refuseOtherMethods(app, path, 'POST');
  return app;
}
