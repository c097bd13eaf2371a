/** What the wallet holds of one credential: its copies, each bound to an own holder key, and the paper form beside them. */
import type { JsonObject, Names } from '@krdpass/credential';

export type StatusReference = Readonly<{ uri: string; idx: number }>;

/** What a copy's salts grew from, by which of the catalogue's templates. As secret as all its claims together; never leaves the wallet. */
export type SaltSeed = Readonly<{ template: number; seed: string }>;

export type Copy = Readonly<{
  credential: string;
  key: string; // name of the holder key in the store
  status: StatusReference | null;
  seed?: SaltSeed; // only one that was found to give every salt of the credential
}>;

export type Held = Readonly<{
  id: string;
  type: string; // id of the declaration in the catalogue
  vct: string;
  claims: JsonObject; // everything the issuer signed, opened once at receipt
  copies: readonly Copy[];
  paper: string | null;
  receivedAt: number;
  issuedAt: number;
  expires: number; // of the signature, not of the licence or card
}>;

/** One line of the citizen's own history. Never leaves the device. */
export type Happening = Readonly<{
  id: string;
  at: number;
  kind: 'received' | 'shown' | 'printed' | 'replaced' | 'answered';
  held: string;
  type: string;
  preset?: string;
  unit?: Names; // who was answered, as the trust list named it
  request?: string; // the random of the request: none is answered twice
}>;
