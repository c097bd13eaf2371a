/** The one load client for every issuer: pre-authorized code → token → nonce → credential, several at a time, failing on the first refusal. */
import { signerOf, type Signer } from '@krdpass/credential';
import { createCredentialRequest, createDpopProof, createKeyProof, createTokenRequest } from '@krdpass/openid4vc';
import { measuredType } from './measured-type.ts';

export type Offer = Readonly<{ preAuthorizedCode: string; txCode: string }>;

const concurrency = 8;

async function post(url: string, init: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(url, { method: 'POST', ...init });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

const newSigner = async (): Promise<Signer> =>
  signerOf(await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']));

async function flow(origin: string, { preAuthorizedCode, txCode }: Offer, holder: Signer, dpopKey: Signer | null): Promise<number> {
  const now = Math.floor(Date.now() / 1000);
  const proof = (url: string, accessToken?: string) =>
    dpopKey && createDpopProof({ signer: dpopKey, method: 'POST', url, accessToken, now, jti: crypto.randomUUID() });
  const dpop = async (url: string, accessToken?: string): Promise<Record<string, string>> =>
    dpopKey ? { DPoP: (await proof(url, accessToken))! } : {};

  const token = await post(`${origin}/token`, {
    body: createTokenRequest({ preAuthorizedCode, txCode }),
    headers: await dpop(`${origin}/token`),
  });
  const accessToken = token.access_token as string;
  const { c_nonce: nonce } = (await post(`${origin}/nonce`, {})) as { c_nonce: string };
  const keyProof = await createKeyProof({ signer: holder, audience: origin, nonce, iat: now });
  const { credentials } = (await post(`${origin}/credential`, {
    body: JSON.stringify(createCredentialRequest({ configurationId: measuredType.configuration, proofs: [keyProof] })),
    headers: {
      'Content-Type': 'application/json',
      Authorization: `${dpopKey ? 'DPoP' : 'Bearer'} ${accessToken}`,
      ...(await dpop(`${origin}/credential`, accessToken)),
    },
  })) as { credentials?: readonly { credential?: string }[] };
  const credential = credentials?.[0]?.credential;
  if (!credential?.includes('~')) throw new Error(`${origin} issued no credential`);
  return credential.split('~').length - 2;
}

export async function takeOffers(origin: string, count: number): Promise<Offer[]> {
  const response = await fetch(`${origin}/bench/offers?n=${count}`);
  if (!response.ok) throw new Error(`${origin} made no offers: ${response.status}`);
  return (await response.json()) as Offer[];
}

/** Redeems every offer; answers how many claims the last credential hides. */
export async function redeem(origin: string, offers: readonly Offer[], { dpop }: { dpop: boolean }): Promise<number> {
  const waiting = [...offers];
  let disclosures = 0;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      const holder = await newSigner();
      const dpopKey = dpop ? await newSigner() : null;
      for (let offer = waiting.pop(); offer; offer = waiting.pop()) disclosures = await flow(origin, offer, holder, dpopKey);
    }),
  );
  return disclosures;
}
