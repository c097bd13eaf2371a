/** The forms a credential type is issued in, by the name of the wire: `krd.driving-licence.sd-jwt.1`. */
import { configurationId, type CredentialType } from '@krdpass/catalogue';

export type Form = 'sd-jwt' | 'jwt-vc' | 'paper' | 'mdoc';

export type Configuration = Readonly<{ id: string; type: CredentialType; form: Form }>;

export const paperPreset = (type: CredentialType) => Object.values(type.presets).find(({ paper }) => paper);

const formsOf = (type: CredentialType): readonly Form[] => [
  'sd-jwt',
  'jwt-vc',
  ...(paperPreset(type) ? (['paper'] as const) : []),
  ...(type.mdoc ? (['mdoc'] as const) : []),
];

const mdocLists = '-mdoc';

/** The family of status lists a form refers to: an mdoc has lists of its own, because one bit cannot say "suspended". */
export const listFamily = ({ type, form }: Pick<Configuration, 'type' | 'form'>): string =>
  form === 'mdoc' ? type.id + mdocLists : type.id;

export const isMdocList = (family: string) => family.endsWith(mdocLists);

export const configurationsOf = (type: CredentialType): readonly Configuration[] =>
  formsOf(type).map((form) => ({ id: configurationId(type.id, form), type, form }));

export const indexConfigurations = (types: readonly CredentialType[]): ReadonlyMap<string, Configuration> =>
  new Map(types.flatMap(configurationsOf).map((configuration) => [configuration.id, configuration]));
