/** The headers every answer of an app's server carries, whatever was asked: no page, script, worker or error goes without them. */

const always: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
};

/** A worker obeys the policy of its own response, so scripts carry it like pages do. */
export const securityHeaders = (policy: string): Readonly<Record<string, string>> => ({ ...always, 'Content-Security-Policy': policy });

/**
 * The policy the build wrote into a page as a meta tag, with `connect-src` narrowed to the addresses this deployment calls and with
 * `frame-ancestors`, which a meta tag cannot hold. Undefined when the page carries no policy.
 */
export function policyOf(html: string, connect: readonly string[]): string | undefined {
  const tag = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/i.exec(html);
  if (!tag) return undefined;
  const written = tag[1]!.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const directives = written.split(';').map((directive) => directive.trim());
  const kept = directives.filter((directive) => directive && !/^(?:connect-src|frame-ancestors)\b/.test(directive));
  return [...kept, ['connect-src', "'self'", ...connect].join(' '), "frame-ancestors 'none'"].join('; ');
}

/** Names with a hash in them never change; everything that says which names are current is asked for anew. */
export const cacheControl = (path: string): string =>
  path.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
