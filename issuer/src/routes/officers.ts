/** Officers' way in and out: passkeys, a session cookie, and the rule that nothing unsafe is done from another page. */
import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Issuer } from '../application/issuer.ts';
import type { Officer } from '../application/applications/officer.ts';
import {
  enrolOfficer,
  officerOfSession,
  openEnrolment,
  signIn,
  signInOptions,
  signOut,
  unitName,
} from '../application/officers/session.ts';
import { Problem } from '../application/problem.ts';
import { enrolment, enrolmentWanted, nothing, signingIn } from './api/officers.ts';
import { readJson } from './body.ts';
import { fit } from './own.ts';

const bodyOf = async <S extends GenericSchema>(c: Context, schema: S): Promise<InferOutput<S>> =>
  fit(schema, await readJson(c, 'invalid_request'));

const cookie = (issuer: Issuer) => (issuer.origin.startsWith('https:') ? '__Secure-krdpass-officer' : 'krdpass-officer');

/** A page of another origin cannot make an officer's browser act (threats row 50). Throws Problem `origin-refused` (403). */
export const sameOrigin = (issuer: Issuer) =>
  createMiddleware(async (c, next) => {
    const safe = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!safe && c.req.header('origin') !== issuer.origin)
      throw new Problem(403, 'origin-refused', 'This can only be done from the console.');
    await next();
  });

/** The officer whose session this call belongs to. Throws Problem `signed-out` (401). */
export const officerOf = (c: Context, issuer: Issuer): Promise<Officer> => officerOfSession(issuer, getCookie(c, cookie(issuer)));

export function officerRoutes(issuer: Issuer) {
  const app = new Hono();
  app.use('/officers/*', sameOrigin(issuer));

  const open = (c: Context, token: string) => {
    setCookie(c, cookie(issuer), token, {
      path: '/officers',
      httpOnly: true,
      sameSite: 'Strict',
      secure: issuer.origin.startsWith('https:'),
    });
    return c.body(null, 204);
  };

  app.post('/officers/enrolment/options', async (c) => c.json(await openEnrolment(issuer, (await bodyOf(c, enrolmentWanted)).code)));
  app.post('/officers/enrolment', async (c) => {
    return open(c, await enrolOfficer(issuer, await bodyOf(c, enrolment)));
  });
  app.post('/officers/session/options', async (c) => {
    await bodyOf(c, nothing);
    return c.json(await signInOptions(issuer));
  });
  app.post('/officers/session', async (c) => {
    const { response } = await bodyOf(c, signingIn);
    return open(c, await signIn(issuer, response));
  });
  app.delete('/officers/session', async (c) => {
    const token = getCookie(c, cookie(issuer));
    if (token) await signOut(issuer, token);
    deleteCookie(c, cookie(issuer), { path: '/officers' });
    return c.body(null, 204);
  });
  app.get('/officers/me', async (c) => {
    const { id, authority, roles } = await officerOf(c, issuer);
    return c.json({ id, authority, unit: unitName(issuer, authority), roles });
  });
  return app;
}
