/** What a credential type is: its claims, where each comes from, who must see it, and what may be shown of it at once. Plain data. */
import type { Text } from '@krdpass/locale';
import type { AuthorityId } from './authorities.ts';

/**
 * How a value is shown; `amounts` is [{code, amount}], `categories` [{code, from, to, restrictions}], `place` {country, region, locality},
 * `choices` [code], `people` [{name, role?, share?}] (the role a code, the share as written).
 */
export type ClaimKind =
  | 'text'
  | 'date'
  | 'month'
  | 'number'
  | 'money'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'identifier'
  | 'image'
  | 'categories'
  | 'amounts'
  | 'place'
  | 'people';

export type Claim = Readonly<{
  from: `${string}.${string}`; // register.column, or authority.name, authority.country
  disclose: 'always' | 'choice';
  kind: ClaimKind;
  label: Text;
  group?: string; // the nested objects it lives in, outermost first: 'annex.other'
  hidden?: true; // in no preset: offered only when a verifier asks for it and says why
  script?: 'ckb' | 'ar' | 'latin';
  values?: Readonly<Record<string, Text>>; // words for the codes of a choice, of choices, of amounts, or for the roles of people
  pattern?: Readonly<{ prefix: string; digits: number }>; // of an identifier: how almost all of them are written
  codes?: readonly string[]; // of categories: the classes there are; may grow at the end
  nullable?: true; // the register may hold nothing; it is issued as null, so that the number of digests tells nothing
}>;

export type Preset = Readonly<{
  title: Text;
  claims: readonly string[];
  live: boolean; // may be shown one-way by QR
  paper?: true; // what a printed copy carries
}>;

export type Section = Readonly<{ title: Text; claims: readonly string[] }>;

/** From elements to claims; of several claims the first that has a value stands for the element. */
export type Elements = Readonly<Record<string, string | readonly string[]>>;

/** The type as an mdoc (ISO/IEC 18013-5): names the standard knows in its namespace, everything else in a domestic one. */
export type MdocForm = Readonly<{
  doctype: string;
  namespace: string;
  elements: Elements;
  constants: Readonly<Record<string, string>>; // elements that are the same for everybody
  domestic: Readonly<{ namespace: string; elements: Elements }>;
  claims: Readonly<Record<string, Claim>>; // what no other form of the type holds
}>;

export type CredentialType = Readonly<{
  id: string;
  vct: `urn:krd:${string}:${number}`;
  title: Text;
  authority: AuthorityId;
  validFor: `P${number}${'D' | 'M' | 'Y'}` | null;
  claims: Readonly<Record<string, Claim>>; // in the order of display
  presets: Readonly<Record<string, Preset>>;
  headline: readonly string[]; // the parts of the name on the card
  sections: readonly Section[]; // the headings of the document's page
  mdoc?: MdocForm; // where it is issued as an mdoc too
}>;

export function defineCredential<const T extends CredentialType>(type: T): CredentialType {
  return type;
}

/** The same claims, moved into a nested object: one hidden digest for all of them keeps the QR small. */
export const inGroup = <const T extends Readonly<Record<string, Claim>>>(group: string, claims: T): { [Name in keyof T]: Claim } =>
  Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, { ...claim, group }])) as { [Name in keyof T]: Claim };

/** The preset of everything a holder may offer of their own accord. Never live: one-way showing is for what an inspector needs. */
export const everything = (claims: Readonly<Record<string, Claim>>): Preset => ({
  title: { ckb: 'هەموو زانیارییەکان', kmr: 'Hemû agahî', ar: 'جميع البيانات', en: 'Everything' },
  claims: Object.keys(claims).filter((name) => !claims[name]?.hidden),
  live: false,
});

/** Where a claim stands in the payload: ['annex', 'other', 'upn']. Does not check that the type has it. */
export const claimPath = (type: CredentialType, claim: string): readonly string[] => [
  ...(type.claims[claim]?.group?.split('.') ?? []),
  claim,
];

/** The type of the W3C form: driving-licence → DrivingLicenceCredential. */
export const w3cType = (id: string): string => `${id.replace(/(?:^|-)(\w)/g, (_, initial: string) => initial.toUpperCase())}Credential`;

/** The version of a type, the last part of its vct. */
export const versionOf = ({ vct }: CredentialType): number => Number(vct.slice(vct.lastIndexOf(':') + 1));

/** The credential configuration of OpenID4VCI: krd.driving-licence.sd-jwt.1, the version being the vct's. */
export const configurationId = (id: string, form: 'sd-jwt' | 'jwt-vc' | 'paper' | 'mdoc', version = 1): string =>
  `krd.${id}.${form}.${version}`;
