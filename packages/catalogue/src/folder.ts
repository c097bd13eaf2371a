/** Reads what the state offers from the folders beside this one: a new file is offered from the next start on. Node only. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { Dictionary, FrozenTemplate } from './catalogue-document.ts';
import type { CredentialType } from './credential-type.ts';
import type { Register } from './register.ts';
import type { Service } from './service.ts';

const folder = (name: string) => new URL(`../${name}/`, import.meta.url);

const filesOf = async (name: string, extension: string): Promise<URL[]> =>
  existsSync(folder(name))
    ? (await readdir(folder(name)))
        .filter((file) => file.endsWith(extension))
        .sort()
        .map((file) => new URL(file, folder(name)))
    : [];

const declarations = async <T>(name: string): Promise<T[]> =>
  Promise.all((await filesOf(name, '.ts')).map(async ({ href }) => ((await import(/* @vite-ignore */ href)) as { default: T }).default));

export type Catalogue = Readonly<{
  credentials: readonly CredentialType[];
  registers: readonly Register[];
  services: readonly Service[];
  dictionaries: readonly Dictionary[];
  templates: readonly FrozenTemplate[];
}>;

const frozen = async <T>(name: string): Promise<T[]> =>
  Promise.all((await filesOf(name, '.json')).map(async (file) => JSON.parse(await readFile(file, 'utf8')) as T));

/** Every declaration, in the order of its file's name. Does not check them: the table-driven test over the folders does. */
export async function readCatalogue(): Promise<Catalogue> {
  const [credentials, registers, services, dictionaries, templates] = await Promise.all([
    declarations<CredentialType>('credentials'),
    declarations<Register>('registers'),
    declarations<Service>('services'),
    frozen<Dictionary>('dictionaries'),
    frozen<FrozenTemplate>('templates'),
  ]);
  return { credentials, registers, services, dictionaries, templates };
}
