/** Bodies of requests, read no further than 64 KiB. */
import { ProtocolFault, type WireError } from '@krdpass/openid4vc';
import type { Context } from 'hono';
import { strictJson } from '../application/strict-json.ts';

const limit = 65_536;

const tooLong = (error: WireError) => new ProtocolFault(error, 'the body is longer than 64 KiB');

async function readBody(c: Context, error: WireError): Promise<Uint8Array> {
  const declared = c.req.header('content-length');
  if (declared === undefined) return readChunks(c, error);
  if (!(Number(declared) <= limit)) throw tooLong(error);
  return new Uint8Array(await c.req.arrayBuffer()); // the HTTP parser reads no further than declared; a stream costs five times as much
}

async function readChunks(c: Context, error: WireError): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.length;
    if (length > limit) throw tooLong(error);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const mediaType = (c: Context) => c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();

/** Throws the given error for another media type, and for JSON that is malformed, too long or too deep. */
export async function readJson(c: Context, error: WireError): Promise<unknown> {
  if (mediaType(c) !== 'application/json') throw new ProtocolFault(error, 'the body must be application/json');
  const json = strictJson(await readBody(c, error));
  if (json === undefined) throw new ProtocolFault(error, 'the body is not JSON, or too deep');
  return json;
}

/** Null for another media type. Throws `invalid_request` for a body that is too long. */
export async function readText(c: Context, expected: string): Promise<string | null> {
  if (mediaType(c) !== expected) return null;
  return new TextDecoder().decode(await readBody(c, 'invalid_request'));
}

/** Throws `invalid_request` for another media type or a body that is too long. */
export async function readForm(c: Context): Promise<URLSearchParams> {
  if (mediaType(c) !== 'application/x-www-form-urlencoded') throw new ProtocolFault('invalid_request', 'the body must be a form');
  return new URLSearchParams(new TextDecoder().decode(await readBody(c, 'invalid_request')));
}
