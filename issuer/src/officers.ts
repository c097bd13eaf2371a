/** The demo's officers and the codes they enrol with: kept, so that every start prints the same ones until they are used or expire. */
import { existsSync, readFileSync } from 'node:fs';
import type { Issuer } from './application/issuer.ts';
import { addOfficers, createOfficerCode, isOpenCode, unitName } from './application/officers/session.ts';
import { writeDurably } from './durable-file.ts';
import { demoOfficers } from './registers/index.ts';

/** Without a code the officer has a passkey already. */
export type OfficerLetter = Readonly<{ id: string; name: string; unit: string; roles: readonly string[]; code?: string }>;

/** A file that cannot be read is replaced: its codes stay valid for whoever holds them. */
function readKept(file: string): Readonly<Record<string, string>> {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  } catch {
    return {};
  }
}

export async function prepareOfficers(issuer: Issuer, file: string): Promise<readonly OfficerLetter[]> {
  const told = demoOfficers();
  const enrolled = await addOfficers(issuer, told);
  const kept = readKept(file);
  const letters: OfficerLetter[] = [];
  for (const { id, name, authority, roles } of told) {
    const unit = unitName(issuer, authority).en;
    const before = kept[id];
    const code = enrolled.has(id) ? undefined : before && (await isOpenCode(issuer, before)) ? before : await createOfficerCode(issuer, id);
    letters.push({ id, name, unit, roles, ...(code && { code }) });
  }
  writeDurably(file, JSON.stringify(Object.fromEntries(letters.flatMap(({ id, code }) => (code ? [[id, code]] : []))), null, 2));
  return letters;
}
