/** Verifying an SD-JWT VC with key binding: eleven checks, all of them always run, nothing thrown for a bad credential. */
import { clockWrong, judgeDocument, judgeInForce, judgeStatus, readStatusReference, readTimes } from './currency.ts';
import { CredentialFault } from './errors.ts';
import { judgeAudience, judgeFresh } from './freshness.ts';
import { findSigner, judgeIssuer, judgeType } from './issuer-trust.ts';
import { isTime, valueAt, type Json, type JsonObject } from './json.ts';
import { parseKeyBinding, readHolderKey, replayKeyOf, verifyKeyBinding } from './key-binding.ts';
import { parseDisclosure } from './disclosure.ts';
import { processSdJwt, protectedClaims, splitSdJwt } from './sd-jwt.ts';
import { thumbprint, verifySignature as verifyEs256, type PublicJwk, type VerifySignature } from './signature.ts';
import { attempt, failed, passed, pronounce, reading, unknown, unreadable, type Context, type Outcome, type Verdict } from './verdict.ts';

function readClaims({ jws, texts }: Pick<ReturnType<typeof splitSdJwt>, 'jws' | 'texts'>) {
  const { claims } = processSdJwt({ jws, disclosures: texts.map(parseDisclosure) });
  return { claims, times: readTimes(jws.payload), statusReference: readStatusReference(jws.payload.status) };
}

function readBinding(keyBinding: string | null) {
  if (keyBinding === null) throw new CredentialFault('key-binding-missing');
  return parseKeyBinding(keyBinding);
}

/**
 * The verdict on a presentation. This form is never accepted without key binding, whatever the mode. Both signatures are on their way
 * before anything else is read: where they are judged in threads of their own, the reading costs nothing.
 */
export async function verifyPresentation(presentation: string, context: Context): Promise<Verdict> {
  const { value: parts, code: unsplit } = reading(() => splitSdJwt(presentation));
  if (unsplit) return unreadable(unsplit);
  const { jws, keyBinding, signedPart } = parts;
  const { payload } = jws;
  const { now, trustList, statusLists, verifySignature = verifyEs256 } = context;
  const signer = reading(() => findSigner(jws.header.x5c, payload.vct, trustList));
  const judgedSignature = signer.code ? unknown(signer.code) : judgeSignature(signer.value.publicJwk, jws, verifySignature);
  const binding = reading(() => readBinding(keyBinding));
  const holder = reading(() => readHolderKey(payload.cnf));
  const judgedHolder = attempt(async () => {
    if (binding.code ?? holder.code) return failed((binding.code ?? holder.code)!);
    await verifyKeyBinding(binding.value!, { signedPart, holder: holder.value!, verifySignature });
    return passed;
  });
  const judged = Promise.all([judgedSignature, judgedHolder]);

  const { value: read, code } = reading(() => readClaims(parts));
  if (code) {
    judged.catch(() => undefined); // nobody asks any more
    return unreadable(code);
  }
  const { claims, times, statusReference } = read;
  const issuerTrusted = signer.code ? failed(signer.code) : judgeIssuer(signer.value.service, times.signedAt ?? now, context);
  const clock = clockWrong(context) ? unknown('clock-wrong') : undefined;
  const { iat, nonce } = binding.value ?? {};
  const presentedAt = isTime(iat) ? iat : undefined;
  const presentedKey =
    holder.value && presentedAt !== undefined && typeof nonce === 'string'
      ? replayKeyOf(thumbprint(holder.value), presentedAt, nonce)
      : undefined;
  const statusList = statusReference && statusLists.get(statusReference.uri);

  const [signature, holderBound] = await judged;
  const replayKey = holderBound === passed ? presentedKey : undefined;
  return pronounce(
    {
      format: passed,
      signature,
      'issuer-trusted': issuerTrusted,
      'type-allowed': judgeType(payload, signer.value?.service, issuerTrusted),
      'in-force': clock ?? judgeInForce(times, statusReference !== undefined, now),
      'document-valid': clock ?? judgeDocument(claims, now),
      'not-revoked': judgeStatus(statusReference, context),
      'holder-bound': holderBound,
      fresh: binding.code ? unknown(binding.code) : judgeFresh(binding.value, times, clock, replayKey, context),
      audience: binding.code ? unknown(binding.code) : judgeAudience(binding.value, context),
      'request-satisfied': judgeRequest(claims, payload.vct, context),
    },
    {
      claims: ownClaims(claims),
      vct: typeof payload.vct === 'string' ? payload.vct : null,
      evidence: {
        issuer: signer.value?.service?.authority,
        issuedAt: times.signedAt,
        statusListAge: statusList && now - statusList.issuedAt,
        trustListAge: trustList ? now - trustList.issuedAt : undefined,
        presentedAt,
        replayKey,
        declined: declinedOf(claims, payload.vct, context),
      },
    },
  );
}

async function judgeSignature(
  key: PublicJwk,
  { signature, signedBytes }: Readonly<{ signature: Uint8Array; signedBytes: Uint8Array }>,
  verifySignature: VerifySignature,
): Promise<Outcome> {
  return (await verifySignature(key, signature, signedBytes)) ? passed : failed('signature');
}

type Asking = Pick<Context, 'mode' | 'wanted' | 'asked'>;

/** The paths to be there: of the alternative that names the type, where there are several. */
const wantedOf = (vct: Json | undefined, { mode, wanted, asked }: Asking) =>
  mode === 'ask' ? asked?.wants.find((want) => want.vct === vct)?.paths : wanted;

/** What is shown one-way answers no request; else every wanted claim must be there, and a request nobody stated cannot be met. */
export function judgeRequest(claims: JsonObject, vct: Json | undefined, context: Asking): Outcome {
  if (context.mode !== 'online' && context.mode !== 'ask') return passed;
  const paths = wantedOf(vct, context);
  if (!paths) return context.asked ? failed('claims-missing') : unknown('claims-missing');
  return paths.every((path) => valueAt(claims, path) !== undefined) ? passed : failed('claims-missing');
}

/** Ask mode names what the holder left out, so that a verifier can say it. */
const declinedOf = (claims: JsonObject, vct: Json | undefined, context: Asking) =>
  context.mode === 'ask' ? wantedOf(vct, context)?.filter((path) => valueAt(claims, path) === undefined) : undefined;

const registered: ReadonlySet<string> = new Set([...protectedClaims, 'iat']);

/** The document's claims without the ones that make the credential work. */
function ownClaims(claims: JsonObject): JsonObject {
  const own = Object.create(null) as JsonObject;
  for (const name of Object.keys(claims)) if (!registered.has(name)) own[name] = claims[name]!;
  return own;
}
