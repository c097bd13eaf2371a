/**
 * The outbox: an application leaves the phone exactly once. Each parcel's key is its draft's id; its body is made once, is on the disk
 * before it is sent, and is sent the same until the issuer has answered. Whoever is killed, reloaded or offline goes on from there.
 */
import type { Service } from '@krdpass/catalogue';
import type { Language } from '@krdpass/locale';
import { isObject, type Json } from '@krdpass/credential';
import type { Caller } from './account.ts';
import { parseApplication, type Application } from './applications.ts';
import { unsent, type Draft } from './draft.ts';
import type { Holding } from './facts.ts';
import { WalletFault, type FaultCode } from './fault.ts';
import { Refusal, type RefusalWords } from './refusal.ts';
import type { Attachment } from './typed.ts';

export type Parcel = Readonly<{
  draft: Draft; // its id is the Idempotency-Key
  language: Language;
  queuedAt: number;
  uploads: Readonly<Record<string, string>>; // by attachment: the issuer's id of it
  body: string | null;
  madeAt: number | null;
}>;

export const pack = (draft: Draft, { language, now }: { language: Language; now: number }): Parcel => ({
  draft,
  language,
  queuedAt: now,
  uploads: {},
  body: null,
  madeAt: null,
});

/** The store as the outbox needs it. Each call is one durable transaction. */
export type Tray = Readonly<{
  read(): Promise<readonly Parcel[]>; // oldest first
  save(parcel: Parcel): Promise<void>;
  /** The issuer has it: parcel, draft and files go, the application comes. */
  accept(parcel: Parcel, application: Application): Promise<void>;
  /** The issuer said no: the parcel goes, the draft comes back under another id, with what was said. */
  refuse(parcel: Parcel, draft: Draft, words: RefusalWords): Promise<void>;
  /** The same parcel under another id, with its body still to be made. */
  renew(old: Parcel, fresh: Parcel): Promise<void>;
  readFile(attachment: Attachment): Promise<Uint8Array<ArrayBuffer>>;
}>;

export type Post = Readonly<{
  caller: Caller;
  tray: Tray;
  service(id: string): Service | undefined;
  holding: Holding;
  /** A document shown to the service: fresh, bound to a nonce of the issuer. Throws `nothing-to-show` where it is gone. */
  present(shown: Readonly<{ held: string; claims: readonly string[] }>): Promise<string>;
  uuid: () => string;
  now: () => number;
}>;

export type Sent = Readonly<{ accepted: readonly Application[]; refused: readonly RefusalWords[]; waiting: FaultCode | null }>;

const presentationLife = 60; // seconds after which a refused presentation was perhaps only late

/** Sends what lies in the tray, oldest first, until the first that cannot go now. One at a time in all tabs: the caller holds the lock. */
export async function sendParcels(post: Post): Promise<Sent> {
  const [accepted, refused]: [Application[], RefusalWords[]] = [[], []];
  for (const parcel of await post.tray.read()) {
    try {
      accepted.push(await sendParcel(parcel, post));
    } catch (fault) {
      if (fault instanceof Refusal && fault.words.code === 'too-many-requests') return { accepted, refused, waiting: 'timeout' };
      if (fault instanceof Refusal) {
        await post.tray.refuse(parcel, reopened(parcel.draft, fault.words, post), fault.words);
        refused.push(fault.words);
      } else if (fault instanceof WalletFault) return { accepted, refused, waiting: fault.code };
      else throw fault;
    }
  }
  return { accepted, refused, waiting: null };
}

/** Under another id, as nothing was stored under the old one; what was refused is to be answered again. */
const reopened = (draft: Draft, { answers }: RefusalWords, { uuid }: Post): Draft => ({
  ...draft,
  id: uuid(),
  confirmed: draft.confirmed.filter((question) => !Object.hasOwn(answers, question)),
});

async function sendParcel(parcel: Parcel, post: Post): Promise<Application> {
  const whole = await withBody(parcel, post);
  try {
    const application = parseApplication(await deliver(whole, post));
    await post.tray.accept(whole, application);
    return application;
  } catch (fault) {
    if (!(fault instanceof Refusal) || !grewOld(whole, fault, post)) throw fault;
    const again = { ...whole, draft: { ...whole.draft, id: post.uuid() }, body: null, madeAt: null }; // refused for good: a new key is a new try
    await post.tray.renew(whole, again);
    return sendParcel(again, post);
  }
}

const deliver = ({ draft, body }: Parcel, { caller }: Post): Promise<Json> =>
  caller.call({
    method: 'POST',
    path: draft.corrects ? `/applications/${draft.corrects.application}/submission` : '/applications',
    key: draft.id,
    json: body!,
  });

/** Only what was shown is at fault, and it was made a while ago: its nonce has run out in the tray. */
function grewOld({ draft, madeAt }: Parcel, { words }: Refusal, { service, now }: Post): boolean {
  const questions = service(draft.service)?.questions ?? [];
  const faulty = Object.keys(words.answers);
  const shown = faulty.every((id) => questions.some((question) => question.id === id && question.kind === 'credential'));
  return words.code === 'answers-refused' && faulty.length > 0 && shown && now() - (madeAt ?? 0) > presentationLife;
}

/** Files first, each under its own key; then the presentations; then the text that is sent. */
async function withBody(parcel: Parcel, post: Post): Promise<Parcel> {
  if (parcel.body !== null) return parcel;
  const service = post.service(parcel.draft.service);
  if (!service) throw new Refusal({ code: 'service-unknown', answers: {}, conditions: [] });
  const { answers, files, shown } = unsent(service, parcel.draft, post.holding);
  let at = parcel;
  for (const [question, list] of Object.entries(files))
    for (const file of list) {
      if (at.uploads[file.id]) continue;
      at = { ...at, uploads: { ...at.uploads, [file.id]: await upload(file, question, post) } };
      await post.tray.save(at);
    }
  const whole: Record<string, unknown> = { ...answers };
  for (const [question, list] of Object.entries(files)) whole[question] = { uploads: list.map(({ id }) => at.uploads[id]) };
  for (const [question, wish] of Object.entries(shown)) whole[question] = { presentation: await post.present(wish) };
  const { corrects } = at.draft;
  const body = corrects ? { answers: whole, version: corrects.version } : { service: service.id, answers: whole, language: at.language };
  at = { ...at, body: JSON.stringify(body), madeAt: post.now() };
  await post.tray.save(at);
  return at;
}

/** A file that is refused is the fault of its question. */
async function upload(file: Attachment, question: string, { caller, tray }: Post): Promise<string> {
  const bytes = await tray.readFile(file);
  try {
    const answer = await caller.call({ method: 'POST', path: '/uploads', key: file.id, file: { bytes, type: file.type } });
    if (isObject(answer) && typeof answer.id === 'string') return answer.id;
  } catch (fault) {
    if (fault instanceof Refusal && fault.words.code === 'upload-refused')
      throw new Refusal({ ...fault.words, answers: { [question]: 'answer-missing' } });
    throw fault;
  }
  throw new WalletFault('issuer-broken');
}
