/** The credential request with proofs of type `jwt` (OpenID4VCI 1.0 §8.2). Encryption is not offered. */
import type { JsonObject } from '@krdpass/credential';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

/** A configuration without binding (paper) takes no proofs. */
export type CredentialRequest = Readonly<{ configurationId: string; proofs: readonly string[] }>;

export const createCredentialRequest = ({
  configurationId,
  proofs,
}: {
  configurationId: string;
  proofs?: readonly string[];
}): JsonObject => ({
  credential_configuration_id: configurationId,
  ...(proofs?.length && { proofs: { jwt: [...proofs] } }),
});

const refuse = (description: string) => new ProtocolFault('invalid_credential_request', description);
const refuseProof = (description: string) => new ProtocolFault('invalid_proof', description);

/**
 * `configurations` are those of the issuer metadata (`credential_configurations_supported`); one without `proof_types_supported`
 * takes no proofs. Throws `invalid_credential_request`, `unknown_credential_configuration`, `unknown_credential_identifier`,
 * `invalid_proof` or `invalid_encryption_parameters`. The proofs themselves are judged by verifyKeyProof.
 */
export function parseCredentialRequest(
  json: unknown,
  {
    batchSize,
    configurations,
  }: { batchSize: number; configurations: Readonly<Record<string, Readonly<{ proof_types_supported?: unknown }>>> },
): CredentialRequest {
  const request = membersOf(json, 'the credential request', refuse);
  if (request.has('credential_configuration_id') === request.has('credential_identifier'))
    throw refuse('exactly one of credential_configuration_id and credential_identifier is needed');
  if (request.has('credential_identifier')) {
    request.text('credential_identifier');
    throw new ProtocolFault('unknown_credential_identifier', 'no credential identifiers were handed out');
  }
  const configurationId = request.text('credential_configuration_id');
  if (!Object.hasOwn(configurations, configurationId))
    throw new ProtocolFault('unknown_credential_configuration', 'credential_configuration_id is not in the metadata');
  if (request.has('credential_response_encryption'))
    throw new ProtocolFault('invalid_encryption_parameters', 'response encryption is not offered');
  if (configurations[configurationId]!.proof_types_supported === undefined) {
    if (request.has('proofs')) throw refuse('this configuration is bound to no key and takes no proofs');
    return { configurationId, proofs: [] };
  }
  const types = membersOf(request.value('proofs'), 'proofs', refuseProof);
  if (types.names.length !== 1 || !types.has('jwt')) throw refuseProof('proofs holds exactly one type, jwt');
  const proofs = types.texts('jwt');
  if (proofs.length > batchSize) throw refuse('more proofs than batch_size');
  if (new Set(proofs).size !== proofs.length) throw refuseProof('the same proof twice');
  return { configurationId, proofs };
}
