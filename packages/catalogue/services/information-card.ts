/** The information (housing) card of a household: where it lives and who belongs to it. */
import { heldNames, showCivilId } from '../src/held.ts';
import { aboutThreeDays, demoPrice, officeHours, officesOf } from '../src/offices.ts';
import { ownNameNative } from '../src/own-name.ts';
import { paper } from '../src/papers.ts';
import type { Question } from '../src/question.ts';
import type { Fact } from '../src/rule.ts';
import { defineService } from '../src/service.ts';

const most = 5;
const nth = Array.from({ length: most }, (_, index) => index + 1);
const arabicIndic = (n: number) => '٠١٢٣٤٥٦٧٨٩'[n]!;

/** The names of so many sons or daughters, each asked where there are as many. */
const namesOf = (kind: 'son' | 'daughter', words: { ckb: string; kmr: string; ar: string; en: string }): readonly Question[] =>
  nth.map((n) => ({
    id: `${kind}_${n}`,
    kind: 'name',
    scripts: ['ckb'],
    when: { fact: `answer.${kind}s`, is: 'at-least', to: n },
    label: {
      ckb: `${words.ckb} (${arabicIndic(n)})`,
      kmr: `${words.kmr} (${n})`,
      ar: `${words.ar} (${arabicIndic(n)})`,
      en: `${words.en} (${n})`,
    },
  }));

export default defineService({
  id: 'information-card',
  code: 'MOI-907',
  title: { ckb: 'کارتی زانیاری', kmr: 'Karta zanyarî', ar: 'بطاقة السكن', en: 'Information card' },
  otherTitles: ['فۆڕمی زانیاری', 'گۆڕینی ناونیشان', 'بطاقة المعلومات', 'تغيير السكن', 'Housing card', 'Change of address'],
  description: {
    ckb: 'کارتی زانیاریی خێزانەکەت، یان گۆڕینی ناونیشان دوای گواستنەوە.',
    kmr: 'Karta zanyarî ya malbata te, an guhertina navnîşanê piştî barkirinê.',
    ar: 'بطاقة سكن أسرتك، أو تغيير العنوان بعد الانتقال.',
    en: 'The information card of your household, or a change of address after moving.',
  },
  authority: 'interior',
  event: 'property',
  who: {
    ckb: 'سەرۆکی خێزان، ١٨ ساڵ یان زیاتر.',
    kmr: 'Serokê malbatê, 18 salî an mezintir.',
    ar: 'رب الأسرة ممن أتم ١٨ سنة.',
    en: 'The head of the household, aged 18 or older.',
  },
  documents: [
    heldNames['civil-id'],
    {
      ckb: 'بەڵگەی ناونیشان: گرێبەستی کرێ یان سەنەد',
      kmr: 'Belgeya navnîşanê: girêbesta kirê an tapo',
      ar: 'ما يثبت السكن: عقد إيجار أو سند',
      en: 'Proof of address: a lease or a deed',
    },
  ],
  hours: officeHours,
  time: aboutThreeDays,
  price: demoPrice(5_000),
  addresses: officesOf('interior'),
  promise: 5,
  fourEyes: false,
  lapses: 'P60D',
  questions: [
    showCivilId(),
    {
      id: 'reason',
      kind: 'choice',
      label: { ckb: 'بۆچی؟', kmr: 'Çima?', ar: 'ما السبب؟', en: 'Why?' },
      options: {
        first: { ckb: 'یەکەم کارتی خێزانەکەمانە', kmr: 'karta yekem a malbata me ye', ar: 'أول بطاقة لأسرتنا', en: 'it is our first card' },
        moved: { ckb: 'ماڵمان گواستووەتەوە', kmr: 'me bar kir', ar: 'انتقلنا إلى سكن آخر', en: 'we have moved' },
        members: { ckb: 'ئەندامان گۆڕاون', kmr: 'endam guherîne', ar: 'تغير أفراد الأسرة', en: 'the members have changed' },
      },
    },
    {
      id: 'address',
      kind: 'address',
      label: { ckb: 'لە کوێ دەژین؟', kmr: 'Hûn li ku dijîn?', ar: 'أين تسكنون؟', en: 'Where do you live?' },
    },
    {
      id: 'moved_on',
      kind: 'date',
      notAfter: 'today',
      when: { fact: 'answer.reason', is: 'equal', to: 'moved' },
      label: { ckb: 'کەی ماڵتان گواستەوە؟', kmr: 'We kengî bar kir?', ar: 'متى انتقلتم؟', en: 'When did you move?' },
    },
    {
      id: 'form_number',
      kind: 'identifier',
      pattern: '\\d{4,12}',
      example: '1402233',
      label: { ckb: 'ژمارەی فۆڕم', kmr: 'Hejmara formê', ar: 'رقم الاستمارة', en: 'Form number' },
      hint: {
        ckb: 'لە نووسینگەی زانیاریی گەڕەکەکەت وەریدەگریت.',
        kmr: 'Tu ji nivîsgeha zanyarî ya taxê werdigirî.',
        ar: 'تأخذه من مكتب معلومات محلتك.',
        en: 'You get it from the information office of your neighbourhood.',
      },
    },
    {
      id: 'spouse',
      kind: 'name',
      scripts: ['ckb'],
      optional: true,
      label: {
        ckb: 'ناوی هاوسەرت، ئەگەر لەگەڵت دەژی',
        kmr: 'Navê hevserê te, heke bi te re bijî',
        ar: 'اسم الزوج أو الزوجة إن كان يسكن معك',
        en: 'Name of your spouse, if living with you',
      },
    },
    {
      id: 'sons',
      kind: 'number',
      least: 0,
      most,
      label: {
        ckb: 'چەند کوڕ لەگەڵتان دەژین؟',
        kmr: 'Çend kur bi we re dijîn?',
        ar: 'كم ابنًا يسكن معكم؟',
        en: 'How many sons live with you?',
      },
    },
    ...namesOf('son', { ckb: 'ناوی کوڕ', kmr: 'Navê kur', ar: 'اسم الابن', en: 'Name of a son' }),
    {
      id: 'daughters',
      kind: 'number',
      least: 0,
      most,
      label: {
        ckb: 'چەند کچ لەگەڵتان دەژین؟',
        kmr: 'Çend keç bi we re dijîn?',
        ar: 'كم ابنة تسكن معكم؟',
        en: 'How many daughters live with you?',
      },
    },
    ...namesOf('daughter', { ckb: 'ناوی کچ', kmr: 'Navê keç', ar: 'اسم الابنة', en: 'Name of a daughter' }),
    paper('address_proof', 'address-proof', {
      ckb: 'بەڵگەی ناونیشان',
      kmr: 'Belgeya navnîşanê',
      ar: 'ما يثبت السكن',
      en: 'Proof of address',
    }),
  ],
  conditions: [
    {
      id: 'of-age',
      text: { ckb: 'تەمەنت ١٨ ساڵ یان زیاترە.', kmr: 'Tu 18 salî an mezintir î.', ar: 'أتممت ١٨ سنة.', en: 'You are 18 or older.' },
      rule: { fact: 'applicant.age', is: 'at-least', to: 18 },
      otherwise: 'refuse',
      reason: {
        ckb: 'کارتی زانیاری بە ناوی سەرۆکی خێزانی گەورەساڵەوە دەدرێت.',
        kmr: 'Karta zanyarî bi navê serokekî malbatê yê mezin tê dayîn.',
        ar: 'تصدر بطاقة السكن باسم رب أسرة بالغ.',
        en: 'The card is given to a head of household who is of age.',
      },
    },
    {
      id: 'first-only-once',
      text: {
        ckb: 'ئەگەر یەکەم کارتە، هێشتا کارتتان نییە.',
        kmr: 'Heke karta yekem be, hêj karta we tune.',
        ar: 'إن كانت أول بطاقة فليست لديكم بطاقة.',
        en: 'If it is the first, you have no card yet.',
      },
      rule: {
        any: [
          { fact: 'answer.reason', is: 'not-equal', to: 'first' },
          { fact: 'register.households.document_number', is: 'absent' },
        ],
      },
      otherwise: 'return',
      reason: {
        ckb: 'خێزانەکەتان کارتێکی هەیە. تکایە هەڵبژێرە چی گۆڕاوە.',
        kmr: 'Karta malbata we heye. Ji kerema xwe hilbijêre çi guherî.',
        ar: 'لأسرتكم بطاقة. يرجى اختيار ما تغير.',
        en: 'Your household already has a card. Please choose what has changed.',
      },
    },
  ],
  fee: { amount: 5_000 }, // demo: to be named by the authority
  gives: {
    credential: 'information-card',
    register: 'households',
    record: {
      document_number: { number: 'KRD-HC-' },
      date_of_issuance: 'today',
      head_of_household: ownNameNative,
      members: {
        people: [
          { name: ownNameNative.words, role: 'head' },
          { name: ['answer.spouse.ckb'], role: 'spouse' },
          ...nth.map((n) => ({ name: [`answer.son_${n}.ckb`] as readonly Fact[], role: 'son' })),
          ...nth.map((n) => ({ name: [`answer.daughter_${n}.ckb`] as readonly Fact[], role: 'daughter' })),
        ],
      },
      governorate: { fact: 'answer.address.governorate' },
      district: { fact: 'answer.address.district' },
      subdistrict: { fact: 'answer.address.subdistrict' },
      neighbourhood: { fact: 'answer.address.neighbourhood' },
      address: { words: ['answer.address.neighbourhood', 'answer.address.landmark'] },
      information_office: 'office',
      form_number: { fact: 'answer.form_number' },
    },
    replaces: true,
  },
});
