/** The published SD-JWT examples: each is hidden as its marks say, and every part of it that a holder may disclose is read back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { published } from '../vectors/published.ts';
import { toBase64url, toUtf8 } from './encoding.ts';
import { parseDisclosure, type Disclosure } from './disclosure.ts';
import type { Json, JsonObject } from './json.ts';
import { processSdJwt } from './sd-jwt.ts';

const { skip, read, files } = published('rfc9901', 8);

type Hidden = { disclosure: Disclosure; parents: readonly Disclosure[] };

/** The node with marked members and elements replaced by digests; children come before the disclosure that holds them. */
function hide(node: Node): { value: Json; below: Hidden[] } {
  const below: Hidden[] = [];
  const marked = (content: readonly Json[], inner: readonly Hidden[]) => {
    const disclosure = parseDisclosure(toBase64url(toUtf8(JSON.stringify([`salt ${counter++}`, ...content]))));
    below.push({ disclosure, parents: [] }, ...inner.map((hidden) => ({ ...hidden, parents: [disclosure, ...hidden.parents] })));
    return disclosure.digest;
  };
  if (isMap(node)) {
    const value: JsonObject = {};
    const digests: string[] = [];
    for (const { key, value: member } of node.items) {
      const name = String(isScalar(key) ? key.value : key);
      const inner = hide(member as Node);
      if ((key as Node).tag === '!sd') digests.push(marked([name, inner.value], inner.below));
      else {
        value[name] = inner.value;
        below.push(...inner.below);
      }
    }
    return { value: digests.length > 0 ? { ...value, _sd: digests.sort() } : value, below };
  }
  if (!isSeq(node)) return { value: isScalar(node) ? (node.value as Json) : null, below };
  const value = node.items.map((item) => {
    const inner = hide(item as Node);
    if ((item as Node).tag === '!sd') return { '...': marked([inner.value], inner.below) };
    below.push(...inner.below);
    return inner.value;
  });
  return { value, below };
}
let counter = 0;

const tag = (collection?: 'map' | 'seq') =>
  ({ tag: '!sd', ...(collection ? { collection } : {}), resolve: (value: unknown) => value }) as never;
const clone = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe.skipIf(skip)('published SD-JWT examples', () => {
  test.each(skip ? [] : files().filter((name) => name !== 'settings.yml'))('%s', (name) => {
    const document = parseDocument(read(name), { customTags: [tag(), tag('map'), tag('seq')] });
    const { value, below } = hide(document.get('user_claims', true) as unknown as Node);
    const whole = (parseDocument(read(name).replace(/!sd ?/g, '')).toJS() as { user_claims: unknown }).user_claims;
    const jws = { payload: value as JsonObject } as never;
    expect(clone(processSdJwt({ jws, disclosures: below.map(({ disclosure }) => disclosure) }).claims)).toEqual(clone(whole));
    fc.assert(
      fc.property(fc.subarray(below), (chosen) => {
        const disclosures = [...new Set(chosen.flatMap(({ disclosure, parents }) => [...parents, disclosure]))];
        const { claims, disclosed } = processSdJwt({ jws, disclosures });
        expect(disclosed).toHaveLength(disclosures.length);
        const text = JSON.stringify(claims);
        expect(text.includes('_sd') || text.includes('"..."')).toBe(false);
        const orphans = chosen.filter(({ parents }) => parents.length > 0).map(({ disclosure }) => disclosure);
        if (orphans.length > 0 && !chosen.some(({ parents }) => parents.length === 0))
          expect(() => processSdJwt({ jws, disclosures: orphans })).toThrow('unreferenced-disclosure');
      }),
      { numRuns: 50 },
    );
  });
});
