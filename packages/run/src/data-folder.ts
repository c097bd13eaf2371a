/** The folder everything of an installation lives in: marked when it is made, deleted only when it carries the mark. */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const mark = 'krdpass-data.txt';

const words = `This folder holds the database and the keys of a KRDPass issuer.
\`npm start -- --reset\` deletes it as a whole and begins anew.
`;

/** A refusal in one sentence, or undefined when the folder can be used; a new or empty one is made and marked. */
export function prepareFolder(path: string): string | undefined {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    if (readdirSync(folder).length === 0) writeFileSync(join(folder, mark), words);
    return undefined;
  } catch {
    return `The data folder ${folder} cannot be written: choose another with KRDPASS_DATA.`;
  }
}

/** A refusal in one sentence, or undefined when the folder is gone. `remove` deletes the database, which may live elsewhere. */
export async function resetFolder(path: string, remove: (folder: string) => Promise<void>): Promise<string | undefined> {
  const folder = resolve(path);
  if (!existsSync(folder)) return undefined;
  if (!existsSync(join(folder, mark))) return `The folder ${folder} is not deleted: it holds no ${mark}, so it may be something else.`;
  await remove(folder);
  rmSync(folder, { recursive: true });
  return undefined;
}
