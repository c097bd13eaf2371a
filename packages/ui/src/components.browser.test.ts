import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import deed from '../../catalogue/credentials/land-deed.ts';
import power from '../../catalogue/credentials/power-of-attorney.ts';
import licence from '../../catalogue/credentials/driving-licence.ts';
import ClaimList from './ClaimList.svelte';
import Code from './Code.svelte';
import Field from './Field.svelte';
import Indicator from './Indicator.svelte';
import { chosen, language, setLanguage } from './language.ts';
import LanguageChooser from './LanguageChooser.svelte';
import Qr from './Qr.svelte';
import './tokens.css';

beforeEach(() => localStorage.clear());

test('choosing a language turns the whole page and is remembered', async () => {
  const screen = await render(LanguageChooser);
  expect(chosen()).toBe(false);
  await screen.getByRole('button', { name: 'کوردی' }).click();
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ckb', 'rtl']);
  await screen.getByRole('button', { name: 'Kurmancî' }).click();
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['kmr', 'ltr']);
  expect([language.current, chosen()]).toEqual(['kmr', true]);
});

test('an identifier keeps its order on a page that runs from right to left', async () => {
  setLanguage('ckb');
  const screen = await render(Code, { value: '9990 0000 0001 7' });
  const value = screen.getByText('9990 0000 0001 7').element();
  expect([value.tagName, getComputedStyle(value).direction]).toEqual(['BDI', 'ltr']);
});

test('an error of a field is read out with it', async () => {
  const screen = await render(Field, { label: 'Code', value: '', hint: 'Six digits', error: 'That code is not right' });
  const input = screen.getByRole('textbox', { name: 'Code' });
  await expect.element(input).toHaveAttribute('aria-invalid', 'true');
  await expect.element(input).toHaveAccessibleDescription('Six digits That code is not right');
});

test('a status has its word and its shape', async () => {
  const screen = await render(Indicator, { status: 'stopped', word: 'Revoked' });
  await expect.element(screen.getByText('Revoked')).toBeVisible();
  expect(screen.container.querySelector('svg path')).not.toBeNull();
});

test('a code has a name for those who cannot see it', async () => {
  const screen = await render(Qr, { text: '0123456789', label: 'Licence code' });
  await expect.element(screen.getByRole('img', { name: 'Licence code' })).toBeVisible();
});

test('facts are listed with their labels, and what was not disclosed is not there', async () => {
  setLanguage('en');
  const screen = await render(ClaimList, {
    type: licence,
    claims: { given_name_native: 'ڕێبوار', birthdate: '1990-07-01', annex: { other: { upn: '9990000000017' } } },
  });
  await expect.element(screen.getByText('1 July 1990')).toBeVisible();
  await expect.element(screen.getByText('9990000000017')).toBeVisible();
  expect(screen.container.querySelectorAll('[data-claim]').length).toBe(3);
});

test('lists of people and of codes are read line by line, a share in its own order', async () => {
  setLanguage('ckb');
  const owners = [
    { name: 'ئاراس', share: '1/2' },
    { name: 'ژیان', share: '1/2' },
  ];
  const land = await render(ClaimList, { type: deed, claims: { owners } });
  expect(
    [...land.container.querySelectorAll('[data-claim="owners"] li')].map((item) => item.textContent?.replace(/\s+/g, ' ').trim()),
  ).toEqual(['ئاراس 1/2', 'ژیان 1/2']);
  const given = await render(ClaimList, { type: power, claims: { powers: ['salary', 'bank'] } });
  expect([...given.container.querySelectorAll('[data-claim="powers"] li')].map((item) => item.textContent)).toEqual([
    power.claims.powers!.values!.salary!.ckb,
    power.claims.powers!.values!.bank!.ckb,
  ]);
});
