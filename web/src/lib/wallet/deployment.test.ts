import { expect, test } from 'vitest';
import { isSafeOrigin, parseDeployment } from './deployment.ts';

const broken = expect.objectContaining({ code: 'issuer-broken' });

test('a deployment names issuer, root and the other apps', () =>
  expect(
    parseDeployment('{"issuer":"http://localhost:4000","root":"MIIB","verifier":"https://check.example","wallet":"javascript:1"}'),
  ).toEqual({
    issuer: 'http://localhost:4000',
    root: 'MIIB',
    verifier: 'https://check.example',
    wallet: null,
  }));

test.each([
  '',
  'null',
  '[]',
  '{"issuer":"http://localhost:4000"}',
  '{"issuer":"http://id.example","root":"MIIB"}',
  '{"issuer":"https://id.example/a","root":"MIIB"}',
  '{"issuer":"https://id.example","root":"a","root":"b"}',
])('%s is refused', (text) => expect(() => parseDeployment(text)).toThrow(broken));

test.each<[string, boolean]>([
  ['https://id.example', true],
  ['http://localhost:4000', true],
  ['http://127.0.0.1', true],
  ['http://id.example', false],
  ['http://localhost.example', false],
  ['javascript:', false],
  ['https://', false],
])('%s: safe is %s', (origin, safe) => expect(isSafeOrigin(origin)).toBe(safe));
