/** One check, without a network: the text of a QR code becomes a face, the facts to compare and the eleven checks behind them. */
import type { CredentialType } from '@krdpass/catalogue';
import { codeOf, verifyPresentation } from '@krdpass/credential';
import type { Code, Context, JsonObject, OpenAsk, Verdict } from '@krdpass/credential';
import { fromDigits, parseAnswerPayload, parseFrame, parsePayload } from '@krdpass/credential/qr';
import type { Collected, Collector, ParsedAnswer, ParsedCode } from '@krdpass/credential/qr';
import { askedBy } from './ask.ts';
import type { OnScreen } from './ask.ts';
import { ageOf, signedSince } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { typeNamed } from './catalogue.ts';
import { clockFloor } from './clock.ts';
import { decisive, faceOf, faceOfFault, qualifierOf } from './face.ts';
import type { Face, Qualifier } from './face.ts';
import { likenessOf } from './foreign.ts';
import type { Likeness } from './foreign.ts';
import type { ReplayMemory } from './seen.ts';

export type Mode = 'show' | 'paper' | 'ask';

export type Finding = Readonly<{
  face: Face;
  at: number;
  code?: Code; // why, where the face is not plain good news
  qualifier?: Qualifier;
  mode?: Mode;
  likeness?: Likeness; // of a foreign code
  type?: CredentialType;
  claims?: JsonObject; // only what the verdict let through
  verdict?: Verdict;
  shownBefore?: number; // seconds, for a code that was here already
  declined?: readonly string[]; // claims that were asked for and not given
  holderClockOff?: true; // by more than ten minutes: worth a word, it costs nothing
}>;

export type Station = Readonly<{
  bundle: Bundle;
  now: number;
  memory: ReplayMemory;
  collector: Collector; // of the frames of animated codes, across checks
  accepts: (type: CredentialType) => boolean;
}>;

/** What one text of the camera leads to. Damaged: half in the picture, keep scanning. Collected: one of several frames. */
export type Outcome = Finding | { damaged: Code } | { collected: Collected };

const clockTolerance = 600; // seconds

/** The bytes behind a text of the camera: of a still code, or of an animated one once its frames suffice. Null where they are no digits. */
function gather(text: string, { collector, now }: Station): { payload: Uint8Array | null } | { collected: Collected } {
  const frame = parseFrame(text);
  if (!frame) return { payload: fromDigits(text) };
  const collected = collector.take(frame, now);
  return collected.payload ? { payload: collected.payload } : { collected };
}

/** Never throws for what stands in a code. */
export async function check(text: string, station: Station): Promise<Outcome> {
  try {
    const gathered = gather(text, station);
    if ('collected' in gathered) return gathered;
    const restored = gathered.payload && parsePayload(gathered.payload, station.bundle);
    return restored ? await judge(restored, station) : foreign(text, station);
  } catch (error) {
    return faulty(codeOf(error), station);
  }
}

/** The answer to the request on the screen, by the seconds of a clock that nobody sets. Any other code of ours is no answer. Else as `check`. */
export async function checkAnswer(
  text: string,
  station: Station,
  { onScreen, elapsed }: Readonly<{ onScreen: OnScreen; elapsed: number }>,
): Promise<Outcome> {
  const { bundle } = station;
  try {
    const gathered = gather(text, station);
    if ('collected' in gathered) return gathered;
    const { payload } = gathered;
    const restored = payload && (await parseAnswerPayload(payload, bundle, onScreen.request));
    if (restored) return await judge(restored, station, askedBy(onScreen, elapsed));
    return payload && parsePayload(payload, bundle)
      ? { face: 'wrong-document', at: station.now, likeness: 'shown' }
      : foreign(text, station);
  } catch (error) {
    return faulty(codeOf(error), station);
  }
}

const foreign = (text: string, { now }: Station): Finding => ({ face: 'wrong-document', at: now, likeness: likenessOf(text) });

function faulty(code: Code, { bundle, now }: Station): Finding | { damaged: Code } {
  const face = faceOfFault(code, { listsOld: ageOf(now - signedSince(bundle)) !== 'fresh' });
  return face === 'damaged' ? { damaged: code } : { face, at: now, code };
}

async function judge(restored: ParsedCode | ParsedAnswer, { bundle, now, memory, accepts }: Station, asked?: OpenAsk): Promise<Finding> {
  const { mode, credential, audience, nonce } = restored;
  const context: Context = {
    now,
    mode,
    audience,
    nonce,
    trustList: bundle.trustList,
    statusLists: bundle.statusLists,
    clockFloor: clockFloor(bundle),
    seen: (key) => memory.shownBefore(key, now) !== null,
    asked,
  };
  const verdict = mode === 'paper' ? await verifyPaper(credential, context) : await verifyPresentation(credential, context);
  const key = verdict.evidence.replayKey;
  const shownBefore = key === undefined ? null : memory.shownBefore(key, now);
  if (key !== undefined) memory.remember(key, now);

  const type = typeNamed(bundle.catalogue, verdict.vct);
  const found = { at: now, mode, type, verdict };
  const expected = type && (mode === 'ask' ? asked?.wants.some(({ vct }) => vct === type.vct) : accepts(type) && isShownLike(type, mode));
  if (type && verdict.claims && !expected) return { ...found, face: 'wrong-document' };
  const face = faceOf(verdict);
  if (face === 'valid' && !type) return { ...found, face: 'cannot-confirm', code: 'unknown-template' };
  return {
    ...found,
    face,
    code: decisive(verdict, face)?.code,
    qualifier: qualifierOf(verdict),
    claims: verdict.claims ?? undefined,
    shownBefore: shownBefore ?? undefined,
    declined: verdict.evidence.declined?.map((path) => path.at(-1)!),
    ...(mode === 'ask' && Math.abs(now - (verdict.evidence.presentedAt ?? now)) > clockTolerance && { holderClockOff: true }),
  };
}

/** Loaded when the first printed code comes: most checks never need it. */
async function verifyPaper(credential: string, context: Context): Promise<Verdict> {
  const { verifyVcJwt } = await import('@krdpass/credential/vc-jwt');
  return verifyVcJwt(credential, context);
}

/** Some documents travel only in answer to a request: shown one-way or printed, they are not what is wanted here. */
const isShownLike = ({ presets }: CredentialType, mode: 'show' | 'paper') =>
  Object.values(presets).some((preset) => (mode === 'paper' ? preset.paper : preset.live));
