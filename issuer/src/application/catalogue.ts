/** The catalogue as wallets and verifiers fetch it: every declaration, and what may be asked for and why; signed and versioned. */
import { askableTypes, purposes } from '@krdpass/catalogue';
import type { JsonObject } from '@krdpass/credential';
import type { Publication } from '../store/publications.ts';
import type { Issuer } from './issuer.ts';
import { publish } from './publish.ts';

export function catalogue(issuer: Issuer): Promise<Publication> {
  const { origin } = issuer;
  const { authorities, credentials, dictionaries } = issuer.catalogue;
  const asking = { types: askableTypes(credentials), purposes };
  const content = { iss: origin, demo: true, authorities, credentials, dictionaries, asking } as unknown as JsonObject;
  return publish(issuer, {
    id: 'catalogue',
    typ: 'krd-catalogue+jwt',
    content,
    payload: ({ sequence, issued }) => ({ iat: issued, sequence, ...content }),
  });
}
