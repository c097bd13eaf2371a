/** Enrolling the devices of relying parties: a code by the operator, then passes of at most thirty days for the device's own key. */
import { randomBytes } from 'node:crypto';
import { units, type RelyingUnit } from '@krdpass/catalogue';
import { CredentialFault, thumbprint, toBase64url, verifyReaderProof, type ReaderProof } from '@krdpass/credential';
import { createReaderPass, day16, longestPass, signerReference } from '@krdpass/credential/qr';
import { writeEvents } from '../store/audit.ts';
import { readWithdrawnUnits, unitOfDevice, useEnrolment, withdrawUnit, writeDevice, writeEnrolment } from '../store/readers.ts';
import type { Issuer, Transaction } from './issuer.ts';
import { macOf } from './mac.ts';
import { Problem } from './problem.ts';

const codeLifetime = 86_400;
const codeLength = 12;
const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

export type Enrolment = Readonly<{ unit: RelyingUnit; code: string; expires: number }>;

const hashCode = (issuer: Issuer, code: string) => Buffer.from(macOf(issuer.secrets.enrolment, code), 'base64url');
const unitOf = (id: number) => units.find((unit) => unit.id === id);

/** A code for one device of the unit; null for a word that names none. It lives a day and is used once. */
export async function enrol(issuer: Issuer, word: string): Promise<Enrolment | 'withdrawn' | null> {
  const unit = units.find((one) => one.word === word);
  if (!unit) return null;
  const now = issuer.now();
  const code = Array.from(randomBytes(codeLength), (byte) => crockford[byte & 31]).join('');
  const expires = now + codeLifetime;
  return issuer.database.transaction(async (sql) => {
    if ((await readWithdrawnUnits(sql)).has(unit.id)) return 'withdrawn';
    await writeEnrolment(sql, { hash: hashCode(issuer, code), unit: unit.id, now, expires });
    await writeEvents(sql, [{ actor: 'operator', action: 'enrol', reference: word }], now);
    return { unit, code, expires };
  });
}

/** From the next trust list on no wallet answers the unit, whatever passes its devices hold. Null for a word that names none; false where it was withdrawn before. */
export async function withdraw(issuer: Issuer, word: string): Promise<boolean | null> {
  const unit = units.find((one) => one.word === word);
  if (!unit) return null;
  const now = issuer.now();
  return issuer.database.transaction(async (sql) => {
    const changed = await withdrawUnit(sql, unit.id, now);
    if (changed) await writeEvents(sql, [{ actor: 'operator', action: 'withdraw', reference: word }], now);
    return changed;
  });
}

/**
 * The pass for the device that signed the proof: with a code it is enrolled, without one its pass is renewed. Throws Problem
 * `reader-proof` (400), `enrolment-unknown`, `reader-unknown` or `unit-withdrawn` (403); a refused code is not used up.
 */
export async function passFor(issuer: Issuer, proof: string): Promise<Readonly<{ pass: string; unit: number }>> {
  const now = issuer.now();
  const { device, code } = await readProof(issuer, proof);
  const key = thumbprint(device);
  const unit = await issuer.database.transaction(async (sql) => {
    const found = code === undefined ? await enrolled(sql, key) : await enrolDevice(issuer, sql, { code, key, now });
    const declared = unitOf(found);
    if (!declared || (await readWithdrawnUnits(sql)).has(found))
      throw new Problem(403, 'unit-withdrawn', 'This unit may no longer ask for anything.');
    await writeEvents(sql, [{ actor: 'service', action: code === undefined ? 'renew-pass' : 'issue-pass', reference: declared.word }], now);
    return declared;
  });
  const signer = issuer.keys.service('reader');
  const yesterday = day16(now) - 1; // for a phone whose clock is a little behind
  const pass = await createReaderPass(
    {
      authority: signerReference(signer.chain),
      unit: unit.id,
      notBefore: yesterday,
      notAfter: yesterday + longestPass,
      permission: unit.permission,
      deviceKey: device,
    },
    signer,
  );
  return { pass: toBase64url(pass), unit: unit.id };
}

async function readProof({ origin, now, verifySignature }: Issuer, proof: string): Promise<ReaderProof> {
  try {
    return await verifyReaderProof(proof, { audience: origin, now: now(), verifySignature });
  } catch (fault) {
    if (!(fault instanceof CredentialFault)) throw fault;
    throw new Problem(400, 'reader-proof', 'The proof of the device key does not hold.');
  }
}

async function enrolled(sql: Transaction, key: string): Promise<number> {
  const unit = await unitOfDevice(sql, key);
  if (unit === undefined) throw new Problem(403, 'reader-unknown', 'This device is not enrolled.');
  return unit;
}

async function enrolDevice(
  issuer: Issuer,
  sql: Transaction,
  { code, key, now }: { code: string; key: string; now: number },
): Promise<number> {
  const unit = await useEnrolment(sql, hashCode(issuer, code), now);
  if (unit === undefined) throw new Problem(403, 'enrolment-unknown', 'The enrolment code is wrong, used or expired.');
  await writeDevice(sql, { key, unit, now });
  return unit;
}
