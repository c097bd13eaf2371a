/** Files that citizens attach: the raw body, read no further than eight MiB. */
import { Hono, type Context } from 'hono';
import type { Issuer } from '../application/issuer.ts';
import { digestOf } from '../application/mac.ts';
import { Problem } from '../application/problem.ts';
import { upload, uploadLimit, uploadOf } from '../application/uploads.ts';
import { accepted } from './api/citizens.ts';
import { refuseOtherMethods } from './methods.ts';
import { callOf, citizen } from './own.ts';

const tooLarge = () => new Problem(413, 'upload-too-large', 'A file has at most 8 MiB.');

async function readFile(c: Context): Promise<Uint8Array> {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!accepted.includes(mediaType)) throw new Problem(415, 'upload-type', 'Attach a JPEG, PNG or WebP picture, or a PDF.');
  if (Number(c.req.header('content-length') ?? 0) > uploadLimit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.length;
    if (length > uploadLimit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function uploadRoutes(issuer: Issuer) {
  const app = new Hono();
  app.post('/uploads', async (c) => {
    const { upn } = await citizen(c, issuer);
    const bytes = await readFile(c);
    const call = callOf(c, upn, digestOf(Buffer.from(bytes).toString('base64')));
    return c.json(await upload(issuer, { call, bytes }), 201);
  });
  app.get('/uploads/:id', async (c) => {
    const { upn } = await citizen(c, issuer);
    const { mediaType, bytes } = await uploadOf(issuer, { upn, id: c.req.param('id') });
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': mediaType, 'Content-Disposition': 'attachment' });
  });
  refuseOtherMethods(app, '/uploads', 'POST');
  refuseOtherMethods(app, '/uploads/:id', 'GET');
  return app;
}
