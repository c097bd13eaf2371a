import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
  'civil-id.1.json': '2b0462d68136306d7e28beb0e809034084eb08d25efa75f088ac0b5c94d5a8cd',
  'driving-licence.2.json': 'a327733ba3ae2490c0b271ff887eca0feb7533d8b751635553acfce088702d78',
  'company-registration.16.json': '0bb4ebf41934c86941148466298e3abe045a959f5f165ff9508dadd064cab1d2',
  'e-visa.17.json': 'dd1decdd04bc44f0415fa42f3b38e6a98d2b43d5dcdba3bd8e27784cc5c1806a',
  'employee-id.18.json': '97927961680e5f0c68a1da03cfe2750804b78b1b625d1515acaef2db9e0d0457',
  'residence-permit.19.json': '9f4b5216ee75f9409b55120003faeb45690e4606bde0533173d5d93ba562685a',
  'tax-clearance.20.json': '259d7d52ee8d24ec8c7b6f89fb8dc58bdb72a3538dca31b480871bb5de3389c8',
  'vehicle-registration.21.json': '944a2335dd694d70c9339b7806aa6c4c9c6306ad6274d14a93838dde924cd64c',
  'beneficiary-card.22.json': '29881d7cd77d9e76dfd4e5bc9ee1f902621845e48cbbe70cfad25d26dbdd2a25',
  'birth-certificate.23.json': '96aa21103bc0be40ccccd1408ab576d37b1e61db6b2a7cfd0abc0782e174c357',
  'death-certificate.24.json': 'e246d68ee804cb76e19335fedeaf8a0c7d17b78fde647c3f5d5ec1083a72edf9',
  'divorce-certificate.25.json': 'fb2615ac52125c2495d5a92c5741956c6790b17e4b871378efad75d05400d9ce',
  'information-card.26.json': 'e80f95896bcd7c23413e1348a525dedefe1fba0d933ccef7b1f6ee71121a3c4a',
  'international-permit.27.json': '5c59b3bcda9cee7b42f67d46c442bf4f2b78c36fec0e4d38489a11451be8bded',
  'land-deed.28.json': 'de9e7c78a0de167814bd9bdf015ae72f9efcd6ca24b55427da1f2e41a49dca95',
  'marriage-certificate.29.json': '4159caaa717750df34c12018cc15fa81ab5110bc8d0219024d0f6bdbb54e02c0',
  'passport-record.30.json': '1bf07b8abe73484c4d11392cff640f733c98b8fa806e2c6e4ea6db1ef885dacf',
  'power-of-attorney.31.json': '0e6eb943bd1f2a6233a6b6098d46be5d472d7f556d878474a49e6c328675a81e',
};

const { credentials, templates } = await readCatalogue();
const shown = credentials.filter(({ presets }) => Object.values(presets).some(({ live }) => live));
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

test.each(shown)('$id, shown one-way, has a template that its declaration makes today', (type: CredentialType) => {
  const { id, notBefore } = templates.filter((one) => one.vct === type.vct).sort((a, b) => b.id - a.id)[0]!;
  const made = createTemplate(type, { id, notBefore, authority: `${authorities[type.authority].name.en} (DEMO)` });
  expect(templates).toContainEqual(JSON.parse(JSON.stringify(made)));
});

describe.each(shown)('the leaves of $id', (type: CredentialType) => {
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

  test('make every live preset, and everything, one node', () => {
    for (const { claims } of Object.values(type.presets).filter(({ live }) => live)) {
      const chosen = claims.filter((name) => type.claims[name]!.disclose === 'choice');
      const { places } = coverOf(chosen.map((name) => numberOf.get(claimPath(type, name).join('.'))!));
      expect(places).toHaveLength(1);
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
