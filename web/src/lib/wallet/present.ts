/** Showing: a preset of one credential, signed by the holder key of one copy, as the digits of a QR code or of its frames (show mode, one way). */
import { claimPath, type CatalogueDocument, type CredentialType, type Dictionary, type Template } from '@krdpass/catalogue';
import { fromBase64url, presentSdJwt, showAudience, signerOf, toBase64url, type TrustList } from '@krdpass/credential';
import { createPaperCode, createShowCode, createTexts, leafPaths, toDigits } from '@krdpass/credential/qr';
import { orFault, WalletFault } from './fault.ts';
import type { Copy, Held } from './held.ts';
import type { NamedPreset } from './preset.ts';
import type { Random } from './vault.ts';

export type Lists = Readonly<{ catalogue: CatalogueDocument; trustList: TrustList }>;

/** What packs a code of a type: the dictionary of the first of these forms that it has. Throws `unreadable-code`. */
export function transport({ catalogue, trustList }: Lists, vct: string, ...forms: readonly Dictionary['form'][]) {
  const own = catalogue.dictionaries.filter((one) => one.vct === vct);
  const dictionary = forms.map((form) => own.find((one) => one.form === form)).find((found) => found);
  if (!dictionary) throw new WalletFault('unreadable-code');
  const signers = trustList.services.map(({ certificate }) => [certificate]);
  return { dictionary: { id: dictionary.id, bytes: fromBase64url(dictionary.text) }, signers };
}

/** How long a template is published before it is used: by then every verifier has fetched it. */
const rollOut = 30 * 86_400;

/** The template for a copy's code: the one its salts grew by, else the newest of its type; undefined while verifiers may not have it yet. */
export function templateFor(
  { seed }: Pick<Copy, 'seed'>,
  { catalogue, vct, now }: { catalogue: CatalogueDocument; vct: string; now: number },
): Template | undefined {
  const known = (catalogue.templates ?? []).filter((one) => one.vct === vct && Date.parse(one.notBefore) / 1000 + rollOut <= now);
  return known.find(({ id }) => id === seed?.template) ?? known.sort((a, b) => b.id - a.id)[0];
}

/** The copy for the next showing: they take turns, so that two inspectors seldom see the same one. Throws `nothing-to-show`. */
export function copyFor({ copies }: Held, showings: number): Copy {
  const copy = copies[showings % Math.max(1, copies.length)];
  if (!copy) throw new WalletFault('nothing-to-show');
  return copy;
}

/**
 * One code: freshly signed, with a new nonce; one text, or several to be shown in a circle. Throws `unreadable-code` when it cannot be packed, `nothing-to-show` for a preset
 * that may not be shown one way. Does not ask whether the credential is current: the screen says so, the verifier judges it.
 */
export async function showCode(
  copy: Copy,
  {
    type,
    preset,
    key,
    lists,
    now,
    random,
  }: { type: CredentialType; preset: NamedPreset; key: CryptoKeyPair; lists: Lists; now: number; random: Random },
): Promise<readonly string[]> {
  if (!preset.live) throw new WalletFault('nothing-to-show');
  const paths = preset.claims.filter((claim) => type.claims[claim]?.disclose === 'choice').map((claim) => claimPath(type, claim));
  const binding = { signer: await signerOf(key), audience: showAudience, nonce: toBase64url(random(4)), iat: now };
  return orFault('unreadable-code', async () => {
    const template = templateFor(copy, { catalogue: lists.catalogue, vct: type.vct, now });
    const seed = copy.seed && copy.seed.template === template?.id ? fromBase64url(copy.seed.seed) : undefined;
    const presentation = await presentSdJwt(copy.credential, { paths, order: template && leafPaths(template), ...binding });
    return createTexts(createShowCode(presentation, { ...transport(lists, type.vct, 'show'), template, seed }));
  });
}

/** The code of the printed form; the same on every print. Throws `nothing-to-show`, `unreadable-code`. */
export async function paperCode({ paper, vct }: Pick<Held, 'paper' | 'vct'>, lists: Lists): Promise<string> {
  if (!paper) throw new WalletFault('nothing-to-show');
  return orFault('unreadable-code', () => toDigits(createPaperCode(paper, transport(lists, vct, 'paper'))));
}
