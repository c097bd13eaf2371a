/**
 * Deferred issuance (OpenID4VCI 1.0 §9): while an application is open the wallet has left its keys with the issuer, and the document
 * comes by itself when the office says yes. The transaction is the application.
 */
import { configurationId, versionOf, type CredentialType } from '@krdpass/catalogue';
import { isObject, type Json, type Signer } from '@krdpass/credential';
import {
  createCredentialRequest,
  createKeyProof,
  createNotification,
  parseCredentialResponse,
  type CredentialResponse,
} from '@krdpass/openid4vc';
import type { Caller } from './account.ts';
import type { Application } from './applications.ts';
import { judgeDelivery, type Delivered } from './delivery.ts';
import { orFault, WalletFault } from './fault.ts';
import type { Held } from './held.ts';
import { fetchNonce } from './showing.ts';
import type { Send } from './wire.ts';

/** What the wallet waits for; sealed, with its keys beside it, before the issuer hears of the keys. */
export type Awaited = Readonly<{
  application: string;
  type: string;
  keys: readonly string[];
  nonce: string | null;
  transaction: string | null;
  replaces: string | null; // the number of the document that the new one takes the place of
  nextAt: number; // seconds; not asked before
}>;

export type Collected = Readonly<{ held: Held; replaces: string | null; notificationId: string | undefined }>;

/** Applications that end in a document of which nothing is awaited yet. */
export const toAwait = (applications: readonly Application[], awaited: readonly Pick<Awaited, 'application'>[]): readonly Application[] =>
  applications.filter(
    ({ id, gives, state }) =>
      gives !== null &&
      !['refused', 'withdrawn', 'lapsed', 'collected'].includes(state) &&
      !awaited.some(({ application }) => application === id),
  );

/** The number of the document that was shown with an application and is of the type it gives: the one a renewal replaces. */
export function replacedBy({ gives, answers }: Application): string | null {
  for (const answer of Object.values(answers))
    if (isObject(answer) && answer.type === gives?.type && typeof answer.documentNumber === 'string') return answer.documentNumber;
  return null;
}

type Line = Readonly<{ caller: Caller; send: Send; now: () => number }>;

type Said = Readonly<
  { credentials: CredentialResponse } | { transaction: string; interval: number } | { denied: true } | { refused: string }
>;

const usualInterval = 30;

async function ask({ caller }: Line, path: string, json: Json): Promise<Said> {
  const { status, body } = await caller.post(path, json);
  if (status === 200) return { credentials: await orFault('issuer-broken', () => parseCredentialResponse(body)) };
  if (!isObject(body)) throw new WalletFault('issuer-broken');
  if (status === 202) {
    const { transaction_id: transaction, interval } = body;
    if (typeof transaction !== 'string') throw new WalletFault('issuer-broken');
    return { transaction, interval: typeof interval === 'number' && interval > 0 ? interval : usualInterval };
  }
  if (body.error === 'credential_request_denied' || body.error === 'invalid_transaction_id') return { denied: true };
  if (status < 500 && typeof body.error === 'string') return { refused: body.error };
  throw new WalletFault('issuer-broken');
}

export type Step = Readonly<{ awaited: Awaited } | { response: CredentialResponse } | { over: true }>;

/**
 * One step with one awaited document: leaves the keys, or asks whether it is there. `save` makes the nonce durable before it is used, so that
 * a step that was cut off is taken again with the same keys and nonce. Throws `offline`, `timeout`, `issuer-broken`, `session-ended`.
 */
export async function stepDeferred(
  awaited: Awaited,
  { type, holders, save, ...line }: { type: CredentialType; holders: readonly Signer[]; save(awaited: Awaited): Promise<void> } & Line,
): Promise<Step> {
  if (awaited.transaction !== null)
    return heard(awaited, await ask(line, '/deferred-credential', { transaction_id: awaited.transaction }), line);
  for (const fresh of [false, true]) {
    const nonce = (!fresh && awaited.nonce) || (await fetchNonce(line.send, line.caller.account.endpoints));
    if (nonce !== awaited.nonce) await save({ ...awaited, nonce });
    const audience = line.caller.account.endpoints.issuer;
    const proofs = await Promise.all(holders.map((signer) => createKeyProof({ signer, audience, nonce, iat: line.now() })));
    const said = await ask(
      line,
      '/credential',
      createCredentialRequest({ configurationId: configurationId(type.id, 'sd-jwt', versionOf(type)), proofs }),
    );
    if ('refused' in said && said.refused === 'invalid_nonce' && !fresh) continue;
    return heard({ ...awaited, nonce }, said, line);
  }
  throw new WalletFault('issuer-broken');
}

function heard(awaited: Awaited, said: Said, { now }: Line): Step {
  if ('credentials' in said) return { response: said.credentials };
  if ('transaction' in said) return { awaited: { ...awaited, transaction: said.transaction, nextAt: now() + said.interval } };
  return { over: true };
}

/** The printed form, where the type has one; null where the issuer gives none now: it comes with the next renewal. */
export async function fetchPaper(type: CredentialType, line: Line): Promise<string | null> {
  if (!Object.values(type.presets).some(({ paper }) => paper)) return null;
  const said = await ask(
    line,
    '/credential',
    createCredentialRequest({ configurationId: configurationId(type.id, 'paper', versionOf(type)) }),
  );
  return 'credentials' in said ? (said.credentials.credentials[0] ?? null) : null;
}

/** Tells the issuer that the document is kept. What it answers changes nothing. */
export const tellKept = async ({ caller }: Line, notificationId: string) => {
  await caller.post('/notification', createNotification({ notificationId, event: 'credential_accepted' }));
};

/** Throws `credential-untrusted`, `credential-type`, `credential-key`, `credential-count`. */
export function judgeCollected(delivered: Delivered, bench: Parameters<typeof judgeDelivery>[1]): Promise<Held> {
  if (delivered.response.credentials.length > delivered.keys.length) throw new WalletFault('credential-count');
  return judgeDelivery(delivered, bench);
}

/** The held documents whose place a new one takes: the same document, or the one it was asked to replace. */
export const placeOf = (held: readonly Held[], fresh: Held, replaces: string | null): readonly Held[] =>
  held.filter(
    ({ vct, claims }) =>
      vct === fresh.vct &&
      (claims.document_number === fresh.claims.document_number || (replaces !== null && claims.document_number === replaces)),
  );
