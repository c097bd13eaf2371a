import { expect, test } from 'vitest';
import { answerOf, jsonOf } from './wire.ts';

const request = { method: 'GET', url: 'http://localhost:4000/health' } as const;
const answer = (text: string) => ({ status: 200, text, dpopNonce: null });

test.each(['offline', 'timeout', 'too-large'] as const)('what went wrong on the way is a fault of its own: %s', (failed) =>
  expect(answerOf(async () => ({ failed }), request)).rejects.toEqual(expect.objectContaining({ code: failed })),
);

test('an answer passes, whatever its status', async () =>
  expect(await answerOf(async () => ({ ...answer(''), status: 500 }), request)).toMatchObject({ status: 500 }));

test('an empty body is null', () => expect(jsonOf(answer(''))).toBeNull());

test.each(['{', '{"a":1,"a":2}', '\ufeff{}', '{"a":1e400}'])('loose JSON is refused: %j', (text) =>
  expect(() => jsonOf(answer(text))).toThrow(expect.objectContaining({ code: 'issuer-broken' })),
);
