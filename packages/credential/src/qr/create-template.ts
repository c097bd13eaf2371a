/**
 * A type's template, made from its declaration alone (qr-transport §4.4, §5.2): codecs from the kinds of its claims, leaves laid out so
 * that what each preset carries is a whole subtree of salts. Deterministic; frozen once published.
 */
import { deepestTree } from '../salt-tree.ts';
import type { Template } from './template.ts';

/** What a declaration of the catalogue looks like from here. */
export type TemplateSource = Readonly<{
  id: string;
  vct: string;
  claims: Readonly<Record<string, TemplateClaim>>;
  presets: Readonly<Record<string, Readonly<{ claims: readonly string[]; live: boolean; paper?: boolean }>>>;
}>;
type TemplateClaim = Readonly<{
  from: string;
  disclose: 'always' | 'choice';
  kind: string;
  group?: string;
  values?: object;
  hidden?: boolean;
  nullable?: boolean;
  pattern?: Readonly<{ prefix: string; digits: number }>;
  codes?: readonly string[];
}>;

/** Without what belongs to one deployment: `iss` is added, and an origin before `statusBase`, when the catalogue is published. */
export type FrozenTemplate = Omit<Template, 'iss' | 'const'> & Readonly<{ const: Readonly<Record<string, string>> }>;

type Leaf = Template['leaves'][number];

const bitsOf = { choice: 5, number: 32, money: 40 } as const;

function codecOf({ kind, nullable, pattern, values = {} }: TemplateClaim): unknown {
  if (kind === 'date' || kind === 'categories') return kind;
  if (kind === 'boolean') return nullable ? 'json' : 'bool';
  if (kind === 'image') return 'bytes';
  if (kind === 'number' || kind === 'money') return ['uint', bitsOf[kind]];
  if (kind === 'choice') {
    const codes = Object.keys(values);
    return ['enum', bitsOf.choice, codes.every((code) => /^[0-9]+$/.test(code)) ? codes.map(Number) : codes];
  }
  if (pattern) return ['digits', pattern.prefix, pattern.digits, Math.ceil(Math.log2(10 ** pattern.digits + 1))];
  return kind === 'text' || kind === 'identifier' || kind === 'month' ? 'name' : 'json';
}

const powerAbove = (count: number) => 2 ** Math.ceil(Math.log2(Math.max(1, count)));

/** What codes carry: what is shown one-way or, of a type that never is, what is given in answers. */
function carried({ presets }: TemplateSource) {
  const live = Object.values(presets).filter((preset) => preset.live);
  const asked = Object.entries(presets).filter(([id, { paper }]) => id !== 'everything' && !paper);
  return live.length > 0 ? live : asked.map(([, preset]) => preset);
}

/**
 * First what the first of these presets carries, then what each further one adds, then the rest. Every block begins at a power of two that
 * holds all before it, so what was shown up to any block is one subtree; what lies between is reserved. What is hidden most often,
 * pictures and what no preset shows, stands last in its block, so that the rest of the block is few nodes.
 */
function layOut(type: TemplateSource): { depth: number; leaves: Leaf[] } {
  const { claims } = type;
  const rare = (name: string) => Number(claims[name]!.kind === 'image' || claims[name]!.hidden === true);
  const hideable = Object.keys(claims)
    .filter((name) => claims[name]!.disclose === 'choice')
    .sort((a, b) => rare(a) - rare(b));
  const placed = new Set<string>();
  const leaves: Leaf[] = [];
  let end = 0;
  for (const wanted of [...carried(type).map((preset) => preset.claims), hideable]) {
    const block: (readonly [path: string, codec: unknown])[] = [];
    const add = (path: string, codec: unknown) => {
      if (placed.has(path)) return;
      placed.add(path);
      block.push([path, codec]);
    };
    for (const name of hideable.filter((claim) => wanted.includes(claim))) {
      const groups = claims[name]!.group?.split('.') ?? [];
      groups.forEach((_, i) => add(groups.slice(0, i + 1).join('.'), 'group'));
      add([...groups, name].join('.'), codecOf(claims[name]!));
    }
    if (block.length === 0) continue;
    const start = end === 0 ? 0 : Math.max(end, powerAbove(block.length));
    block.forEach(([path, codec], i) => leaves.push([start + i, path, codec]));
    end = start === 0 ? powerAbove(block.length) : 2 * start;
  }
  const depth = Math.max(1, Math.log2(end));
  if (depth > deepestTree) throw new RangeError('more claims than a salt tree has leaves');
  return { depth, leaves };
}

/** `authority` is the issuing authority as credentials write it. */
export function createTemplate(
  type: TemplateSource,
  { id, notBefore, authority }: { id: number; notBefore: string; authority: string },
): FrozenTemplate {
  const always = Object.entries(type.claims).filter(([, { disclose }]) => disclose === 'always');
  const open = always.filter(([, { from }]) => !from.startsWith('authority.'));
  const categories = Object.values(type.claims).flatMap(({ codes = [] }) => codes);
  const named = always.find(([, { from }]) => from === 'authority.name');
  const country = always.filter(([, { from }]) => from === 'authority.country');
  if (!named) throw new RangeError(`${type.id} does not say who issues it`);
  return {
    id,
    notBefore,
    vct: type.vct,
    statusBase: `/status-lists/${type.id}-`,
    payload: ['vct', 'iss', 'iat', 'exp', 'cnf', 'status', ...always.map(([name]) => name), '_sd_alg', '_sd'],
    const: Object.fromEntries(country.map(([name]) => [name, 'IQ'])),
    authority: { claim: named[0], values: [authority] },
    open: open.map(([name, claim]) => [name, codecOf(claim)] as const),
    ...(categories.length > 0 && { categories }),
    ...layOut(type),
  };
}
