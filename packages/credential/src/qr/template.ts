/** Templates (qr-transport §4.4): what every credential of a type has in common, so that its code need not say it. Plain data, frozen once published. */
import { CredentialFault } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { deepestTree } from '../salt-tree.ts';
import type { PublicJwk } from '../signature.ts';
import { codecNamed } from './fields.ts';
import type { Codec } from './value-fields.ts';

/** As the signed catalogue carries it. `iss` and `statusBase` are the deployment's, everything else is the same everywhere. */
export type Template = Readonly<{
  id: number; // 1 to 4095, never reused
  notBefore: string; // YYYY-MM-DD
  vct: string;
  iss: string;
  statusBase: string; // the address of a status list without its number
  depth: number; // of the salt tree
  payload: readonly string[]; // every member, in order
  const: Readonly<Record<string, Json>>;
  authority: Readonly<{ claim: string; values: readonly string[] }>; // may grow at the end
  open?: readonly (readonly [claim: string, codec: unknown])[]; // always disclosed and different for each holder
  categories?: readonly string[]; // of vehicles; may grow at the end
  leaves: readonly (readonly [leaf: number, path: string, codec: unknown])[]; // ascending, groups before their children
}>;

export type Leaf = Readonly<{ number: number; name: string; parent: number | null; codec: Codec | null /* of a group */ }>;

/** A template made ready: every codec known, every leaf under its group. */
export type OpenTemplate = Template & Readonly<{ opens: ReadonlyMap<string, Codec>; tree: ReadonlyMap<number, Leaf> }>;

const mostLeaves = 64;
const deepestGroup = 3;

/** Throws `unknown-codec` for a codec of a later version and `payload` for a template that contradicts itself. */
export function openTemplate(template: Template): OpenTemplate {
  const { id, depth, payload, leaves, categories = [], open = [] } = template;
  const refuse = (): never => {
    throw new CredentialFault('payload');
  };
  if (!(id >= 1 && id <= 4095) || !(depth >= 1 && depth <= deepestTree) || leaves.length > mostLeaves || !payload.includes('_sd')) refuse();
  const tree = new Map<number, Leaf>();
  const numberOf = new Map<string, number>();
  let before = -1;
  for (const [number, path, codec] of leaves) {
    const steps = path.split('.');
    const parent = steps.length > 1 ? numberOf.get(steps.slice(0, -1).join('.')) : null;
    if (number <= before || number >= 1 << depth || parent === undefined || steps.length > deepestGroup || numberOf.has(path)) refuse();
    before = number;
    numberOf.set(path, number);
    tree.set(number, { number, name: steps.at(-1)!, parent: parent!, codec: codec === 'group' ? null : codecNamed(codec, categories) });
  }
  return { ...template, tree, opens: new Map(open.map(([claim, codec]) => [claim, codecNamed(codec, categories)])) };
}

/** Leaves that are claims, in order: the mask has a bit for each. */
export const valueLeaves = ({ tree }: OpenTemplate): readonly Leaf[] => [...tree.values()].filter(({ codec }) => codec);

/** Every claim and group by its path, in leaf order: how a presentation must order its disclosures for the template to fit. */
export const leafPaths = ({ leaves }: Pick<Template, 'leaves'>): readonly (readonly string[])[] =>
  leaves.map(([, path]) => path.split('.'));

/** The chosen claims and the groups above them, in leaf order. */
export function withGroups({ tree }: OpenTemplate, chosen: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(chosen);
  for (const leaf of chosen) for (let at = tree.get(leaf)!.parent; at !== null; at = tree.get(at)!.parent) all.add(at);
  return new Set([...all].sort((a, b) => a - b));
}

/** What a credential says of itself and the template does not. */
export type Particulars = Readonly<{
  issuedDay: number; // since 1970
  days: number;
  holder: PublicJwk;
  idx: number;
  list: number;
  authority: string;
  opens: JsonObject;
  digests: readonly string[]; // of the top level, sorted
}>;

const day = 86_400;

/** The issuer's payload, members in the template's order. Throws `payload` for a member that nothing in the template speaks of. */
export function writePayload(
  template: OpenTemplate,
  { issuedDay, days, holder, idx, list, authority, opens, digests }: Particulars,
): string {
  const { kty, crv, x, y } = holder;
  const iat = issuedDay * day;
  const members: Readonly<Record<string, Json>> = {
    ...template.const,
    ...opens,
    [template.authority.claim]: authority,
    vct: template.vct,
    iss: template.iss,
    iat,
    exp: iat + days * day,
    cnf: { jwk: { kty, crv, x, y } },
    status: { status_list: { idx, uri: template.statusBase + String(list) } },
    _sd_alg: 'sha-256',
    _sd: [...digests],
  };
  const payload: JsonObject = {};
  for (const member of template.payload) {
    if (!Object.hasOwn(members, member)) throw new CredentialFault('payload');
    payload[member] = members[member]!;
  }
  return JSON.stringify(payload);
}
