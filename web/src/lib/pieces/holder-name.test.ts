import birth from '../../../../packages/catalogue/credentials/birth-certificate.ts';
import civilId from '../../../../packages/catalogue/credentials/civil-id.ts';
import age from '../../../../packages/catalogue/credentials/age.ts';
import employee from '../../../../packages/catalogue/credentials/employee-id.ts';
import vehicle from '../../../../packages/catalogue/credentials/vehicle-registration.ts';
import { expect, test } from 'vitest';
import { namesHolder } from './person-name.ts';

test.each([civilId, employee])('$id is headed by its holder’s name', (type) => {
  expect(namesHolder(type)).toBe(true);
});

test.each([birth, vehicle, age])('$id names somebody or something else, or nobody', (type) => {
  expect(namesHolder(type)).toBe(false);
});
