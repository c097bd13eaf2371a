/** The wallet judges every credential before it is stored, as an inspector would: signature, chain, key, type (OpenID4VCI 1.0 §8; standards' duties of a holder). */
import {
  createKeyBinding,
  parseSdJwt,
  showAudience,
  toBase64url,
  verifyPresentation,
  type CheckName,
  type JsonObject,
  type Signer,
  type TrustList,
  type Verdict,
} from '@krdpass/credential';
import { orFault, WalletFault, type FaultCode } from './fault.ts';
import type { StatusReference } from './held.ts';
import type { Random } from './vault.ts';

export type Bench = Readonly<{ trustList: TrustList; now: number; random: Random }>;
export type Judged = Readonly<{ claims: JsonObject; status: StatusReference | null; issuedAt: number; expires: number }>;

/** Checks that must hold, in the order of the fault they cost. A suspended or expired credential is issued with its state, so those are not here. */
const required: readonly (readonly [CheckName, FaultCode])[] = [
  ['format', 'credential-untrusted'],
  ['signature', 'credential-untrusted'],
  ['issuer-trusted', 'credential-untrusted'],
  ['type-allowed', 'credential-type'],
  ['in-force', 'credential-untrusted'],
];

function require(verdict: Verdict, checks: readonly (readonly [CheckName, FaultCode])[]) {
  for (const [name, fault] of checks)
    if (verdict.checks.find((check) => check.name === name)?.outcome !== 'passed') throw new WalletFault(fault);
}

/**
 * One copy against the holder key it was asked for: the wallet shows it to itself and reads the verdict.
 * Throws `credential-untrusted`, `credential-type`, `credential-key`.
 */
export async function judgeCopy(credential: string, { holder, vct, ...bench }: { holder: Signer; vct: string } & Bench): Promise<Judged> {
  const { trustList, now, random } = bench;
  const { jws, keyBinding } = await orFault('credential-untrusted', () => parseSdJwt(credential));
  if (keyBinding !== null) throw new WalletFault('credential-untrusted');
  const nonce = toBase64url(random(16));
  const binding = await orFault('credential-untrusted', () =>
    createKeyBinding(credential, { signer: holder, audience: showAudience, nonce, iat: now }),
  );
  const context = { now, mode: 'show', trustList, statusLists: new Map(), audience: showAudience, nonce } as const;
  const verdict = await verifyPresentation(credential + binding, context);
  require(verdict, required);
  require(verdict, [['holder-bound', 'credential-key']]);
  if (verdict.vct !== vct) throw new WalletFault('credential-type');
  const { iat, exp, status } = jws.payload;
  return { claims: verdict.claims!, status: statusReference(status), issuedAt: Number(iat), expires: Number(exp) };
}

/** The printed form has no key. `verifyVcJwt` is handed in, because its library is loaded only while receiving. */
export async function judgePaper(
  credential: string,
  { vct, verifyVcJwt, trustList, now }: { vct: string; verifyVcJwt: VerifyVcJwt } & Omit<Bench, 'random'>,
): Promise<void> {
  const context = { now, mode: 'paper', trustList, statusLists: new Map(), audience: '', nonce: '' } as const;
  const verdict = await verifyVcJwt(credential, context);
  require(verdict, required);
  if (verdict.vct !== vct) throw new WalletFault('credential-type');
}

export type VerifyVcJwt = (jwt: string, context: Parameters<typeof verifyPresentation>[1]) => Promise<Verdict>;

function statusReference(status: unknown): StatusReference | null {
  const { status_list: list } = (status ?? {}) as { status_list?: { uri?: unknown; idx?: unknown } };
  return typeof list?.uri === 'string' && typeof list.idx === 'number' ? { uri: list.uri, idx: list.idx } : null;
}
