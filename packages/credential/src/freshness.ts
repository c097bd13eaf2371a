/** Is it signed for us, just now? Nonce, audience and the window around the verifier's clock (qr-transport: freshness and replay). */
import type { Times } from './currency.ts';
import { isTime } from './json.ts';
import type { KeyBinding } from './key-binding.ts';
import { failed, passed, type Context, type Outcome } from './verdict.ts';

/** Seconds a key binding may be ahead of, and behind, the verifier's clock. */
const windows = { show: { ahead: 30, behind: 60 }, paper: { ahead: 30, behind: 60 }, online: { ahead: 60, behind: 300 } } as const;

/** `clock` is the outcome of a wrong clock; without one the window is judged. A presentation signed before its credential, or after its end, is none. */
export function judgeFresh(
  { iat, nonce }: KeyBinding,
  { signedAt, until }: Times,
  clock: Outcome | undefined,
  replayKey: string | undefined,
  { now, mode, nonce: expected, seen }: Pick<Context, 'now' | 'mode' | 'nonce' | 'seen'>,
): Outcome {
  if (nonce !== expected) return failed('nonce');
  if (!isTime(iat)) return failed('dates');
  if (signedAt !== undefined && iat < signedAt) return failed('stale-code');
  if (until !== undefined && iat > until) return failed('issued-ahead');
  if (clock) return clock;
  if (now - iat < -windows[mode].ahead) return failed('issued-ahead');
  if (now - iat > windows[mode].behind) return failed('stale-code');
  return replayKey !== undefined && seen?.(replayKey) ? failed('seen-before') : passed;
}

/** One text, equal: an array that names us among others is refused. */
export const judgeAudience = ({ aud }: KeyBinding, { audience }: Pick<Context, 'audience'>): Outcome =>
  aud === audience ? passed : failed('audience');
