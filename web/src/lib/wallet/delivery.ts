/** What an issuer delivered becomes something held: every copy judged against its key, the printed form beside them. */
import type { Template } from '@krdpass/catalogue';
import { toHex, type Signer, type TrustList } from '@krdpass/credential';
import type { CredentialResponse } from '@krdpass/openid4vc';
import type { Held } from './held.ts';
import { judgeCopy, judgePaper, type VerifyVcJwt } from './judge.ts';
import { provenSeed } from './salt-seed.ts';
import type { Random } from './vault.ts';

export type Delivered = Readonly<{
  type: string;
  vct: string;
  response: CredentialResponse;
  keys: readonly string[];
  holders: readonly Signer[]; // of the keys, in their order
  paper: string | null;
}>;

/** Throws `credential-untrusted`, `credential-type`, `credential-key`. Stores nothing. */
export async function judgeDelivery(
  { type, vct, response: { credentials, seeds }, keys, holders, paper }: Delivered,
  {
    trustList,
    templates,
    verifyVcJwt,
    now,
    random,
  }: { trustList: TrustList; templates: readonly Template[]; verifyVcJwt: VerifyVcJwt; now: number; random: Random },
): Promise<Held> {
  const bench = { trustList, now, random };
  const judged = await Promise.all(credentials.map((credential, i) => judgeCopy(credential, { holder: holders[i]!, vct, ...bench })));
  if (paper !== null) await judgePaper(paper, { vct, verifyVcJwt, ...bench });
  const { claims, issuedAt } = judged[0]!;
  return {
    id: toHex(random(8)),
    type,
    vct,
    claims,
    copies: credentials.map((credential, i) => ({
      credential,
      key: keys[i]!,
      status: judged[i]!.status,
      seed: provenSeed(credential, { seed: seeds?.[i], templates, holder: holders[i]!.publicJwk }),
    })),
    paper,
    receivedAt: now,
    issuedAt,
    expires: Math.min(...judged.map(({ expires }) => expires)),
  };
}
