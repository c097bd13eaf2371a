/** Keys under which names and words are found whatever keyboard wrote them. A key ranks search hits; it never decides who a person is. */
import { latinDigits } from './digits.ts';

/** Repairs the encoding of Sorani or Badini text. Not for Arabic: a final ه there is a letter of its own (عبد الله). */
export const canon = (s: string): string =>
  s
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u0640\u064b-\u0652\u0670]/g, '') // bidi marks, tatweel, harakat
    .replace(/\u0647\u200c/g, 'ە')
    .replace(/[كڪ]/g, 'ک')
    .replace(/[يىے]/g, 'ی')
    .replace(/ھ/g, 'ه')
    .replace(/[ۀة]/g, 'ە')
    .replace(/(?<!ا)ه(?=$|[\s\p{P}])/gu, 'ە') // a final h is e, except after alif (گوناه)
    .replace(/[\u200b-\u200d]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The search key of a text in any language: spellings of one word that differ by keyboard, diacritics or case share it. */
export const fold = (s: string): string =>
  latinDigits(canon(s))
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ئ(?=[اەۆوێی])/g, '')
    .replace(/[ؤۆ]/g, 'و')
    .replace(/ێ/g, 'ی')
    .replace(/ڕ/g, 'ر')
    .replace(/ڵ/g, 'ل')
    .replace(/ڤ/g, 'ف')
    .replace(/وو/g, 'و')
    .replace(/ە/g, 'ه')
    .replace(/[عء]/g, '')
    .replace(/[-_'’.]/g, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ي/g, 'ی'); // what decomposing leaves of ئ before a consonant (فائز)

/** The consonants of a name: brings Kurdish and Arabic spellings together. Ranks below fold, too short to decide anything. */
export const skeleton = (s: string): string =>
  fold(s.replace(/(?<!\S)ال(?=\p{L}{2})/gu, '').replace(/\s/g, '')) // the article is not written in Kurdish (صلاح الدين)
    .replace(/ط/g, 'ت')
    .replace(/[صث]/g, 'س')
    .replace(/[ذضظ]/g, 'ز')
    .replace(/[اوىیهئ]/g, '')
    .replace(/(.)\1+/g, '$1');
