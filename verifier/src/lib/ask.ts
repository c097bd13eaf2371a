/** Asking: what this reader may ask for, and the request on its screen with the key that opens the one answer to it. */
import { claimPath } from '@krdpass/catalogue';
import type { AskableType, CredentialType, Purpose } from '@krdpass/catalogue';
import { signerOf } from '@krdpass/credential';
import type { OpenAsk } from '@krdpass/credential';
import { createRequest, createSealingKey, maskOf, parseReaderPass, requestLifetime, sealingJwk, toDigits } from '@krdpass/credential/qr';
import type { OpenRequest } from '@krdpass/credential/qr';
import type { Text } from '@krdpass/locale';
import type { Bundle } from './bundle.ts';
import type { Reader } from './reader.ts';

/** One thing to ask: a preset of a type, for a purpose. */
export type Question = Readonly<{
  id: string;
  purpose: Purpose;
  type: CredentialType;
  askable: AskableType;
  title: Text;
  claims: readonly string[];
}>;

/** How long the request lives, in seconds of a clock that nobody sets. */
export const lifetime = requestLifetime * 10;

/** What the permission of the pass lets this reader ask, in the order of the catalogue. A claim that it may not ask is left out. */
export function questionsOf(
  { trustList, catalogue }: Pick<Bundle, 'trustList' | 'catalogue'>,
  { pass: bytes }: Pick<Reader, 'pass'>,
): readonly Question[] {
  const pass = parseReaderPass(bytes);
  const permission = trustList.readers.flatMap(({ permissions }) => permissions).find(({ id }) => id === pass.permission);
  if (!permission) return [];
  return catalogue.asking.purposes
    .filter(({ id }) => permission.purposes.includes(id))
    .flatMap((purpose) =>
      purpose.asks.flatMap((ask): Question[] => {
        const type = catalogue.types.find(({ id }) => id === ask.type);
        const preset = type?.presets[ask.preset];
        const askable = catalogue.asking.types.find(({ vct }) => vct === type?.vct);
        const allowed = permission.types.find(({ vct }) => vct === type?.vct)?.claims ?? [];
        const claims = preset?.claims.filter((claim) => allowed.includes(claim)) ?? [];
        return type && askable && preset && claims.length > 0
          ? [{ id: `${purpose.id} ${ask.type} ${ask.preset}`, purpose, type, askable, title: preset.title, claims }]
          : [];
      }),
    );
}

/** A request on the screen. Its key is in memory alone; whoever drops this object has forgotten the request. */
export type OnScreen = Readonly<{ question: Question; digits: string; request: OpenRequest; openedAt: number /* seconds, monotonic */ }>;

export type AskTools = Readonly<{
  reader: Reader;
  now: number;
  elapsed: number; // seconds of the monotonic clock
  random: (length: number) => Uint8Array;
}>;

/** Throws `request-mask` for a claim that cannot be asked by code. */
export async function openRequest(question: Question, { reader, now, elapsed, random }: AskTools): Promise<OnScreen> {
  const { askable, purpose, claims } = question;
  const sealingKey = await createSealingKey();
  const bytes = await createRequest(
    {
      random: random(16),
      iat: now,
      lifetime: requestLifetime,
      purpose: purpose.id,
      wants: [{ template: askable.id, mask: maskOf(askable, claims) }],
      sealingKey: await sealingJwk(sealingKey),
      pass: reader.pass,
    },
    await signerOf(reader.keys),
  );
  return { question, digits: toDigits(bytes), request: { bytes, sealingKey }, openedAt: elapsed };
}

/** The request as the verdict needs it. */
export const askedBy = ({ question: { type, claims }, openedAt }: OnScreen, elapsed: number): OpenAsk => ({
  wants: [{ vct: type.vct, paths: claims.map((claim) => claimPath(type, claim)) }],
  age: elapsed - openedAt,
  lifetime,
});

export const secondsLeft = ({ openedAt }: Pick<OnScreen, 'openedAt'>, elapsed: number): number => Math.ceil(openedAt + lifetime - elapsed);
