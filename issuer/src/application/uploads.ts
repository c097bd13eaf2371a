/** Files that citizens attach: judged, drawn anew, sealed with a key that the database does not hold, forgotten in time. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { insertUpload, readUpload, readUploadHeads, sizeOfLoose, type SealedUpload } from '../store/uploads.ts';
import { uuid7 } from '../store/uuid.ts';
import { inspect, UploadFault } from '../uploads/inspect.ts';
import type { Issuer } from './issuer.ts';
import { answeredBefore, once, type Call } from './once.ts';
import { Problem } from './problem.ts';

export const uploadLimit = 8_388_608;
const looseKept = 7 * 86_400; // what no application claims: a draft sends its files when it is submitted
const looseLimit = 100 * 1_048_576; // of one person together

export type Upload = Readonly<{ id: string; size: number; sha256: string }>;

const cipher = 'aes-256-gcm';

/** The seal holds for this file of this person alone. */
const boundTo = ({ id, upn, mediaType }: Pick<SealedUpload, 'id' | 'upn' | 'mediaType'>) => Buffer.from(`${id}|${upn}|${mediaType}`);

function seal(issuer: Issuer, bytes: Uint8Array, head: Pick<SealedUpload, 'id' | 'upn' | 'mediaType'>) {
  const nonce = randomBytes(12);
  const sealing = createCipheriv(cipher, issuer.secrets.uploads, nonce).setAAD(boundTo(head));
  return { nonce, sealed: Buffer.concat([sealing.update(bytes), sealing.final(), sealing.getAuthTag()]) };
}

/** The file's bytes. Throws where they were changed, or belong to another row. */
export function openSealed(issuer: Issuer, upload: SealedUpload): Uint8Array {
  const [body, tag] = [upload.sealed.subarray(0, -16), upload.sealed.subarray(-16)];
  const opening = createDecipheriv(cipher, issuer.secrets.uploads, upload.nonce).setAAD(boundTo(upload)).setAuthTag(tag);
  return Buffer.concat([opening.update(body), opening.final()]);
}

/**
 * `size` and `sha256` are of what is kept: a picture is drawn anew. Throws Problem 422 with the code of the fault, 413 `upload-quota`
 * for too much that no application has claimed yet, and those of `once`.
 */
export async function upload(issuer: Issuer, { call, bytes }: Readonly<{ call: Call; bytes: Uint8Array }>): Promise<Upload> {
  const before = await answeredBefore(issuer, call);
  if (before !== undefined) return known(issuer, before);
  const kept = await inspect(bytes).catch((fault: unknown) => {
    if (fault instanceof UploadFault) throw new Problem(422, fault.code, 'This file cannot be accepted.');
    throw fault;
  });
  const id = await once(issuer, call, async (sql) => {
    const now = issuer.now();
    if ((await sizeOfLoose(sql, call.caller)) + kept.bytes.length > looseLimit)
      throw new Problem(413, 'upload-quota', 'Too many files wait for an application.');
    const head = { id: uuid7(now), upn: call.caller, mediaType: kept.mediaType };
    const sha256 = createHash('sha256').update(kept.bytes).digest('base64url');
    await insertUpload(sql, { ...head, ...seal(issuer, kept.bytes, head), size: kept.bytes.length, sha256, now, forget: now + looseKept });
    return head.id;
  });
  return known(issuer, id);
}

async function known(issuer: Issuer, id: string): Promise<Upload> {
  const [head] = await readUploadHeads(issuer.database.sql, [id]);
  if (!head) throw new Problem(410, 'upload-forgotten', 'This file has been forgotten: attach it again.');
  return { id, size: head.size, sha256: head.sha256 };
}

/** A file of one's own, opened. Throws Problem 404 `upload-unknown`, also for somebody else's. */
export async function uploadOf(
  issuer: Issuer,
  { upn, id }: Readonly<{ upn: string; id: string }>,
): Promise<Readonly<{ mediaType: string; bytes: Uint8Array }>> {
  const found = await readUpload(issuer.database.sql, id);
  if (found?.upn !== upn) throw new Problem(404, 'upload-unknown', 'There is no such file.');
  return { mediaType: found.mediaType, bytes: openSealed(issuer, found) };
}
