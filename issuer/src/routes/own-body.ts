/** Bodies of our own addresses: judged by a schema, refused as a problem that names the member and never repeats what was sent. */
import type { Context } from 'hono';
import * as v from 'valibot';
import { Problem } from '../application/problem.ts';
import { ProtocolFault } from '@krdpass/openid4vc';
import { readJson } from './body.ts';

/** Throws Problem `body-malformed` (400). Members nobody declared are refused too. */
export async function readOwn<S extends v.GenericSchema>(c: Context, schema: S): Promise<v.InferOutput<S>> {
  const json = await readJson(c, 'invalid_request').catch((fault: unknown) => {
    if (fault instanceof ProtocolFault) throw new Problem(400, 'body-malformed', fault.message);
    throw fault;
  });
  const outcome = v.safeParse(schema, json, { abortEarly: true });
  if (outcome.success) return outcome.output;
  const member = v.getDotPath(outcome.issues[0]);
  throw new Problem(400, 'body-malformed', member ? `The member ${member} is not as it should be.` : 'The body is not as it should be.');
}
