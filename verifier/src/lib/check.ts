/** One check, without a network: the text of a QR code becomes a face, the facts to compare and the eleven checks behind them. */
import type { CredentialType } from '@krdpass/catalogue';
import { codeOf, verifyPresentation } from '@krdpass/credential';
import type { Code, Context, JsonObject, OpenAsk, Verdict } from '@krdpass/credential';
import { parseAnswer, parseCode } from '@krdpass/credential/qr';
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

export type Station = Readonly<{ bundle: Bundle; now: number; memory: ReplayMemory; accepts: (type: CredentialType) => boolean }>;

type Restored = NonNullable<ReturnType<typeof parseCode> | Awaited<ReturnType<typeof parseAnswer>>>;

const clockTolerance = 600; // seconds

/** Null means that the code is damaged or half in the picture: keep scanning. Never throws for what stands in a code. */
export async function check(text: string, station: Station): Promise<Finding | { damaged: Code }> {
  const { dictionaries, signers } = station.bundle;
  try {
    const restored = parseCode(text, { dictionaries, signers });
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
): Promise<Finding | { damaged: Code }> {
  const { dictionaries, signers } = station.bundle;
  try {
    const restored = await parseAnswer(text, { dictionaries, signers }, onScreen.request);
    if (restored) return await judge(restored, station, askedBy(onScreen, elapsed));
    return parseCode(text, { dictionaries, signers })
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

async function judge(restored: Restored, { bundle, now, memory, accepts }: Station, asked?: OpenAsk): Promise<Finding> {
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
