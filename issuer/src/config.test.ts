import { expect, test } from 'vitest';
import { ConfigFault, readConfig } from './config.ts';

test('without any variable everything stands on this machine', () => {
  expect(readConfig({})).toEqual({
    issuer: 'http://localhost:4000',
    wallet: 'http://localhost:4001',
    verifier: 'http://localhost:4002',
    data: '.krdpass',
  });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ DATABASE_URL: '', KRDPASS_DATA: '' })).toEqual(readConfig({}));
});

test('a trailing slash does not change an origin', () => {
  expect(readConfig({ KRDPASS_ISSUER: 'https://id.krdpass.example/' }).issuer).toBe('https://id.krdpass.example');
});

test.each([
  'ftp://localhost',
  'http://id.krdpass.example',
  'https://id.krdpass.example/issuer',
  'localhost:4000',
  'nonsense',
  'https://a:b@id.krdpass.example',
])('%s is refused as an issuer', (text) => {
  expect(() => readConfig({ KRDPASS_ISSUER: text })).toThrow(ConfigFault);
  expect(() => readConfig({ KRDPASS_ISSUER: text })).toThrow(/KRDPASS_ISSUER/);
});

test('salts grow in a tree unless the operator wants each drawn by itself', () => {
  expect(readConfig({ KRDPASS_SALTS: 'plain' }).saltMode).toBe('plain');
  expect(readConfig({ KRDPASS_SALTS: 'tree' }).saltMode).toBeUndefined();
  expect(() => readConfig({ KRDPASS_SALTS: 'none' })).toThrow(/KRDPASS_SALTS/);
});
