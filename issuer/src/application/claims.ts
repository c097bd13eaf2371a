/** From a register's answer to what is signed: claims by path for an SD-JWT VC, nested objects for a VC-JWT. */
import { claimPath, type CredentialType } from '@krdpass/catalogue';
import type { ClaimValue, Json, JsonObject } from '@krdpass/credential';
import { paperPreset } from './configurations.ts';

export type Claims = Readonly<Record<string, Json>>;

type Place = Readonly<{ name: string; path: readonly string[]; disclose: 'always' | 'choice' }>;

const places = new WeakMap<CredentialType, readonly Place[]>(); // the declaration does not change while we run

const placesOf = (type: CredentialType) =>
  places.getOrInsertComputed(type, ({ claims }) =>
    Object.entries(claims).map(([name, { disclose }]) => ({ name, path: claimPath(type, name), disclose })),
  );

/** Every declared claim in the declared order; one the register has nothing for is null, so that hiding it looks like hiding a value. */
export const claimValues = (type: CredentialType, claims: Claims): readonly ClaimValue[] =>
  placesOf(type).map(({ name, path, disclose }) => ({ path, value: claims[name] ?? null, disclose }));

/** What stands on paper: the paper preset, and what every credential always shows. */
export function paperClaims(type: CredentialType): readonly string[] {
  const printed = new Set(paperPreset(type)?.claims);
  return Object.keys(type.claims).filter((name) => printed.has(name) || type.claims[name]!.disclose === 'always');
}

/** The same claims as one object, groups as objects inside; `only` leaves the others out. */
export function claimObject(type: CredentialType, claims: Claims, only: readonly string[] = Object.keys(type.claims)): JsonObject {
  const subject: JsonObject = {};
  for (const name of only) {
    const path = claimPath(type, name);
    let place = subject;
    for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as JsonObject;
    place[path.at(-1)!] = claims[name] ?? null;
  }
  return subject;
}

/** The number a document is known by at the counter; empty for a type without one. */
export const documentNumber = ({ document_number }: Claims): string => (typeof document_number === 'string' ? document_number : '');
