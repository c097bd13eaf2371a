/** Type metadata of a credential type for other people's wallets and verifiers (SD-JWT VC, section "Type Metadata"). */
import { languages, type Text } from '@krdpass/locale';
import { authorities } from './authorities.ts';
import { claimPath, type CredentialType } from './credential-type.ts';

type ClaimMetadata = Readonly<{
  path: readonly string[];
  display?: readonly Readonly<{ locale: string; label: string }>[];
  mandatory?: boolean;
  sd: 'always' | 'never';
}>;

export type TypeMetadata = Readonly<{
  vct: string;
  name: string;
  display: readonly Readonly<{
    locale: string;
    name: string;
    rendering: Readonly<{ simple: Readonly<{ background_color: string; text_color: string }> }>;
  }>[];
  claims: readonly ClaimMetadata[];
}>;

const labels = (text: Text) => languages.map((locale) => ({ locale, label: text[locale] }));

/** The metadata of one type. Here `sd: always` means always *hideable*, the opposite of our `disclose: 'always'`. */
export function typeMetadata(type: CredentialType): TypeMetadata {
  const rendering = { simple: { background_color: authorities[type.authority].hue, text_color: '#FFFFFF' } };
  return {
    vct: type.vct,
    name: type.title.en,
    display: languages.map((locale) => ({ locale, name: type.title[locale], rendering })),
    claims: [
      ...groupsOf(type).map((path) => ({ path, sd: 'always' as const })),
      ...Object.entries(type.claims).map(([name, { label, disclose, nullable }]) => ({
        path: claimPath(type, name),
        display: labels(label),
        mandatory: !nullable,
        sd: disclose === 'always' ? ('never' as const) : ('always' as const),
      })),
    ],
  };
}

/** Every nested object of a type, outer before inner: it is hideable as a whole, like what it holds. */
function groupsOf(type: CredentialType): readonly (readonly string[])[] {
  const groups = Object.values(type.claims).flatMap(({ group }) => {
    const path = group?.split('.') ?? [];
    return path.map((_, depth) => path.slice(0, depth + 1).join('.'));
  });
  return [...new Set(groups)].sort().map((group) => group.split('.'));
}
