/** For tests: an officer at the console, signed in with a passkey. */
import { randomUUID } from 'node:crypto';
import { demoOfficers } from '../../registers/index.ts';
import type { TestIssuer } from '../../testing.ts';
import { createAuthenticator } from './authenticator.testing.ts';
import { addOfficers, createOfficerCode } from './session.ts';

type Sent = Readonly<{ method?: 'GET' | 'POST' | 'DELETE'; body?: unknown; key?: string }>;

export async function testOfficer({ issuer, app }: Pick<TestIssuer, 'issuer' | 'app'>, id: string) {
  await addOfficers(issuer, demoOfficers());
  const post = (path: string, body: unknown) =>
    app.request(`/officers/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', Origin: issuer.origin },
    });
  const code = await createOfficerCode(issuer, id);
  const key = createAuthenticator({ origin: issuer.origin });
  const options = (await (await post('enrolment/options', { code })).json()) as { challenge: string };
  const answer = await post('enrolment', { code, response: key.create(options) });
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;

  const call = (path: string, { method = 'POST', body, key = randomUUID() }: Sent = {}) =>
    app.request(`/officers/${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      headers: { Cookie: cookie, Origin: issuer.origin, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    });
  /** What a call answers; throws for a refusal. */
  async function ask<T>(path: string, sent: Sent = {}): Promise<T> {
    const response = await call(path, sent);
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (response.status === 204 ? null : await response.json()) as T;
  }
  /** The status and code of a refusal. */
  async function refused(path: string, sent: Sent = {}): Promise<string> {
    const response = await call(path, sent);
    return `${response.status} ${((await response.json()) as { code?: string }).code}`;
  }
  return { id, call, ask, refused };
}

export type TestOfficer = Awaited<ReturnType<typeof testOfficer>>;
