/**
 * Verifiable credentials as JWT (VCDM 1.1) through did-jwt-vc, behind a gate: the library checks a signature, everything it lets
 * through is refused here first (standards §10.3, threats §6). Loaded lazily. Paper is this form without a holder.
 */
import { createVerifiableCredentialJwt, verifyCredential, verifyPresentation } from 'did-jwt-vc';
import { clockWrong, judgeDocument, judgeInForce, judgeStatus } from './currency.ts';
import { encodeText, toBase64url, toUtf8 } from './encoding.ts';
import { CredentialFault } from './errors.ts';
import { judgeAudience, judgeFresh } from './freshness.ts';
import { judgeIssuer } from './issuer-trust.ts';
import { isTime, valueAt, type JsonObject } from './json.ts';
import { readHolderKey, replayKeyOf } from './key-binding.ts';
import { thumbprint, type PublicJwk, type Signer } from './signature.ts';
import { findService, type TrustedService } from './trust-list.ts';
import {
  attempt,
  failed,
  passed,
  pronounce,
  reading,
  unknown,
  unreadable,
  type Context,
  type Outcome,
  type Outcomes,
  type Verdict,
} from './verdict.ts';
import { readVc, readVcPresentation, vcContext, type VcCredential } from './vc-gate.ts';

/** The DID of a holder's key: the JWK itself, in one fixed spelling. */
export const didJwk = ({ x, y }: PublicJwk) => `did:jwk:${encodeText(`{"kty":"EC","crv":"P-256","x":"${x}","y":"${y}"}`)}`;

export type VcContent = Readonly<{
  did: string;
  kid: string; // `${did}#…`, as the trust list and the DID document name the key
  signer: Pick<Signer, 'sign'>;
  type: string; // DrivingLicenceCredential
  holder?: PublicJwk; // absent: paper, bound to nobody
  sub?: string; // the holder's DID; from the key unless told
  nbf: number;
  exp: number;
  jti: string;
  status: Readonly<{ idx: number; uri: string }>;
}>;

/** Throws `header` for a key of another DID, `dates`, and `protected-claim` for a claim called `id`. Always ES256: the library's default is another. */
export async function issueVcJwt(subjectClaims: JsonObject, content: VcContent): Promise<string> {
  const { did, kid, signer, type, holder, sub = holder && didJwk(holder), nbf, exp, jti, status } = content;
  if (!kid.startsWith(`${did}#`)) throw new CredentialFault('header');
  if (!isTime(nbf) || !isTime(exp) || exp <= nbf) throw new CredentialFault('dates');
  if ('id' in subjectClaims) throw new CredentialFault('protected-claim');
  const binding = holder && { sub, cnf: { jwk: { kty: holder.kty, crv: holder.crv, x: holder.x, y: holder.y } } };
  const vc = { '@context': [vcContext], type: ['VerifiableCredential', type], credentialSubject: { ...subjectClaims } };
  return createVerifiableCredentialJwt(
    { ...binding, nbf, exp, jti, status: { status_list: { idx: status.idx, uri: status.uri } }, vc },
    { did, alg: 'ES256', signer: async (signed) => toBase64url(await signer.sign(typeof signed === 'string' ? toUtf8(signed) : signed)) },
    { header: { alg: 'ES256', typ: 'JWT', kid } },
  );
}

/** A DID document with one key and one purpose. Both lists are always written: a missing one would let every key through. */
const resolveOnly = (did: string, kid: string, publicKeyJwk: PublicJwk, purpose: 'assertionMethod' | 'authentication') => ({
  resolve: (wanted: string) => {
    const verificationMethod = [{ id: kid, type: 'JsonWebKey2020', controller: did, publicKeyJwk }];
    const document = { id: did, verificationMethod, assertionMethod: [] as string[], authentication: [] as string[], [purpose]: [kid] };
    const known = wanted === did;
    return Promise.resolve({
      didDocument: known ? document : null,
      didDocumentMetadata: {},
      didResolutionMetadata: known ? {} : { error: 'notFound' },
    });
  },
});

/** `now: nbf` leaves the library the signature alone; the dates are judged by us, with the real clock. */
async function judgeSignature({ jwt, iss, kid, nbf }: VcCredential, key: PublicJwk): Promise<Outcome> {
  try {
    const resolver = resolveOnly(iss, kid, key, 'assertionMethod');
    const { signer } = await verifyCredential(jwt, resolver, { proofPurpose: 'assertionMethod', skewTime: 0, policies: { now: nbf } });
    return signer.id === kid ? passed : failed('signature');
  } catch {
    return failed('signature'); // after the gate nothing else is left to fail
  }
}

const pascal = (id: string) => id.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());

/** The type's name in the other form, if the service may issue it. */
const vctOf = (type: string, service: TrustedService | undefined) =>
  service?.vct.find((vct) => `${pascal(vct.split(':')[2] ?? '')}Credential` === type) ?? null;

const judgeType = (type: string, { w3cType }: TrustedService): Outcome => (w3cType.includes(type) ? passed : failed('type-not-allowed'));

function judgeRequest(claims: JsonObject, { mode, wanted }: Pick<Context, 'mode' | 'wanted'>): Outcome {
  if (mode !== 'online') return passed;
  if (!wanted) return unknown('claims-missing');
  return wanted.every((path) => valueAt(claims, path) !== undefined) ? passed : failed('claims-missing');
}

/** What a credential alone can tell; `bound` are the checks its presentation decides. */
async function judge(
  credential: VcCredential,
  context: Context,
  bound: (clock: Outcome | undefined) => Promise<Pick<Outcomes, 'holder-bound' | 'fresh' | 'audience'>>,
  presentation: Readonly<{ presentedAt?: number; replayKey?: string }> = {},
): Promise<Verdict> {
  const { now, trustList, statusLists } = context;
  const { iss, kid, nbf, exp, type, claims, status } = credential;
  const service =
    trustList === null
      ? undefined
      : findService(
          trustList,
          (listed) => listed.kid === kid && listed.did === iss,
          ({ w3cType }) => w3cType.includes(type),
        );
  const trusted = judgeIssuer(service, nbf, context);
  const clock = clockWrong(context) ? unknown('clock-wrong') : undefined;
  const statusList = status && statusLists.get(status.uri);
  const [signature, presented] = await Promise.all([
    service ? judgeSignature(credential, service.publicJwk) : unknown(trusted.code ?? 'issuer-unknown'),
    bound(clock),
  ]);
  return pronounce(
    {
      format: passed,
      signature,
      'issuer-trusted': trusted,
      'type-allowed': service ? judgeType(type, service) : unknown(trusted.code ?? 'issuer-unknown'),
      'in-force': clock ?? judgeInForce({ signedAt: nbf, from: nbf, until: exp }, status !== undefined, now),
      'document-valid': clock ?? judgeDocument(claims, now),
      'not-revoked': judgeStatus(status, context),
      ...presented,
      'request-satisfied': judgeRequest(claims, context),
    },
    {
      claims,
      vct: vctOf(type, service),
      evidence: {
        issuer: service?.authority,
        issuedAt: nbf,
        statusListAge: statusList && now - statusList.issuedAt,
        trustListAge: trustList ? now - trustList.issuedAt : undefined,
        ...presentation,
      },
    },
  );
}

/**
 * The verdict on a credential without a presentation around it, as a printed code holds it. Amber at best: paper can be copied, so
 * `holder-bound` and `fresh` are unknown; a credential that names a holder must be presented by that holder.
 */
export async function verifyVcJwt(jwt: string, context: Context): Promise<Verdict> {
  const { value: credential, code } = reading(() => readVc(jwt));
  if (code) return unreadable(code);
  const named = credential.cnf !== undefined || credential.sub !== undefined;
  const bound: Outcome = named ? failed('key-binding-missing') : unknown('paper');
  return judge(credential, context, async () => ({
    'holder-bound': bound,
    fresh: named ? unknown('key-binding-missing') : bound,
    audience: passed, // a printed code addresses everybody
  }));
}

/** The verdict on a presentation of exactly one credential by its own holder. Audience, nonce and window come from the context and are always judged. */
export async function verifyVpJwt(jwt: string, context: Context): Promise<Verdict> {
  const { value: read, code } = reading(() => readVcPresentation(jwt));
  if (code) return unreadable(code);
  const { jws, iat, exp, aud, nonce, credential } = read;
  const holder = reading(() => readHolderKey(credential.cnf));
  const holderBound = await attempt(async () => {
    if (credential.cnf === undefined) return failed('key-binding-missing');
    if (holder.code) return failed(holder.code);
    const did = didJwk(holder.value);
    if (read.iss !== did || credential.sub !== did) return failed('holder-key'); // presented by somebody else, or issued to somebody else
    return judgePresenter(jwt, did, holder.value, read);
  });
  const replayKey = holderBound === passed ? replayKeyOf(thumbprint(holder.value!), iat, nonce) : undefined;
  const binding = { jws, iat, aud, nonce, sdHash: undefined };
  return judge(
    credential,
    context,
    async (clock) => {
      const fresh = judgeFresh(binding, { signedAt: credential.nbf, until: credential.exp }, clock, replayKey, context);
      return {
        'holder-bound': holderBound,
        fresh: fresh === passed && context.now >= exp ? failed('stale-code') : fresh,
        audience: judgeAudience(binding, context),
      };
    },
    { presentedAt: iat, replayKey },
  );
}

/** The presentation's own audience, nonce and time are handed to the library, so that only the signature is left to it. */
async function judgePresenter(
  jwt: string,
  did: string,
  key: PublicJwk,
  { aud, nonce, iat }: { aud: string; nonce: string; iat: number },
): Promise<Outcome> {
  try {
    const resolver = resolveOnly(did, `${did}#0`, key, 'authentication');
    const rules = { proofPurpose: 'authentication', domain: aud, challenge: nonce, skewTime: 0, policies: { now: iat } } as const;
    await verifyPresentation(jwt, resolver, rules);
    return passed;
  } catch {
    return failed('key-binding-signature');
  }
}
