/** What must be accepted. */
import { digest } from '../../src/signature.ts';
import { disclose, forge, twin, withDigests, type Forgery } from '../forge.ts';
import type { Scene } from '../scene.ts';

export async function goodCases({ base, accept, vector }: Scene) {
  const green = async (id: string, forgery: Forgery, why: string) =>
    accept.push(vector(id, 'presentation', await forge(base, forgery), { colour: 'green' }, why));
  const element = disclose(['salt-for-the-element', 'IQ']);
  await green('sdjwt-honest', {}, 'all disclosures, key binding, standing lists');
  await green('sdjwt-nothing-disclosed', { disclosures: () => [] }, 'a holder may withhold everything that is hidden');
  await green('sdjwt-decoy', { payload: withDigests(digest('decoy')) }, 'RFC 9901 §4.2.5: a digest without a disclosure');
  await green(
    'sdjwt-array-element',
    {
      payload: (payload) => ({ ...payload, nationalities: [{ '...': element.digest }, { '...': digest('decoy') }] }),
      disclosures: (honest) => [...honest, element.text],
    },
    'RFC 9901 §4.2.4.2: an element of an array disclosed in its place',
  );
  await green('sdjwt-issuer-signature-twin', { issuerJwt: twin }, 'both signatures of the issuer are signatures; low-S is never required');
  await green('sdjwt-nbf-beside-iat', { payload: (payload) => ({ ...payload, nbf: payload.iat! }) }, 'nbf is not ours, and allowed');
  await green(
    'sdjwt-valid-to-the-end-of-the-day',
    { payload: (payload) => ({ ...payload, date_of_expiry: '2026-11-21' }) },
    'a document is valid on its last day',
  );
}
