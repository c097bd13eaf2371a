/** The session's acts towards a reader: a scanned request, and the answer to it. Loaded when a request is scanned, not before. */
import { answerCode } from '#lib/wallet/answer.ts';
import type { Happening } from '#lib/wallet/held.ts';
import { copyFor } from '#lib/wallet/present.ts';
import type { Inquiry, Wish } from '#lib/wallet/request.ts';
import type { Lists } from './lists.ts';

export { readRequest } from '#lib/wallet/request.ts';

/** What answering needs of the open wallet. */
export type Holder = Readonly<{
  lists: Lists;
  now: number;
  showings: number; // of documents of this type so far
  readKey: (name: string) => Promise<CryptoKeyPair>;
  remember: (happening: Omit<Happening, 'id' | 'at'>) => Promise<void>;
}>;

/** The answer as texts to draw. It is in the history before anybody sees it, so that no request is answered twice. Throws as `answerCode`, and `storage`. */
export async function answerInquiry(
  { request, random, unit }: Inquiry,
  { wish: { held, type }, claims, holder }: { wish: Wish; claims: ReadonlySet<string>; holder: Holder },
): Promise<readonly string[]> {
  const { lists, now, showings, readKey, remember } = holder;
  const copy = copyFor(held, showings);
  const texts = await answerCode(copy, { request, type, claims, key: await readKey(copy.key), lists, now });
  await remember({ kind: 'answered', held: held.id, type: held.type, unit, request: random });
  return texts;
}
