import { expect, test } from 'vitest';
import { Draft, somethingElse } from './draft.svelte.ts';

test('asking for more needs a thing and a reason for each, and says which question it is about', () => {
  const draft = new Draft(['eye_test', 'photo']);
  draft.act = 'return';
  expect(draft.complete).toBe(false);
  draft.needed.eye_test!.picked = true;
  expect(draft.complete).toBe(false);
  draft.needed.eye_test!.grounds = { code: 'page-missing', text: ' the back ' };
  draft.needed[somethingElse]!.picked = true;
  draft.needed[somethingElse]!.grounds.text = 'Come by.';
  expect(draft.complete).toBe(true);
  expect(draft.decision(7)).toEqual({
    version: 7,
    act: 'return',
    needed: [
      { question: 'eye_test', code: 'page-missing', text: 'the back' },
      { question: null, code: 'own-words', text: 'Come by.' },
    ],
  });
});

test('a refusal and a disagreement say why; approving and agreeing need no word', () => {
  const draft = new Draft([]);
  for (const act of ['refuse', 'disagree', 'settle'] as const) {
    draft.act = act;
    expect(draft.complete, act).toBe(false);
  }
  for (const act of ['approve', 'agree'] as const) {
    draft.act = act;
    expect(draft.complete, act).toBe(true);
  }
  draft.act = 'refuse';
  draft.refusing.code = 'not-entitled';
  expect(draft.decision(1)).toEqual({ version: 1, act: 'refuse', reason: { code: 'not-entitled' } });
});
