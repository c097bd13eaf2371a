import { expect, test } from 'vitest';
import { parseKeyBinding } from './key-binding.ts';
import { parseSdJwt, readIssuedSdJwt } from './sd-jwt.ts';
import { signDocument, verifySignedDocument } from './signed-document.ts';
import { verifyStatusList } from './status-list.ts';
import { statusListUri, testTrust } from './testing.ts';
import { verifyTrustList } from './trust-list.ts';
import { verifyPresentation } from './verify.ts';

const now = 1_795_278_200;
const trust = await testTrust({ now });
const { root } = trust;
const uri = statusListUri('urn:krd:driving-licence:1');
const presentation = await trust.present(await trust.issue());

const tokens = {
  issued: await trust.issue(),
  presentation,
  'key binding': parseSdJwt(presentation).keyBinding!,
  'status list': trust.statusListTokens.get(uri)!,
  'trust list': trust.trustListToken,
  catalogue: await signDocument({ iss: 'x' }, { typ: 'krd-catalogue+jwt', signer: trust.signers.catalogue }),
} as const;

const slots: Readonly<Record<keyof typeof tokens, (token: string) => unknown>> = {
  issued: readIssuedSdJwt,
  presentation: async (token) => {
    if ((await verifyPresentation(token, trust.context())).colour !== 'green') throw new Error('not green');
  },
  'key binding': parseKeyBinding,
  'status list': (token) => verifyStatusList(token, { uri, root, now }),
  'trust list': (token) => verifyTrustList(token, { root, now }),
  catalogue: (token) => verifySignedDocument(token, { typ: 'krd-catalogue+jwt', purpose: 'catalogue', root, now, maxLength: 4_194_304 }),
};

for (const [slot, read] of Object.entries(slots))
  for (const [name, token] of Object.entries(tokens))
    test(`a ${name} in the place of a ${slot} is ${name === slot ? 'accepted' : 'refused'}`, async () => {
      const outcome = async () => void (await read(token));
      if (name === slot) await expect(outcome()).resolves.toBeUndefined();
      else await expect(outcome()).rejects.toThrow();
    });
