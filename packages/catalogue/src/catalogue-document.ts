/** What the issuer signs and serves to wallets and verifiers: every declaration, and the dictionaries of the offline codes. */
import type { AskableType } from './ask-ids.ts';
import type { Authority, AuthorityId } from './authorities.ts';
import type { CredentialType } from './credential-type.ts';
import type { Purpose } from './purposes.ts';
import type { Service } from './service.ts';

/** A frozen preset dictionary of the generic offline code; its id stands in the code, its text is base64url. */
export type Dictionary = Readonly<{ id: number; vct: string; form: 'show' | 'paper' | 'ask'; text: string }>;

/** What can be asked for by code, and why. */
export type Asking = Readonly<{ types: readonly AskableType[]; purposes: readonly Purpose[] }>;

/**
 * A frozen template of the offline code: what all credentials of a type have in common, and how the rest is written (packages/credential).
 * Its id stands in the code and is never reused; `notBefore` is the day it was published first.
 */
export type FrozenTemplate = Readonly<{
  id: number;
  notBefore: string;
  vct: string;
  statusBase: string; // the path of a status list without its number
  depth: number;
  payload: readonly string[];
  const: Readonly<Record<string, string>>;
  authority: Readonly<{ claim: string; values: readonly string[] }>;
  open?: readonly (readonly [claim: string, codec: unknown])[];
  categories?: readonly string[];
  leaves: readonly (readonly [leaf: number, path: string, codec: unknown])[];
}>;

/** The same for one issuer: its identifier, and whole addresses of status lists. */
export type Template = FrozenTemplate & Readonly<{ iss: string }>;

/** A catalogue speaks of its own issuer's credentials. */
export const templateOf = (frozen: FrozenTemplate, issuer: string): Template => ({
  ...frozen,
  iss: issuer,
  statusBase: issuer + frozen.statusBase,
});

export type CatalogueDocument = Readonly<{
  iss: string;
  iat: number;
  sequence: number;
  demo: true;
  authorities: Readonly<Record<AuthorityId, Authority>>;
  credentials: readonly CredentialType[];
  services?: readonly Service[]; // none in catalogues from before there were any
  dictionaries: readonly Dictionary[];
  templates?: readonly Template[]; // none in catalogues from before there were any
  asking?: Asking; // none in a catalogue without requests
}>;
