/** Public signed lists on the wire: ETag and 304, gzip where it is asked for, open to every origin. */
import type { Context } from 'hono';

/** `tag` is another for other bytes; documents that are numbered have it from their number and time. */
export type PublicDocument = Readonly<{ token: string | Uint8Array<ArrayBuffer>; form?: 'cwt' }> &
  (Readonly<{ sequence: number; issued: number }> | Readonly<{ tag: string }>);

const packed = new WeakMap<PublicDocument, Promise<ArrayBuffer>>();

function gzip(document: PublicDocument): Promise<ArrayBuffer> {
  const known = packed.get(document);
  if (known) return known;
  const bytes = new Response(new Blob([document.token]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  packed.set(document, bytes);
  return bytes;
}

const accepts = (c: Context) => /(^|,)\s*(gzip|\*)\s*(;\s*q=(1|0\.[0-9]*[1-9]))?\s*(,|$)/i.test(c.req.header('accept-encoding') ?? '');

/** A document is one for each sequence and time; asking whether it changed costs no body. */
export async function answerDocument(c: Context, document: PublicDocument, mediaType: string, cacheControl = 'no-cache') {
  const zipped = accepts(c);
  const named = 'tag' in document ? document.tag : `${document.sequence}.${document.issued}`;
  const etag = `"${named}${document.form ? `-${document.form}` : ''}${zipped ? '-gzip' : ''}"`;
  c.header('Cache-Control', cacheControl);
  c.header('ETag', etag);
  c.header('Vary', 'Accept-Encoding', { append: true });
  const held = c.req
    .header('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (held?.includes(etag) || held?.includes('*')) return c.body(null, 304);
  c.header('Content-Type', mediaType);
  if (!zipped) return c.body(document.token);
  c.header('Content-Encoding', 'gzip');
  return c.body(await gzip(document));
}
