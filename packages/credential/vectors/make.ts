/** Writes the corpus anew: `node packages/credential/vectors/make.ts`. Every key and salt is fixed, so only what changed changes. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCorpus } from './write.ts';

const corpus = await writeCorpus();
for (const [folder, files] of Object.entries(corpus)) {
  const place = join(import.meta.dirname, folder);
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  for (const [name, content] of files) await writeFile(join(place, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`);
}
console.log(`${corpus.accept.size} accepted, ${corpus.reject.size} refused`);
