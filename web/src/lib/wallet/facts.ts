/** What this wallet knows when a service's rules are judged: the answers so far, the documents it holds, the day. Registers are the issuer's. */
import { claimPath, type CredentialType, type Facts } from '@krdpass/catalogue';
import { isObject, type Json } from '@krdpass/credential';
import type { Held } from './held.ts';

export type Holding = Readonly<{ held: readonly Held[]; types: readonly CredentialType[]; today: string }>;

/** Undefined where the type has no such claim; null where the register holds nothing. */
export function claimOf(held: Pick<Held, 'claims'>, type: CredentialType, claim: string): Json | undefined {
  if (!type.claims[claim]) return undefined;
  let value: Json | undefined = held.claims;
  for (const part of claimPath(type, claim)) value = isObject(value) ? value[part] : undefined;
  return value ?? null;
}

/** The claims of a document, as the fact of what is shown of its type. Pictures are no facts. */
export function shownFact(held: Pick<Held, 'claims'>, type: CredentialType, claims: readonly string[] = Object.keys(type.claims)): Facts {
  const shown = claims.flatMap((claim) => {
    const value = type.claims[claim]?.kind === 'image' ? undefined : claimOf(held, type, claim);
    return value === undefined ? [] : [[claim, value] as const];
  });
  return { [`shown.${type.id}`]: Object.fromEntries(shown) };
}

/** What the registers held when these documents were signed: by the column each claim comes from. Good for a look ahead, not for a judgement. */
export function rememberedFacts({ held, types }: Pick<Holding, 'held' | 'types'>): Facts {
  const facts: Record<string, unknown> = {};
  for (const one of held) {
    const type = types.find(({ id }) => id === one.type);
    for (const [name, { from }] of Object.entries(type?.claims ?? {})) {
      const value = claimOf(one, type!, name);
      if (['string', 'number', 'boolean'].includes(typeof value)) facts[`register.${from}`] = value;
    }
  }
  return facts;
}

/** Whole years between two days. */
export function ageOn(birthdate: string, today: string): number {
  const [born, now] = [birthdate.slice(0, 10), today];
  return Number(now.slice(0, 4)) - Number(born.slice(0, 4)) - (now.slice(5) < born.slice(5) ? 1 : 0);
}

/** What is known of the applicant from the documents held, before anything is asked. */
export function applicantFacts({ held, types, today }: Holding): Facts {
  const facts: Record<string, unknown> = { today };
  for (const one of held) {
    const type = types.find(({ id }) => id === one.type);
    if (!type) continue;
    Object.assign(facts, shownFact(one, type));
    if (type.id !== 'civil-id') continue;
    facts['applicant.kind'] = 'citizen';
    const [upn, birthdate] = [claimOf(one, type, 'upn'), claimOf(one, type, 'birthdate')];
    if (typeof upn === 'string') facts['applicant.upn'] = upn;
    if (typeof birthdate === 'string') facts['applicant.age'] = ageOn(birthdate, today);
  }
  return facts;
}
