/** The list of trusted entities as ETSI TS 119 602 writes it (JSON binding), with our one extension: which types a service may issue. */
import { CredentialFault } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { formatInstant, parseInstant } from './time.ts';

export type Names = Readonly<Record<string, string>>; // language → text

export type PostalAddress = Readonly<{ street: string; locality: string; country: string }>;

/** One service of one authority, as the operator writes it down. */
export type ListedService = Readonly<{
  authority: string;
  name: Names; // the authority's
  serviceName?: Names;
  certificate: string; // base64 DER of the signer's own certificate, never the root
  did: string;
  granted: boolean;
  since: number;
  vct: readonly string[];
  w3cType: readonly string[];
  doctype?: readonly string[]; // of an IACA, which stands in the list itself: `certificate` is that root
}>;

export type TrustListContent = Readonly<{
  origin: string; // the operator's address; everything the list names stands below it
  operator: Names;
  address?: PostalAddress;
  sequence: number;
  issuedAt: number;
  nextUpdate: number;
  demo: boolean;
  services: readonly ListedService[];
  extensions?: readonly JsonObject[]; // of the scheme, beside our own
}>;

const authorisation = 'urn:krd:lote-ext:issuer-authorisation:1';
const deployment = 'urn:krd:lote-ext:deployment:1';
const statusWord = { granted: '/trust/status/granted', withdrawn: '/trust/status/withdrawn' } as const;

export const written = (names: Names) => Object.entries(names).map(([lang, value]) => ({ lang, value }));

/** The payload to sign as `krd-trust-list+jwt`. Throws `dates` where NextUpdate does not follow the issue date, `payload` for a sequence that is no positive integer. */
export function createTrustList(content: TrustListContent): JsonObject {
  const { origin, operator, sequence, issuedAt, nextUpdate, demo, services, extensions = [] } = content;
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new CredentialFault('payload');
  if (nextUpdate <= issuedAt) throw new CredentialFault('dates');
  const address = content.address ?? { street: 'Demonstration only', locality: 'Erbil', country: 'IQ' };
  const postal = [{ lang: 'en', StreetAddress: address.street, Locality: address.locality, Country: address.country }];
  const at = (path: string) => [{ lang: 'en', uriValue: `${origin}${path}` }];
  const authorities = [...new Set(services.map(({ authority }) => authority))];
  return {
    LoTE: {
      ListAndSchemeInformation: {
        LoTEVersionIdentifier: 1,
        LoTESequenceNumber: sequence,
        LoTEType: `${origin}/trust/issuers`,
        SchemeOperatorName: written(operator),
        SchemeOperatorAddress: { SchemeOperatorPostalAddress: postal, SchemeOperatorElectronicAddress: at('/') },
        SchemeName: [{ lang: 'en', value: 'KRDPass trusted issuers' }],
        SchemeInformationURI: at('/trust-list'),
        StatusDeterminationApproach: `${origin}/trust/status`,
        SchemeTypeCommunityRules: at('/trust/rules'),
        SchemeTerritory: 'IQ',
        PolicyOrLegalNotice: [{ LoTEPolicy: { lang: 'en', uriValue: `${origin}/trust/policy` } }],
        ListIssueDateTime: formatInstant(issuedAt),
        NextUpdate: formatInstant(nextUpdate),
        SchemeExtensions: [{ type: deployment, demo }, ...extensions],
      },
      ...(authorities.length > 0 && {
        TrustedEntitiesList: authorities.map((authority) => {
          const own = services.filter((service) => service.authority === authority);
          return {
            TrustedEntityInformation: {
              TEName: written(own[0]!.name),
              TEAddress: { TEPostalAddress: postal, TEElectronicAddress: at(`/${authority}`) },
              TEInformationURI: at(`/${authority}`),
            },
            TrustedEntityServices: own.map((service) => ({ ServiceInformation: serviceInformation(service, origin) })),
          };
        }),
      }),
    },
  };
}

const serviceInformation = (
  { authority, name, serviceName, certificate, did, granted, since, vct, w3cType, doctype }: ListedService,
  origin: string,
) => ({
  ServiceTypeIdentifier: `${origin}/trust/service/credential-issuance`,
  ServiceName: written(serviceName ?? name),
  ServiceDigitalIdentity: { X509Certificates: [{ val: certificate }], OtherIds: [did] },
  ServiceStatus: origin + statusWord[granted ? 'granted' : 'withdrawn'],
  StatusStartingTime: formatInstant(since),
  ServiceInformationExtensions: [
    { type: authorisation, authority, vct: [...vct], w3cType: [...w3cType], ...(doctype && { doctype: [...doctype] }) },
  ],
});

const fault = (): never => {
  throw new CredentialFault('payload');
};
export const member = (value: Json | undefined, name: string): Json | undefined => (isObject(value) ? value[name] : fault());
export const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : fault());
export const text = (value: Json | undefined): string => (typeof value === 'string' && value !== '' ? value : fault());
export const texts = (value: Json | undefined) => list(value ?? []).map(text);
const only = (values: readonly Json[]): Json => (values.length === 1 ? values[0]! : fault());
export const names = (value: Json | undefined): Names =>
  Object.fromEntries(list(value).map((entry) => [text(member(entry, 'lang')), text(member(entry, 'value'))]));
export const extension = (values: Json | undefined, type: string) => list(values ?? []).find((value) => member(value, 'type') === type);

/** What `createTrustList` wrote. Strict: throws `payload` or `dates` for any other shape. Judges no certificate; a service without our extension may issue nothing. */
export function parseTrustListPayload(payload: JsonObject): Omit<TrustListContent, 'origin' | 'operator'> {
  if (Object.keys(payload).join() !== 'LoTE') fault();
  const scheme = member(payload.LoTE, 'ListAndSchemeInformation');
  const sequence = member(scheme, 'LoTESequenceNumber');
  if (member(scheme, 'LoTEVersionIdentifier') !== 1 || typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1)
    return fault();
  const issuedAt = parseInstant(text(member(scheme, 'ListIssueDateTime')));
  const nextUpdate = parseInstant(text(member(scheme, 'NextUpdate')));
  if (nextUpdate <= issuedAt) throw new CredentialFault('dates');
  const marked = extension(member(scheme, 'SchemeExtensions'), deployment);
  return {
    sequence,
    issuedAt,
    nextUpdate,
    demo: marked !== undefined && member(marked, 'demo') === true,
    extensions: list(member(scheme, 'SchemeExtensions') ?? []).map((one) => (isObject(one) ? one : fault())),
    services: list(member(payload.LoTE, 'TrustedEntitiesList') ?? []).flatMap((entity) => {
      const name = names(member(member(entity, 'TrustedEntityInformation'), 'TEName'));
      return list(member(entity, 'TrustedEntityServices')).map((service) => parseService(member(service, 'ServiceInformation'), name));
    }),
  };
}

function parseService(service: Json | undefined, name: Names): ListedService {
  const identity = member(service, 'ServiceDigitalIdentity');
  const allowed = extension(member(service, 'ServiceInformationExtensions'), authorisation);
  const authorised = (claim: string) => (allowed === undefined ? undefined : member(allowed, claim));
  return {
    authority: allowed === undefined ? '' : text(authorised('authority')),
    name,
    serviceName: names(member(service, 'ServiceName')),
    certificate: text(member(only(list(member(identity, 'X509Certificates'))), 'val')),
    did: text(only(list(member(identity, 'OtherIds')))),
    granted: text(member(service, 'ServiceStatus')).endsWith(statusWord.granted),
    since: parseInstant(text(member(service, 'StatusStartingTime'))),
    vct: texts(authorised('vct')),
    w3cType: texts(authorised('w3cType')),
    ...(authorised('doctype') !== undefined && { doctype: texts(authorised('doctype')) }),
  };
}
