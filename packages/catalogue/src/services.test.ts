import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { digitsOnly, languages, type Text } from '@krdpass/locale';
import { describe, expect, test } from 'vitest';
import { answerFacts } from './answer-facts.ts';
import { judgeAnswers } from './answer.ts';
import { authorities } from './authorities.ts';
import { exampleDay, type Example } from './example.ts';
import { feeOf } from './fee.ts';
import { readCatalogue } from './folder.ts';
import { lifeEvents } from './life-events.ts';
import type { Question } from './question.ts';
import { holds, type Fact, type Facts, type Rule } from './rule.ts';
import { recordOf } from './record.ts';
import type { Service, Source } from './service.ts';

const room = `${import.meta.dirname}/..`;
const declared = async <T>(folder: string) =>
  Promise.all(
    globSync(`${room}/${folder}/*.ts`).map(async (file) => {
      const { default: declaration } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default: T };
      return [basename(file, '.ts'), declaration] as const;
    }),
  );
const services = (await declared<Service>('services')).sort(([a], [b]) => (a < b ? -1 : 1));
const examples = new Map(await declared<Example>('examples'));
const { credentials, registers, services: read } = await readCatalogue();

const claimsOf = new Map(credentials.map(({ id, claims }) => [id, Object.keys(claims)]));
const columnsOf = new Map(registers.map(({ id, columns }) => [id, columns]));

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'ckb' in value && 'en' in value;

/** Every text of a declaration, with the way to it. Answers of a name have its shape too, but no declaration holds one. */
function textsOf(value: unknown, path = ''): [string, Text][] {
  if (isText(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** Letters that only the other of the two languages written in Arabic script has: a mark of the wrong keyboard, or of the wrong language. */
const foreign = { ckb: /[كيىةأإؤ]/u, ar: /[کیڕڵۆێەپچژگڤ]/u, kmr: /[\u0600-\u06ff]/u, en: /[\u0600-\u06ff]/u } as const;

function expectWords(text: Text, where: string) {
  for (const language of languages) {
    const words = text[language];
    expect(words.trim(), `${where} in ${language}`).not.toBe('');
    expect(words, `${where} in ${language}`).toBe(words.trim());
    expect(words, `${where} in ${language}`).not.toMatch(foreign[language]);
    expect(/[\u0621-\u06ff]/.test(words), `${where} in ${language}: its script`).toBe(language === 'ckb' || language === 'ar');
  }
}

const rulesIn = (rule: Rule): readonly Extract<Rule, { fact: Fact }>[] =>
  'all' in rule ? rule.all.flatMap(rulesIn) : 'any' in rule ? rule.any.flatMap(rulesIn) : 'not' in rule ? rulesIn(rule.not) : [rule];

const factsIn = (rule: Rule): readonly Fact[] =>
  rulesIn(rule).flatMap((one) => [one.fact, ...('to' in one && typeof one.to === 'object' ? [one.to.fact] : [])]);

const members: Readonly<Partial<Record<Question['kind'], readonly string[]>>> = {
  address: ['governorate', 'district', 'subdistrict', 'neighbourhood', 'landmark'],
  name: ['ckb', 'ar', 'latin'],
};

/** Whether a fact can exist, after these questions: a typing error in a fact's name would make a condition that is never judged. */
function known(fact: string, asked: readonly Question[]): boolean {
  const [kind = '', holder = '', member, ...more] = fact.split('.');
  if (more.length > 0) return false;
  if (kind === 'answer') {
    const question = asked.find(({ id }) => id === holder);
    return question !== undefined && (member === undefined || (members[question.kind]?.includes(member) ?? false));
  }
  if (kind === 'shown') {
    const shows = (question: Question) =>
      question.kind === 'credential' && question.types.includes(holder) && question.claims.includes(member ?? '');
    return asked.some(shows);
  }
  if (kind === 'register') return Object.hasOwn(columnsOf.get(holder) ?? {}, member ?? '');
  return ['today', 'applicant.age', 'applicant.kind', 'applicant.upn'].includes(fact);
}

function factsOfSource(source: Source): readonly Fact[] {
  if (typeof source === 'string') return [];
  if ('fact' in source) return [source.fact];
  if ('words' in source) return source.words;
  if ('people' in source) return source.people.flatMap(({ name }) => name);
  if ('after' in source) return source.of ? [source.of] : [];
  return 'each' in source ? [source.by, ...Object.values(source.each).flatMap(factsOfSource)] : [];
}

const answered = ({ questions }: Service, { facts, answers }: Pick<Example, 'facts' | 'answers'>): Facts => ({
  ...facts,
  ...answerFacts(questions, answers),
});

test('the catalogue reads every service of its folder, each has an example, and no example speaks of a service that is not there', () => {
  const ids = services.map(([file]) => file);
  expect(ids).not.toEqual([]);
  expect(read.map(({ id }) => id)).toEqual(ids);
  expect([...examples.keys()].sort()).toEqual(ids);
});

test('no two services share a code of the portal', () => {
  const codes = services.map(([, { code }]) => code);
  for (const code of codes) expect(code).toMatch(/^[A-Z]{3,6}-\d{2,3}$/);
  expect(new Set(codes).size).toBe(codes.length);
});

test('the README shows a new service as it is', () => {
  const [, diff = ''] = /```diff\n([\s\S]*?)```/.exec(readFileSync(`${room}/README.md`, 'utf8')) ?? [];
  const [, name = ''] = /^\+\+\+ b\/packages\/catalogue\/(services\/[\w-]+\.ts)$/m.exec(diff) ?? [];
  const lines = diff.split('\n').filter((line) => /^\+(?!\+\+)/.test(line));
  expect(lines.map((line) => line.slice(1)).join('\n') + '\n').toBe(readFileSync(`${room}/${name}`, 'utf8'));
});

describe.each(services)('the service %s', (file, service) => {
  const { questions, conditions, gives, fee } = service;

  test('bears the name of its file, survives JSON, and an authority answers for it', () => {
    expect(service.id).toBe(file);
    expect(JSON.parse(JSON.stringify(service))).toStrictEqual(service);
    expect(Object.keys(authorities)).toContain(service.authority);
    expect(Object.keys(lifeEvents)).toContain(service.event);
  });

  test('fills every field of the portal', () => {
    expect(service.documents).not.toEqual([]);
    expect(service.addresses).not.toEqual([]);
    expect(Number.isInteger(service.promise) && service.promise > 0 && service.promise <= 60).toBe(true);
    expect(service.lapses).toMatch(/^P[1-9]\d*[DMY]$/);
  });

  test('has words in every language, each in its own script', () => {
    const texts = textsOf(service);
    expect(texts.length).toBeGreaterThan(10);
    for (const [path, text] of texts) expectWords(text, path);
  });

  test('asks each question once, under a name of its own, and only of what was asked before', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const [index, { id, when, prefill }] of questions.entries()) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      const before = questions.slice(0, index);
      for (const fact of [...(when ? factsIn(when) : []), ...(prefill ? [prefill] : [])])
        expect(known(fact, before), `${id}: ${fact}`).toBe(true);
    }
  });

  test('asks for credentials that there are, and for claims that they have', () => {
    for (const question of questions)
      if (question.kind === 'credential') {
        expect(question.types).not.toEqual([]);
        expect(question.claims).not.toEqual([]);
        for (const type of question.types)
          for (const claim of question.claims) expect(claimsOf.get(type) ?? [], `${question.id}: ${type}`).toContain(claim);
      }
  });

  test('asks for what can be answered', () => {
    for (const question of questions) {
      if (question.kind === 'identifier') expect(digitsOnly(question.example)).toMatch(new RegExp(`^(?:${question.pattern})$`, 'u'));
      if (question.kind === 'choice') expect(Object.keys(question.options).length).toBeGreaterThan(1);
      if (question.kind === 'number' || question.kind === 'amount') expect(question.least).toBeLessThanOrEqual(question.most);
      if (question.kind === 'date')
        for (const bound of [question.notBefore, question.notAfter])
          if (bound) expect(bound).toMatch(/^(\d{4}-\d{2}-\d{2}|today|-?P[1-9]\d*[DMY])$/);
    }
  });

  test('says which record it speaks of by facts that there are', () => {
    for (const [register, { number, of }] of Object.entries(service.about ?? {})) {
      expect(registers.find(({ id }) => id === register)?.records, register).toBeDefined();
      for (const fact of of ? [number, of] : [number]) expect(known(fact, questions), fact).toBe(true);
    }
  });

  test('rests its conditions and its fee on facts that there are', () => {
    expect(conditions).not.toEqual([]);
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(conditions.length);
    for (const { id, rule } of conditions) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      for (const fact of factsIn(rule)) expect(known(fact, questions), `${id}: ${fact}`).toBe(true);
    }
    for (const { when, amount } of fee.added ?? []) {
      for (const fact of factsIn(when)) expect(known(fact, questions), fact).toBe(true);
      if (typeof amount === 'object') expect(known(amount.perDayAfter, questions), amount.perDayAfter).toBe(true);
    }
  });

  test('has a price for every choice that the fee goes by', () => {
    if (typeof fee.amount === 'number') expect(Number.isSafeInteger(fee.amount) && fee.amount >= 0).toBe(true);
    else {
      const { by, amounts } = fee.amount;
      const question = questions.find(({ id }) => `answer.${id}` === by);
      expect(question?.kind === 'choice' && Object.keys(question.options).sort()).toEqual(Object.keys(amounts).sort());
    }
  });

  test('gives a credential that there is, of a record that lacks nothing', () => {
    if ('ticket' in gives) return;
    const types = [gives.credential, ...Object.values(gives.by?.credentials ?? {})];
    for (const type of types) expect([...claimsOf.keys()]).toContain(type);
    const by = questions.find(({ id }) => `answer.${id}` === gives.by?.fact);
    if (gives.by) expect(by?.kind === 'choice' && Object.keys(by.options).sort()).toEqual(Object.keys(gives.by.credentials).sort());
    if (gives.register === null) return expect(gives.record).toEqual({});
    const columns = columnsOf.get(gives.register) ?? {};
    expect(Object.keys(columns)).not.toEqual([]);
    expect(Object.keys(gives.record).filter((name) => !Object.hasOwn(columns, name))).toEqual([]);
    const empty = Object.entries(columns).filter(([name, { nullable }]) => !nullable && !Object.hasOwn(gives.record, name));
    expect(empty.map(([name]) => name)).toEqual([]);
    for (const [name, source] of Object.entries(gives.record))
      for (const fact of factsOfSource(source)) expect(known(fact, questions), `${name}: ${fact}`).toBe(true);
  });

  describe('by its example', () => {
    const example = examples.get(file)!;
    const all = answered(service, example);

    test('is open to whoever is entitled, at the price that is said', () => {
      expect(judgeAnswers(questions, example.answers, example.facts)).toEqual({});
      for (const { id, rule } of conditions) expect(holds(rule, all), id).toBe(true);
      expect(feeOf(fee, all)).toBe(example.fee);
    });

    test('fills every column that may not be empty', () => {
      if ('ticket' in gives || gives.register === null) return;
      const columns = columnsOf.get(gives.register) ?? {};
      const writing = { number: (prefix: string) => `${prefix}00000001`, holder: '9990000000017', office: 'Erbil', today: exampleDay };
      for (const [name, value] of Object.entries(recordOf(gives.record, all, writing))) {
        expect(value, name).not.toBeUndefined();
        if (!columns[name]?.nullable) expect(value, name).not.toBeNull();
      }
    });

    test('has a breach for each of its conditions', () => {
      expect(Object.keys(example.breaches).sort()).toEqual(conditions.map(({ id }) => id).sort());
    });

    test('can be refused, and can be returned', () => {
      expect([...new Set(conditions.map(({ otherwise }) => otherwise))].sort()).toEqual(['refuse', 'return']);
    });

    test.each(conditions.map((condition) => [condition.id, condition] as const))('holds to %s', (id, { otherwise }) => {
      const breach = example.breaches[id]!;
      const changed = { ...example.answers, ...breach.answers };
      const answers = Object.fromEntries(Object.entries(changed).filter(([, answer]) => answer !== undefined));
      const broken = { facts: { ...example.facts, ...breach.facts }, answers };
      expect(breach.otherwise).toBe(otherwise);
      expect(judgeAnswers(questions, answers, broken.facts), 'the answers themselves are good').toEqual({});
      const facts = answered(service, broken);
      expect(conditions.filter(({ rule }) => holds(rule, facts) !== true).map((one) => one.id)).toEqual([id]);
      expect(conditions.filter(({ rule }) => holds(rule, facts) === undefined)).toEqual([]);
    });
  });
});
