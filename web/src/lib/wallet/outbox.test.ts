import { signerOf, type Signer } from '@krdpass/credential';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import civilId from '../../../../packages/catalogue/credentials/civil-id.ts';
import drivingLicence from '../../../../packages/catalogue/credentials/driving-licence.ts';
import renewal from '../../../../packages/catalogue/services/dl-renew.ts';
import { testHeld } from '../testing/held.ts';
import { createMemoryTray } from '../testing/memory-tray.ts';
import { createTestOffice, testAccount, type Cut } from '../testing/test-office.ts';
import { createCaller } from './account.ts';
import type { Draft } from './draft.ts';
import { createHolderKey } from './holder-key.ts';
import { pack, sendParcels, type Post } from './outbox.ts';

const now = 1_795_219_200;
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const held = [drivingLicence, civilId].map((type) => testHeld(type, { document_number: 'KRD-1', date_of_issuance: '2019-05-01' }));
const file = (id: string) => ({ files: [{ id, name: 'a.jpg', type: 'image/jpeg', size: 40 }] });
const draft: Draft = {
  id: '0b8e1c9e-0000-4000-8000-000000000001',
  service: 'dl-renew',
  typed: {
    licence: { held: 'held-driving-licence' },
    identity: { held: 'held-civil-id' },
    photo: file('0b8e1c9e-0000-4000-8000-00000000000a'),
    eye_test: file('0b8e1c9e-0000-4000-8000-00000000000b'),
    eye_test_date: { day: '3', month: '11', year: '2026' },
  },
  confirmed: renewal.questions.map(({ id }) => id),
  startedAt: now,
  changedAt: now,
};

let signer: Signer;
beforeAll(async () => {
  signer = await signerOf(await createHolderKey());
});

function setUp() {
  const office = createTestOffice({ now });
  const memory = createMemoryTray([pack(draft, { language: 'ckb', now })]);
  let shown = 0;
  /** A page of its own: nothing is remembered but what lies in the tray. */
  const open = (): Post => ({
    caller: createCaller(testAccount, { send: office.send, signer, now: () => office.state.now, random, keep: async () => {} }),
    tray: memory.tray,
    service: (id) => (id === renewal.id ? renewal : undefined),
    holding: { held, types: [civilId, drivingLicence], today: '2026-11-21' },
    present: async ({ held: id }) => `presentation ${id} ${shown++}`,
    uuid: () => crypto.randomUUID(),
    now: () => office.state.now,
  });
  return { office, memory, open };
}

test('what was written offline is sent whole: files first, then fresh presentations, then the answers', async () => {
  const { office, memory, open } = setUp();
  expect(await sendParcels(open())).toMatchObject({ accepted: [{ service: 'dl-renew', state: 'submitted' }], waiting: null });
  expect(office.state.requests.map(({ url }) => new URL(url).pathname)).toEqual(['/token', '/uploads', '/uploads', '/applications']);
  expect(office.applications[0]!.answers).toEqual({
    licence: { presentation: 'presentation held-driving-licence 0' },
    identity: { presentation: 'presentation held-civil-id 1' },
    photo: { uploads: ['upload-0'] },
    eye_test: { uploads: ['upload-1'] },
    eye_test_date: '2026-11-03',
  });
  expect(office.state.requests.at(-1)!.headers).toMatchObject({ 'idempotency-key': draft.id });
  expect(memory.lying.size).toBe(0);
});

test('whatever the order of cuts, kills and reloads, in the end there is one application and nothing in the tray', async () => {
  const cuts = fc.array(fc.constantFrom<ReturnType<Cut>>('before', 'after', null), { maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(cuts, fc.integer({ min: 1, max: 3 }), async (line, keptOpen) => {
      const { office, memory, open } = setUp();
      let at = 0;
      office.state.cut = () => line[at++] ?? null;
      let post = open();
      for (let round = 0; memory.lying.size > 0 && round < 60; round++) {
        if (round % keptOpen === 0) post = open(); // closed and opened again
        await sendParcels(post);
      }
      expect(memory.lying.size).toBe(0);
      expect(office.applications).toHaveLength(1);
      expect(office.uploads.size).toBe(2);
      expect(memory.accepted).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test('a body once made is sent the same, letter by letter, until it is answered', async () => {
  const { office, open } = setUp();
  office.state.cut = ({ url }, count) => (url.endsWith('/applications') && count < 9 ? 'after' : null);
  for (let round = 0; round < 6; round++) await sendParcels(open());
  const bodies = office.state.requests.filter(({ url }) => url.endsWith('/applications')).map(({ body }) => body);
  expect(bodies.length).toBeGreaterThan(1);
  expect(new Set(bodies).size).toBe(1);
  expect(office.applications).toHaveLength(1);
});

describe('a refusal', () => {
  test('gives the draft back under another id, with what was refused to be answered again and everything else kept', async () => {
    const { office, memory, open } = setUp();
    office.state.refuse = () => ({ code: 'answers-refused', answers: { eye_test_date: 'answer-too-late' } });
    const { refused } = await sendParcels(open());
    expect(refused).toEqual([{ code: 'answers-refused', answers: { eye_test_date: 'answer-too-late' }, conditions: [] }]);
    const back = memory.refused[0]!.draft;
    expect(back.id).not.toBe(draft.id);
    expect(back.typed).toEqual(draft.typed);
    expect(back.confirmed).toEqual(draft.confirmed.filter((id) => id !== 'eye_test_date'));
    expect(memory.lying.size).toBe(0);
  });

  test('of presentations that grew old in the tray is answered with fresh ones, without the citizen', async () => {
    const { office, memory, open } = setUp();
    office.state.cut = ({ url }, count) => (url.endsWith('/applications') && count < 6 ? 'before' : null);
    await sendParcels(open());
    office.state.now += 3600;
    office.state.refuse = ({ answers }) =>
      JSON.stringify(answers).includes('licence 0') ? { code: 'answers-refused', answers: { licence: 'answer-not-valid' } } : null;
    expect(await sendParcels(open())).toMatchObject({ refused: [], waiting: null });
    expect(office.applications).toHaveLength(1);
    expect(memory.refused).toEqual([]);
  });

  test('of a presentation made this minute is the citizen’s to hear', async () => {
    const { office, memory, open } = setUp();
    office.state.refuse = () => ({ code: 'answers-refused', answers: { licence: 'answer-not-yours' } });
    await sendParcels(open());
    expect(memory.refused).toHaveLength(1);
    expect(office.applications).toHaveLength(0);
  });

  test('for want of a right leaves nothing with the issuer and the draft with the citizen', async () => {
    const { office, memory, open } = setUp();
    office.state.refuse = () => ({ code: 'not-eligible', conditions: ['licence-held'] });
    await sendParcels(open());
    expect(memory.refused[0]!.words).toEqual({ code: 'not-eligible', answers: {}, conditions: ['licence-held'] });
  });
});

test('a session that was ended keeps the parcel and says so', async () => {
  const { office, memory, open } = setUp();
  office.state.ended = true;
  expect(await sendParcels(open())).toMatchObject({ waiting: 'session-ended' });
  expect(memory.lying.size).toBe(1);
});

test('a service that is no longer there gives the draft back', async () => {
  const { memory, open } = setUp();
  await sendParcels({ ...open(), service: () => undefined });
  expect(memory.refused[0]!.words.code).toBe('service-unknown');
});
