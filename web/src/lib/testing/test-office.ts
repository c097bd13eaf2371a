/** An office in memory for the wallet's tests: sessions, uploads and applications as the contract has them, each call once by its key; the line can be cut before or after any request. */
import { parseJson, toBase64url, type Json, type JsonObject } from '@krdpass/credential';
import { createTokenResponse, parseAuthorizationHeader, ProtocolFault, verifyDpopProof } from '@krdpass/openid4vc';
import type { Account } from '../wallet/account.ts';
import type { Answer, Request, Send } from '../wallet/wire.ts';

const origin = 'https://office.krd.test';

export const testAccount: Account = {
  dpop: 'key-dpop',
  refreshToken: 'r-1',
  endpoints: {
    issuer: origin,
    token: `${origin}/token`,
    nonce: `${origin}/nonce`,
    credential: `${origin}/credential`,
    notification: `${origin}/notification`,
  },
};

export type Cut = (request: Request, count: number) => 'before' | 'after' | null;

export function createTestOffice({ now }: { now: number }) {
  const applications: JsonObject[] = [];
  const answered = new Map<string, { body: string; made: Json }>();
  const uploads = new Map<string, number>();
  const state = {
    now,
    ended: false,
    tokens: 0,
    cut: ((): null => null) as Cut,
    refuse: (_body: JsonObject): JsonObject | null => null, // a problem for a submission, or none
    requests: [] as Request[],
  };

  const json = (status: number, value: Json): Answer => ({ status, text: value === null ? '' : JSON.stringify(value), dpopNonce: null });
  const problem = (status: number, code: string, more: JsonObject = {}) => json(status, { status, code, title: code, ...more });

  const applied = (body: JsonObject): JsonObject => ({
    id: `01900000-0000-7000-8000-${String(applications.length).padStart(12, '0')}`,
    reference: `KRD-2026-${String(applications.length).padStart(6, '0')}`,
    service: body.service ?? '',
    version: 1,
    state: 'submitted',
    light: 'amber',
    fee: 0,
    submittedAt: new Date(state.now * 1000).toISOString(),
    promisedBy: '2026-12-01',
    language: body.language ?? 'ckb',
    answers: body.answers ?? {},
    history: [{ state: 'submitted', at: new Date(state.now * 1000).toISOString(), unit: 'citizen', traceId: 't' }],
    needed: [],
    gives: null,
  });

  /** A call that changes something: the same key and body again answers the same, a refused one is not remembered. */
  function once(request: Request, make: () => Json | Answer): Answer {
    const key = request.headers?.['idempotency-key'] ?? '';
    if (!/^[0-9a-f-]{36}$/.test(key)) return problem(400, 'idempotency-key-missing');
    const body = typeof request.body === 'string' ? request.body : toBase64url(request.body ?? new Uint8Array());
    const before = answered.get(key);
    if (before) return before.body === body ? json(201, before.made) : problem(422, 'idempotency-mismatch');
    const made = make();
    if (typeof made === 'object' && made !== null && 'dpopNonce' in made) return made as Answer;
    answered.set(key, { body, made: made as Json });
    return json(201, made as Json);
  }

  async function answer(request: Request): Promise<Answer> {
    const { pathname } = new URL(request.url);
    const resource = pathname !== '/token';
    const accessToken = resource ? parseAuthorizationHeader(request.headers?.authorization) : undefined;
    await verifyDpopProof(request.headers?.dpop, { method: request.method, url: request.url, accessToken, now: state.now });
    if (pathname === '/token') {
      if (state.ended || !String(request.body).includes('refresh_token')) throw new ProtocolFault('invalid_grant', 'ended');
      return json(200, createTokenResponse({ accessToken: `a-${++state.tokens}`, expiresIn: 300, refreshToken: `r-${state.tokens + 1}` }));
    }
    if (state.ended) throw new ProtocolFault('invalid_token', 'ended', { at: 'resource' });
    if (request.method === 'GET')
      return json(200, {
        items: [...applications].reverse(),
        meta: { pagination: { totalPages: 1, count: applications.length, rowsPerPage: 50, page: 1 } },
      });
    if (pathname === '/uploads')
      return once(request, () => {
        const id = `upload-${uploads.size}`;
        uploads.set(id, (request.body as Uint8Array).length);
        return { id, size: uploads.get(id)!, sha256: '' };
      });
    return once(request, () => {
      const body = parseJson(String(request.body)) as JsonObject;
      const refused = state.refuse(body);
      if (refused) return problem(422, String(refused.code), refused);
      const made = applied(body);
      applications.push(made);
      return made;
    });
  }

  const send: Send = async (request) => {
    state.requests.push(request);
    const cut = state.cut(request, state.requests.length);
    if (cut === 'before') return { failed: 'offline' };
    try {
      const made = await answer(request);
      return cut === 'after' ? { failed: 'offline' } : made;
    } catch (fault) {
      if (!(fault instanceof ProtocolFault)) throw fault;
      return cut === 'after' ? { failed: 'offline' } : json(fault.status, { error: fault.error, error_description: fault.description });
    }
  };
  return { send, state, applications, uploads };
}
