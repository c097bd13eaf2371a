import { setLanguage } from '@krdpass/ui/language';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { desk } from '#lib/desk.svelte.ts';
import { clerk, openOffice } from '#lib/office.testing.ts';
import Queue from './Queue.svelte';

const item = (n: number, changes: object = {}) => ({
  id: `id-${n}`,
  reference: `KRD-2026-00000${n}`,
  service: 'dl-renew',
  state: 'submitted',
  submittedAt: '2026-11-20T08:00:00Z',
  promisedBy: '2020-01-01',
  appealed: false,
  waitsForSecond: false,
  ...changes,
});
const page = (...items: readonly object[]) => ({
  body: { items, meta: { pagination: { totalPages: 1, count: items.length, rowsPerPage: 20, page: 1 } } },
});

beforeEach(() => {
  setLanguage('en');
  desk.me = clerk;
  desk.phase = 'open';
});

const open = () => render(Queue, { href: (id: string) => `#${id}` });
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, bubbles: true, cancelable: true }),
  );

test('j and k walk the rows and stay within them, l lays the one in focus on this desk', async () => {
  const office = openOffice({ 'GET queue': page(item(1), item(2)), 'POST applications/id-2/lock': { body: {} } });
  const screen = await open();
  await expect.element(screen.getByRole('link', { name: 'KRD-2026-000001' })).toBeVisible();
  press('j');
  press('j');
  press('j');
  expect(document.activeElement?.textContent).toContain('KRD-2026-000002');
  press('l');
  await expect.element(screen.getByText('KRD-2026-000002 lies on your desk.')).toBeInTheDocument();
  expect(office.asked).toContain('POST applications/id-2/lock {}');
  press('k');
  press('k');
  expect(document.activeElement?.textContent).toContain('KRD-2026-000001');
});

test('what is late, waits for a second officer or lies on a desk says so in words', async () => {
  openOffice({
    'GET queue': page(
      item(1, { state: 'in_review', waitsForSecond: true, lockedBy: clerk.id }),
      item(2, { lockedBy: 'traffic-supervisor' }),
    ),
  });
  const screen = await open();
  await expect.element(screen.getByText('Needs a second')).toBeVisible();
  await expect.element(screen.getByText(/^Late, /).first()).toBeVisible();
  await expect.element(screen.getByText('You', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('traffic-supervisor')).toBeVisible();
});

test('an empty queue says why, and a filter that finds nothing can be cleared', async () => {
  const office = openOffice({ 'GET queue': page() });
  const screen = await open();
  await expect.element(screen.getByText('Nothing is waiting.')).toBeVisible();
  await screen.getByRole('checkbox', { name: 'Late only' }).click();
  await expect.element(screen.getByText('No application fits these filters.')).toBeVisible();
  expect(office.asked.at(-1)).toBe('GET queue?page=1&late=1');
  await screen.getByRole('button', { name: 'Clear the filters' }).click();
  await expect.element(screen.getByText('Nothing is waiting.')).toBeVisible();
});

test('without a network what had arrived stays readable, and can be asked for again', async () => {
  const office = openOffice({ 'GET queue': page(item(1)) });
  const screen = await open();
  await expect.element(screen.getByText('KRD-2026-000001')).toBeVisible();
  office.offline = true;
  await screen.getByRole('button', { name: 'Refresh' }).click();
  await expect.element(screen.getByText(/Nothing is lost/)).toBeVisible();
  await expect.element(screen.getByText('KRD-2026-000001')).toBeVisible();
  office.offline = false;
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('a file another officer holds is told plainly, and a session that ended leads to the door', async () => {
  const office = openOffice({ 'GET queue': page(item(1)), 'POST applications/id-1/lock': { status: 409, body: { code: 'locked' } } });
  const screen = await open();
  await expect.element(screen.getByText('KRD-2026-000001')).toBeVisible();
  press('j');
  press('l');
  await expect.element(screen.getByText(/another officer’s desk/)).toBeVisible();
  office.answers['GET queue'] = { status: 401, body: { code: 'signed-out' } };
  await screen.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => desk.phase).toBe('signed-out');
});
