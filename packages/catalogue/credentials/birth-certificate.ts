/** Birth certificate, held by a parent: the child as registered, in three spellings; the parents' numbers only when asked for. */
import births from '../registers/births.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims, partyClaims } from '../src/document-claims.ts';
import { atCounter, documentSection, onPaper, otherLetters } from '../src/document-page.ts';
import { sex } from '../src/person.ts';

const claim = claimsFrom(births);

const native = {
  given_name_native: claim('given_name_native', 'text', { script: 'ckb' }),
  father_name_native: claim('father_name_native', 'text', { script: 'ckb' }),
  grandfather_name_native: claim('grandfather_name_native', 'text', { script: 'ckb' }),
  family_name_native: claim('family_name_native', 'text', { script: 'ckb' }),
};
const latin = {
  given_name: claim('given_name', 'text', { script: 'latin' }),
  father_name: claim('father_name', 'text', { script: 'latin' }),
  grandfather_name: claim('grandfather_name', 'text', { script: 'latin' }),
  family_name: claim('family_name', 'text', { script: 'latin' }),
};
const arabic = {
  given_name_native_ar: claim('given_name_native_ar', 'text', { script: 'ar' }),
  father_name_native_ar: claim('father_name_native_ar', 'text', { script: 'ar' }),
  grandfather_name_native_ar: claim('grandfather_name_native_ar', 'text', { script: 'ar' }),
  family_name_native_ar: claim('family_name_native_ar', 'text', { script: 'ar' }),
};

const claims = {
  ...native,
  sex: claim('sex', 'choice', { values: sex.values! }),
  birthdate: claim('birthdate', 'date'),
  birth_time: claim('birth_time', 'text'),
  place_of_birth: claim('place_of_birth', 'text', { script: 'ckb' }),
  hospital: claim('hospital', 'text', { script: 'ckb' }),
  upn: claim('upn', 'identifier', { hidden: true, pattern: { prefix: '', digits: 13 } }),
  ...partyClaims(births, 'father'),
  father_nationality: claim('father_nationality', 'text', { script: 'ckb' }),
  ...partyClaims(births, 'mother'),
  mother_nationality: claim('mother_nationality', 'text', { script: 'ckb' }),
  order_of_birth: claim('order_of_birth', 'number'),
  register_number: claim('register_number', 'identifier'),
  page_number: claim('page_number', 'identifier'),
  registration_date: claim('registration_date', 'date'),
  informant: claim('informant', 'choice', {
    values: {
      father: { ckb: 'باوک', kmr: 'bav', ar: 'الأب', en: 'father' },
      mother: { ckb: 'دایک', kmr: 'dê', ar: 'الأم', en: 'mother' },
      hospital: { ckb: 'نەخۆشخانە', kmr: 'nexweşxane', ar: 'المستشفى', en: 'hospital' },
      relative: { ckb: 'خزم', kmr: 'xizm', ar: 'قريب', en: 'relative' },
    },
  }),
  ...documentClaims(births),
  ...latin,
  ...arabic,
} satisfies Record<string, Claim>;

const names = Object.keys(native);
const child = [...names, 'sex', 'birthdate', 'place_of_birth'];
const parents = ['father_full_name_native', 'mother_full_name_native'];

export default defineCredential({
  id: 'birth-certificate',
  vct: 'urn:krd:birth-certificate:1',
  title: { ckb: 'بڕوانامەی لەدایکبوون', kmr: 'Belgeya jidayikbûnê', ar: 'شهادة الولادة', en: 'Birth certificate' },
  authority: 'civil-status',
  validFor: null,
  claims,
  presets: {
    counter: atCounter([...child, ...parents, 'register_number', 'page_number', 'document_number']),
    school: {
      title: { ckb: 'بۆ قوتابخانە', kmr: 'Ji bo dibistanê', ar: 'للمدرسة', en: 'For a school' },
      claims: [...names, 'sex', 'birthdate', ...parents, 'document_number'],
      live: false,
    },
    everything: everything(claims),
    paper: onPaper([...child, ...parents, 'document_number']),
  },
  headline: names,
  sections: [
    {
      title: { ckb: 'منداڵ', kmr: 'Zarok', ar: 'المولود', en: 'Child' },
      claims: [...child, 'birth_time', 'hospital', 'order_of_birth', 'upn'],
    },
    {
      title: { ckb: 'دایک و باوک', kmr: 'Dê û bav', ar: 'الوالدان', en: 'Parents' },
      claims: [
        ...Object.keys(partyClaims(births, 'father')),
        'father_nationality',
        ...Object.keys(partyClaims(births, 'mother')),
        'mother_nationality',
      ],
    },
    {
      title: { ckb: 'تۆمار', kmr: 'Tomar', ar: 'القيد', en: 'Register' },
      claims: ['register_number', 'page_number', 'registration_date', 'informant'],
    },
    documentSection(births),
    otherLetters(latin, arabic),
  ],
});
