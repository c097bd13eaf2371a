/** Judges a vector as its slot is judged in the product. Maker, loop and properties ask here, so that no two of them can differ. */
import { fromBase64url } from '../src/encoding.ts';
import { CredentialFault, type Code } from '../src/errors.ts';
import { redirectTranscript } from '../src/mdoc/session-transcript.ts';
import { verifyStatusListCwt } from '../src/mdoc/status-list.ts';
import { askedFor, session, statusListUri as mdocStatusListUri } from '../src/mdoc/testing.ts';
import { verifyIssuedMdoc, verifyMdoc, type MdocContext } from '../src/mdoc/verify.ts';
import { showAudience } from '../src/present.ts';
import { createPaperCode, createShowCode, parseCode } from '../src/qr/code.ts';
import { toDigits } from '../src/qr/digits.ts';
import { applyRevocationDelta } from '../src/revocation-delta.ts';
import { readRevocations, verifyRevocations } from '../src/revocation-list.ts';
import { readIssuedSdJwt } from '../src/sd-jwt.ts';
import { verifySignedDocument } from '../src/signed-document.ts';
import type { VerifySignature } from '../src/signature.ts';
import { verifyStatusList } from '../src/status-list.ts';
import { statusListUri, testNonce } from '../src/testing.ts';
import { verifyTrustList } from '../src/trust-list.ts';
import { verifyVcJwt, verifyVpJwt } from '../src/vc-jwt.ts';
import type { Context, Verdict } from '../src/verdict.ts';
import { verifyPresentation } from '../src/verify.ts';
import { presentationAudience } from './forge-vc.ts';
import { askedContext, judgeAsking, restoreAnswer, restoreFrames, type Restored } from './judge-ask.ts';
import { licence, type Holdings, type Vector } from './scene.ts';

/** A verdict, a coded fault of reading, a text that is no code of ours, or nothing to complain about. */
export type Judgement = Readonly<{ verdict?: Verdict; code?: Code; foreign?: true; incomplete?: true }>;

export type Judge = (vector: Pick<Vector, 'slot' | 'input' | 'clock' | 'trust' | 'lists' | 'given'>) => Promise<Judgement>;

/** The name of the one list of a single bit, which stands in `mdoc` of the holdings. */
export const mdocList = 'driving-licence-mdoc-1';

export const bundleOf = ({ dictionaries, signers }: Holdings) => ({
  dictionaries: dictionaries.map(({ id, text }) => ({ id, bytes: fromBase64url(text) })),
  signers,
});

export function createJudge(holdings: (name: string) => Holdings, verifySignature: VerifySignature): Judge {
  type Lists = Pick<Context, 'trustList' | 'statusLists'>;
  const read = new Map<string, Promise<Lists>>();

  /** The lists as a verifier took them over while they were new. */
  async function readLists(trust: string, names: readonly string[], takenOver: number): Promise<Lists> {
    const { root, trustList, lists, mdoc } = holdings(trust);
    const statusLists = names.map(async (name) => {
      if (name === mdocList) {
        const { iaca, statusList } = mdoc!;
        const rules = { uri: mdocStatusListUri, iaca, now: takenOver, verifySignature };
        return [mdocStatusListUri, await verifyStatusListCwt(fromBase64url(statusList), rules)] as const;
      }
      const uri = statusListUri(`urn:krd:${name.replace(/-1$/, '')}:1`);
      return [uri, await verifyStatusList(lists[name]!, { uri, root, now: takenOver, verifySignature })] as const;
    });
    return {
      trustList: trustList === null ? null : await verifyTrustList(trustList, { root, now: takenOver, verifySignature }),
      statusLists: new Map(await Promise.all(statusLists)),
    };
  }

  function listsOf(trust: string, names: readonly string[], takenOver: number): Promise<Lists> {
    const key = [trust, takenOver, ...names].join();
    const found = read.get(key) ?? readLists(trust, names, takenOver);
    read.set(key, found);
    return found;
  }

  async function judge({ slot, input, clock: now, trust, lists, given = {} }: Parameters<Judge>[0]): Promise<Judgement> {
    const { root, mdoc } = holdings(trust);
    const { known, held } = given;
    const knows = known && 'issuedAt' in known ? { issued: known } : { listed: known };
    if (slot === 'issued') readIssuedSdJwt(input);
    else if (slot === 'status-list')
      await verifyStatusList(input, { uri: statusListUri(licence), root, now, known: knows.issued, verifySignature });
    else if (slot === 'trust-list') await verifyTrustList(input, { root, now, known: knows.listed, verifySignature });
    else if (slot === 'status-list-cwt') {
      const rules = { uri: mdocStatusListUri, iaca: mdoc!.iaca, now, known: knows.issued, verifySignature };
      await verifyStatusListCwt(fromBase64url(input), rules);
    } else if (slot === 'revocations')
      await verifyRevocations(input, { root, now, known: held === undefined ? undefined : readRevocations(held), verifySignature });
    else if (slot === 'revocation-delta') await applyRevocationDelta(input, { root, now, held: readRevocations(held!), verifySignature });
    else if (slot === 'request' || slot === 'reader-pass' || slot === 'reader-proof') {
      const { trustList } = await listsOf(trust, [], now);
      return judgeAsking({ slot, input, clock: now, given }, { trustList: trustList!, verifySignature });
    } else if (slot === 'mdoc' || slot === 'issued-mdoc') {
      const context: MdocContext = {
        ...(await listsOf(trust, lists, now)),
        now,
        clockFloor: given.clockFloor,
        wanted: given.wanted ?? askedFor,
        transcript: redirectTranscript({ ...session, ...given.session, encryptionKey: null }),
        verifySignature,
      };
      return { verdict: await (slot === 'mdoc' ? verifyMdoc(input, context) : verifyIssuedMdoc(input, context)) };
    } else if (slot === 'catalogue')
      await verifySignedDocument(input, {
        typ: 'krd-catalogue+jwt',
        purpose: 'catalogue',
        root,
        now,
        maxLength: 4_194_304,
        verifySignature,
      });
    else {
      const context: Context = {
        ...(await listsOf(trust, lists, now)),
        now,
        mode: 'show',
        audience: showAudience,
        nonce: testNonce,
        clockFloor: given.clockFloor,
        wanted: given.wanted,
        seen: given.seen && (() => true),
        verifySignature,
      };
      if (slot === 'presentation')
        return { verdict: await verifyPresentation(input, given.wanted ? { ...context, mode: 'online' } : context) };
      if (slot === 'vc-jwt') return { verdict: await verifyVcJwt(input, { ...context, mode: 'paper' }) };
      if (slot === 'vp-jwt') return { verdict: await verifyVpJwt(input, { ...context, mode: 'online', audience: presentationAudience }) };
      const code = await restored();
      if (code === 'incomplete') return { incomplete: true };
      if (code?.mode === 'ask') {
        const { credential, audience, nonce } = code;
        return { verdict: await verifyPresentation(credential, { ...context, audience, nonce, ...askedContext(given) }) };
      }
      if (code?.mode === 'show') return { verdict: await verifyPresentation(code.credential, { ...context, nonce: code.nonce }) };
      if (code) return { verdict: await verifyVcJwt(code.credential, { ...context, mode: 'paper' }) };
      return { foreign: true };
    }
    return {};

    async function restored(): Promise<Restored | 'incomplete' | null> {
      const bundle = bundleOf(holdings(trust));
      if (slot === 'answer') return restoreAnswer(input, bundle, given.open);
      return slot === 'frames' ? restoreFrames(input, bundle, given.open) : parseCode(input, bundle);
    }
  }

  return async (vector) => {
    try {
      return await judge(vector);
    } catch (error) {
      if (error instanceof CredentialFault) return { code: error.code };
      throw error;
    }
  };
}

/** Whether somebody who was handed the text would rely on it: a green verdict, claims that are not in red, or a list without a fault. */
export const reliedOn = ({ verdict, code, foreign, incomplete }: Judgement): boolean =>
  verdict
    ? verdict.colour === 'green' || (verdict.colour === 'amber' && verdict.claims !== null)
    : code === undefined && !foreign && !incomplete;

/** The digits of a code that carries the text. Throws the coded fault for which none can be drawn. */
export function drawn({ slot, input, trust }: Pick<Vector, 'slot' | 'input' | 'trust'>, holdings: (name: string) => Holdings): string {
  const { dictionaries, signers } = bundleOf(holdings(trust));
  const draw = slot === 'vc-jwt' ? createPaperCode : createShowCode;
  return toDigits(draw(input, { dictionary: dictionaries[0]!, signers }));
}
