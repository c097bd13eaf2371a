/** Reads JSON that came from outside, before anything reads its meaning. */
import { CredentialFault, parseJson, type Json } from '@krdpass/credential';

/** Undefined for anything malformed, too deep or with a member twice. */
export function strictJson(bytes: Uint8Array): Json | undefined {
  try {
    return parseJson(bytes);
  } catch (fault) {
    if (fault instanceof CredentialFault) return undefined;
    throw fault;
  }
}
