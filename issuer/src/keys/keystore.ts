/** The issuer's keys in a folder (development and demonstration): made once, whole or not at all, and refused when damaged. */
import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { purposes } from '@krdpass/credential';
import { moveDurably, writeDurably } from '../durable-file.ts';
import { makeRoot, makeSigner, type KeyPair } from './certificates.ts';
import { makeCrl, makeIaca, makeIacaSigner } from './iaca.ts';
import { KeyFault } from './key-fault.ts';
import { signerFor, type ChainedSigner } from './signer.ts';

const iacaSigners = { 'document-signer': 'document', 'iaca-status-list': 'status-list' } as const;
const services = ['status-list', 'trust-list', 'catalogue', 'reader'] as const; // each has a purpose of the same name

export type Keys = Readonly<{
  root: string; // base64 DER: what wallets and verifiers pin
  service(name: (typeof services)[number]): ChainedSigner;
  authority(id: string): ChainedSigner;
  mdoc: Readonly<{
    iaca: string; // base64 DER: the root of the licences as mdoc, carried by the trust list
    documentSigner: ChainedSigner;
    statusSigner: ChainedSigner;
    crl(now: number): Promise<Uint8Array<ArrayBuffer>>;
  }>;
  secret(purpose: string): Uint8Array; // 32 bytes, another for each purpose
}>;

/**
 * Opens the folder, makes it at the first start, and adds signers of services and of authorities that are new.
 * Throws KeyFault with a sentence when it is damaged: a missing or unreadable file is never made anew.
 */
export async function openKeys(
  folder: string,
  { authorities, origin, now }: { authorities: Readonly<Record<string, string>>; origin: string; now: number },
): Promise<Keys> {
  if (!existsSync(folder)) await makeFolder(folder, now);
  const root = readPair(folder, 'root');
  readSigner(folder, 'root'); // a root whose key is not its own is found before anything is signed with it
  if (!readMade(folder).includes('iaca')) await addIaca(folder, { origin, now });
  const iaca = readPair(folder, 'iaca');
  const made = readMade(folder);
  const newServices = services.filter((name) => !made.includes(name));
  for (const name of newServices) write(folder, name, await makeService(name, root, now));
  const newAuthorities = Object.keys(authorities).filter((id) => !made.includes(id));
  for (const id of newAuthorities) write(folder, id, await makeSigner({ name: authorities[id]!, purpose: purposes.credential, root, now }));
  const missing = [...newServices, ...newAuthorities];
  if (missing.length > 0) write(folder, 'made', [...made, ...missing]);
  const signers = new Map([...made, ...missing].map((name) => [name, readSigner(folder, name)]));
  const master = readSecret(folder);
  const find = (name: string) => {
    const signer = signers.get(name);
    if (!signer) throw new KeyFault(`There is no signer called ${name} in ${folder}.`);
    return signer;
  };
  return {
    root: root.certificate,
    service: find,
    authority: find,
    mdoc: {
      iaca: iaca.certificate,
      documentSigner: find('document-signer'),
      statusSigner: find('iaca-status-list'),
      crl: (at) => makeCrl(iaca, at),
    },
    secret: (purpose) => new Uint8Array(hkdfSync('sha256', master, '', purpose, 32)),
  };
}

const makeService = (name: (typeof services)[number], root: KeyPair, now: number) =>
  makeSigner({ name: `KRDPass ${name}`, purpose: purposes[name], root, now });

/** Made beside and moved into place at the end: a start that is cut short leaves no half folder behind. */
async function makeFolder(folder: string, now: number) {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const root = await makeRoot(now);
  write(draft, 'root', root);
  for (const name of services) write(draft, name, await makeService(name, root, now));
  write(draft, 'secret', randomBytes(32).toString('base64url'));
  write(draft, 'made', services);
  moveDurably(draft, folder);
}

/** The licence root and its signers: of a folder made before there were any, too. What is not named in `made` yet has signed nothing. */
async function addIaca(folder: string, { origin, now }: { origin: string; now: number }) {
  const iaca = await makeIaca({ origin, now });
  write(folder, 'iaca', iaca);
  for (const [name, purpose] of Object.entries(iacaSigners)) write(folder, name, await makeIacaSigner({ purpose, iaca, origin, now }));
  write(folder, 'made', [...readMade(folder), 'iaca', ...Object.keys(iacaSigners)]);
}

const write = (folder: string, name: string, content: unknown) => writeDurably(join(folder, `${name}.json`), JSON.stringify(content));

const damaged = (folder: string, name: string, cause: unknown) =>
  new KeyFault(
    `The key folder ${folder} is damaged: ${name}.json is missing or unreadable. Put it back from a copy, or move the whole data folder away to begin anew.`,
    { cause },
  );

function read<T>(folder: string, name: string, parse: (content: unknown) => T): T {
  try {
    return parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  } catch (cause) {
    throw damaged(folder, name, cause);
  }
}

const readPair = (folder: string, name: string) => read(folder, name, (content) => content as KeyPair);
const readSigner = (folder: string, name: string) => read(folder, name, (content) => signerFor(content as KeyPair));

const readMade = (folder: string) =>
  read(folder, 'made', (content) => {
    if (!Array.isArray(content)) throw new Error('not a list');
    return content as string[];
  });

const readSecret = (folder: string) =>
  read(folder, 'secret', (content) => {
    const secret = Buffer.from(String(content), 'base64url');
    if (secret.length !== 32) throw new Error('not 32 bytes');
    return secret;
  });
