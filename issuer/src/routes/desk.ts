/** The officers' desk: what lies there, one file of it, the decision, the second officer's word, the fee. */
import { Hono } from 'hono';
import * as v from 'valibot';
import { settle } from '../application/applications/pay.ts';
import { queue, readUploadForOfficer } from '../application/applications/queue.ts';
import { claim, confirm, decide, release } from '../application/applications/review.ts';
import type { Issuer } from '../application/issuer.ts';
import { openFile } from '../application/officers/file.ts';
import { figuresOf, auditOf } from '../application/officers/oversee.ts';
import { officerOf } from './officers.ts';
import { fit, pageOf, readCall } from './own.ts';

const short = v.pipe(v.string(), v.maxLength(64));
const own = v.pipe(v.string(), v.maxLength(1000));
const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const reason = v.strictObject({ code: v.optional(short), text: v.optional(own) });
const nothing = v.strictObject({});
const flag = v.optional(v.literal('1'));

const filters = v.object({
  service: v.optional(short),
  state: v.optional(
    v.picklist(['submitted', 'in_review', 'returned', 'approved', 'paid', 'refused', 'issued', 'collected', 'withdrawn', 'lapsed']),
  ),
  reference: v.optional(short),
  mine: flag,
  late: flag,
  second: flag,
});
const decision = v.strictObject({
  version,
  act: v.picklist(['return', 'approve', 'refuse']),
  reason: v.optional(reason),
  needed: v.optional(v.pipe(v.array(v.strictObject({ question: v.nullable(short), code: short, text: v.optional(own) })), v.maxLength(40))),
});
const confirmation = v.strictObject({ version, agree: v.boolean(), reason: v.optional(reason) });
const payment = v.strictObject({ amount: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), receipt: short });

export function deskRoutes(issuer: Issuer) {
  const app = new Hono();

  app.get('/officers/queue', async (c) => {
    const officer = await officerOf(c, issuer);
    const { service, state, reference, mine, late, second } = fit(filters, c.req.query());
    const filter = {
      ...(service && { service }),
      ...(state && { states: [state] }),
      ...(reference && { reference }),
      ...(mine && { lockedBy: officer.id }),
      ...(second && { waitsForSecond: true }),
    };
    return c.json(await queue(issuer, { officer, page: pageOf(c), filter, ...(late && { late: true }) }));
  });
  app.get('/officers/applications/:id', async (c) =>
    c.json(await openFile(issuer, { officer: await officerOf(c, issuer), id: c.req.param('id') })),
  );
  app.post('/officers/applications/:id/lock', async (c) => {
    const officer = await officerOf(c, issuer);
    await readCall(c, officer.id, nothing);
    return c.json(await claim(issuer, { officer, id: c.req.param('id') }));
  });
  app.delete('/officers/applications/:id/lock', async (c) => {
    await release(issuer, { officer: await officerOf(c, issuer), id: c.req.param('id') });
    return c.body(null, 204);
  });
  app.post('/officers/applications/:id/decision', async (c) => {
    const officer = await officerOf(c, issuer);
    const { body } = await readCall(c, officer.id, decision);
    return c.json(await decide(issuer, { officer, id: c.req.param('id'), ...body }));
  });
  app.post('/officers/applications/:id/confirmation', async (c) => {
    const officer = await officerOf(c, issuer);
    const { body } = await readCall(c, officer.id, confirmation);
    return c.json(await confirm(issuer, { officer, id: c.req.param('id'), ...body }));
  });
  app.post('/officers/applications/:id/payment', async (c) => {
    const officer = await officerOf(c, issuer);
    const { body } = await readCall(c, officer.id, payment);
    return c.json(await settle(issuer, { officer, id: c.req.param('id'), ...body }));
  });
  app.get('/officers/applications/:id/uploads/:upload', async (c) => {
    const officer = await officerOf(c, issuer);
    const opening = { officer, id: c.req.param('id'), upload: c.req.param('upload'), purpose: 'application' };
    const { mediaType, bytes } = await readUploadForOfficer(issuer, opening);
    const shown = mediaType.startsWith('image/') ? 'inline' : 'attachment; filename="upload.pdf"'; // only pictures were made anew by us
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': mediaType, 'Content-Disposition': shown });
  });
  app.get('/officers/figures', async (c) => c.json(await figuresOf(issuer, await officerOf(c, issuer))));
  app.get('/officers/audit', async (c) => {
    const { reference } = fit(v.object({ reference: v.optional(v.pipe(v.string(), v.maxLength(200))) }), c.req.query());
    return c.json(await auditOf(issuer, { officer: await officerOf(c, issuer), page: pageOf(c), ...(reference && { reference }) }));
  });
  return app;
}
