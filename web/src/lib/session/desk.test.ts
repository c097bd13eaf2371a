import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { createMemoryStore } from '../testing/memory-store.ts';
import { confirm, startDraft, write } from '../wallet/draft.ts';
import { pack } from '../wallet/outbox.ts';
import { openVault, type Vault } from '../wallet/vault.ts';
import { createDesk, type Sheet } from './desk.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const sheet: Sheet = { draft: startDraft({ id: 'dl-renew' }, { id: 'draft-uuid', now: 1 }), refused: null };

let memory: ReturnType<typeof createMemoryStore>;
let vault: Vault;
const open = () => createDesk(memory.store, vault);
beforeEach(async () => {
  memory = createMemoryStore();
  vault = await openVault(new Uint8Array(32).fill(1), random);
});

test('no answer is lost whatever writes overlap, in one tab', async () => {
  const fields = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string()), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fields, async (list) => {
      memory = createMemoryStore();
      const desk = open();
      await desk.begin(sheet);
      await Promise.all(list.map(([field, typed]) => desk.changeSheet('draft-uuid', (draft) => write(draft, field, typed, 2)))); // none waits for another
      expect((await desk.read()).sheets[0]!.draft.typed).toEqual(Object.fromEntries(list));
    }),
    { numRuns: 40 },
  );
});

test('a second tab writes over what the first has written, not over what it saw', async () => {
  const [one, two] = [open(), open()];
  await one.begin(sheet);
  await one.changeSheet('draft-uuid', (draft) => write(draft, 'a', 'one', 2));
  await two.changeSheet('draft-uuid', (draft) => confirm(write(draft, 'b', 'two', 3), 'b', 3));
  expect((await open().read()).sheets[0]!.draft).toMatchObject({ typed: { a: 'one', b: 'two' }, confirmed: ['b'] });
});

test('into the outbox with the last word typed; a draft that was sent does not come back by typing', async () => {
  const desk = open();
  await desk.begin(sheet);
  void desk.changeSheet('draft-uuid', (draft) => write(draft, 'a', 'late', 2));
  await desk.post(sheet, (draft) => pack(draft, { language: 'ckb', now: 3 }));
  expect(await desk.changeSheet('draft-uuid', (draft) => write(draft, 'a', 'later', 4))).toBeNull();
  const { sheets, parcels } = await desk.read();
  expect(sheets).toEqual([]);
  expect(parcels.map(({ draft }) => draft.typed)).toEqual([{ a: 'late' }]);
});

test('what waits can be taken back until something of it was made to be sent', async () => {
  const desk = open();
  await desk.begin(sheet);
  const parcel = (await desk.post(sheet, (draft) => pack(draft, { language: 'ckb', now: 3 })))!;
  await desk.recall(parcel);
  expect(await desk.read()).toMatchObject({ parcels: [], sheets: [{ draft: { id: 'draft-uuid' } }] });
  await desk.post(sheet, (draft) => ({ ...pack(draft, { language: 'ckb', now: 3 }), body: '{}' }));
  await desk.recall(parcel);
  expect((await desk.read()).sheets).toEqual([]);
});

test('files lie sealed beside the draft and go with it', async () => {
  const desk = open();
  const file = { id: 'file-uuid', name: 'eyes.jpg', type: 'image/jpeg', size: 3 };
  await desk.saveFile(file, new TextEncoder().encode('شیلان'));
  await desk.begin({ ...sheet, draft: write(sheet.draft, 'eye_test', { files: [file] }, 2) });
  for (const { name, data } of [...memory.rooms.desk.values(), ...memory.rooms.files.values()]) {
    expect(name).toMatch(/^(draft|file)-[a-z-]+$/);
    expect(new TextDecoder().decode(data)).not.toMatch(/شیلان|eyes|dl-renew/);
  }
  const tray = desk.tray(async () => []);
  expect(new TextDecoder().decode(await tray.readFile(file))).toBe('شیلان');
  const [kept] = (await desk.read()).sheets as [Sheet];
  await desk.discard(kept);
  expect(memory.rooms.files.size).toBe(0);
});
