/** The corpus as it lies on disk. `found` holds what fuzzing found; it is empty as long as nothing was. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Holdings, Vector } from './scene.ts';

const parse = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(import.meta.dirname, ...path), 'utf8'));

export function readVectors(folder: 'accept' | 'reject' | 'found'): readonly Vector[] {
  if (!existsSync(join(import.meta.dirname, folder))) return [];
  return readdirSync(join(import.meta.dirname, folder)).map((file) => parse(folder, file) as Vector);
}

const known = new Map<string, Holdings>();

export function holdings(name: string): Holdings {
  const found = known.get(name) ?? (parse('trust', `${name}.json`) as Holdings);
  known.set(name, found);
  return found;
}
