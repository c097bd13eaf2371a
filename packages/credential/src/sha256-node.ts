/** SHA-256 by Node, seven times as fast on a disclosure; the same functions as `sha256.ts`. */
import { createHmac, hash } from 'node:crypto';

export const sha256 = (content: Uint8Array | string): Uint8Array => new Uint8Array(hash('sha256', content, 'buffer'));

export const digest = (content: Uint8Array | string): string => hash('sha256', content, 'base64url');

export const hmacSha256 = (key: Uint8Array, content: Uint8Array): Uint8Array =>
  new Uint8Array(createHmac('sha256', key).update(content).digest());
