/** Writes the comparison drill as one page to print or project: `node issuer/src/registers/demo/draw-comparisons.ts <file.html>`. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { createComparisons, type Photo } from './comparisons.ts';
import { portraitSvg } from './portrait.ts';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file to write.');
  process.exit(2);
}
const drawn = ({ appearance, features, light }: Photo) =>
  portraitSvg(appearance, features, light).replace('<svg ', '<svg width="160" height="200" ');
const rows = createComparisons().map(
  ({ id, same, document, bearer }) =>
    `<section><h2>${id}</h2>${drawn(document)} ${drawn(bearer)}<details><summary>?</summary>${same ? '=' : '≠'}</details></section>`,
);
writeFileSync(
  file,
  `<!doctype html><meta charset="utf-8"><title>DEMO</title><style>section{break-inside:avoid}</style>${rows.join('\n')}\n`,
);
