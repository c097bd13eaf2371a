/** What the issuer's own addresses for citizens share: the session, the idempotency key, bodies that are judged, pages and languages. */
import type { Context } from 'hono';
import * as v from 'valibot';
import { citizenOf } from '../application/account/session.ts';
import { spendProof } from '../application/dpop-proof.ts';
import type { Issuer } from '../application/issuer.ts';
import { digestOf } from '../application/mac.ts';
import type { Call } from '../application/once.ts';
import { Problem } from '../application/problem.ts';
import { authorized, refuseTokenInBody } from './authorized.ts';
import { readJson } from './body.ts';

export type Citizen = Readonly<{ upn: string; offerId: string }>;

/** Throws `invalid_token` or `invalid_dpop_proof` (401): each proof counts once, a session until it is ended or replaced. */
export async function citizen(c: Context, issuer: Issuer): Promise<Citizen> {
  const { offerId, use } = await authorized(c, issuer);
  await spendProof(issuer, use, { at: 'resource' });
  return { offerId, upn: await citizenOf(issuer, offerId) };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Throws Problem 400 `idempotency-key-missing`, also for a key that is no UUID. `body` is what the key may not be used for twice with another. */
export function callOf(c: Context, caller: string, body: string): Call {
  const key = c.req.header('idempotency-key') ?? '';
  if (!uuid.test(key))
    throw new Problem(400, 'idempotency-key-missing', 'Send an Idempotency-Key, a UUID that is new for each new request.');
  return { caller, key: key.toLowerCase(), digest: digestOf(`${c.req.method} ${c.req.path} ${body}`) };
}

/** Throws Problem 400 `malformed` with the first place that does not fit. */
export function fit<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Problem(400, 'malformed', `The request does not fit: ${v.getDotPath(issue) ?? 'the body'}.`);
}

/** The body, judged, with the call it makes. */
export async function readCall<S extends v.GenericSchema>(
  c: Context,
  caller: string,
  schema: S,
): Promise<Readonly<{ call: Call; body: v.InferOutput<S> }>> {
  const json = await readJson(c, 'invalid_request');
  refuseTokenInBody(json);
  return { call: callOf(c, caller, JSON.stringify(json)), body: fit(schema, json) };
}

/** The page asked for; the first without one. Throws Problem 400 `malformed`. */
export function pageOf(c: Context): number {
  const text = c.req.query('page') ?? '1';
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Problem(400, 'malformed', 'Pages are counted from 1.');
  return Number(text);
}
