/** The credential configurations of one declared type: SD-JWT VC, W3C JWT, and paper where the type is printed (OpenID4VCI 1.0 appendix A). */
import type { JsonObject } from '@krdpass/credential';

/** A text by language tag. */
export type Names = Readonly<Record<string, string>>;

/** What a declaration of the catalogue looks like from here. */
export type DeclaredCredential = Readonly<{
  id: string;
  vct: string;
  title: Names;
  authority: string;
  claims: Readonly<Record<string, Readonly<{ label: Names; disclose: 'always' | 'choice'; group?: string; nullable?: boolean }>>>;
  presets: Readonly<Record<string, Readonly<{ claims: readonly string[]; paper?: boolean }>>>;
}>;

export type DeclaredAuthorities = Readonly<Record<string, Readonly<{ hue: string }>>>;

const bound = {
  proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256'] } },
};

/** The scope equals the configuration's id, as every configuration needs one (HAIP 1.0 §4.1). */
export function createConfigurations(type: DeclaredCredential, authorities: DeclaredAuthorities): JsonObject {
  const version = type.vct.slice(type.vct.lastIndexOf(':') + 1);
  const paper = Object.values(type.presets).find((preset) => preset.paper);
  const all = Object.keys(type.claims);
  const w3cType = `${type.id.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase())}Credential`;
  const configuration = (form: string, kind: JsonObject, root: readonly string[], claims: readonly string[]) => {
    const id = `krd.${type.id}.${form}.${version}`;
    const metadata = { display: displayOf(type, authorities), claims: describe(type, root, claims) };
    return { [id]: { scope: id, ...kind, credential_signing_alg_values_supported: ['ES256'], credential_metadata: metadata } };
  };
  const w3c = { format: 'jwt_vc_json', credential_definition: { type: ['VerifiableCredential', w3cType] } };
  return {
    ...configuration('sd-jwt', { format: 'dc+sd-jwt', vct: type.vct, cryptographic_binding_methods_supported: ['jwk'], ...bound }, [], all),
    ...configuration(
      'jwt-vc',
      { ...w3c, cryptographic_binding_methods_supported: ['did:jwk', 'jwk'], ...bound },
      ['credentialSubject'],
      all,
    ),
    ...(paper &&
      configuration(
        'paper',
        w3c,
        ['credentialSubject'],
        all.filter((name) => isPrinted(name, type, paper.claims)),
      )),
  };
}

/** Paper cannot hide anything: it carries its preset and what every credential shows anyway. */
const isPrinted = (name: string, { claims }: DeclaredCredential, preset: readonly string[]) =>
  preset.includes(name) || claims[name]!.disclose === 'always';

const displayOf = ({ title, authority }: DeclaredCredential, authorities: DeclaredAuthorities) =>
  Object.entries(title).map(([locale, name]) => ({ name, locale, background_color: authorities[authority]!.hue, text_color: '#ffffff' }));

const describe = (type: DeclaredCredential, root: readonly string[], claims: readonly string[]) =>
  claims.map((name) => {
    const { label, group, nullable } = type.claims[name]!;
    const path = [...root, ...(group?.split('.') ?? []), name];
    return { path, mandatory: !nullable, display: Object.entries(label).map(([locale, text]) => ({ name: text, locale })) };
  });
