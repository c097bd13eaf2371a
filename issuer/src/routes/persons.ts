/** People, as officers find and open them; the state of their documents; and visits to a counter. No address names anybody. */
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Issuer } from '../application/issuer.ts';
import { openRecord } from '../application/officers/opening.ts';
import { changeByOfficer, confirmRevocation, pendingRevocations } from '../application/officers/revoke.ts';
import { searchPersons } from '../application/officers/search.ts';
import { applyForVisitor, beginVisit, finishVisit, printForVisitor } from '../application/officers/visit.ts';
import { officerOf } from './officers.ts';
import { callOf, fit, readCall } from './own.ts';
import { readJson } from './body.ts';

const short = v.pipe(v.string(), v.maxLength(64));
const own = v.pipe(v.string(), v.maxLength(1000));
const answers = v.pipe(
  v.custom<Record<string, unknown>>((value) => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
);

const search = v.strictObject({ text: own });
const opening = v.strictObject({ person: short, purpose: own });
const statusChange = v.strictObject({ document: short, act: v.picklist(['suspend', 'reinstate', 'revoke']), reason: own });
const agreement = v.strictObject({ agree: v.boolean() });
const visit = v.strictObject({
  person: short,
  purpose: own,
  consent: v.strictObject({ method: v.picklist(['signature', 'fingerprint', 'document']) }),
});
const applying = v.strictObject({ service: short, answers, language: v.picklist(['ckb', 'kmr', 'ar', 'en']) });
const printing = v.strictObject({ type: short });
const nothing = v.strictObject({});

export function personRoutes(issuer: Issuer) {
  const app = new Hono();

  app.post('/officers/search', async (c) => {
    const officer = await officerOf(c, issuer);
    return c.json({ items: await searchPersons(issuer, { officer, ...fit(search, await readJson(c, 'invalid_request')) }) });
  });
  app.post('/officers/openings', async (c) => {
    const officer = await officerOf(c, issuer);
    const { body } = await readCall(c, officer.id, opening);
    return c.json(await openRecord(issuer, { officer, handle: body.person, purpose: body.purpose }));
  });
  app.post('/officers/status-changes', async (c) => {
    const officer = await officerOf(c, issuer);
    const { body } = await readCall(c, officer.id, statusChange);
    const outcome = await changeByOfficer(issuer, { officer, ...body });
    return c.json(outcome, 'pending' in outcome ? 202 : 200);
  });
  app.get('/officers/revocations', async (c) => c.json({ items: await pendingRevocations(issuer, await officerOf(c, issuer)) }));
  app.post('/officers/revocations/:id/confirmation', async (c) => {
    const officer = await officerOf(c, issuer);
    const { body } = await readCall(c, officer.id, agreement);
    return c.json(await confirmRevocation(issuer, { officer, id: c.req.param('id'), ...body }));
  });
  app.post('/officers/visits', async (c) => {
    const officer = await officerOf(c, issuer);
    const { body } = await readCall(c, officer.id, visit);
    const begun = { officer, handle: body.person, purpose: body.purpose, consent: body.consent.method };
    return c.json({ visit: await beginVisit(issuer, begun) }, 201);
  });
  app.post('/officers/visits/:id/applications', async (c) => {
    const officer = await officerOf(c, issuer);
    const json = await readJson(c, 'invalid_request');
    const body = fit(applying, json);
    const call = (upn: string) => callOf(c, upn, JSON.stringify(json));
    return c.json(await applyForVisitor(issuer, { officer, id: c.req.param('id'), call, ...body }), 201);
  });
  app.post('/officers/visits/:id/paper', async (c) => {
    const officer = await officerOf(c, issuer);
    const { body } = await readCall(c, officer.id, printing);
    return c.json(await printForVisitor(issuer, { officer, id: c.req.param('id'), ...body }));
  });
  app.post('/officers/visits/:id/end', async (c) => {
    const officer = await officerOf(c, issuer);
    await readCall(c, officer.id, nothing);
    await finishVisit(issuer, { officer, id: c.req.param('id') });
    return c.body(null, 204);
  });
  return app;
}
