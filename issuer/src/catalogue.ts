/** Reads what the state offers out of the catalogue's folders, once at start. */
import { authorities } from '@krdpass/catalogue';
import { readCatalogue as readFolders } from '@krdpass/catalogue/folder';

export async function readCatalogue() {
  const { credentials, registers, services, dictionaries, templates } = await readFolders();
  return { authorities, credentials, registers, services, dictionaries, templates };
}

export type Catalogue = Readonly<Awaited<ReturnType<typeof readCatalogue>>>;
