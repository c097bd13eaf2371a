import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CredentialType, Service } from '@krdpass/catalogue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import civilId from '../../../../packages/catalogue/credentials/civil-id.ts';
import drivingLicence from '../../../../packages/catalogue/credentials/driving-licence.ts';
import renewal from '../../../../packages/catalogue/services/dl-renew.ts';
import { testHeld } from '../testing/held.ts';
import type { Application } from './applications.ts';
import {
  asked,
  confirm,
  nextQuestion,
  previousQuestion,
  startCorrection,
  startDraft,
  typedFor,
  unsent,
  write,
  type Draft,
} from './draft.ts';
import type { Holding } from './facts.ts';
import { emptyTyped } from './typed.ts';

const services = await Promise.all(
  globSync('packages/catalogue/services/*.ts').map(async (path) => ((await import(resolve(path))) as { default: Service }).default),
);
const types: readonly CredentialType[] = [civilId, drivingLicence];
const holding = (issued = '2024-05-01'): Holding => ({
  held: [
    testHeld(civilId, { document_number: 'KRD-ID-1', birthdate: '1992-03-14', given_name: 'Shilan', given_name_native: 'شیلان' }),
    testHeld(drivingLicence, { document_number: 'KRD-DL-1', date_of_issuance: issued, date_of_expiry: '2026-12-01' }),
  ],
  types,
  today: '2026-11-21',
});
const start = (service: Service = renewal) => startDraft(service, { id: 'draft-1', now: 1 });
const answer = (draft: Draft, question: string, typed: unknown) => confirm(write(draft, question, typed, 2), question, 2);
const shown = (draft: Draft) => answer(answer(draft, 'licence', { held: 'held-driving-licence' }), 'identity', { held: 'held-civil-id' });
const file = { files: [{ id: 'f-1', name: 'a', type: 'image/jpeg', size: 1 }] };

test('every service is walked from its first question to its check, forth and back, whatever it asks', () => {
  for (const service of services) {
    const order = asked(service, start(service), holding()).map(({ id }) => id);
    expect(nextQuestion(service, start(service), holding())?.id, service.id).toBe(order[0]);
    for (const [at, id] of order.entries())
      expect(previousQuestion(service, start(service), { ...holding(), before: id })?.id).toBe(order[at - 1]);
  }
});

test('a draft never loses an answer: whatever is typed, confirmed and looked at in whatever order, what stands last in each field is there', () => {
  const acts = fc.array(
    fc.record({
      question: fc.nat({ max: 12 }),
      typed: fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant({ held: 'held-civil-id' })),
      sure: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...services), acts, (service, list) => {
      let draft = start(service);
      const last = new Map<string, unknown>();
      for (const { question, typed, sure } of list) {
        const { id } = service.questions[question % service.questions.length]!;
        draft = write(draft, id, typed, 2);
        if (sure) draft = confirm(draft, id, 2);
        last.set(id, typed);
        nextQuestion(service, draft, holding()); // looking changes nothing
        unsent(service, draft, holding());
      }
      expect(draft.typed).toEqual(Object.fromEntries(last));
    }),
  );
});

test('a page left by the browser’s back button is not answered: Continue is', () => {
  const typed = write(start(), 'licence', { held: 'held-driving-licence' }, 2);
  expect(nextQuestion(renewal, typed, holding())?.id).toBe('licence');
  expect(nextQuestion(renewal, confirm(typed, 'licence', 2), holding())?.id).toBe('identity');
});

describe('a question that depends on another', () => {
  test('is asked while that cannot be told, left out once it is told, and its answer comes back with it', () => {
    expect(asked(renewal, start(), holding()).map(({ id }) => id)).toContain('photo');
    const young = answer(shown(start()), 'photo', file);
    expect(asked(renewal, young, holding('2024-05-01')).map(({ id }) => id)).not.toContain('photo');
    expect(unsent(renewal, young, holding('2024-05-01')).files).toEqual({});
    expect(unsent(renewal, young, holding('2019-05-01')).files).toEqual({ photo: file.files });
  });
});

test('when every answer is good there is nothing left but to check', () => {
  const day = { day: '٣', month: '11', year: '۲۰۲۶' };
  const draft = answer(answer(shown(start()), 'eye_test', file), 'eye_test_date', day);
  expect(nextQuestion(renewal, draft, holding())).toBeNull();
  expect(unsent(renewal, draft, holding())).toMatchObject({
    answers: { eye_test_date: '2026-11-03' },
    shown: { identity: { held: 'held-civil-id' } },
  });
});

test('a document that is no longer held has to be chosen again', () => {
  const draft = shown(start());
  expect(nextQuestion(renewal, draft, { ...holding(), held: [] })?.id).toBe('licence');
});

test('the wallet offers what its documents say, in each script, and never over what was typed', () => {
  const question = {
    id: 'name',
    kind: 'name',
    scripts: ['ckb', 'latin'],
    prefill: 'shown.civil-id.given_name_native',
    label: renewal.title,
  } as const;
  const offered = typedFor(question, start(), holding());
  expect(offered).toEqual({ ckb: 'شیلان', latin: 'Shilan' });
  expect(typedFor(question, write(start(), 'name', emptyTyped(question), 2), holding())).toEqual({ ckb: '', latin: '' });
});

describe('a correction', () => {
  const application = {
    id: 'application-1',
    version: 4,
    state: 'returned',
    answers: {
      licence: { type: 'driving-licence', documentNumber: 'KRD-DL-1', claims: { date_of_issuance: '2019-05-01' } },
      photo: { uploads: ['u-1'] },
      eye_test: { uploads: ['u-2'] },
      eye_test_date: '2026-01-03',
      identity: { type: 'civil-id', documentNumber: 'KRD-ID-1', claims: {} },
    },
    needed: [{ question: 'eye_test_date', code: 'eye-test-recent' }],
  } as unknown as Application;
  const draft = startCorrection(renewal, application, { id: 'draft-2', now: 5 });

  test('asks what the officer asks, and shows what was sent', () => {
    expect(nextQuestion(renewal, draft, holding())?.id).toBe('eye_test_date');
    const question = renewal.questions.find(({ id }) => id === 'eye_test_date')!;
    expect(typedFor(question, draft, holding())).toEqual({ day: '3', month: '1', year: '2026' });
  });

  test('sends everything else again letter by letter, so that it is not judged again', () => {
    const corrected = answer(draft, 'eye_test_date', { day: '3', month: '11', year: '2026' });
    expect(nextQuestion(renewal, corrected, holding())).toBeNull();
    expect(unsent(renewal, corrected, holding())).toEqual({
      answers: { ...application.answers, eye_test_date: '2026-11-03' },
      files: {},
      shown: {},
    });
  });
});
