/** The catalogue as wallets and verifiers fetch it: every declaration, and what may be asked for and why; signed and versioned. */
import { askableTypes, purposes, templateOf } from '@krdpass/catalogue';
import type { JsonObject } from '@krdpass/credential';
import type { Publication } from '../store/publications.ts';
import type { Issuer } from './issuer.ts';
import { publish } from './publish.ts';

export function catalogue(issuer: Issuer): Promise<Publication> {
  const { origin } = issuer;
  const { authorities, credentials, services, dictionaries } = issuer.catalogue;
  const templates = issuer.catalogue.templates.map((frozen) => templateOf(frozen, origin));
  const asking = { types: askableTypes(credentials), purposes };
  const content = { iss: origin, demo: true, authorities, credentials, services, dictionaries, templates, asking } as unknown as JsonObject;
  return publish(issuer, {
    id: 'catalogue',
    typ: 'krd-catalogue+jwt',
    content,
    payload: ({ sequence, issued }) => ({ iat: issued, sequence, ...content }),
  });
}
