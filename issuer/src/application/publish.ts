/** Signed documents that go forward only: signed anew when their content changed or half their life is gone, each time under a higher sequence. */
import { digest, signDocument, type JsonObject } from '@krdpass/credential';
import { readPublication, writePublication, type Publication } from '../store/publications.ts';
import type { Issuer } from './issuer.ts';

export type Version = Readonly<{ sequence: number; issued: number; expires: number }>;

export type SignedDocument = Readonly<{
  id: 'trust-list' | 'catalogue'; // also the name of its signer
  typ: string;
  content: JsonObject; // what it says, without sequence and times
  payload: (version: Version) => JsonObject;
}>;

const lifetime = 30 * 86_400;

/** The newest publication of the document. Of two processes that publish at once one wins, and both answer with the winner's. */
export async function publish(issuer: Issuer, { id, typ, content, payload }: SignedDocument): Promise<Publication> {
  const { sql } = issuer.database;
  const now = issuer.now();
  const fingerprint = digest(JSON.stringify(content));
  const last = await readPublication(sql, id);
  if (last && last.content === fingerprint && now - last.issued < lifetime / 2) return last;
  const sequence = (last?.sequence ?? 0) + 1;
  const issued = Math.max(now, last?.issued ?? 0);
  const token = await signDocument(payload({ sequence, issued, expires: issued + lifetime }), { typ, signer: issuer.keys.service(id) });
  const next = { id, sequence, content: fingerprint, issued, token };
  return (await writePublication(sql, next)) ? next : (await readPublication(sql, id))!;
}
