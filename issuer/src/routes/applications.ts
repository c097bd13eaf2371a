/** A citizen's applications: submitting, watching, correcting, taking back, appealing; and the appointments there are. */
import { Hono } from 'hono';
import { applicationOf, applicationsOf } from '../application/applications/application.ts';
import { freeSlots } from '../application/applications/appointments.ts';
import { resubmit, submit } from '../application/applications/submit.ts';
import { appeal, withdraw } from '../application/applications/withdraw.ts';
import type { Issuer } from '../application/issuer.ts';
import { appealing, resubmission, slotsWanted, submission, withdrawal } from './api/citizens.ts';
import { refuseOtherMethods } from './methods.ts';
import { citizen, fit, pageOf, readCall } from './own.ts';

export function applicationRoutes(issuer: Issuer) {
  const app = new Hono();

  app.get('/applications', async (c) => {
    const { upn } = await citizen(c, issuer);
    return c.json(await applicationsOf(issuer, { upn, page: pageOf(c) }));
  });
  app.post('/applications', async (c) => {
    const { upn } = await citizen(c, issuer);
    const { call, body } = await readCall(c, upn, submission);
    return c.json(await submit(issuer, { call, ...body }), 201);
  });
  app.get('/applications/:id', async (c) => {
    const { upn } = await citizen(c, issuer);
    return c.json(await applicationOf(issuer, { upn, id: c.req.param('id') }));
  });
  app.post('/applications/:id/submission', async (c) => {
    const { upn } = await citizen(c, issuer);
    const { call, body } = await readCall(c, upn, resubmission);
    return c.json(await resubmit(issuer, { call, id: c.req.param('id'), ...body }));
  });
  app.post('/applications/:id/withdrawal', async (c) => {
    const { upn } = await citizen(c, issuer);
    const { call, body } = await readCall(c, upn, withdrawal);
    return c.json(await withdraw(issuer, { call, id: c.req.param('id'), ...body }));
  });
  app.post('/applications/:id/appeal', async (c) => {
    const { upn } = await citizen(c, issuer);
    const { call, body } = await readCall(c, upn, appealing);
    return c.json(await appeal(issuer, { call, id: c.req.param('id'), ...body }));
  });
  app.get('/slots', async (c) => {
    await citizen(c, issuer);
    return c.json({ items: await freeSlots(issuer, fit(slotsWanted, c.req.query())) });
  });

  refuseOtherMethods(app, '/applications', 'GET', 'POST');
  refuseOtherMethods(app, '/applications/:id', 'GET');
  for (const act of ['submission', 'withdrawal', 'appeal']) refuseOtherMethods(app, `/applications/:id/${act}`, 'POST');
  refuseOtherMethods(app, '/slots', 'GET');
  return app;
}
