/** Error responses of the token, credential and notification endpoints (RFC 6749 §5.2, OpenID4VCI 1.0 §8.3.1, RFC 9449 §7.1). */
import type { JsonObject } from '@krdpass/credential';
import { ProtocolFault, type WireError } from './protocol-fault.ts';

export const createErrorResponse = ({ error, description }: ProtocolFault): JsonObject => ({ error, error_description: description });

const code = /^[\x20-\x21\x23-\x5b\x5d-\x7e]{1,100}$/;

/** Never throws: an answer that names no code is `invalid_response`. A resource may name it in WWW-Authenticate alone. */
export function parseErrorResponse(status: number, json: unknown, wwwAuthenticate?: string | null): ProtocolFault {
  const body: Readonly<Record<string, unknown>> = typeof json === 'object' && json !== null ? { ...json } : {};
  const named = body.error ?? /\berror="([^"]*)"/.exec(wwwAuthenticate ?? '')?.[1];
  const description = typeof body.error_description === 'string' ? body.error_description.slice(0, 500) : '';
  if (typeof named !== 'string' || !code.test(named)) return new ProtocolFault('invalid_response', `HTTP status ${status}`, { status });
  return new ProtocolFault(named as WireError, description, { status });
}
