/** The faces of a verdict (roadside check): one for the officer to act on, the first that applies in a fixed order. */
import type { Check, CheckName, Code, Verdict } from '@krdpass/credential';

export const faces = ['wrong-document', 'not-genuine', 'stale-code', 'revoked', 'suspended', 'expired', 'cannot-confirm', 'valid'] as const;
export type Face = (typeof faces)[number];

/** A printed code proves who signed and what, not who holds it: never the green of a live code. */
export type Qualifier = 'copy-possible';

const proof: ReadonlySet<CheckName> = new Set(['format', 'signature', 'issuer-trusted', 'type-allowed', 'holder-bound', 'audience']);
const dates: ReadonlySet<CheckName> = new Set(['in-force', 'document-valid']);

/** The face of a finished verdict. Never `wrong-document`: that is found before there is a verdict. */
export function faceOf({ colour, checks }: Pick<Verdict, 'colour' | 'checks'>): Face {
  const failed = (right: (check: Check) => boolean) => checks.some((check) => check.outcome === 'failed' && right(check));
  if (failed(({ name }) => proof.has(name))) return 'not-genuine';
  if (failed(({ name }) => name === 'fresh')) return 'stale-code';
  if (failed(({ code }) => code === 'revoked')) return 'revoked';
  if (failed(({ code }) => code === 'suspended')) return 'suspended';
  if (failed(({ name }) => dates.has(name))) return 'expired';
  const confirmed =
    checks.length > 0 && checks.every(({ outcome, code }) => outcome === 'passed' || (outcome === 'unknown' && code === 'paper'));
  return confirmed && (colour === 'green' || isPaper(checks)) ? 'valid' : 'cannot-confirm';
}

const isPaper = (checks: readonly Check[]) => checks.some(({ code }) => code === 'paper');

export const qualifierOf = ({ checks }: Pick<Verdict, 'checks'>): Qualifier | undefined => (isPaper(checks) ? 'copy-possible' : undefined);

/** The check that made the face: whose sentence goes under the band. */
export function decisive({ checks }: Pick<Verdict, 'checks'>, face: Face): Check | undefined {
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  if (face === 'not-genuine') return failed.find(({ name }) => proof.has(name));
  if (face === 'stale-code') return failed.find(({ name }) => name === 'fresh');
  if (face === 'revoked' || face === 'suspended') return failed.find(({ code }) => code === face);
  if (face === 'expired') return failed.find(({ name }) => dates.has(name));
  if (face === 'cannot-confirm') return failed[0] ?? checks.find(({ outcome, code }) => outcome === 'unknown' && code !== 'paper');
  return checks.find(({ code }) => code === 'paper');
}

const outdated: ReadonlySet<Code> = new Set(['newer-version', 'unknown-template', 'unknown-dictionary', 'unknown-codec', 'unknown-index']);

/** The face of a code that could not be restored; `damaged` means: keep scanning, it may be the light. */
export function faceOfFault(code: Code, { listsOld }: { listsOld: boolean }): Extract<Face, 'cannot-confirm' | 'not-genuine'> | 'damaged' {
  if (outdated.has(code)) return 'cannot-confirm';
  if (code === 'unknown-signer') return listsOld ? 'cannot-confirm' : 'not-genuine';
  return 'damaged';
}
