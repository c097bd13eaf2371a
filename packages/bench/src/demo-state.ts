/** The demo citizens in an embedded database of their own, and the small state of packages/credential that signs for them. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorities, claimPath, type CredentialType } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import type { ClaimValue, Json } from '@krdpass/credential';
import { readClaims, seedDemo } from '@krdpass/issuer/registers/index';
import { openDatabase } from '@krdpass/issuer/store/database';

export const now = Math.floor(Date.now() / 1000);

export type Holder = Readonly<{ upn: string; claims: Record<string, Json>; values: readonly ClaimValue[] }>;

/** Every demo citizen who has the document, or every so many of them. Claims named `unread` are null: what a code hides need not be drawn. */
export async function holdersOf(
  typeId: string,
  { unread = [], every = 1 }: Readonly<{ unread?: readonly string[]; every?: number }> = {},
): Promise<{ type: CredentialType; holders: readonly Holder[] }> {
  const type = (await readCatalogue()).credentials.find(({ id }) => id === typeId)!;
  const read = { ...type, claims: Object.fromEntries(Object.entries(type.claims).filter(([name]) => !unread.includes(name))) };
  const authority = { name: `${authorities[type.authority].name.en} (DEMO)`, country: 'IQ' };
  const folder = mkdtempSync(join(tmpdir(), 'krdpass-bench-'));
  chmodSync(folder, 0o755);
  const database = await openDatabase({ folder });
  try {
    await seedDemo(database, { now });
    const holders: Holder[] = [];
    const people = await database.sql<{ upn: string }[]>`select upn from civil_person order by upn`;
    for (const { upn } of people.filter((_, at) => at % every === 0)) {
      const claims = await readClaims(database, read, upn, { now, authority });
      if (claims)
        holders.push({
          upn,
          claims,
          values: Object.entries(type.claims).map(([name, { disclose }]) => ({
            path: claimPath(type, name),
            value: claims[name] ?? null,
            disclose,
          })),
        });
    }
    return { type, holders };
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The claims of a preset, as paths; what is always disclosed needs none. */
export const pathsOf = (type: CredentialType, preset: string) =>
  type.presets[preset]!.claims.filter((name) => type.claims[name]!.disclose === 'choice').map((name) => claimPath(type, name));
