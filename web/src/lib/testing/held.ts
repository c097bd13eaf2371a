/** A held document for the wallet's tests: claims stand where their type puts them. */
import { claimPath, type CredentialType } from '@krdpass/catalogue';
import type { Json, JsonObject } from '@krdpass/credential';
import type { Held } from '../wallet/held.ts';

export function testHeld(type: CredentialType, claims: Readonly<Record<string, Json>>, more: Partial<Held> = {}): Held {
  const tree: Record<string, Json> = {};
  for (const [name, value] of Object.entries(claims)) {
    const path = claimPath(type, name);
    let place = tree;
    for (const part of path.slice(0, -1)) place = (place[part] ??= {}) as Record<string, Json>;
    place[path.at(-1)!] = value;
  }
  const { id, vct } = type;
  return {
    id: `held-${id}`,
    type: id,
    vct,
    claims: tree as JsonObject,
    copies: [],
    paper: null,
    receivedAt: 0,
    issuedAt: 0,
    expires: 0,
    ...more,
  };
}
