/** Judges what travels in ask mode and in frames as a wallet or a verifier judges it: requests, passes, proofs, answers, animated codes. */
import { fromBase64url } from '../src/encoding.ts';
import { CredentialFault } from '../src/errors.ts';
import { parseAnswer, parseAnswerPayload, type OpenRequest, type ParsedAnswer } from '../src/qr/answer.ts';
import { kindOfAnswer, parsePayload, type ParsedCode, type ReaderBundle } from '../src/qr/code.ts';
import { createCollector } from '../src/qr/collector.ts';
import { fromDigits } from '../src/qr/digits.ts';
import { parseFrame } from '../src/qr/frames.ts';
import { parseReaderPass, verifyReaderPass } from '../src/qr/reader-pass.ts';
import { readRequestCode, parseRequest } from '../src/qr/request.ts';
import { askableLicence, inspection, sealingPair } from '../src/qr/testing.ts';
import { verifyRequest } from '../src/qr/verify-request.ts';
import { verifyReaderProof } from '../src/reader-proof.ts';
import type { VerifySignature } from '../src/signature.ts';
import { testIssuer } from '../src/testing.ts';
import type { TrustList } from '../src/trust-list.ts';
import type { Context } from '../src/verdict.ts';
import type { Given, Vector } from './scene.ts';

export type AskSlot = 'request' | 'reader-pass' | 'reader-proof';

/** Throws the coded fault. Foreign: a text that is no request. */
export async function judgeAsking(
  { slot, input, clock: now, given = {} }: Pick<Vector, 'input' | 'clock' | 'given'> & Readonly<{ slot: AskSlot }>,
  { trustList, verifySignature }: Readonly<{ trustList: TrustList; verifySignature: VerifySignature }>,
): Promise<{ foreign?: true }> {
  const { readers } = trustList;
  if (slot === 'reader-proof') await verifyReaderProof(input, { audience: testIssuer, now, verifySignature });
  else if (slot === 'reader-pass')
    await verifyReaderPass(parseReaderPass(fromBase64url(input)), { authorityKey: readers[0]!.publicJwk, now, verifySignature });
  else {
    const bytes = readRequestCode(input);
    if (!bytes) return { foreign: true };
    const { types = [askableLicence], purposes = [inspection], answered } = given;
    await verifyRequest(bytes, { readers, types, purposes, now, answered: () => answered ?? false, verifySignature });
  }
  return {};
}

const openOf = async ({ request, key }: NonNullable<Given['open']>): Promise<OpenRequest> => ({
  bytes: fromDigits(request)!,
  sealingKey: await sealingPair(fromBase64url(key)),
});

export type Restored = ParsedCode | ParsedAnswer;

/** What a sealed answer holds; null for any other text. Throws the coded fault. */
export const restoreAnswer = async (input: string, bundle: ReaderBundle, open: Given['open']): Promise<Restored | null> =>
  parseAnswer(input, bundle, await openOf(open!));

/** What came together from the frames, one a line, in their order; `incomplete` where more are needed. Throws the coded fault. */
export async function restoreFrames(input: string, bundle: ReaderBundle, open: Given['open']): Promise<Restored | 'incomplete' | null> {
  const collector = createCollector();
  let foreign = true;
  for (const line of input.split('\n')) {
    const frame = parseFrame(line);
    if (!frame) continue;
    foreign = false;
    const { payload } = collector.take(frame, 0);
    if (!payload) continue;
    if (payload[0] === kindOfAnswer && open) return parseAnswerPayload(payload, bundle, await openOf(open));
    return parsePayload(payload, bundle);
  }
  return foreign ? null : 'incomplete';
}

/** The verifier's side of a request that was answered. Throws `cannot-open` for an answer to nothing. */
export function askedContext({ open, wanted = [] }: Given): Pick<Context, 'mode' | 'asked'> {
  if (!open) throw new CredentialFault('cannot-open');
  const { lifetime } = parseRequest(fromDigits(open.request)!);
  return { mode: 'ask', asked: { wants: [{ vct: askableLicence.vct, paths: wanted }], age: open.age, lifetime: lifetime * 10 } };
}
