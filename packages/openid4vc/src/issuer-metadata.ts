/** Credential issuer metadata (OpenID4VCI 1.0 §12.2), made from the declarations of the credential types. Unsigned form. */
import type { JsonObject } from '@krdpass/credential';
import { isIssuerIdentifier, parseAddress } from './address.ts';
import { createConfigurations, type DeclaredAuthorities, type DeclaredCredential, type Names } from './credential-configuration.ts';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

/** The endpoints stand directly below the issuer's origin. Passes the OpenID Foundation's JSON Schema. */
export const createIssuerMetadata = ({
  issuer,
  display,
  authorities,
  credentials,
  batchSize = 10,
}: {
  issuer: string;
  display: Names;
  authorities: DeclaredAuthorities;
  credentials: readonly DeclaredCredential[];
  batchSize?: number;
}): JsonObject => ({
  credential_issuer: issuer,
  authorization_servers: [issuer],
  credential_endpoint: `${issuer}/credential`,
  nonce_endpoint: `${issuer}/nonce`,
  deferred_credential_endpoint: `${issuer}/deferred-credential`,
  notification_endpoint: `${issuer}/notification`,
  batch_credential_issuance: { batch_size: batchSize },
  display: Object.entries(display).map(([locale, name]) => ({ name, locale })),
  credential_configurations_supported: Object.assign({}, ...credentials.map((type) => createConfigurations(type, authorities))),
});

export type CredentialConfiguration = Readonly<{
  format: 'dc+sd-jwt' | 'jwt_vc_json';
  vct?: string;
  credential_definition?: Readonly<{ type: readonly string[] }>;
  cryptographic_binding_methods_supported?: readonly string[];
  proof_types_supported?: Readonly<{ jwt: Readonly<{ proof_signing_alg_values_supported: readonly string[] }> }>;
}>;

export type IssuerMetadata = Readonly<{
  credential_issuer: string;
  credential_endpoint: string;
  nonce_endpoint: string;
  deferred_credential_endpoint?: string;
  notification_endpoint?: string;
  batch_credential_issuance: Readonly<{ batch_size: number }>;
  credential_configurations_supported: Readonly<Record<string, CredentialConfiguration>>;
  leftOut: readonly string[]; // configurations that are there and that we do not speak
}>;

const refuse = (description: string) => new ProtocolFault('invalid_metadata', description);

/**
 * Throws `invalid_metadata`, also where the document is another issuer's. Configurations of formats and key bindings we do
 * not speak are left out. Without `batch_credential_issuance` the batch is one. Does not judge whether the issuer is trusted.
 */
export function parseIssuerMetadata(json: unknown, { issuer }: { issuer: string }): IssuerMetadata {
  const metadata = membersOf(json, 'the metadata', refuse);
  if (metadata.text('credential_issuer') !== issuer || !isIssuerIdentifier(issuer)) throw refuse('credential_issuer is another');
  const address = (name: string) => {
    const text = metadata.text(name);
    if (!parseAddress(text)) throw refuse(`${name} is not an https address`);
    return text;
  };
  const batch = metadata.has('batch_credential_issuance') ? metadata.object('batch_credential_issuance').wholeNumber('batch_size') : 1;
  const supported = metadata.object('credential_configurations_supported');
  const [usable, leftOut] = [new Map<string, CredentialConfiguration>(), [] as string[]];
  for (const id of supported.names) {
    const known = parseConfiguration(supported.value(id));
    if (known) usable.set(id, known);
    else leftOut.push(id);
  }
  return {
    credential_issuer: issuer,
    credential_endpoint: address('credential_endpoint'),
    nonce_endpoint: address('nonce_endpoint'),
    ...(metadata.has('deferred_credential_endpoint') && { deferred_credential_endpoint: address('deferred_credential_endpoint') }),
    ...(metadata.has('notification_endpoint') && { notification_endpoint: address('notification_endpoint') }),
    batch_credential_issuance: { batch_size: batch },
    credential_configurations_supported: Object.fromEntries(usable),
    leftOut,
  };
}

const formats = ['dc+sd-jwt', 'jwt_vc_json'] as const;

function parseConfiguration(json: unknown): CredentialConfiguration | null {
  const configuration = membersOf(json, 'a credential configuration', refuse);
  const named = configuration.text('format');
  const format = formats.find((known) => known === named);
  if (!format) return null;
  const [bound, proven] = [configuration.has('cryptographic_binding_methods_supported'), configuration.has('proof_types_supported')];
  if (bound !== proven) throw refuse('binding methods and proof types stand together or not at all');
  if (configuration.has('credential_metadata')) refuseContradictions(configuration.object('credential_metadata').value('claims'));
  const kind =
    format === 'dc+sd-jwt'
      ? { format, vct: configuration.text('vct') }
      : { format, credential_definition: { type: configuration.object('credential_definition').texts('type') } };
  if (!bound) return kind;
  const proofs = configuration.object('proof_types_supported');
  if (!proofs.has('jwt')) return null;
  const algorithms = proofs.object('jwt').texts('proof_signing_alg_values_supported');
  if (!algorithms.includes('ES256')) return null;
  return {
    ...kind,
    cryptographic_binding_methods_supported: configuration.texts('cryptographic_binding_methods_supported'),
    proof_types_supported: { jwt: { proof_signing_alg_values_supported: algorithms } },
  };
}

/** One claim described twice, or an array addressed both by index and as a whole (OpenID4VCI 1.0 appendix C.4). */
function refuseContradictions(claims: unknown) {
  if (claims === undefined) return;
  if (!Array.isArray(claims)) throw refuse('claims is not a list');
  const seen = new Set<string>();
  for (const claim of claims) {
    const path: unknown = membersOf(claim, 'a claim description', refuse).value('path');
    if (!Array.isArray(path) || path.length === 0) throw refuse('path is not a list, or empty');
    const name = JSON.stringify(path.map((step: unknown) => (typeof step === 'number' ? [step] : step)));
    if (seen.has(name)) throw refuse('a claim is described twice');
    seen.add(name);
  }
  const mixed = [...seen].some((name) => name.endsWith(',null]') && [...seen].some((other) => other.startsWith(name.slice(0, -5) + '[')));
  if (mixed) throw refuse('an array is addressed both by index and as a whole');
}
