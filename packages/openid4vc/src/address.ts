/** Addresses in messages: https, or plain http on this very machine (a development installation). */
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** The address, or null for anything that is neither https nor loopback http, or that carries a name and password. */
export function parseAddress(text: string): URL | null {
  const url = URL.parse(text);
  if (!url || url.username || url.password || text.length > 2048) return null;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname)) ? url : null;
}

/** An issuer identifier has neither query nor fragment (OpenID4VCI 1.0 §12.2.1). */
export const isIssuerIdentifier = (text: string) => parseAddress(text) !== null && !/[?#]/.test(text);

/** The well-known part stands between host and path (RFC 8414 §3.1, OpenID4VCI 1.0 §12.2.2). */
export function wellKnownAddress(issuer: string, name: 'openid-credential-issuer' | 'oauth-authorization-server'): string {
  const { origin, pathname } = new URL(issuer);
  return `${origin}/.well-known/${name}${pathname === '/' ? '' : pathname}`;
}
