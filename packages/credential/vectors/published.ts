/** Where the published vectors lie; a run without them says how many tests it leaves out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = process.env.KRDPASS_VECTORS ?? resolve(import.meta.dirname, '../../../../shared/vectors');

/** `skip` for `test.skipIf`, and a reader of the files below `name`. */
export function published(name: string, count: number) {
  const place = join(folder, name);
  const skip = !existsSync(place);
  if (skip) console.warn(`skipped: no vectors (${name}), ${count} tests left out`);
  return { skip, read: (file: string) => readFileSync(join(place, file), 'utf8'), files: () => readdirSync(place) };
}
