/** Puts what the wallet holds into the store: sealed by the vault, several changes in one durable transaction. */
import type { Store, SealedRecord } from '#lib/store/store.ts';
import type { Account } from '#lib/wallet/account.ts';
import type { Deployment } from '#lib/wallet/deployment.ts';
import { orFault, WalletFault } from '#lib/wallet/fault.ts';
import type { Happening, Held } from '#lib/wallet/held.ts';
import type { Protection } from '#lib/wallet/protection.ts';
import type { Journey, Shelf } from '#lib/wallet/receive.ts';
import type { Vault } from '#lib/wallet/vault.ts';
import { randomBytes } from './random.ts';

/** A vault that is made but not yet in the store: it replaces everything at the moment the issuer accepts the citizen's code. */
export type NewVault = Readonly<{ vault: Vault; protection: Protection; deployment: Deployment }>;

export type Contents = Readonly<{ held: readonly Held[]; journey: Journey | null }>;

const randomName = () => Array.from(randomBytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** One line of a transaction for the room of what is held. */
export async function seal(vault: Vault, name: string, value: unknown) {
  return { put: 'sealed', value: { name, ...(await vault.seal(name, value)) } } as const;
}

export const heldName = (id: string) => `held-${id}`;

export async function happened(vault: Vault, happening: Omit<Happening, 'id'>) {
  const id = randomName();
  return seal(vault, `happening-${id}`, { id, ...happening } satisfies Happening);
}

const openAll = async (vault: Vault, records: readonly SealedRecord[], kind: string) =>
  Promise.all(records.filter(({ name }) => name.startsWith(kind)).map((record) => vault.unseal(record.name, record)));

/** What stands in the vault. Throws `vault-damaged`. */
export async function readContents(store: Store, vault: Vault): Promise<Contents> {
  const records = await store.readSealed();
  const held = (await openAll(vault, records, 'held-')) as Held[];
  const [journey = null] = (await openAll(vault, records, 'journey')) as Journey[];
  return { held, journey };
}

/** The session with the issuer; null for a wallet that was activated before there was one. Throws `vault-damaged`. */
export async function readAccount(store: Store, vault: Vault): Promise<Account | null> {
  const record = await store.readOne('sealed', 'account');
  return record ? ((await vault.unseal('account', record)) as Account) : null;
}

export const writeAccount = async (store: Store, vault: Vault, account: Account) =>
  orFault('storage', async () => store.write([await seal(vault, 'account', account)]));

/** The citizen's own history, newest first. */
export async function readHistory(store: Store, vault: Vault): Promise<Happening[]> {
  const happenings = (await openAll(vault, await store.readSealed(), 'happening-')) as Happening[];
  return happenings.sort((a, b) => b.at - a.at);
}

export const writeHappening = async (store: Store, vault: Vault, happening: Omit<Happening, 'id'>) =>
  orFault('storage', async () => store.write([await happened(vault, happening)]));

/** The shelf of receive.ts. `replacing` is the vault that begin puts in the place of whatever was there. */
export function createShelf(
  store: Store,
  { vault, replacing, held, now }: { vault: Vault; replacing: NewVault | null; held: () => readonly Held[]; now: () => number },
): Shelf {
  const write: Store['write'] = (changes) => orFault('storage', () => store.write(changes));

  /** The newest activation is the wallet's session; the key of the one before goes. */
  async function newAccount({ refreshToken, dpop, endpoints }: Journey, older: Account | null) {
    if (!refreshToken) return [];
    const account: Account = { endpoints, dpop, refreshToken };
    const gone = older && older.dpop !== dpop ? [{ drop: 'keys', name: older.dpop } as const] : [];
    return [await seal(vault, 'account', account), ...gone];
  }

  return {
    async begin(journey, keys) {
      const fresh = replacing
        ? ([
            { clear: 'sealed' },
            { clear: 'desk' },
            { clear: 'files' },
            { clear: 'scans' },
            { clear: 'scan-pages' },
            { clear: 'keys' },
            { drop: 'plain', name: 'tries' },
            { put: 'plain', name: 'protection', value: replacing.protection },
            { put: 'plain', name: 'deployment', value: replacing.deployment },
          ] as const)
        : [];
      const added = [...keys].map(([name, value]) => ({ put: 'keys', name, value }) as const);
      const session = await newAccount(journey, replacing ? null : await readAccount(store, vault));
      await write([...fresh, ...added, await seal(vault, 'journey', journey), ...session]);
    },
    save: async (journey) => write([await seal(vault, 'journey', journey)]),
    async keep(received, journey) {
      const older = held().filter(({ vct }) => vct === received.vct);
      const gone = older.flatMap(({ id, copies }) => [
        { drop: 'sealed', name: heldName(id) } as const,
        ...copies.map(({ key }) => ({ drop: 'keys', name: key }) as const),
      ]);
      const kind = older.length > 0 ? 'replaced' : 'received';
      const happening = await happened(vault, { at: now(), kind, held: received.id, type: received.type });
      await write([...gone, await seal(vault, heldName(received.id), received), await seal(vault, 'journey', journey), happening]);
    },
    end: ({ dpop, refused, refreshToken }) =>
      write([
        { drop: 'sealed', name: 'journey' },
        ...[...(refreshToken ? [] : [dpop]), ...refused.flatMap(({ keys }) => keys)].map((name) => ({ drop: 'keys', name }) as const),
      ]),
    async readKey(name) {
      const key = await store.readKey(name);
      if (!key) throw new WalletFault('vault-damaged');
      return key;
    },
  };
}
