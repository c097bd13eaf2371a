/** What the issuer signs and serves to wallets and verifiers: every declaration, and the dictionaries of the offline codes. */
import type { AskableType } from './ask-ids.ts';
import type { Authority, AuthorityId } from './authorities.ts';
import type { CredentialType } from './credential-type.ts';
import type { Purpose } from './purposes.ts';

/** A frozen preset dictionary of the generic offline code; its id stands in the code, its text is base64url. */
export type Dictionary = Readonly<{ id: number; vct: string; form: 'show' | 'paper' | 'ask'; text: string }>;

/** What can be asked for by code, and why. */
export type Asking = Readonly<{ types: readonly AskableType[]; purposes: readonly Purpose[] }>;

export type CatalogueDocument = Readonly<{
  iss: string;
  iat: number;
  sequence: number;
  demo: true;
  authorities: Readonly<Record<AuthorityId, Authority>>;
  credentials: readonly CredentialType[];
  dictionaries: readonly Dictionary[];
  asking?: Asking; // none in a catalogue without requests
}>;
