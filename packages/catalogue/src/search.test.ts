import type { Language } from '@krdpass/locale';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from './folder.ts';
import { searchServices } from './search.ts';

const { services } = await readCatalogue();
const find = (query: string, language: Language = 'ckb') => searchServices(services, query, language).map(({ id }) => id);

describe('a service is found first', () => {
  test.each<[string, string, string]>([
    ['by its Sorani title', 'نوێکردنەوەی مۆڵەتی شۆفێری', 'dl-renew'],
    ['in the portal’s other encoding', 'نوێكردنهوهی مۆڵهتی شۆفێری', 'dl-renew'],
    ['typed on an Arabic keyboard', 'نويكردنه‌وه‌ي مولەتي شوفيري', 'dl-renew'],
    ['by the first letters of its words', 'نوێکر مۆڵ شۆف', 'dl-renew'],
    ['with one slip in each long word', 'نوێکردنەووەی شۆفیێری', 'dl-renew'],
    ['by its Kurmanji title', 'Nûkirina ehliyetê', 'dl-renew'],
    ['in Kurmanji without diacritics', 'nukirina ehliyete', 'dl-renew'],
    ['in Kurmanji with a letter left out', 'nukirina ehlyet', 'dl-renew'],
    ['by its Arabic title', 'تجديد إجازة السوق', 'dl-renew'],
    ['in Arabic without hamza and article', 'تجديد اجازه سوق', 'dl-renew'],
    ['by the word people use', 'تجديد رخصة القيادة', 'dl-renew'],
    ['in English', 'renew my driving licence', 'dl-renew'],
    ['in English with a slip', 'drivng licence renew', 'dl-renew'],
    ['by its code', 'MOJ-09', 'land-extract'],
    ['by its code in Eastern digits', 'MOJ ٠٩', 'land-extract'],
    ['by another name of the paper', 'تاپۆ', 'land-extract'],
    ['with harakat and tatweel', 'شَهادة الـولادة', 'birth-reg'],
    ['by the name of the certificate', 'birth certificate', 'birth-reg'],
    ['by a Kurdish word in Latin letters', 'belgeya jidayikbune', 'birth-reg'],
    ['by what is lost', 'بەڵگەنامەی ونبوو', 'id-lost'],
    ['by an Arabic loan word', 'بدل ضائع', 'id-lost'],
    ['by a spelling with v', 'فيزا', 'evisa'],
    ['with an invisible mark inside', 'پاس\u200fپۆرت', 'passport-book'],
    ['by what a pensioner calls it', 'بەرحەیاتی', 'proof-of-life'],
  ])('%s: %s', (_, query, id) => expect(find(query)[0]).toBe(id));
});

test('every service is found first by each of its titles', () => {
  for (const { id, title } of services)
    for (const [language, words] of Object.entries(title)) expect(find(words, language as Language)[0], `${id}: ${words}`).toBe(id);
});

test('every service is found by each of its other names', () => {
  for (const { id, otherTitles = [] } of services) for (const words of otherTitles) expect(find(words), `${id}: ${words}`).toContain(id);
});

test('a life event and an authority find all that belongs to them', () => {
  const driving = services.filter(({ event }) => event === 'driving').map(({ id }) => id);
  expect(driving.length).toBeGreaterThan(2);
  expect(find('شۆفێری و ئۆتۆمبێل')).toEqual(expect.arrayContaining(driving));
  expect(find('Civil Status', 'en').slice(0, 2).sort()).toEqual(['birth-reg', 'death-reg']);
});

test('a title in the reader’s language comes before the same word in another', () => {
  expect(find('residence', 'en')[0]).toBe('residence');
});

test.each(['', '   ', '،،', 'xyzzy', 'کەشوهەوا', 'ق', '\u202e', '🚗'])('nothing answers to %j', (query) => expect(find(query)).toEqual([]));

test('a slip in a short word is another word', () => {
  expect(find('pao')).toEqual([]);
});

test('a query of any length is an answer in the end', () => {
  expect(find('ل'.repeat(100_000))).toEqual([]);
  expect(searchServices([], 'visa', 'en')).toEqual([]);
});
