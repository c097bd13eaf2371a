import { languages } from '@krdpass/locale';
import { expect, test } from 'vitest';
import { readCatalogue } from './folder.ts';
import { reasonWords, reasons, type Reason } from './reasons.ts';

const all: readonly (readonly [string, Reason])[] = Object.entries(reasons);

test.each(all)('the reason %s is said in every language, in its own script', (id, { text }) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  for (const language of languages) {
    expect(text[language]).toMatch(/[.؟?]$/u);
    expect(/[\u0621-\u06ff]/.test(text[language]), language).toBe(language === 'ckb' || language === 'ar');
  }
});

test('whoever is sent back is told what to do, and whoever is refused is asked for nothing', () => {
  for (const [id, { act, asks }] of all) expect(asks === 'nothing', id).toBe(act === 'refuse');
});

test('no reason bears the name of a service’s condition: a code in a history means one thing', async () => {
  const { services } = await readCatalogue();
  const conditions = services.flatMap((service) => service.conditions.map(({ id }) => id));
  expect(all.map(([id]) => id).filter((id) => conditions.includes(id))).toEqual([]);
});

test('a reason that this build does not know has no words', () => {
  expect(reasonWords('page-missing')).toBe(reasons['page-missing'].text);
  for (const id of ['owner', 'toString', '']) expect(reasonWords(id)).toBeUndefined();
});
