/** "Show a credential" as an answer: verified whole, with our own trust list and status lists, and the applicant's own. */
import { claimPath, type AnswerCode, type CredentialType, type Question } from '@krdpass/catalogue';
import {
  CredentialFault,
  parseSdJwt,
  valueAt,
  verifyPresentation,
  verifyStatusList,
  verifyTrustList,
  type Check,
  type StatusList,
} from '@krdpass/credential';
import { ProtocolFault } from '@krdpass/openid4vc';
import { findCopyAt } from '../../store/devices.ts';
import type { Once } from '../../store/replay.ts';
import type { Issuer } from '../issuer.ts';
import { readNonce } from '../nonce.ts';
import { Problem } from '../problem.ts';
import { listUri, statusListToken } from '../status-lists.ts';
import { trustList } from '../trust-list.ts';
import type { Shown } from './facts.ts';

type Asked = Extract<Question, { kind: 'credential' }>;

export type Judged = Readonly<{ shown: Shown; nonce: Once; code?: undefined }> | Readonly<{ code: AnswerCode }>;

/** A document whose time is over, and nothing else wrong with it. */
const expiredOnly = (checks: readonly Check[]) =>
  checks.every(({ name, outcome, code }) => outcome === 'passed' || (name === 'document-valid' && code === 'document-expired'));

const untrue: ReadonlySet<string> = new Set(['format', 'signature', 'issuer-trusted', 'type-allowed', 'holder-bound', 'audience']);

/**
 * The kept facts of a presentation, and the nonce to be used up with the application; or the code the answer is refused with. An expired
 * document is accepted where the service renews that type. `purpose` is what the nonce is used for: the same call again is the same use.
 */
export async function judgePresentation(
  issuer: Issuer,
  presentation: string,
  { question, upn, renews, purpose }: Readonly<{ question: Asked; upn: string; renews: readonly string[]; purpose: string }>,
): Promise<Judged> {
  const read = readUnverified(presentation);
  if (!read) return { code: 'answer-not-genuine' };
  const type = issuer.catalogue.credentials.find(({ id, vct }) => vct === read.vct && question.types.includes(id));
  if (!type) return { code: 'answer-not-offered' };
  const nonce = nonceOf(issuer, read.nonce, purpose);
  if (!nonce) return { code: 'answer-not-valid' };
  const lists = await trustAndStatus(issuer, read.list);
  const { colour, checks, claims } = await verifyPresentation(presentation, {
    ...lists,
    now: issuer.now(),
    mode: 'online',
    audience: issuer.origin,
    nonce: read.nonce,
    wanted: question.claims.map((name) => claimPath(type, name)),
    verifySignature: issuer.verifySignature,
  });
  if (checks.some(({ name, outcome }) => untrue.has(name) && outcome === 'failed')) return { code: 'answer-not-genuine' };
  if (colour !== 'green' && !(renews.includes(type.id) && expiredOnly(checks))) return { code: 'answer-not-valid' };
  const copy = await findCopyAt(issuer.database.sql, read.list!.slice(listUri(issuer, '').length), read.idx);
  if (copy?.upn !== upn) return { code: 'answer-not-yours' };
  return { shown: { type: type.id, documentNumber: copy.document, claims: disclosed(type, claims!) }, nonce };
}

function readUnverified(presentation: string) {
  try {
    const { jws, keyBinding } = parseSdJwt(presentation);
    const { vct, status } = jws.payload;
    const place = (status as { status_list?: { uri?: unknown; idx?: unknown } } | undefined)?.status_list;
    const { nonce } = JSON.parse(Buffer.from(keyBinding?.split('.')[1] ?? '', 'base64url').toString()) as { nonce?: unknown };
    return { vct, nonce: String(nonce), list: typeof place?.uri === 'string' ? place.uri : undefined, idx: Number(place?.idx) };
  } catch (fault) {
    if (fault instanceof CredentialFault || fault instanceof SyntaxError || fault instanceof TypeError) return undefined;
    throw fault;
  }
}

function nonceOf(issuer: Issuer, nonce: string, purpose: string): Once | undefined {
  try {
    return readNonce(issuer, nonce, purpose);
  } catch (fault) {
    if (fault instanceof ProtocolFault) return undefined;
    throw fault;
  }
}

/** Our own lists, as a stranger would read them. A list that is not ours is not there. */
async function trustAndStatus(issuer: Issuer, uri: string | undefined) {
  const [now, { root }] = [issuer.now(), issuer.keys];
  const statusLists = new Map<string, StatusList>();
  const base = listUri(issuer, '');
  if (uri?.startsWith(base))
    try {
      const { token } = await statusListToken(issuer, uri.slice(base.length));
      statusLists.set(uri, await verifyStatusList(token, { uri, root, now }));
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
    }
  return { trustList: await verifyTrustList((await trustList(issuer)).token, { root, now }), statusLists };
}

const disclosed = (type: CredentialType, claims: Parameters<typeof valueAt>[0]) =>
  Object.fromEntries(
    Object.keys(type.claims).flatMap((name) => {
      const value = valueAt(claims, claimPath(type, name));
      return value === undefined ? [] : [[name, value]];
    }),
  );
