/** Finds services by what people type: any of the languages, either script, old encodings, no diacritics, one slip of a key (domain §5.5). */
import { fold, skeleton, type Language } from '@krdpass/locale';
import { authorities } from './authorities.ts';
import { lifeEvents } from './life-events.ts';
import type { Service } from './service.ts';

type Word = Readonly<{ folded: string; bare: string; weight: number; of: Language | null }>;

const weights = { title: 8, code: 8, otherTitle: 5, event: 2, authority: 2 };
const qualities = { whole: 8, begun: 6, slip: 3, bare: 2 };
const leastForSlip = 5; // letters: in a shorter word one slip makes another word
const leastForBare = 3;
const longestQuery = 200; // code points: beyond that it is no search

const wordsOf = (text: string): readonly string[] => text.split(/[\s\u060c\u061b\u061f,;:?!()[\]«»"“”/–]+/u).filter((word) => word !== '');

/** Arabic writes the article to its word, and people leave it out. */
const withoutArticle = (word: string) => word.replace(/^ال(?=\p{L}{2})/u, '');

const keyOf = (word: string) => withoutArticle(fold(word));

const keysOf = (text: string, weight: number, of: Language | null): readonly Word[] =>
  wordsOf(text).map((word) => ({ folded: keyOf(word), bare: skeleton(word), weight, of }));

const textKeys = (text: Readonly<Record<string, string>>, weight: number) =>
  Object.entries(text).flatMap(([language, words]) => keysOf(words, weight, language as Language));

const known = new WeakMap<Service, readonly Word[]>();

function keysOfService(service: Service): readonly Word[] {
  const { title, otherTitles = [], code, event, authority } = service;
  const keys = known.get(service) ?? [
    ...textKeys(title, weights.title),
    ...otherTitles.flatMap((other) => keysOf(other, weights.otherTitle, null)),
    ...[code, ...code.split('-')].flatMap((part) => keysOf(part, weights.code, null)),
    ...textKeys(lifeEvents[event] ?? {}, weights.event),
    ...textKeys(authorities[authority]?.name ?? {}, weights.authority),
  ];
  known.set(service, keys);
  return keys;
}

/**
 * The services that answer to most of the words, the best first; none where fewer than half of the words are found. A blank query finds
 * nothing: the directory is for browsing. The language only ranks: titles in the reader's own come before others. Never throws.
 */
export function searchServices(services: readonly Service[], query: string, language: Language): readonly Service[] {
  const words = wordsOf([...query].slice(0, longestQuery).join(''))
    .map((word) => ({ folded: keyOf(word), bare: skeleton(word) }))
    .filter(({ folded }) => folded !== '');
  if (words.length === 0) return [];
  const hits = services.map((service) => {
    const keys = keysOfService(service);
    const scores = words.map((word) => Math.max(0, ...keys.map((key) => scoreOf(word, key, language))));
    return { service, found: scores.filter((score) => score > 0).length, score: scores.reduce((sum, score) => sum + score, 0) };
  });
  const most = Math.max(...hits.map(({ found }) => found), 0);
  if (most * 2 < words.length || most === 0) return [];
  return hits
    .filter(({ found }) => found === most)
    .sort((a, b) => b.score - a.score)
    .map(({ service }) => service);
}

function scoreOf(word: Readonly<{ folded: string; bare: string }>, key: Word, language: Language): number {
  const quality = qualityOf(word, key);
  return quality * key.weight + (quality > 0 && key.of === language ? 1 : 0);
}

function qualityOf({ folded, bare }: Readonly<{ folded: string; bare: string }>, key: Word): number {
  if (folded === key.folded) return qualities.whole;
  if (folded.length > 1 && key.folded.startsWith(folded)) return qualities.begun;
  if (folded.length >= leastForSlip && beginsWithOneSlip(folded, key.folded)) return qualities.slip;
  return bare.length >= leastForBare && bare === key.bare ? qualities.bare : 0;
}

/** Whether the word, but for one letter too many, too few, another, or two exchanged, is the beginning of the other. */
const beginsWithOneSlip = (word: string, other: string): boolean =>
  [word.length - 1, word.length, word.length + 1].some((length) => length <= other.length && oneApart(word, other.slice(0, length)));

function oneApart(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.length === restB.length)
    return restA.slice(1) === restB.slice(1) || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
  return restA.length > restB.length ? restA.slice(1) === restB : restA === restB.slice(1);
}
