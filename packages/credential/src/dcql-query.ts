/**
 * A DCQL query as a verifier sends it (OpenID4VP 1.0 §6): which credentials, which claims of each, and which of them together. Members that
 * the specification does not know are ignored. A query of a format we do not hold is read as far as its id, and matches nothing.
 */
import { parseClaimsPath, type ClaimsPath } from './claims-path.ts';
import { CredentialFault, type Code } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

export const dcqlFormats = ['dc+sd-jwt', 'jwt_vc_json', 'mso_mdoc'] as const;
export type DcqlFormat = (typeof dcqlFormats)[number];

export type DcqlClaim = Readonly<{ id?: string; path: ClaimsPath; values?: readonly (string | number | boolean)[]; retained?: boolean }>;

/** Alternatives, each a set of names that must all be among the credential's own; null where any type will do. */
export type TypeAlternatives = readonly (readonly string[])[] | null;

export type CredentialQuery = Readonly<{
  id: string;
  format: DcqlFormat | null; // null: of a format we do not hold
  types: TypeAlternatives;
  claims: readonly DcqlClaim[] | null; // null: only what is always shown
  claimSets: readonly (readonly string[])[] | null;
  multiple: boolean;
  holderBound: boolean;
  authorities: readonly Readonly<{ type: string; values: readonly string[] }>[] | null;
}>;

export type CredentialSet = Readonly<{ options: readonly (readonly string[])[]; required: boolean }>;

export type DcqlQuery = Readonly<{ credentials: readonly CredentialQuery[]; sets: readonly CredentialSet[] | null }>;

const caps = { credentials: 16, claims: 64, claimSets: 64, sets: 16, options: 16, values: 64, text: 1024 };

/**
 * Throws `query-shape` for a member that is missing, empty or of another kind, `query-id` for an id of other letters or one used twice,
 * `query-reference` for a set that names an id nobody has, `query-path` for a claim that cannot be or stands twice, `too-large` above the caps.
 */
export function parseDcqlQuery(query: Json): DcqlQuery {
  const { credentials, credential_sets: sets } = object(query);
  const parsed = list(credentials, caps.credentials).map(parseCredentialQuery);
  const ids = new Set(parsed.map(({ id }) => id));
  refuseUnless(ids.size === parsed.length, 'query-id');
  return {
    credentials: parsed,
    sets: optional(sets, (given) => list(given, caps.sets).map((set) => parseSet(set, ids))),
  };
}

function parseSet(set: Json, ids: ReadonlySet<string>): CredentialSet {
  const { options, required } = object(set);
  return {
    options: list(options, caps.options).map((option) => references(option, ids, caps.credentials)),
    required: flag(required, true),
  };
}

function parseCredentialQuery(query: Json): CredentialQuery {
  const { id, format, meta, claims, claim_sets: claimSets, multiple, trusted_authorities: authorities, ...rest } = object(query);
  const known = dcqlFormats.find((one) => one === text(format)) ?? null;
  const parsed = known && optional(claims, (given) => parseClaims(given, known));
  if (claimSets !== undefined) refuseUnless(claims !== undefined, 'query-reference');
  const named = new Set(parsed?.flatMap((claim) => (claim.id === undefined ? [] : [claim.id])));
  return {
    id: parseId(id),
    format: known,
    types: known && parseTypes(known, object(meta)),
    claims: parsed,
    claimSets: known && optional(claimSets, (sets) => list(sets, caps.claimSets).map((set) => references(set, named, caps.claims))),
    multiple: flag(multiple, false),
    holderBound: flag(rest.require_cryptographic_holder_binding, true),
    authorities: optional(authorities, (given) => list(given, caps.values).map(parseAuthority)),
  };
}

function parseAuthority(authority: Json) {
  const { type, values } = object(authority);
  return { type: text(type), values: list(values, caps.values).map(text) };
}

function parseTypes(format: DcqlFormat, meta: JsonObject): TypeAlternatives {
  if (format === 'mso_mdoc') return optional(meta.doctype_value, (doctype) => [[text(doctype)]]);
  if (format === 'dc+sd-jwt') return optional(meta.vct_values, (values) => list(values, caps.values).map((vct) => [text(vct)]));
  return optional(meta.type_values, (sets) => list(sets, caps.values).map((set) => list(set, caps.values).map(text)));
}

function parseClaims(claims: Json, format: DcqlFormat): DcqlClaim[] {
  const parsed = list(claims, caps.claims).map((claim) => parseClaim(claim, format));
  const ids = parsed.flatMap(({ id }) => (id === undefined ? [] : [id]));
  refuseUnless(new Set(ids).size === ids.length, 'query-id');
  refuseUnless(new Set(parsed.map(({ path }) => JSON.stringify(path))).size === parsed.length, 'query-path');
  return parsed;
}

function parseClaim(claim: Json, format: DcqlFormat): DcqlClaim {
  const { id, path: given, values, intent_to_retain: retained } = object(claim);
  const path = parseClaimsPath(given);
  for (const step of path) if (typeof step === 'string') refuseUnless(step.length <= caps.text, 'too-large');
  if (format === 'mso_mdoc') refuseUnless(path.length >= 2 && path.slice(0, 2).every((step) => typeof step === 'string'), 'query-path');
  return {
    path,
    ...(id !== undefined && { id: parseId(id) }),
    ...(values !== undefined && { values: list(values, caps.values).map(parseValue) }),
    ...(format === 'mso_mdoc' && { retained: flag(retained, false) }),
  };
}

function parseValue(value: Json): string | number | boolean {
  const fits = typeof value === 'boolean' || (typeof value === 'number' && Number.isSafeInteger(value));
  return fits ? (value as number | boolean) : text(value);
}

function parseId(id: Json | undefined): string {
  const given = text(id);
  refuseUnless(/^[A-Za-z0-9_-]+$/.test(given), 'query-id');
  return given;
}

function references(names: Json, ids: ReadonlySet<string>, most: number): string[] {
  const given = list(names, most).map(text);
  refuseUnless(
    given.every((name) => ids.has(name)),
    'query-reference',
  );
  return given;
}

function refuseUnless(right: boolean, code: Code): void {
  if (!right) throw new CredentialFault(code);
}

function object(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw new CredentialFault('query-shape');
  return value;
}

function list(value: Json | undefined, most: number): readonly Json[] {
  if (!Array.isArray(value) || value.length === 0) throw new CredentialFault('query-shape');
  refuseUnless(value.length <= most, 'too-large');
  return value;
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string' || value === '') throw new CredentialFault('query-shape');
  refuseUnless(value.length <= caps.text, 'too-large');
  return value;
}

function flag(value: Json | undefined, otherwise: boolean): boolean {
  if (value !== undefined && typeof value !== 'boolean') throw new CredentialFault('query-shape');
  return value ?? otherwise;
}

const optional = <T>(value: Json | undefined, read: (value: Json) => T): T | null => (value === undefined ? null : read(value));
