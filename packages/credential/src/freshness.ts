/** Is it signed for us, just now? Nonce, audience and the window around the verifier's clock (qr-transport: freshness and replay). */
import type { Times } from './currency.ts';
import { isTime } from './json.ts';
import type { KeyBinding } from './key-binding.ts';
import { failed, passed, unknown, type Context, type Outcome } from './verdict.ts';

/** Seconds a key binding may be ahead of, and behind, the verifier's clock. */
const windows = { show: { ahead: 30, behind: 60 }, paper: { ahead: 30, behind: 60 }, online: { ahead: 60, behind: 300 } } as const;

/** `clock` is the outcome of a wrong clock; without one the window is judged. A presentation signed before its credential, or after its end, is none. */
export function judgeFresh(
  { iat, nonce }: KeyBinding,
  { signedAt, until }: Times,
  clock: Outcome | undefined,
  replayKey: string | undefined,
  { now, mode, nonce: expected, seen, asked }: Pick<Context, 'now' | 'mode' | 'nonce' | 'seen' | 'asked'>,
): Outcome {
  if (nonce !== expected) return failed('nonce');
  if (!isTime(iat)) return failed('dates');
  if (signedAt !== undefined && iat < signedAt) return failed('stale-code');
  if (until !== undefined && iat > until) return failed('issued-ahead');
  if (clock) return clock;
  if (mode === 'ask') return judgeAge(asked);
  if (now - iat < -windows[mode].ahead) return failed('issued-ahead');
  if (now - iat > windows[mode].behind) return failed('stale-code');
  return replayKey !== undefined && seen?.(replayKey) ? failed('seen-before') : passed;
}

/** The nonce says which request this answers, so the holder's clock does not matter: what counts is how long ago we asked. */
function judgeAge(asked: Context['asked']): Outcome {
  if (!asked) return unknown('request-expired');
  return asked.age >= 0 && asked.age <= asked.lifetime ? passed : failed('request-expired');
}

/** One text, equal: an array that names us among others is refused. */
export const judgeAudience = ({ aud }: KeyBinding, { audience }: Pick<Context, 'audience'>): Outcome =>
  aud === audience ? passed : failed('audience');
