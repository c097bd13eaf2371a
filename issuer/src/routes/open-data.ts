/** Open data, for anybody: protected counts of finished months, as JSON and CSV, and their catalogue. */
import { Hono } from 'hono';
import type { Issuer } from '../application/issuer.ts';
import { fileNames, openFiles } from '../application/open-data/files.ts';
import { answerDocument } from './document.ts';
import { refuseOtherMethods } from './methods.ts';

export function openDataRoutes(issuer: Issuer) {
  const app = new Hono();
  const read = openFiles(issuer);
  for (const name of fileNames) {
    const path = `/open-data/${name}`;
    app.get(path, async (c) => {
      const file = (await read(name))!;
      return answerDocument(c, file, file.media, 'public, max-age=3600');
    });
    refuseOtherMethods(app, path, 'GET', 'HEAD');
  }
  return app;
}
