/** What the wallet does with the issuer by itself: empties the outbox, collects documents that are ready, renews copies. One tab at a time. */
import type { CatalogueDocument, CredentialType } from '@krdpass/catalogue';
import { signerOf, toHex, type TrustList } from '@krdpass/credential';
import type { Change } from '#lib/store/store.ts';
import { createCaller, type Account, type Caller } from '#lib/wallet/account.ts';
import { merged, type Application } from '#lib/wallet/applications.ts';
import { fetchPaper, judgeCollected, placeOf, replacedBy, stepDeferred, tellKept, toAwait, type Awaited } from '#lib/wallet/deferred.ts';
import type { Holding } from '#lib/wallet/facts.ts';
import { WalletFault, orFault } from '#lib/wallet/fault.ts';
import type { Held } from '#lib/wallet/held.ts';
import { createHolderKey, signersOf } from '#lib/wallet/holder-key.ts';
import { sendParcels, type Sent } from '#lib/wallet/outbox.ts';
import { copyFor } from '#lib/wallet/present.ts';
import { dueForRenewal } from '#lib/wallet/renew.ts';
import { claimsShown, fetchNonce, presentTo } from '#lib/wallet/showing.ts';
import type { Desk } from './desk.ts';
import { randomBytes } from './random.ts';
import type { Door } from './session.svelte.ts';
import { happened, heldName, seal, writeAccount } from './shelf.ts';

export type Room = Readonly<{
  door: Door;
  desk: Desk;
  caller: Caller;
  lists: Readonly<{ trustList: TrustList; catalogue: CatalogueDocument }>;
  held: () => readonly Held[];
  holding: () => Holding;
  readKey: (name: string) => Promise<CryptoKeyPair>;
  remember: (shown: Held) => Promise<void>;
  now: () => number;
}>;

const typeOf = ({ lists }: Room, id: string): CredentialType | undefined => lists.catalogue.credentials.find((type) => type.id === id);

/** Throws `storage` and `vault-damaged`; what the network did is in the answer. */
export function sendOutbox(room: Room): Promise<Sent> {
  const { door, desk, caller, lists, holding, now } = room;
  return sendParcels({
    caller,
    holding: holding(),
    uuid: () => crypto.randomUUID(),
    now,
    service: (id) => lists.catalogue.services?.find((service) => service.id === id),
    tray: desk.tray(async (application) => {
      const { told } = await desk.read();
      return [await desk.toldChange('applications', { at: now(), items: merged(told.applications?.items ?? [], application) })];
    }),
    async present({ held: id, claims }) {
      const held = room.held().find((one) => one.id === id);
      const type = held && typeOf(room, held.type);
      if (!held || !type) throw new WalletFault('nothing-to-show');
      const copy = copyFor(held, Math.floor(Math.random() * held.copies.length)); // seldom the one an inspector saw
      const nonce = await fetchNonce(door.send, caller.account.endpoints);
      const key = await room.readKey(copy.key);
      const shown = claimsShown(type, held, claims);
      const presentation = await presentTo(copy, { type, claims: shown, key, audience: door.deployment.issuer, nonce, now: now() });
      await room.remember(held);
      return presentation;
    },
  });
}

const copiesWanted = 3;

async function newKeys(): Promise<{ names: readonly string[]; changes: readonly Change[] }> {
  const made = await Promise.all(
    Array.from({ length: copiesWanted }, async () => [`key-${toHex(randomBytes(12))}`, await createHolderKey()] as const),
  );
  return { names: made.map(([name]) => name), changes: made.map(([name, value]) => ({ put: 'keys', name, value }) as const) };
}

/** Leaves keys for every application that ends in a document. Durable before the issuer hears of them. */
export async function awaitDocuments({ desk }: Room, applications: readonly Application[]) {
  const { awaited } = await desk.read();
  for (const application of toAwait(applications, awaited)) {
    const { names, changes } = await newKeys();
    const fresh: Awaited = {
      application: application.id,
      type: application.gives!.type,
      keys: names,
      nonce: null,
      transaction: null,
      replaces: replacedBy(application),
      nextAt: 0,
    };
    await desk.write([...changes, await desk.awaitedChange(fresh)]);
  }
}

const dropKeys = (names: readonly string[]) => names.map((name) => ({ drop: 'keys', name }) as const);

/** One round over what is awaited. Answers whether a document came. Throws `offline`, `timeout`, `issuer-broken`, `session-ended`. */
export async function collectDocuments(room: Room): Promise<boolean> {
  let came = false;
  for (const awaited of (await room.desk.read()).awaited) {
    const type = typeOf(room, awaited.type);
    if (!type || awaited.nextAt > room.now()) continue;
    came = (await collect(room, awaited, type)) || came;
  }
  return came;
}

async function collect(room: Room, awaited: Awaited, type: CredentialType): Promise<boolean> {
  const { door, desk, caller, now, readKey } = room;
  const line = { caller, send: door.send, now };
  const holders = await signersOf(awaited.keys, readKey);
  const save = async (one: Awaited) => desk.write([await desk.awaitedChange(one)]);
  const step = await stepDeferred(awaited, { type, holders, save, ...line });
  if ('awaited' in step) {
    await save(step.awaited);
    return false;
  }
  if ('over' in step) {
    await desk.write([desk.forgetAwaited(awaited), ...dropKeys(awaited.keys)]);
    return false;
  }
  const paper = await fetchPaper(type, line);
  const { keys, replaces } = awaited;
  const held = await judge(room, { type: type.id, vct: type.vct, response: step.response, keys, holders, paper });
  await keep(room, held, { replaces, more: [desk.forgetAwaited(awaited)] });
  if (step.response.notificationId) await tellKept(line, step.response.notificationId);
  return true;
}

async function judge({ lists: { trustList, catalogue }, now }: Room, delivered: Parameters<typeof judgeCollected>[0]): Promise<Held> {
  const { verifyVcJwt } = await orFault('part-missing', () => import('#lib/wallet/paper.ts'));
  return judgeCollected(delivered, { trustList, templates: catalogue.templates ?? [], verifyVcJwt, now: now(), random: randomBytes });
}

/** In one transaction: the new document in the place of the old one, whose keys go, and a line in the history. */
async function keep(
  { door: { vault }, desk, held, now }: Room,
  fresh: Held,
  { replaces, more }: { replaces: string | null; more: readonly Change[] },
) {
  const older = placeOf(held(), fresh, replaces);
  const gone = older.flatMap(({ id, copies }) => [
    { drop: 'sealed', name: heldName(id) } as const,
    ...dropKeys(copies.map(({ key }) => key)),
  ]);
  const kind = older.length > 0 ? 'replaced' : 'received';
  await desk.write([
    ...gone,
    ...more,
    await seal(vault, heldName(fresh.id), fresh),
    await happened(vault, { at: now(), kind, held: fresh.id, type: fresh.type }),
  ]);
}

/** Fetches copies again before their signatures run out. Answers whether any came. Throws as `collectDocuments`. */
export async function renewCopies(room: Room, applications: readonly Application[]): Promise<boolean> {
  const { door, desk, caller, now } = room;
  const line = { caller, send: door.send, now };
  const coming = applications.flatMap(({ gives, state }) =>
    gives && !['collected', 'withdrawn', 'lapsed', 'refused'].includes(state) ? [gives.type] : [],
  );
  let came = false;
  for (const held of dueForRenewal(room.held(), { now: now(), coming })) {
    const type = typeOf(room, held.type);
    if (!type) continue;
    const { names, changes } = await newKeys();
    await desk.write(changes);
    const holders = await signersOf(names, room.readKey);
    const asked: Awaited = {
      application: `copies of ${held.id}`,
      type: type.id,
      keys: names,
      nonce: null,
      transaction: null,
      replaces: null,
      nextAt: 0,
    };
    const step = await stepDeferred(asked, { type, holders, save: async () => {}, ...line });
    if (!('response' in step)) {
      await desk.write(dropKeys(names));
      continue;
    }
    const paper = (await fetchPaper(type, line)) ?? held.paper;
    const fresh = await judge(room, { type: type.id, vct: type.vct, response: step.response, keys: names, holders, paper });
    await renewed(room, held, fresh);
    came = true;
  }
  return came;
}

/** Under the id it had, so that an open page stays where it is; copies are not worth a line in the history. */
async function renewed({ door: { vault }, desk }: Room, old: Held, fresh: Held) {
  await desk.write([...dropKeys(old.copies.map(({ key }) => key)), await seal(vault, heldName(old.id), { ...fresh, id: old.id })]);
}

/** The line to the issuer for this session: the key signs, the refresh token that came last is kept. */
export async function callerOf(account: Account, { door, readKey, now }: Pick<Room, 'door' | 'readKey' | 'now'>): Promise<Caller> {
  const signer = await signerOf(await readKey(account.dpop));
  const keep = (refreshToken: string) => writeAccount(door.store, door.vault, { ...account, refreshToken });
  return createCaller(account, { send: door.send, signer, now, random: randomBytes, keep });
}
