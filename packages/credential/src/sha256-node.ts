/** SHA-256 by Node, seven times as fast on a disclosure; the same two functions as `sha256.ts`. */
import { hash } from 'node:crypto';

export const sha256 = (content: Uint8Array | string): Uint8Array => new Uint8Array(hash('sha256', content, 'buffer'));

export const digest = (content: Uint8Array | string): string => hash('sha256', content, 'base64url');
