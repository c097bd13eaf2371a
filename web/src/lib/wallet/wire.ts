/** The network as the wallet sees it: one function handed in; what went wrong on the way is a value, what the answer says is parsed here. */
import { parseJson, type Json } from '@krdpass/credential';
import { WalletFault } from './fault.ts';

export type Request = Readonly<{
  method: 'GET' | 'POST';
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array<ArrayBuffer>;
  maxLength?: number; // bytes of the answer
  patience?: number; // milliseconds until it is a timeout, where the usual is too short
}>;

export type Answer = Readonly<{ status: number; text: string; dpopNonce: string | null }>;

export type Send = (request: Request) => Promise<Answer | Readonly<{ failed: 'offline' | 'timeout' | 'too-large' }>>;

/** Throws `offline`, `timeout` or `too-large`. */
export async function answerOf(send: Send, request: Request): Promise<Answer> {
  const answer = await send(request);
  if ('failed' in answer) throw new WalletFault(answer.failed);
  return answer;
}

/** Strict JSON of an answer; throws `issuer-broken`. An empty body is null. */
export function jsonOf({ text }: Answer): Json {
  if (text === '') return null;
  try {
    return parseJson(text);
  } catch (cause) {
    throw new WalletFault('issuer-broken', { cause });
  }
}
