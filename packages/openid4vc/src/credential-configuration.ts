/** The credential configurations of one declared type: SD-JWT VC, W3C JWT, paper where the type is printed, mdoc where it is declared (OpenID4VCI 1.0 appendix A). */
import type { JsonObject } from '@krdpass/credential';

/** A text by language tag. */
export type Names = Readonly<Record<string, string>>;

type Elements = Readonly<Record<string, string | readonly string[]>>;

/** What a declaration of the catalogue looks like from here. */
export type DeclaredCredential = Readonly<{
  id: string;
  vct: string;
  title: Names;
  authority: string;
  claims: Readonly<Record<string, Readonly<{ label: Names; disclose: 'always' | 'choice'; group?: string; nullable?: boolean }>>>;
  presets: Readonly<Record<string, Readonly<{ claims: readonly string[]; paper?: boolean }>>>;
  mdoc?: Readonly<{
    doctype: string;
    namespace: string;
    elements: Elements;
    constants: Readonly<Record<string, string>>;
    domestic: Readonly<{ namespace: string; elements: Elements }>;
    claims: Readonly<Record<string, Readonly<{ label: Names; nullable?: boolean }>>>;
  }>;
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
    ...(type.mdoc && mdocConfiguration(type, type.mdoc, authorities, version)),
  };
}

/** -7 and -9 name the same signature; both stand here because readers ask for either. */
function mdocConfiguration(
  type: DeclaredCredential,
  { doctype, namespace, elements, constants, domestic, claims }: NonNullable<DeclaredCredential['mdoc']>,
  authorities: DeclaredAuthorities,
  version: string,
): JsonObject {
  const id = `krd.${type.id}.mdoc.${version}`;
  const known = { ...type.claims, ...claims };
  const describeElements = (own: string, from: Elements) =>
    Object.entries(from).map(([element, source]) => {
      const sources = [source].flat().map((name) => known[name]!);
      return { path: [own, element], mandatory: sources.some(({ nullable }) => !nullable), display: labelsOf(sources[0]!.label) };
    });
  return {
    [id]: {
      scope: id,
      format: 'mso_mdoc',
      doctype,
      cryptographic_binding_methods_supported: ['cose_key'],
      ...bound,
      credential_signing_alg_values_supported: [-7, -9],
      credential_metadata: {
        display: displayOf(type, authorities),
        claims: [
          ...describeElements(namespace, elements),
          ...Object.keys(constants).map((element) => ({ path: [namespace, element], mandatory: true })),
          ...describeElements(domestic.namespace, domestic.elements),
        ],
      },
    },
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
    return { path, mandatory: !nullable, display: labelsOf(label) };
  });

const labelsOf = (label: Names) => Object.entries(label).map(([locale, name]) => ({ name, locale }));
