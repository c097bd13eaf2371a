/** Claims path pointers (OpenID4VP 1.0 §7): where in a credential a claim stands. A name is a member, `null` every element, a number one element. */
import { CredentialFault } from './errors.ts';
import { isObject, type Json } from './json.ts';

export type ClaimsPath = readonly (string | number | null)[];

/** A path with every element named: what a presentation discloses. */
export type ConcretePath = readonly (string | number)[];

export type Selected = Readonly<{ path: ConcretePath; value: Json }>;

const longest = 8; // steps

/** Throws `query-path` for anything but a list of one to eight names, element numbers and nulls. */
export function parseClaimsPath(path: Json | undefined): ClaimsPath {
  if (!Array.isArray(path) || path.length === 0 || path.length > longest || !path.every(isStep)) throw new CredentialFault('query-path');
  return path as ClaimsPath;
}

const isStep = (step: Json): step is string | number | null =>
  step === null || typeof step === 'string' || (typeof step === 'number' && Number.isSafeInteger(step) && step >= 0);

/**
 * What the path selects, in order; null where it selects nothing or meets a value that is not the container it needs (§7.1.1). A claim
 * whose value is `null` is there. `anyElement` reads a number as any element: in a presentation the undisclosed ones are gone, and with
 * them the numbers.
 */
export function selectClaims(claims: Json, path: ClaimsPath, { anyElement = false } = {}): readonly Selected[] | null {
  let selected: Selected[] = [{ path: [], value: claims }];
  for (const step of path) {
    const next: Selected[] = [];
    for (const { path: at, value } of selected) {
      if (typeof step === 'string') {
        if (!isObject(value)) return null;
        if (Object.hasOwn(value, step)) next.push({ path: [...at, step], value: value[step]! });
        continue;
      }
      if (!Array.isArray(value)) return null;
      value.forEach((element, index) => {
        if (step === null || anyElement || step === index) next.push({ path: [...at, index], value: element });
      });
    }
    if (next.length === 0) return null;
    selected = next;
  }
  return selected;
}
