/** Matching credentials with a DCQL query (OpenID4VP 1.0 §6.4): what a wallet can answer and must ask consent for, and whether an answer satisfies. */
import { selectClaims, type ConcretePath } from './claims-path.ts';
import type { CredentialQuery, DcqlClaim, DcqlFormat, DcqlQuery } from './dcql-query.ts';
import type { Code } from './errors.ts';
import type { JsonObject } from './json.ts';

/** A credential as a query sees it: held whole by a wallet, or as much of it as was presented. */
export type DcqlCredential = Readonly<{
  format: DcqlFormat;
  types: readonly string[]; // vct and its other names, the doctype, or every W3C type
  claims: JsonObject; // the processed payload, the W3C credential, or elements by namespace
  holderBound: boolean;
  authorityKeyIds?: readonly string[]; // of the certificates in its chain, base64url
}>;

/** One claim of a query, and where it stands in the credential: several places where the path means every element. */
export type FoundClaim = Readonly<{ claim: DcqlClaim; places: readonly ConcretePath[] }>;

/** A held credential that answers a credential query: its place in the list, and the claims of the first set that it can answer. */
export type Candidate = Readonly<{ held: number; claims: readonly FoundClaim[] }>;

/** What the holder is asked: a credential query to be answered, by one of these, or by several where `multiple`. */
export type Choice = Readonly<{ id: string; multiple: boolean; required: boolean; candidates: readonly Candidate[] }>;

export type DcqlMatch = Readonly<{
  satisfiable: boolean; // otherwise nothing may be returned: no partial answers
  candidates: ReadonlyMap<string, readonly Candidate[]>; // of each credential query
  options: readonly (readonly (readonly string[])[])[]; // of each credential set, the options that can be met, in the verifier's order
  consent: readonly Choice[]; // the first option of each set, or every query; empty where not satisfiable
}>;

/** Linear in the query and in what is held. Does not look at currency, status or trust: what is held is judged elsewhere. */
export function matchDcql(query: DcqlQuery, held: readonly DcqlCredential[]): DcqlMatch {
  const candidates = new Map(query.credentials.map((wanted) => [wanted.id, candidatesFor(wanted, held)]));
  const met = (id: string) => candidates.get(id)!.length > 0;
  const options = (query.sets ?? []).map((set) => set.options.filter((option) => option.every(met)));
  const satisfiable = query.sets
    ? query.sets.every(({ required }, at) => !required || options[at]!.length > 0)
    : query.credentials.every(({ id }) => met(id));
  const required = new Set(
    query.sets ? query.sets.flatMap((set, at) => (set.required ? (options[at]![0] ?? []) : [])) : query.credentials.map(({ id }) => id),
  );
  const offered = new Set([...required, ...options.flatMap(([first = []]) => first)]);
  const consent = query.credentials
    .filter(({ id }) => satisfiable && offered.has(id))
    .map(({ id, multiple }) => ({ id, multiple, required: required.has(id), candidates: candidates.get(id)! }));
  return { satisfiable, candidates, options, consent };
}

const candidatesFor = (query: CredentialQuery, held: readonly DcqlCredential[]): Candidate[] =>
  held.flatMap((credential, at) => {
    const claims = fits(query, credential) ? findClaims(query, credential, false) : null;
    return claims ? [{ held: at, claims }] : [];
  });

const baseType = 'VerifiableCredential';
const expandedBaseType = `https://www.w3.org/2018/credentials#${baseType}`;
const oneSpelling = (type: string) => (type === expandedBaseType ? baseType : type);

/** Format, type, holder binding and authority. An authority of a kind we do not know matches nothing. */
function fits({ format, types, holderBound, authorities }: CredentialQuery, credential: DcqlCredential): boolean {
  const own = credential.format === 'jwt_vc_json' ? credential.types.map(oneSpelling) : credential.types;
  const wanted = (name: string) => own.includes(credential.format === 'jwt_vc_json' ? oneSpelling(name) : name);
  return (
    format === credential.format &&
    (types === null || types.some((alternative) => alternative.every(wanted))) &&
    (!holderBound || credential.holderBound) &&
    (authorities === null ||
      authorities.some(({ type, values }) => type === 'aki' && values.some((value) => credential.authorityKeyIds?.includes(value))))
  );
}

/** The claims of the first set that the credential answers, all claims where there are no sets; null where it answers none. */
function findClaims({ claims, claimSets }: CredentialQuery, credential: DcqlCredential, presented: boolean): FoundClaim[] | null {
  if (!claims) return [];
  const found = claims.map((claim) => findClaim(claim, credential, presented));
  if (!claimSets) return complete(found);
  for (const set of claimSets) {
    const all = complete(set.map((id) => found[claims.findIndex((claim) => claim.id === id)]!));
    if (all) return all;
  }
  return null;
}

const complete = (found: readonly (FoundClaim | null)[]): FoundClaim[] | null =>
  found.includes(null) ? null : (found as readonly FoundClaim[]).slice();

function findClaim(claim: DcqlClaim, { claims, format }: DcqlCredential, presented: boolean): FoundClaim | null {
  const { path, values } = claim;
  const selected = selectClaims(claims, path, { anyElement: presented });
  if (!selected || (values && !selected.some(({ value }) => (values as readonly unknown[]).includes(value)))) return null;
  const whole = format === 'mso_mdoc' ? 2 : path.length; // an mdoc discloses elements, never a part of one
  return { claim, places: selected.map((one) => one.path.slice(0, whole)) };
}

/** What a verifier was given: presentations by the id of the credential query that they answer. */
export type DcqlAnswer = Readonly<Record<string, readonly DcqlCredential[]>>;

export type DcqlFault = Readonly<{ id: string; code: Extract<Code, `answer-${string}` | 'claims-missing'> }>;

/**
 * Everything in which an answer falls short (§8.6), nothing where it satisfies: `answer-unasked` for an id that no query has, `answer-count`
 * for none or, without `multiple`, several; `answer-type` where format, type, binding or authority differ; `claims-missing`; `answer-missing`
 * for each query that had to be answered. Each presentation must have been verified before, by itself. Claims beyond the asked are no fault.
 */
export function satisfiesDcql(query: DcqlQuery, answer: DcqlAnswer): readonly DcqlFault[] {
  const faults: DcqlFault[] = [];
  for (const [id, presented] of Object.entries(answer)) {
    const wanted = query.credentials.find((one) => one.id === id);
    if (!wanted) faults.push({ id, code: 'answer-unasked' });
    else if (presented.length === 0 || (presented.length > 1 && !wanted.multiple)) faults.push({ id, code: 'answer-count' });
    else if (!presented.every((one) => fits(wanted, one))) faults.push({ id, code: 'answer-type' });
    else if (!presented.every((one) => findClaims(wanted, one, true))) faults.push({ id, code: 'claims-missing' });
  }
  const given = (id: string) => Object.hasOwn(answer, id);
  const missing = query.sets
    ? query.sets
        .filter(({ required, options }) => required && !options.some((option) => option.every(given)))
        .map(({ options }) => options[0]!)
    : [query.credentials.map(({ id }) => id)];
  for (const id of new Set(missing.flat())) if (!given(id)) faults.push({ id, code: 'answer-missing' });
  return faults;
}
