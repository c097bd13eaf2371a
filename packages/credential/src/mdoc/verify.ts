/** Verifying an mdoc presentation: the eleven checks over ISO/IEC 18013-5 §9.3, all of them always run, nothing thrown for a bad credential. */
import { clockWrong, judgeDocument, judgeInForce, judgeStatus } from '../currency.ts';
import { parseLeaf } from '../chain.ts';
import { toBase64url } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { countryOf, verifyBelowIaca } from '../iaca.ts';
import type { Json, JsonObject } from '../json.ts';
import { verifySignature as verifyEs256, type VerifySignature } from '../signature.ts';
import { findService, type TrustedService, type TrustList } from '../trust-list.ts';
import { attempt, failed, passed, pronounce, reading, unknown, unreadable, type Context, type Outcome, type Verdict } from '../verdict.ts';
import { judgeRequest } from '../verify.ts';
import { parseCertificate, type Certificate } from '../x509.ts';
import { isMap, isTagged, tags, type Cbor } from './cbor.ts';
import { readX5chain, verifySign1, type Sign1 } from './cose.ts';
import { parseDeviceResponse, readIssuedMdoc, type DeviceSigned } from './device-response.ts';
import { licenceNamespace } from './licence.ts';
import type { IssuerSigned, IssuerSignedItem } from './mso.ts';
import { deviceAuthentication, type SessionTranscript } from './session-transcript.ts';

/** The session's transcript says for whom and in answer to what: it holds audience and nonce. */
export type MdocContext = Omit<Context, 'mode' | 'audience' | 'nonce' | 'seen'> & Readonly<{ transcript: SessionTranscript }>;

/** The verdict on one base64url DeviceResponse. `vct` of the verdict is the document type; `claims` are by namespace, bytes as base64url. */
export async function verifyMdoc(presentation: string, context: MdocContext): Promise<Verdict> {
  const { value: read, code } = reading(() => {
    const { issuerSigned, readDeviceSigned } = parseDeviceResponse(presentation);
    return { issuerSigned, claims: claimsOf(issuerSigned.items), readDeviceSigned };
  });
  if (code) return unreadable(code);
  const { issuerSigned, claims, readDeviceSigned } = read;
  const device = reading(readDeviceSigned);
  const { verifySignature = verifyEs256 } = context;
  const { value: held, code: broken } = device;
  const holderBound = broken ? failed(broken) : await judgeDevice(held!, issuerSigned, { transcript: context.transcript, verifySignature });
  const session = holderBound === passed ? passed : unknown(holderBound.code!);
  return judge(issuerSigned, claims, context, { 'holder-bound': holderBound, fresh: session, audience: session });
}

/** The verdict on an issued credential nobody presents: what a holder checks before storing it. Holder checks are unknown, so it is amber at best. */
export async function verifyIssuedMdoc(credential: string, context: Omit<MdocContext, 'transcript' | 'wanted'>): Promise<Verdict> {
  const { value: read, code } = reading(() => {
    const issuerSigned = readIssuedMdoc(credential);
    return { issuerSigned, claims: claimsOf(issuerSigned.items) };
  });
  if (code) return unreadable(code);
  const none = unknown('key-binding-missing');
  return judge(read.issuerSigned, read.claims, { ...context, wanted: [] }, { 'holder-bound': none, fresh: none, audience: none });
}

async function judge(
  { issuerAuth, object, items }: IssuerSigned,
  claims: JsonObject,
  context: Omit<MdocContext, 'transcript'>,
  holder: Readonly<Record<'holder-bound' | 'fresh' | 'audience', Outcome>>,
): Promise<Verdict> {
  const { now, trustList, statusLists, verifySignature = verifyEs256 } = context;
  const { times, docType, status } = object;
  const signer = reading(() => findSigner(issuerAuth, docType, trustList));
  const [signature, issuerTrusted] = await Promise.all([
    signer.code ? unknown(signer.code) : judgeSignature(issuerAuth, signer.value.leaf, verifySignature),
    signer.code ? failed(signer.code) : attempt(() => judgeIssuer(signer.value, { items, signedAt: times.signedAt!, context })),
  ]);
  const { service } = signer.value ?? {};
  const clock = clockWrong(context) ? unknown('clock-wrong') : undefined;
  const statusList = status && statusLists.get(status.uri);
  return pronounce(
    {
      format: passed,
      signature,
      'issuer-trusted': issuerTrusted,
      'type-allowed': service
        ? service.doctype?.includes(docType)
          ? passed
          : failed('type-not-allowed')
        : unknown(issuerTrusted.code ?? 'issuer-unknown'),
      'in-force': clock ?? judgeInForce(times, status !== undefined, now),
      'document-valid': clock ?? judgeDates(claims, now),
      'not-revoked': judgeStatus(status, context),
      'request-satisfied': judgeRequest(claims, undefined, { mode: 'online', wanted: context.wanted }),
      ...holder,
    },
    {
      claims,
      vct: docType,
      evidence: {
        issuer: service?.authority,
        issuedAt: times.signedAt,
        statusListAge: statusList && now - statusList.issuedAt,
        trustListAge: trustList ? now - trustList.issuedAt : undefined,
      },
    },
  );
}

type FoundSigner = Readonly<{ chain: readonly string[]; leaf: Certificate; service?: TrustedService }>;

/** The document signer and the listed IACA its certificate names. Whether that IACA really signed it is judged apart. Throws `chain-missing`, `chain-anchor` or `chain-invalid`. */
function findSigner(issuerAuth: Sign1, docType: string, trustList: TrustList | null): FoundSigner {
  const chain = readX5chain(issuerAuth);
  const leaf = leafOf(chain);
  const names = ({ doctype, certificate }: TrustedService) => doctype !== undefined && subjectOf(certificate) === leaf.issuer;
  const service = trustList ? findService(trustList, names, ({ doctype }) => doctype!.includes(docType)) : undefined;
  return { chain, leaf, ...(service && { service }) };
}

const kept = new Map<string, Certificate>(); // parsed, not judged: the few roots of trust lists and the signers seen last

function keep(certificate: string, parse: () => Certificate): Certificate {
  const known = kept.get(certificate) ?? parse();
  if (kept.size >= 64) kept.clear();
  kept.set(certificate, known);
  return known;
}

const subjectOf = (certificate: string) => keep(certificate, () => parseCertificate(certificate)).subject;

/** One certificate, and no root. Under a name of its own, as a listed root is kept too and would pass for a signer. */
const leafOf = (chain: readonly string[]) => keep(chain.map((certificate) => `leaf ${certificate}`).join(), () => parseLeaf(chain));

const judgeSignature = async (issuerAuth: Sign1, { publicJwk }: Certificate, verifySignature: VerifySignature): Promise<Outcome> =>
  (await verifySign1(issuerAuth, { key: publicJwk, verifySignature })) ? passed : failed('signature');

const day = 86_400;

/** Below a granted IACA, signed within the signer's dates, for the country the document names. */
async function judgeIssuer(
  { chain, leaf, service }: FoundSigner,
  {
    items,
    signedAt,
    context: { now, trustList, verifySignature },
  }: Readonly<{ items: readonly IssuerSignedItem[]; signedAt: number; context: Omit<MdocContext, 'transcript'> }>,
): Promise<Outcome> {
  if (!trustList) return unknown('trust-list-missing');
  if (!service) return now > trustList.nextUpdate ? unknown('trust-list-old') : failed('issuer-unknown');
  if (!service.granted) return failed('issuer-withdrawn');
  await verifyBelowIaca(chain, { iaca: service.certificate, at: now, purpose: 'document', verifySignature });
  if (signedAt < leaf.notBefore - (leaf.notBefore % day) || signedAt > leaf.notAfter) return failed('certificate-expired');
  const country = items.find(({ namespace, element }) => namespace === licenceNamespace && element === 'issuing_country');
  return country && country.value !== countryOf(leaf) ? failed('country-differs') : passed;
}

async function judgeDevice(
  { signature, nameSpaces }: DeviceSigned,
  { object: { deviceKey, docType } }: IssuerSigned,
  { transcript, verifySignature }: Readonly<{ transcript: SessionTranscript; verifySignature: VerifySignature }>,
): Promise<Outcome> {
  const detached = deviceAuthentication(transcript, docType, nameSpaces);
  return (await verifySign1(signature, { key: deviceKey, detached, verifySignature })) ? passed : failed('key-binding-signature');
}

/** The licence's own dates. One that does not show its last day proves nothing about it. */
function judgeDates(claims: JsonObject, now: number): Outcome {
  const { issue_date, expiry_date } = (claims[licenceNamespace] ?? {}) as JsonObject;
  if (expiry_date === undefined) return unknown('claims-missing');
  const dayOf = (value: Json | undefined): Json => (typeof value === 'string' ? value.slice(0, 10) : (value ?? null));
  return judgeDocument({ date_of_issuance: dayOf(issue_date), date_of_expiry: dayOf(expiry_date) }, now);
}

/** The elements as JSON, by namespace. Throws `payload` for a value no element may hold. */
function claimsOf(items: readonly IssuerSignedItem[]): JsonObject {
  const claims = Object.create(null) as JsonObject;
  for (const { namespace, element, value } of items) {
    const own = (claims[namespace] ??= Object.create(null) as JsonObject) as JsonObject;
    own[element] = jsonOf(value);
  }
  return claims;
}

function jsonOf(value: Cbor): Json {
  if (value instanceof Uint8Array) return toBase64url(value);
  if (isMap(value)) {
    const object = Object.create(null) as JsonObject;
    for (const [name, member] of value) object[String(name)] = jsonOf(member);
    return object;
  }
  if (Array.isArray(value)) return (value as Cbor[]).map(jsonOf);
  if (!isTagged(value)) return value as Json;
  if ((value.tag !== tags.instant && value.tag !== tags.fullDate) || typeof value.value !== 'string') throw new CredentialFault('payload');
  return value.value;
}
