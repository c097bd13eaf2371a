/** The citizen's desk in the store: drafts, the outbox, what is awaited, and what the issuer told last. Sealed, under names that say nothing. */
import { fromBase64url, toBase64url } from '@krdpass/credential';
import type { Change, Store } from '#lib/store/store.ts';
import type { Application } from '#lib/wallet/applications.ts';
import type { Awaited } from '#lib/wallet/deferred.ts';
import type { Draft } from '#lib/wallet/draft.ts';
import { orFault, WalletFault } from '#lib/wallet/fault.ts';
import type { Access, Device, Message } from '#lib/wallet/inbox.ts';
import type { Parcel, Tray } from '#lib/wallet/outbox.ts';
import type { RefusalWords } from '#lib/wallet/refusal.ts';
import type { Attachment, TypedFiles } from '#lib/wallet/typed.ts';
import type { Vault } from '#lib/wallet/vault.ts';

/** A draft, and what the issuer said when it was sent before. */
export type Sheet = Readonly<{ draft: Draft; refused: RefusalWords | null }>;

/** What the issuer told, and when: readable offline with its time. */
export type Told<Item> = Readonly<{ at: number; items: readonly Item[] }>;

export type Lists = Readonly<{ applications: Application; inbox: Message; accesses: Access; devices: Device }>;
export type ListName = keyof Lists;

export type Contents = Readonly<{
  sheets: readonly Sheet[];
  parcels: readonly Parcel[];
  awaited: readonly Awaited[];
  told: { readonly [Name in ListName]?: Told<Lists[Name]> };
}>;

const draftName = (id: string) => `draft-${id}`;
const parcelName = (id: string) => `parcel-${id}`;
const awaitedName = (id: string) => `awaited-${id}`;
const toldName = (list: ListName) => `told-${list}`;
const fileName = (id: string) => `file-${id}`;

const filesOf = ({ typed }: Draft): readonly Attachment[] =>
  Object.values(typed).flatMap((value) =>
    typeof value === 'object' && value !== null && 'files' in value ? (value as TypedFiles).files : [],
  );

export type Desk = ReturnType<typeof createDesk>;

/** Throws `storage` where the browser refuses to write, `vault-damaged` where a record does not open. */
export function createDesk(store: Store, vault: Vault) {
  const write = (changes: readonly Change[]) => orFault('storage', () => store.write(changes));
  const put = async (name: string, value: unknown): Promise<Change> => ({
    put: 'desk',
    value: { name, ...(await vault.seal(name, value)) },
  });
  const drop = (name: string): Change => ({ drop: 'desk', name });
  const dropFiles = (draft: Draft, kept: readonly Attachment[] = []): Change[] =>
    filesOf(draft).flatMap(({ id }) => (kept.some((one) => one.id === id) ? [] : [{ drop: 'files', name: fileName(id) } as const]));

  async function read(): Promise<Contents> {
    const records = await store.readSealed('desk');
    const opened = async <T>(kind: string) =>
      (await Promise.all(records.filter(({ name }) => name.startsWith(kind)).map((record) => vault.unseal(record.name, record)))) as T[];
    const [sheets, parcels, awaited] = await Promise.all([opened<Sheet>('draft-'), opened<Parcel>('parcel-'), opened<Awaited>('awaited-')]);
    const told = await Promise.all(
      (['applications', 'inbox', 'accesses', 'devices'] as const).map(
        async (list) => [list, (await opened<Told<never>>(toldName(list)))[0]] as const,
      ),
    );
    return {
      sheets: sheets.sort((a, b) => b.draft.changedAt - a.draft.changedAt),
      parcels: parcels.sort((a, b) => a.queuedAt - b.queuedAt),
      awaited,
      told: Object.fromEntries(told.filter(([, one]) => one)),
    };
  }

  const tray = (merge: (application: Application) => Promise<readonly Change[]>): Tray => ({
    read: async () => (await read()).parcels,
    save: async (parcel) => write([await put(parcelName(parcel.draft.id), parcel)]),
    accept: async ({ draft }, application) => write([drop(parcelName(draft.id)), ...dropFiles(draft), ...(await merge(application))]),
    refuse: async (parcel, draft, refused) =>
      write([drop(parcelName(parcel.draft.id)), await put(draftName(draft.id), { draft, refused } satisfies Sheet)]),
    renew: async (old, fresh) => write([drop(parcelName(old.draft.id)), await put(parcelName(fresh.draft.id), fresh)]),
    async readFile({ id }) {
      const record = await store.readOne('files', fileName(id));
      if (!record) throw new WalletFault('vault-damaged');
      return fromBase64url((await vault.unseal(record.name, record)) as string) as Uint8Array<ArrayBuffer>;
    },
  });

  /**
   * One change after the other, each on what lies in the store: neither a slow write nor another tab loses an answer.
   * Null where the draft lies there no longer: it was sent or thrown away elsewhere, and does not come back by typing.
   */
  let last: Promise<unknown> = Promise.resolve();
  function changeSheet(id: string, change: (draft: Draft) => Draft): Promise<Sheet | null> {
    const turn = last.then(async () => {
      const record = await store.readOne('desk', draftName(id));
      if (!record) return null;
      const sheet = (await vault.unseal(record.name, record)) as Sheet;
      const changed: Sheet = { ...sheet, draft: change(sheet.draft) };
      await write([await put(draftName(id), changed)]);
      return changed;
    });
    last = turn.catch(() => {});
    return turn;
  }

  return {
    read,
    tray,
    put,
    drop,
    write,
    begin: async (sheet: Sheet) => write([await put(draftName(sheet.draft.id), sheet)]),
    changeSheet,
    discard: ({ draft }: Sheet) => write([drop(draftName(draft.id)), ...dropFiles(draft)]),
    /** From the draft into the outbox in one step: it is never in both, nor in none. */
    async post({ draft: { id } }: Sheet, packed: (draft: Draft) => Parcel): Promise<Parcel | null> {
      await last;
      const record = await store.readOne('desk', draftName(id));
      if (!record) return null;
      const { draft } = (await vault.unseal(record.name, record)) as Sheet;
      const parcel = packed(draft);
      await write([drop(draftName(id)), await put(parcelName(id), parcel)]);
      return parcel;
    },
    /** Back from the outbox, while nothing of it was sent. */
    async recall({ draft: { id } }: Parcel) {
      const lies = (await read()).parcels.find(({ draft }) => draft.id === id);
      if (lies && lies.body === null)
        await write([drop(parcelName(id)), await put(draftName(id), { draft: lies.draft, refused: null } satisfies Sheet)]);
    },
    saveFile: async ({ id }: Attachment, bytes: Uint8Array) =>
      write([{ put: 'files', value: { name: fileName(id), ...(await vault.seal(fileName(id), toBase64url(bytes))) } }]),
    dropFile: ({ id }: Attachment) => write([{ drop: 'files', name: fileName(id) }]),
    saveTold: async <Name extends ListName>(list: Name, told: Told<Lists[Name]>) => write([await put(toldName(list), told)]),
    toldChange: <Name extends ListName>(list: Name, told: Told<Lists[Name]>) => put(toldName(list), told),
    awaitedChange: (awaited: Awaited) => put(awaitedName(awaited.application), awaited),
    forgetAwaited: ({ application }: Pick<Awaited, 'application'>) => drop(awaitedName(application)),
  };
}
