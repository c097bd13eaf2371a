/** Finding a service by what people type: any language, any keyboard, a letter wrong. Ranks, never excludes by language. */
import type { Service } from '@krdpass/catalogue';
import { fold, languages, skeleton, type Text } from '@krdpass/locale';

const spellings = (text: Text) => languages.map((language) => text[language]);
const wordsOf = (text: string) =>
  fold(text)
    .split(/[\s/،,؛;:.]+/)
    .filter(Boolean);

/** At most one letter more, less or other. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let [i, j, slips] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (++slips > 1) return false;
    else [i, j] = a.length > b.length ? [i + 1, j] : a.length < b.length ? [i, j + 1] : [i + 1, j + 1];
  }
  return slips + (a.length - i) + (b.length - j) <= 1;
}

/** 0 for no match. A word that begins like the typed one counts most, then one within it, then its consonants, then one slip. */
function likeness(typed: string, words: readonly string[]): number {
  if (words.some((word) => word.startsWith(typed))) return 4;
  if (typed.length > 2 && words.some((word) => word.includes(typed))) return 3;
  const bones = skeleton(typed);
  if (bones.length > 2 && words.some((word) => skeleton(word).startsWith(bones))) return 2;
  return typed.length > 3 && words.some((word) => near(typed, word.slice(0, typed.length + 1)) || near(typed, word)) ? 1 : 0;
}

/** Every service that has each of the typed words somewhere, the best first; all of them where nothing was typed. */
export function findServices(
  services: readonly Service[],
  typed: string,
  authority: (id: Service['authority']) => Text | undefined,
): readonly Service[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return services;
  return services
    .map((service) => {
      const titles = [...spellings(service.title), ...(service.otherTitles ?? []), service.code].flatMap(wordsOf);
      const name = authority(service.authority);
      const rest = [...spellings(service.description), ...(name ? spellings(name) : [])].flatMap(wordsOf);
      const scores = wanted.map((word) => Math.max(likeness(word, titles) * 2, likeness(word, rest)));
      return { service, score: scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ service }) => service);
}
