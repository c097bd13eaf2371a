import { expect, test } from 'vitest';
import civilId from '../credentials/civil-id.ts';
import drivingLicence from '../credentials/driving-licence.ts';
import civil from '../registers/civil.ts';
import { claimPath, configurationId, versionOf, w3cType } from './credential-type.ts';
import { column, type Register } from './register.ts';

test('a claim stands below its groups', () => {
  expect(claimPath(drivingLicence, 'categories')).toEqual(['categories']);
  expect(claimPath(drivingLicence, 'portrait_qr')).toEqual(['annex', 'portrait_qr']);
  expect(claimPath(drivingLicence, 'upn')).toEqual(['annex', 'other', 'upn']);
  expect(claimPath(drivingLicence, 'grandfather_name_native')).toEqual(['annex', 'other', 'grandfather_name_native']);
  expect(claimPath(civilId, 'age_over_18')).toEqual(['age', 'age_over_18']);
});

test('a type is known to W3C software and to OpenID4VCI by names made of its id', () => {
  expect(w3cType('driving-licence')).toBe('DrivingLicenceCredential');
  expect(w3cType('civil-id')).toBe('CivilIdCredential');
  expect(configurationId('driving-licence', 'sd-jwt')).toBe('krd.driving-licence.sd-jwt.1');
  expect(configurationId('civil-id', 'paper', 2)).toBe('krd.civil-id.paper.2');
  expect(versionOf({ ...civilId, vct: 'urn:krd:civil-id:12' })).toBe(12);
});

test('a claim takes the words of its column and whether it may be empty', () => {
  expect(column(civil, 'upn')).toEqual({ from: 'civil.upn', label: civil.columns.upn.label });
  expect(column(civil, 'family_name').nullable).toBe(true);
});

test('a column that is not declared cannot be taken', () => {
  const register: Register = civil;
  expect(() => column(register, 'shoe_size')).toThrow('civil has no column shoe_size');
});

test('the Latin, Sorani and Arabic spellings are three claims with three labels', () => {
  const label = (claim: string) => civilId.claims[claim]?.label.en;
  expect(['given_name', 'given_name_native', 'given_name_native_ar'].map(label)).toEqual([
    'Given name (Latin)',
    'Given name',
    'Given name (Arabic)',
  ]);
  expect(civilId.claims['given_name']?.script).toBe('latin');
  expect(civilId.claims['given_name_native']?.script).toBe('ckb');
  expect(civilId.claims['given_name_native_ar']?.script).toBe('ar');
});
