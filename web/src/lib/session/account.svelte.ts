/** The citizen's matters with the state, of the open wallet: drafts, applications, messages. Screens read it and call its acts; home does not need it. */
import { language } from '@krdpass/ui/language';
import { dayOf } from '@krdpass/locale';
import type { Question, Service } from '@krdpass/catalogue';
import { stateWord } from '#lib/pieces/state-words.ts';
import type { Account, Caller } from '#lib/wallet/account.ts';
import { appeal, fetchApplications, merged, needsCitizen, withdraw, type Application } from '#lib/wallet/applications.ts';
import { confirm, startCorrection, startDraft, write, type Draft } from '#lib/wallet/draft.ts';
import type { Holding } from '#lib/wallet/facts.ts';
import { WalletFault, type FaultCode } from '#lib/wallet/fault.ts';
import {
  endDevice,
  fetchAccesses,
  fetchDevices,
  fetchInbox,
  fetchLostPhoneCode,
  fetchSlots,
  markRead,
  type Message,
} from '#lib/wallet/inbox.ts';
import { pack, type Parcel } from '#lib/wallet/outbox.ts';
import { Refusal, type RefusalWords } from '#lib/wallet/refusal.ts';
import { createDesk, type Contents, type Desk, type ListName, type Lists, type Sheet, type Told } from './desk.ts';
import type { Room } from './errands.ts';
import { parts } from './parts.ts';
import { glance } from './glance.svelte.ts';
import { session, type Door } from './session.svelte.ts';
import { readAccount } from './shelf.ts';

/** `none`: a wallet activated before there were sessions, or whose session was ended. */
export type Standing = 'closed' | 'opening' | 'open' | 'none';

type Open = Readonly<{ door: Door; desk: Desk; account: Account | null }>;

const nothing: Contents = { sheets: [], parcels: [], awaited: [], told: {} };
const pause = 15_000; // milliseconds between looks while something is under way and the page is seen

/** One tab at a time; where the browser has no locks, the issuer's own key still lets nothing happen twice. */
const alone = (work: () => Promise<void>): Promise<void> => (navigator.locks ? navigator.locks.request('krdpass-outbox', work) : work());

class AccountState {
  standing = $state<Standing>('closed');
  contents = $state.raw<Contents>(nothing);
  busy = $state(false);
  faults = $state.raw<{ readonly [Name in ListName]?: FaultCode }>({});
  waiting = $state<FaultCode | null>(null); // why the outbox stands still

  #open: Open | null = null;
  #working: Promise<void> | null = null;
  #reaching: Promise<Caller> | null = null;

  constructor() {
    $effect.root(() => {
      $effect(() => {
        if (session.phase !== 'open') this.#close();
      });
      $effect(() => {
        glance.unread = this.unread;
        glance.needs = this.needs.map((application) => ({
          id: application.id,
          title: this.serviceOf(application.service)?.title ?? stateWord(application),
          word: stateWord(application),
        }));
      });
      $effect(() => {
        if (this.standing !== 'open') return;
        const look = () => document.visibilityState === 'visible' && this.underWay && void this.work();
        const timer = setInterval(look, pause);
        const back = () => void this.work();
        addEventListener('online', back);
        document.addEventListener('visibilitychange', look);
        return () => {
          clearInterval(timer);
          removeEventListener('online', back);
          document.removeEventListener('visibilitychange', look);
        };
      });
    });
  }

  get services(): readonly Service[] {
    return session.lists?.catalogue.services ?? [];
  }

  serviceOf(id: string): Service | undefined {
    return this.services.find((service) => service.id === id);
  }

  get applications(): readonly Application[] {
    return this.contents.told.applications?.items ?? [];
  }

  get messages(): readonly Message[] {
    return this.contents.told.inbox?.items ?? [];
  }

  get unread(): number {
    return this.messages.filter(({ read }) => !read).length;
  }

  get needs(): readonly Application[] {
    return this.applications.filter(needsCitizen);
  }

  /** Whether anything can change without the citizen. */
  get underWay(): boolean {
    return (
      this.contents.parcels.length > 0 ||
      this.contents.awaited.length > 0 ||
      this.applications.some(({ light }) => light === 'amber' || light === 'red')
    );
  }

  get holding(): Holding {
    return { held: session.held, types: session.types, today: dayOf(session.now) };
  }

  toldOf<Name extends ListName>(list: Name): Told<Lists[Name]> | undefined {
    return this.contents.told[list];
  }

  /** Reads the desk, then looks at the issuer. Again and again is once. */
  async open() {
    const { door } = session;
    if (!door || this.#open?.door.vault === door.vault || this.standing === 'opening') return;
    this.standing = 'opening';
    const desk = createDesk(door.store, door.vault);
    try {
      const account = await readAccount(door.store, door.vault);
      this.#open = { door, desk, account };
      this.contents = await desk.read();
      this.standing = account ? 'open' : 'none';
    } catch (fault) {
      this.standing = 'closed';
      throw fault;
    }
    void this.work();
  }

  #close() {
    this.#open = null;
    this.#reaching = null;
    this.contents = nothing;
    this.standing = 'closed';
    this.faults = {};
  }

  async #reread() {
    const { desk } = this.#open ?? {};
    if (desk) this.contents = await desk.read();
  }

  /** The line to the issuer, made when it is first needed: the screens stand without it. */
  #reach(): Promise<Caller> {
    const { door, account } = this.#open ?? {};
    if (!door || !account) throw new WalletFault('session-ended');
    this.#reaching ??= parts.errands().then(({ callerOf }) => callerOf(account, { door, readKey: session.readKey, now: session.seconds }));
    return this.#reaching;
  }

  async #room(): Promise<Room | null> {
    const [open, { lists }] = [this.#open, session];
    if (!open?.account || !lists) return null;
    return {
      door: open.door,
      desk: open.desk,
      caller: await this.#reach(),
      lists,
      held: () => session.held,
      holding: () => this.holding,
      readKey: session.readKey,
      remember: ({ id, type }) => session.remember({ kind: 'answered', held: id, type }),
      now: session.seconds,
    };
  }

  /** Everything the wallet does by itself, once through. Never throws: what went wrong stands in `waiting` and `faults`. */
  work(): Promise<void> {
    this.#working ??= this.#work().finally(() => (this.#working = null));
    return this.#working;
  }

  async #work() {
    this.busy = true;
    try {
      await alone(async () => {
        const room = await this.#room();
        if (!room) return;
        const { awaitDocuments, collectDocuments, renewCopies, sendOutbox } = await parts.errands();
        this.waiting = (await sendOutbox(room)).waiting;
        await this.#reread();
        await this.#refresh('applications', fetchApplications);
        await this.#refresh('inbox', fetchInbox);
        await awaitDocuments(room, this.applications);
        const came = await collectDocuments(room);
        if (came) await this.#refresh('applications', fetchApplications);
        if (came || (await renewCopies(room, this.applications))) await session.reload();
        if (came) void session.sync();
        await this.#reread();
      });
    } catch (fault) {
      if (!(fault instanceof WalletFault)) throw fault;
      if (fault.code === 'session-ended') this.standing = 'none';
      this.waiting ??= fault.code;
    } finally {
      this.busy = false;
    }
  }

  async #refresh<Name extends ListName>(list: Name, fetchItems: (caller: Caller) => Promise<readonly Lists[Name][]>) {
    const { desk, account } = this.#open ?? {};
    if (!desk || !account) return;
    try {
      const caller = await this.#reach();
      await desk.saveTold(list, { at: session.seconds(), items: await fetchItems(caller) });
      this.faults = { ...this.faults, [list]: undefined };
      await this.#reread();
    } catch (fault) {
      if (!(fault instanceof WalletFault || fault instanceof Refusal)) throw fault;
      const code = fault instanceof WalletFault ? fault.code : 'issuer-broken';
      this.faults = { ...this.faults, [list]: code };
      if (code === 'session-ended') this.standing = 'none';
    }
  }

  lookAtInbox = () => this.#refresh('inbox', fetchInbox);
  lookAtAccesses = () => this.#refresh('accesses', fetchAccesses);
  lookAtDevices = () => this.#refresh('devices', fetchDevices);

  // Drafts: the sheet of a service, or of an application that is corrected.

  sheetFor(service: string, application?: string): Sheet | undefined {
    return this.contents.sheets.find(({ draft }) => draft.service === service && draft.corrects?.application === application);
  }

  /** The one draft of this service or correction, begun where there is none. */
  async begin(service: Service, application?: Application): Promise<Sheet> {
    const found = this.sheetFor(service.id, application?.id);
    if (found && found.draft.corrects?.version === application?.version) return found;
    const start = { id: crypto.randomUUID(), now: session.seconds() };
    const sheet: Sheet = { draft: application ? startCorrection(service, application, start) : startDraft(service, start), refused: null };
    if (found) await this.discard(found);
    await this.#open!.desk.begin(sheet);
    this.#show(sheet);
    return sheet;
  }

  #show(sheet: Sheet) {
    this.contents = { ...this.contents, sheets: [sheet, ...this.contents.sheets.filter(({ draft }) => draft.id !== sheet.draft.id)] };
  }

  async #change(sheet: Sheet, change: (draft: Draft) => Draft): Promise<Sheet> {
    const changed = await this.#open!.desk.changeSheet(sheet.draft.id, change);
    if (changed) this.#show(changed);
    else await this.#reread();
    return changed ?? sheet;
  }

  /** What stands in the fields, at every change. */
  type = (sheet: Sheet, question: Question, typed: unknown): Promise<Sheet> =>
    this.#change(sheet, (draft) => write(draft, question.id, typed, session.seconds()));

  confirm = (sheet: Sheet, question: Question, typed: unknown): Promise<Sheet> =>
    this.#change(sheet, (draft) => confirm(write(draft, question.id, typed, session.seconds()), question.id, session.seconds()));

  async discard(sheet: Sheet) {
    await this.#open!.desk.discard(sheet);
    await this.#reread();
  }

  attach = async (file: { id: string; name: string; type: string; size: number }, bytes: Uint8Array) =>
    this.#open!.desk.saveFile(file, bytes);
  detach = async (file: { id: string; name: string; type: string; size: number }) => this.#open!.desk.dropFile(file);

  /** Into the outbox; whether it could go at once is told by what is in `contents` afterwards. */
  async submit(sheet: Sheet): Promise<Readonly<{ application: Application } | { refused: RefusalWords } | { parcel: Parcel }>> {
    const before = new Set(this.applications.map(({ id }) => id));
    const packed = (draft: Draft) => pack(draft, { language: language.current, now: session.seconds() });
    const parcel = (await this.#open!.desk.post(sheet, packed)) ?? packed(sheet.draft);
    await this.#reread();
    await this.#working; // a round that is under way began without it
    await this.work();
    const { corrects, service } = parcel.draft;
    const refused = this.sheetFor(service, corrects?.application)?.refused;
    if (refused) return { refused };
    if (this.contents.parcels.some(({ draft }) => draft.service === service && draft.corrects?.application === corrects?.application))
      return { parcel };
    const application = this.applications.find(({ id, service: of }) =>
      corrects ? id === corrects.application : of === service && !before.has(id),
    );
    return application ? { application } : { parcel };
  }

  /** Back from the outbox into a draft, while nothing of it was sent. */
  async recall(parcel: Parcel) {
    await alone(() => this.#open!.desk.recall(parcel));
    await this.#reread();
  }

  // What a citizen does with an application that was sent. Throws `Refusal`, `offline`, `timeout` and the other codes of a call.

  async #changed(application: Application) {
    const { desk } = this.#open!;
    await desk.saveTold('applications', { at: session.seconds(), items: merged(this.applications, application) });
    await this.#reread();
  }

  withdraw = async (application: Application, key: string) => this.#changed(await withdraw(await this.#reach(), application, key));
  appeal = async (application: Application, text: string, key: string) =>
    this.#changed(await appeal(await this.#reach(), application, { key, text }));

  slots = async (service: string) => fetchSlots(await this.#reach(), { service, from: dayOf(session.now) });
  lostPhoneCode = async () => fetchLostPhoneCode(await this.#reach());

  async endDevice(id: string, key: string) {
    await endDevice(await this.#reach(), id, key);
    await this.lookAtDevices();
  }

  /** Marked here at once; the issuer hears of it when it can. */
  async read({ id }: Message) {
    const told = this.toldOf('inbox');
    if (!told || !this.#open) return;
    await this.#open.desk.saveTold('inbox', {
      at: told.at,
      items: told.items.map((one) => (one.id === id ? { ...one, read: true } : one)),
    });
    await this.#reread();
    await this.#reach()
      .then((caller) => markRead(caller, id, id))
      .catch(() => {}); // told again by the next reading
  }
}

export const account = new AccountState();
