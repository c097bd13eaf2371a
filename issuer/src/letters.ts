/** The letters of the demo citizens: kept with their codes, so that every start prints the same ones until they are used or expire. */
import { existsSync, readFileSync } from 'node:fs';
import { activate, activatedAmong, isOpen } from './application/activate.ts';
import type { Issuer } from './application/issuer.ts';
import { writeDurably } from './durable-file.ts';

/** Without link and code the citizen's wallet is activated already. */
export type Letter = Readonly<{ name: string; about: string; upn: string; link?: string; code?: string }>;

type Kept = Required<Letter> & Readonly<{ offer: string }>;

/** A file that cannot be read is replaced: its offers stay valid for whoever holds them. */
function readKept(file: string): readonly Kept[] {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept[]) : [];
  } catch {
    return [];
  }
}

export async function prepareLetters(
  issuer: Issuer,
  file: string,
  people: readonly Readonly<{ name: string; about: string; upn: string }>[],
): Promise<readonly Letter[]> {
  const before = new Map(readKept(file).map((letter) => [letter.upn, letter]));
  const activated = await activatedAmong(
    issuer,
    people.map(({ upn }) => upn),
  );
  const letters = await Promise.all(
    people.map(async ({ name, about, upn }): Promise<Letter | Kept> => {
      const kept = before.get(upn);
      if (activated.has(upn)) return { name, about, upn };
      if (kept && kept.link.startsWith(issuer.wallet) && (await isOpen(issuer, kept.offer))) return kept;
      const made = await activate(issuer, upn, 'service');
      return made ? { name, about, upn, link: made.link, code: made.code, offer: made.offer } : { name, about, upn };
    }),
  );
  writeDurably(
    file,
    JSON.stringify(
      letters.filter((letter) => 'offer' in letter),
      null,
      2,
    ),
  );
  return letters;
}
