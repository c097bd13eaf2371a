import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages, type Text } from '@krdpass/locale';
import { describe, expect, test } from 'vitest';
import { authorities } from './authorities.ts';
import type { CredentialType } from './credential-type.ts';
import { readCatalogue } from './folder.ts';
import type { Register } from './register.ts';

const room = `${import.meta.dirname}/..`;
const declared = async <T>(folder: string) =>
  Promise.all(
    globSync(`${room}/${folder}/*.ts`).map(async (file) => {
      const { default: declaration } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default: T };
      return [basename(file, '.ts'), declaration] as const;
    }),
  );
const types = await declared<CredentialType>('credentials');
const registers = await declared<Register>('registers');
const { dictionaries, ...read } = await readCatalogue();

const columns = new Map(
  registers.flatMap(([, { id, columns }]) => Object.entries(columns).map(([name, column]) => [`${id}.${name}`, column] as const)),
);
const pseudoColumns = ['authority.name', 'authority.country'];
const without = (all: readonly string[], some: readonly string[]) => all.filter((one) => !some.includes(one));

function expectWords(text: Text, where: string) {
  for (const language of languages) {
    expect(text[language].trim(), `${where} in ${language}`).not.toBe('');
    expect(text[language], `${where} in ${language}`).not.toMatch(/[{}]/);
    expect(/[\u0621-\u06ff]/.test(text[language]), `${where} in ${language}: its script`).toBe(language === 'ckb' || language === 'ar');
  }
}

test('the catalogue reads every file of its folders, in the order of their names', () => {
  expect(types).not.toEqual([]);
  expect(registers).not.toEqual([]);
  const inOrder = (files: readonly (readonly [string, unknown])[]) => files.map(([file]) => `${file}.ts`).sort();
  expect(read.credentials.map(({ id }) => `${id}.ts`)).toEqual(inOrder(types));
  expect(read.registers.map(({ id }) => `${id}.ts`)).toEqual(inOrder(registers));
});

test('no two credential types share a vct', () => {
  const names = types.map(([, { vct }]) => vct);
  expect(new Set(names).size).toBe(names.length);
});

test('only the driving licence is an mdoc too, and each of its elements is a declared claim', () => {
  const declared = types.filter(([, { mdoc }]) => mdoc !== undefined);
  expect(declared.map(([file]) => file)).toEqual(['driving-licence']);
  for (const [, { claims, mdoc }] of declared) {
    const { namespace, elements, constants, domestic, claims: own } = mdoc!;
    const sources = [...Object.values(elements), ...Object.values(domestic.elements)].flat();
    expect(without(sources, Object.keys({ ...claims, ...own }))).toEqual([]);
    expect(without(Object.keys(own), sources), 'a claim of this form alone that no element shows').toEqual([]);
    expect(Object.keys(constants).filter((element) => element in elements)).toEqual([]);
    expect(domestic.namespace).toMatch(new RegExp(`^${namespace.replaceAll('.', '[.]')}[.][A-Z]{2}`));
    for (const [name, { label, from }] of Object.entries(own)) {
      expectWords(label, name);
      expect([...columns.keys()]).toContain(from);
    }
  }
});

test('no two registers of documents write their numbers alike, and each has the columns of a document', () => {
  const ofDocuments = registers.filter(([, { records }]) => records);
  const prefixes = ofDocuments.map(([, { records }]) => records!.prefix);
  expect(prefixes).not.toEqual([]);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const prefix of prefixes) expect(prefix).toMatch(/^KRD-[A-Z]{2}-$/);
  for (const [file, { columns }] of ofDocuments)
    expect(Object.keys(columns), file).toEqual(expect.arrayContaining(['document_number', 'date_of_issuance']));
});

test('a type is made of one register of documents at most, and bears its number', () => {
  const ofDocuments = new Map(registers.flatMap(([id, { records }]) => (records ? [[id, records] as const] : [])));
  const served = types.flatMap(([file, { claims }]) => {
    const from = new Set(Object.values(claims).map((claim) => claim.from.split('.')[0]!));
    const [register, ...others] = [...from].filter((id) => ofDocuments.has(id));
    if (!register) return [];
    expect(others, file).toEqual([]);
    expect(claims.document_number, file).toMatchObject({ from: `${register}.document_number`, pattern: ofDocuments.get(register) });
    return [register];
  });
  expect(served.sort()).toEqual([...ofDocuments.keys()].sort());
});

describe.each(registers)('the register %s', (file, register) => {
  test('bears the name of its file, survives JSON, and an authority answers for it', () => {
    expect(register.id).toBe(file);
    expect(JSON.parse(JSON.stringify(register))).toStrictEqual(register);
    expect(Object.keys(authorities)).toContain(register.authority);
  });

  test('has words for itself and each column in every language', () => {
    expectWords(register.title, 'title');
    for (const [name, { label }] of Object.entries(register.columns)) expectWords(label, name);
  });
});

describe.each(types)('the credential type %s', (file, type) => {
  const names = Object.keys(type.claims);
  const presets = Object.entries(type.presets);

  test('bears the name of its file and of its vct, survives JSON, and an authority issues it', () => {
    expect(type.id).toBe(file);
    expect(type.vct).toMatch(new RegExp(`^urn:krd:${type.id}:[1-9][0-9]*$`));
    expect(JSON.parse(JSON.stringify(type))).toStrictEqual(type);
    expect(Object.keys(authorities)).toContain(type.authority);
  });

  test('takes every claim from a declared column, and is as nullable as that column', () => {
    for (const [name, { from, nullable }] of Object.entries(type.claims)) {
      expect([...columns.keys(), ...pseudoColumns], name).toContain(from);
      expect(nullable, name).toBe(columns.get(from)?.nullable);
    }
  });

  test('always shows who issued it, in no group, and always its date of expiry where it has one', () => {
    for (const name of ['issuing_authority', 'issuing_country']) expect(type.claims[name]?.disclose, name).toBe('always');
    expect(type.claims['date_of_expiry']?.disclose ?? 'always').toBe('always');
    for (const [name, { disclose, group }] of Object.entries(type.claims)) if (disclose === 'always') expect(group, name).toBeUndefined();
  });

  test('says when it ends, if it has a term; without a term it ends only by a day of its own', () => {
    const { date_of_expiry: expiry } = type.claims;
    if (type.validFor === null) expect(expiry?.nullable ?? true).toBe(true);
    else expect(expiry !== undefined && !expiry.nullable, type.id).toBe(type.id !== 'salary-proof'); // which speaks of one month
  });

  test('names its claims and groups as the wire does, and no claim as a group or a registered claim', () => {
    const groups = Object.values(type.claims).flatMap(({ group }) => (group === undefined ? [] : group.split('.')));
    for (const name of [...names, ...groups]) expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    const reserved = [...groups, 'iss', 'iat', 'nbf', 'exp', 'cnf', 'vct', 'status', 'sub', 'jti', 'id', 'did', '_sd', '_sd_alg'];
    expect(names.filter((name) => reserved.includes(name))).toEqual([]);
  });

  test('has words for itself, its claims, their codes, its presets and sections in every language', () => {
    expectWords(type.title, 'title');
    for (const [name, { label, kind, values = {} }] of Object.entries(type.claims)) {
      expectWords(label, name);
      for (const [code, text] of Object.entries(values)) expectWords(text, `${name} ${code}`);
      const coded = kind === 'choice' || kind === 'choices' || kind === 'amounts';
      if (kind !== 'people') expect(Object.keys(values).length > 0, `${name} has words for codes`).toBe(coded); // people may have roles
    }
    for (const [name, { title }] of presets) expectWords(title, name);
    for (const { title } of type.sections) expectWords(title, 'a section');
  });

  test('shows in its presets claims that it has, once, and none that is hidden', () => {
    expect(presets).not.toEqual([]);
    for (const [preset, { claims }] of presets) {
      expect(without(claims, names), preset).toEqual([]);
      expect(new Set(claims).size, preset).toBe(claims.length);
      expect(
        claims.filter((name) => type.claims[name]?.hidden),
        preset,
      ).toEqual([]);
    }
  });

  test('keeps the large picture off every code, and what is printed apart from what is live', () => {
    for (const [name, { claims, live, paper }] of presets) {
      if (live || paper) expect(claims, name).not.toContain('picture');
      expect(live && paper, name).toBeFalsy();
    }
    expect(presets.filter(([, { paper }]) => paper).length).toBeLessThanOrEqual(1);
  });

  test('lists every claim under exactly one heading', () => {
    expect(type.sections.flatMap(({ claims }) => claims).sort()).toEqual([...names].sort());
  });

  test('has a name for its card', () => {
    expect(type.headline).not.toEqual([]);
    expect(without(type.headline, names)).toEqual([]);
  });
});

const preset = (id: string, name: string) => types.find(([file]) => file === id)?.[1].presets[name];

test('an inspector at the roadside sees eight facts, and with the photo nine', () => {
  expect(preset('driving-licence', 'roadside')?.claims.length).toBe(8);
  expect(preset('driving-licence', 'roadside-photo')?.claims).toEqual([
    ...(preset('driving-licence', 'roadside')?.claims ?? []),
    'portrait_qr',
  ]);
});

test('over 18 tells nothing else', () => {
  expect(preset('civil-id', 'over-18')?.claims).toEqual(['age_over_18']);
});

/** What an inspector may need to see at once; every other type travels only in answer to a request. */
const inspected =
  'civil-id driving-licence age employee-id residence-permit vehicle-registration company-registration tax-clearance e-visa'.split(' ');

test('only what inspectors need can be shown one-way, and so never a salary proof', () => {
  const live = types.filter(([, { presets }]) => Object.values(presets).some((preset) => preset.live)).map(([id]) => id);
  expect(live).toEqual(expect.arrayContaining(['civil-id', 'driving-licence']));
  expect(without(live, inspected)).toEqual([]);
});

/** Domain §6.2: by choice and in no preset. */
const hiddenFacts: Readonly<Record<string, readonly string[]>> = {
  'employee-id': ['biometric_code'],
  'birth-certificate': ['father_upn', 'mother_upn'],
  'passport-record': ['mrz_line_1', 'mrz_line_2'],
  'vehicle-registration': ['vin'],
  'marriage-certificate': ['husband_upn', 'wife_upn', 'witnesses', 'prompt_dowry', 'deferred_dowry'],
  'death-certificate': ['cause_of_death'],
  'company-registration': ['partners'],
  'land-deed': ['encumbrance'],
};

test.each(Object.entries(hiddenFacts))('of the type %s, what is nobody’s business stays hidden', (id, names) => {
  const claims = types.find(([file]) => file === id)?.[1].claims;
  for (const name of names) expect(claims?.[name], name).toMatchObject({ hidden: true, disclose: 'choice' });
});

test('whether something weighs on a parcel is always seen', () => {
  expect(types.find(([file]) => file === 'land-deed')?.[1].claims.encumbered?.disclose).toBe('always');
});

test('every salary threshold that may be asked is issued', () => {
  const claims = Object.keys(types.find(([id]) => id === 'salary-proof')?.[1].claims ?? {});
  const sums = [300_000, 500_000, 750_000, 1_000_000, 1_500_000, 2_000_000];
  const years = [1, 5, 10];
  expect(claims).toEqual(
    expect.arrayContaining([...sums.map((sum) => `net_at_least_${sum}`), ...years.map((n) => `service_years_at_least_${n}`)]),
  );
});

test('each dictionary has its own id and belongs to a preset that a declared type shows, prints or answers with', () => {
  expect(new Set(dictionaries.map(({ id }) => id)).size).toBe(dictionaries.length);
  for (const { id, vct, form, text } of dictionaries) {
    expect(id >= 0 && id <= 255 && Number.isInteger(id), `${id}`).toBe(true);
    expect(text, `${id}`).toMatch(/^[A-Za-z0-9_-]+$/);
    const shown = Object.values(types.find(([, type]) => type.vct === vct)?.[1].presets ?? {});
    expect(
      shown.some(({ live, paper }) => (form === 'show' ? live : form === 'paper' ? paper : !live && !paper)),
      `${id} ${form} ${vct}`,
    ).toBe(true);
  }
});
