/**
 * The preset dictionary of a credential type's codes, made from its declaration alone: what every credential of the type looks like,
 * and pieces of common names. It holds no key, number, date or address of anybody, else it would look better than it is.
 * What is most often needed stands last, where DEFLATE reaches it with the fewest bits.
 */
import { showAudience } from '../present.ts';
import { letterOf, mark, separator } from './marks.ts';

/** What a declaration of the catalogue looks like from here. */
export type DictionarySource = Readonly<{
  id: string;
  vct: string;
  claims: Readonly<
    Record<string, Readonly<{ disclose: 'always' | 'choice'; kind: string; group?: string; script?: string; values?: object }>>
  >;
  presets: Readonly<Record<string, Readonly<{ claims: readonly string[]; live: boolean; paper?: boolean; late?: boolean }>>>;
}>;

type Preset = DictionarySource['presets'][string];

/** `ask` is for a type that is never shown one-way: what answers to requests carry. */
export type DictionaryForm = 'show' | 'paper' | 'ask';

export const longestDictionary = 1700; // bytes

/** Common parts of registered names, and the endings of family names. */
const names =
  'محەمەد ئەحمەد عەلی حەسەن حوسێن عومەر عوسمان ئیبراهیم ئیسماعیل یوسف کەریم ڕەحیم سەعید عەبدوڵڵا عەبدولڕەحمان خالید مستەفا سەلیم جەمال کەمال ئازاد دڵشاد شێرزاد سۆران هێمن ژیان شیلان نەسرین گوڵ خان بەگ ئاغا زادە ی زێباری بارزانی دزەیی بەرزنجی جاف';

/** The text of the dictionary; `authority` is the issuing authority as credentials write it. Deterministic. */
export function createDictionary(type: DictionarySource, { form, authority }: { form: DictionaryForm; authority: string }): string {
  const presets = Object.entries(type.presets);
  const belongs = {
    show: ({ live }: Preset) => live,
    paper: ({ paper }: Preset) => paper,
    ask: ({ live, paper }: Preset) => !live && !paper,
  };
  const wanted = new Set(
    presets.filter(([id, preset]) => id !== 'everything' && !preset.late && belongs[form](preset)).flatMap(([, { claims }]) => claims),
  );
  if (form === 'paper') return names + paperSkeleton(type, wanted, authority);
  return names + liveSkeleton(type, wanted, authority, form === 'show' ? shownTo : answeredTo);
}

const status = (id: string) => `,"status":{"status_list":{"idx":,"uri":"/status-lists/${id}-1"}}`;

const twoCategories = [
  { code: 'C1', from: '201-0', to: '203-0', restrictions: [] },
  { code: 'B', from: '20-1', to: '20', restrictions: [] },
];

/** How a value begins and ends; what stands between is the holder's. */
function value(name: string, kind: string, authority: string): string {
  if (name === 'issuing_authority') return JSON.stringify(authority);
  if (name === 'issuing_country') return '"IQ"';
  if (kind === 'boolean') return 'true';
  if (kind === 'date') return '"20-0-1"';
  if (kind === 'image') return `"${mark.bytes}800."`;
  if (kind === 'categories') return JSON.stringify(twoCategories);
  return kind === 'number' || kind === 'money' || kind === 'choice' ? '1' : '""';
}

/** Audience and nonce of a key binding: in full where a code is shown to anybody, taken out where it answers a request. */
const shownTo = `"aud":"${showAudience}","nonce":"${mark.bytes}6."`;
const answeredTo = `${mark.audience},${mark.nonce}`;

function liveSkeleton(type: DictionarySource, wanted: ReadonlySet<string>, authority: string, to: string): string {
  const shown = Object.entries(type.claims).filter(([name]) => wanted.has(name));
  const disclosure = (name: string, text: string) => `["${mark.salt}","${name}",${text}]${separator}`;
  const groups = new Set(shown.flatMap(([, { group }]) => group?.split('.')[0] ?? []));
  const grouped = shown.filter(([, { group }]) => group);
  const open = Object.entries(type.claims).filter(([, { disclose }]) => disclose === 'always');
  const chosen = shown.filter(([, { disclose, group }]) => disclose === 'choice' && !group);
  return [
    ...[...groups].map((group) => disclosure(group, `{"_sd":["${mark.hash}","${mark.digest}${letterOf(0)}","${mark.hash}"]}`)),
    ...grouped.map(([name, { kind }]) => disclosure(name, value(name, kind, authority))),
    `{"alg":"ES256","typ":"dc+sd-jwt",${mark.chain}}${separator}`,
    `{"vct":"${type.vct}","iss":"http://https://","iat":1,"exp":1,"cnf":{"jwk":{"kty":"EC","crv":"P-256",${mark.point}0}}${status(type.id)}`,
    ...open.map(([name, { kind }]) => `,"${name}":${value(name, kind, authority)}`),
    `,"_sd_alg":"sha-256",${mark.digests}${letterOf(groups.size)}}${separator}`,
    ...chosen.map(([name, { kind }]) => disclosure(name, value(name, kind, authority))),
    `{"alg":"ES256","typ":"kb+jwt"}${separator}{"iat":1,${to},${mark.sdHash}}`,
  ].join('');
}

function paperSkeleton(type: DictionarySource, wanted: ReadonlySet<string>, authority: string): string {
  const claims = Object.entries(type.claims).filter(([name, { disclose }]) => wanted.has(name) || disclose === 'always');
  const top = claims.filter(([, { group }]) => !group).map(([name, { kind }]) => `"${name}":${value(name, kind, authority)}`);
  const grouped = claims
    .filter(([, { group }]) => group)
    .map(([name, { kind, group }]) => `"${group}":{"${name}":${value(name, kind, authority)}}`);
  const w3c = type.id.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase());
  return [
    `{"alg":"ES256","typ":"JWT","kid":"did:web:%3A#${mark.bytes}16."}${separator}`,
    `{"exp":1,"vc":{"@context":["https://www.w3.org/2018/credentials/v1"],"type":["VerifiableCredential","${w3c}Credential"],"credentialSubject":{`,
    [...top, ...grouped].join(),
    `}},"nbf":1,"jti":"urn:uuid:"${status(type.id)},"iss":"did:web:%3A"}`,
  ].join('');
}
