/** A DPoP proof counts once (RFC 9449 §11.1): its jti is remembered for as long as the proof could be accepted. */
import { randomUUID } from 'node:crypto';
import { ProtocolFault } from '@krdpass/openid4vc';
import type { Once } from '../store/replay.ts';
import type { Issuer } from './issuer.ts';
import { digestOf } from './mac.ts';

const window = 301; // one second beyond the oldest proof that is accepted

/** The use of a proof by this one request: whoever brings the proof again finds its key bound to another. */
export const useOf = ({ jkt, jti, iat }: Readonly<{ jkt: string; jti: string; iat: number }>): Once => ({
  key: digestOf(`dpop|${jkt}|${jti}`),
  bound: randomUUID(),
  expires: iat + window,
});

/** `invalid_dpop_proof`: 400 at the token endpoint, 401 at a resource. */
export const usedBefore = (where: { at?: 'resource' } = {}) => new ProtocolFault('invalid_dpop_proof', 'the proof was used before', where);

/** For a request without a transaction of its own that would record the use. Throws `invalid_dpop_proof`. */
export async function spendProof(issuer: Issuer, use: Once, where: { at?: 'resource' } = {}) {
  if ((await issuer.bind(use)) !== use.bound) throw usedBefore(where);
}

/** `work` records the use of the proof in its transaction; where it is refused before that, the proof is used up all the same. */
export async function spendingProof<T>(issuer: Issuer, use: Once, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (fault) {
    await spendProof(issuer, use, { at: 'resource' });
    throw fault;
  }
}
