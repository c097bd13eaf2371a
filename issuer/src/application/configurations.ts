/** The forms a credential type is issued in, by the name of the wire: `krd.driving-licence.sd-jwt.1`. */
import { configurationId, type CredentialType } from '@krdpass/catalogue';

export type Form = 'sd-jwt' | 'jwt-vc' | 'paper';

export type Configuration = Readonly<{ id: string; type: CredentialType; form: Form }>;

export const paperPreset = (type: CredentialType) => Object.values(type.presets).find(({ paper }) => paper);

const formsOf = (type: CredentialType): readonly Form[] => (paperPreset(type) ? ['sd-jwt', 'jwt-vc', 'paper'] : ['sd-jwt', 'jwt-vc']);

export const configurationsOf = (type: CredentialType): readonly Configuration[] =>
  formsOf(type).map((form) => ({ id: configurationId(type.id, form), type, form }));

export const indexConfigurations = (types: readonly CredentialType[]): ReadonlyMap<string, Configuration> =>
  new Map(types.flatMap(configurationsOf).map((configuration) => [configuration.id, configuration]));
