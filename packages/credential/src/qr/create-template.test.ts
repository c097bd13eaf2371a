import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askIds } from '../../../catalogue/src/ask-ids.ts';
import { authorities } from '../../../catalogue/src/authorities.ts';
import { templateOf } from '../../../catalogue/src/catalogue-document.ts';
import { claimPath, type CredentialType } from '../../../catalogue/src/credential-type.ts';
import { readCatalogue } from '../../../catalogue/src/folder.ts';
import { cover } from '../salt-tree.ts';
import { createTemplate } from './create-template.ts';
import { openTemplate, valueLeaves, withGroups } from './template.ts';

const folder = new URL('../../../catalogue/templates/', import.meta.url);

/** Frozen: another text needs another number, unless only a table grew at its end. */
const pinned: Readonly<Record<string, string>> = {
  'age.3.json': '3e8e61b7e4cd01cac85ffba69e324df84007d877a230bfee3898b99ec5ec760b',
  'civil-id.1.json': '2b0462d68136306d7e28beb0e809034084eb08d25efa75f088ac0b5c94d5a8cd',
  'driving-licence.2.json': 'a327733ba3ae2490c0b271ff887eca0feb7533d8b751635553acfce088702d78',
  'salary-proof.4.json': '8dd04e7f3f1af7687b5076cbcde02b04226504facadd8f4c037634bf998bf694',
};

const { credentials, templates } = await readCatalogue();
const carried = credentials.filter(({ id, presets }) => id in askIds || Object.values(presets).some(({ live }) => live));
const open = (vct: string) => openTemplate(templateOf(templates.filter((one) => one.vct === vct).at(-1)!, 'https://id.krdpass.example'));

test('the published templates are the frozen ones', () => {
  const hashes = readdirSync(folder).map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(new URL(file, folder)))
      .digest('hex'),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(pinned);
});

test('each has a number of its own, and a day from which it counts', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  for (const { id, notBefore } of templates) {
    expect(id >= 1 && id <= 4095).toBe(true);
    expect(notBefore).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test.each(carried)('$id, shown one-way or asked for, has a template that its declaration makes today', (type: CredentialType) => {
  const { id, notBefore } = templates.filter((one) => one.vct === type.vct).sort((a, b) => b.id - a.id)[0]!;
  const made = createTemplate(type, { id, notBefore, authority: `${authorities[type.authority].name.en} (DEMO)` });
  expect(templates).toContainEqual(JSON.parse(JSON.stringify(made)));
});

describe.each(carried)('the leaves of $id', (type: CredentialType) => {
  const template = open(type.vct);
  const numberOf = new Map(template.leaves.map(([leaf, path]) => [path, leaf]));
  const values = valueLeaves(template).map(({ number }) => number);
  const hiddenBeside = (disclosed: ReadonlySet<number>) => new Set([...template.tree.keys()].filter((leaf) => !disclosed.has(leaf)));
  const coverOf = (chosen: readonly number[]) => {
    const disclosed = withGroups(template, new Set(chosen));
    return { disclosed, places: cover(template.depth, disclosed, hiddenBeside(disclosed)) };
  };

  test('hold every claim that may be hidden, and nothing else', () => {
    const hideable = Object.keys(type.claims).filter((name) => type.claims[name]!.disclose === 'choice');
    const paths = template.leaves.filter(([, , codec]) => codec !== 'group').map(([, path]) => path);
    expect([...paths].sort()).toEqual(hideable.map((name) => claimPath(type, name).join('.')).sort());
  });

  test('make one node of every live preset that holds those before it, and of everything', () => {
    let before: string[] = [];
    for (const { claims } of Object.values(type.presets).filter(({ live }) => live)) {
      const chosen = claims.filter((name) => type.claims[name]!.disclose === 'choice');
      const { places, disclosed } = coverOf(chosen.map((name) => numberOf.get(claimPath(type, name).join('.'))!));
      if (before.every((name) => chosen.includes(name))) expect(places).toHaveLength(1);
      expect(places.length).toBeLessThanOrEqual(disclosed.size);
      before = [...new Set([...before, ...chosen])];
    }
    expect(coverOf(values).places).toEqual([[0, 0]]);
  });

  test('let no node stand above a hidden claim, whatever is chosen', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.subarray(values, { minLength: 1 }), (chosen) => {
        const { disclosed, places } = coverOf(chosen);
        const covered = new Set(
          places.flatMap(([level, index]) => {
            const width = 1 << (template.depth - level);
            return Array.from({ length: width }, (_, k) => index * width + k);
          }),
        );
        expect([...disclosed].every((leaf) => covered.has(leaf))).toBe(true);
        expect([...hiddenBeside(disclosed)].some((leaf) => covered.has(leaf))).toBe(false);
        expect(places.length).toBeLessThanOrEqual(disclosed.size);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a claim of each kind has a codec, and what is always shown stands among the members', () => {
  const label = { ckb: '', kmr: '', ar: '', en: '' };
  const claim = (kind: string, more: object = {}) => ({ from: 'civil.x', disclose: 'choice' as const, kind, label, ...more });
  const template = createTemplate(
    {
      id: 'test',
      vct: 'urn:krd:test:1',
      claims: {
        when: claim('month'),
        count: claim('number'),
        sum: claim('money'),
        perhaps: claim('boolean', { nullable: true }),
        surely: claim('boolean'),
        where: claim('place'),
        parts: claim('amounts'),
        colour: claim('choice', { values: { red: {}, blue: {} } }),
        sex: claim('choice', { values: { 1: {}, 2: {} } }),
        pin: claim('identifier', { pattern: { prefix: 'P-', digits: 4 } }),
        until: { ...claim('date'), disclose: 'always' },
        issuing_authority: { ...claim('text'), from: 'authority.name', disclose: 'always' },
        issuing_country: { ...claim('text'), from: 'authority.country', disclose: 'always' },
      },
      presets: { few: { claims: ['count'], live: true } },
    },
    { id: 5, notBefore: '2026-10-01', authority: 'Office' },
  );
  expect(template.leaves).toEqual([
    [0, 'count', ['uint', 32]],
    [16, 'when', 'name'],
    [17, 'sum', ['uint', 40]],
    [18, 'perhaps', 'json'],
    [19, 'surely', 'bool'],
    [20, 'where', 'json'],
    [21, 'parts', 'json'],
    [22, 'colour', ['enum', 5, ['red', 'blue']]],
    [23, 'sex', ['enum', 5, [1, 2]]],
    [24, 'pin', ['digits', 'P-', 4, 14]],
  ]);
  expect(template).toMatchObject({
    depth: 5,
    open: [['until', 'date']],
    const: { issuing_country: 'IQ' },
    authority: { values: ['Office'] },
  });
  expect(template.payload.slice(6)).toEqual(['until', 'issuing_authority', 'issuing_country', '_sd_alg', '_sd']);
});
