/** The published SD-JWT examples: each is hidden as its marks say, and every part of it that a holder may disclose is read back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { signTexts } from '../vectors/forge.ts';
import { published } from '../vectors/published.ts';
import { toBase64url, toUtf8 } from './encoding.ts';
import { parseDisclosure, type Disclosure } from './disclosure.ts';
import type { Json, JsonObject } from './json.ts';
import { parseKeyBinding, readHolderKey, verifyKeyBinding } from './key-binding.ts';
import { parseSdJwt, processSdJwt } from './sd-jwt.ts';
import { digest, verifySignature } from './signature.ts';
import { testTrust } from './testing.ts';

const { skip, read, files } = published('rfc9901', 16);

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

/** What a holder chose: `true` for a claim, a map or a list for what stands inside it. */
type Choice = boolean | Choice[] | { [name: string]: Choice };

const pathsOf = (choice: Choice, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => {
  if (typeof choice === 'boolean') return choice ? [path] : [];
  if (Array.isArray(choice)) return choice.flatMap((inner, i) => pathsOf(inner, [...path, i]));
  return Object.entries(choice).flatMap(([name, inner]) => pathsOf(inner, [...path, name]));
};

/** What the verifier must see: everything not hidden, and of the hidden what was chosen. */
function shownOf(node: Node, choice: Choice | undefined): Json {
  const inside = (step: string | number) => (typeof choice === 'object' ? (choice as Record<string | number, Choice>)[step] : undefined);
  if (isMap(node)) {
    const members = node.items.flatMap(({ key, value: member }) => {
      const name = String(isScalar(key) ? key.value : key);
      const hidden = (key as Node).tag === '!sd' && !inside(name);
      return hidden ? [] : [[name, shownOf(member as Node, inside(name))] as const];
    });
    return Object.fromEntries(members);
  }
  if (!isSeq(node)) return isScalar(node) ? (node.value as Json) : null;
  return node.items.flatMap((item, i) => ((item as Node).tag === '!sd' && !inside(i) ? [] : [shownOf(item as Node, inside(i))]));
}

const trust = await testTrust({ now: 1_795_278_200 });

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

  test.each(skip ? [] : files().filter((name) => name !== 'settings.yml'))(
    '%s, signed, presented as its holder chose, and verified',
    async (name) => {
      const document = parseDocument(read(name), { customTags: [tag(), tag('map'), tag('seq')] });
      const content = document.get('user_claims', true) as unknown as Node;
      const { holder_disclosed_claims: chosen = {}, add_decoy_claims: decoys } = parseDocument(read(name).replace(/!sd ?/g, '')).toJS() as {
        holder_disclosed_claims?: Choice;
        add_decoy_claims?: boolean;
      };
      const { value, below } = hide(content);
      const open = value as JsonObject & { _sd?: Json[] };
      const digests = [...(open._sd ?? []), ...(decoys ? ['decoy one', 'decoy two'].map((word) => digest(word)) : [])];
      const payload = { ...open, ...(digests.length > 0 && { _sd: digests }), cnf: { jwk: { ...trust.holder.publicJwk } } };
      const header = JSON.stringify({ alg: 'ES256', typ: 'dc+sd-jwt', x5c: trust.signers.traffic.chain });
      const jwt = await signTexts(header, JSON.stringify(payload), trust.signers.traffic);
      const credential = [jwt, ...below.map(({ disclosure }) => disclosure.text), ''].join('~');

      const presentation = await trust.present(credential, { paths: pathsOf(chosen) });
      const parsed = parseSdJwt(presentation);
      const { cnf, ...claims } = processSdJwt(parsed).claims;
      expect(clone(claims)).toEqual(clone(shownOf(content, chosen)));
      const { signature, signedBytes } = parsed.jws;
      expect(await verifySignature(trust.signers.traffic.publicJwk, signature, signedBytes)).toBe(true);
      await verifyKeyBinding(parseKeyBinding(parsed.keyBinding!), { signedPart: parsed.signedPart, holder: readHolderKey(cnf) });
    },
  );
});
