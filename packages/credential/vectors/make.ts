/** Writes the corpus anew: `node packages/credential/vectors/make.ts`. Every key and salt is fixed, so only what changed changes. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bindingCases } from './cases/binding.ts';
import { currencyCases } from './cases/currency.ts';
import { disclosureCases } from './cases/disclosures.ts';
import { formCases } from './cases/form.ts';
import { goodCases } from './cases/good.ts';
import { listCases } from './cases/lists.ts';
import { trustCases } from './cases/trust.ts';
import { setScene, type Vector } from './scene.ts';

const scene = await setScene();
for (const build of [goodCases, formCases, disclosureCases, trustCases, currencyCases, bindingCases, listCases]) await build(scene);

const named = (vectors: readonly Vector[]) => vectors.map((vector) => [vector.id, vector] as const);
const folders = { trust: Object.entries(scene.holdings), accept: named(scene.accept), reject: named(scene.reject) };
for (const [folder, files] of Object.entries(folders)) {
  const place = join(import.meta.dirname, folder);
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  for (const [name, content] of files) await writeFile(join(place, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`);
}
