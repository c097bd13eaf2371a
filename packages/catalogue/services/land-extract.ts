/** An extract of the real-estate register, or the boundary of a parcel, for its owner or for an agent with a power of attorney. */
import { heldNames, show, showCivilId } from '../src/held.ts';
import { officeHours, officesOf } from '../src/offices.ts';
import { defineService } from '../src/service.ts';

const landColumns = [
  'deed_number',
  'volume',
  'directorate',
  'governorate',
  'parcel',
  'block',
  'area_m2',
  'tenure',
  'share',
  'owners',
  'encumbered',
  'encumbrance',
] as const;

export default defineService({
  id: 'land-extract',
  code: 'MOJ-09',
  title: { ckb: 'وێنەی تۆماری موڵک', kmr: 'Wêneyê tomara milk', ar: 'صورة قيد عقار', en: 'Property extract or boundary' },
  otherTitles: ['سەنەدی موڵک', 'تاپۆ', 'سنووری زەوی', 'دیاریکردنی سنوور', 'سند الملكية', 'طابو', 'تحديد حدود', 'Land deed', 'Tapo'],
  description: {
    ckb: 'نوێترین وێنەی تۆماری موڵکەکەت، یان دیاریکردنی سنووری پارچەکە لە شوێنی خۆیدا.',
    kmr: 'Wêneyê herî nû yê tomara milkê te, an diyarkirina sînorê parçeyê li cihê wê.',
    ar: 'أحدث صورة لقيد عقارك، أو تحديد حدود القطعة في موقعها.',
    en: 'The latest extract of your property, or the boundary of the parcel marked on the ground.',
  },
  authority: 'real-estate',
  event: 'property',
  who: {
    ckb: 'خاوەنی موڵک، یان بریکارەکەی.',
    kmr: 'Xwediyê milk an wekîlê wî.',
    ar: 'مالك العقار أو وكيله.',
    en: 'The owner, or an agent of the owner.',
  },
  documents: [
    heldNames['civil-id'],
    { ckb: 'سەنەدی موڵک', kmr: 'Tapo', ar: 'سند الملكية', en: 'Land deed' },
    {
      ckb: 'بریکارنامە، ئەگەر خاوەن نەبیت',
      kmr: 'Wekaletname, heke tu ne xwedî bî',
      ar: 'وكالة إن لم تكن المالك',
      en: 'Power of attorney, if you are not the owner',
    },
  ],
  hours: officeHours,
  time: { ckb: 'کاتژمێرێک تا دوو ڕۆژ', kmr: 'Saetek heta du rojan', ar: 'من ساعة إلى يومين', en: 'An hour to two days' },
  price: {
    ckb: '٧٬٥٠٠ دینار؛ لەگەڵ سنوور ٧٬٥٠٠ + ٧٬٥٠٠ + ٥٬٠٠٠ دینار',
    kmr: '7.500 dînar; bi sînor re 7.500 + 7.500 + 5.000 dînar',
    ar: '٧٬٥٠٠ د.ع.؛ ومع تحديد الحدود ٧٬٥٠٠ + ٧٬٥٠٠ + ٥٬٠٠٠ د.ع.',
    en: 'IQD 7,500; with the boundary IQD 7,500 + 7,500 + 5,000',
  },
  addresses: officesOf('real-estate'),
  promise: 2,
  fourEyes: true,
  lapses: 'P30D',
  questions: [
    showCivilId(),
    {
      id: 'applies_as',
      kind: 'choice',
      label: {
        ckb: 'تۆ خاوەنیت یان بریکار؟',
        kmr: 'Tu xwedî yî an wekîl?',
        ar: 'هل أنت المالك أم الوكيل؟',
        en: 'Are you the owner or an agent?',
      },
      options: {
        owner: { ckb: 'خاوەن', kmr: 'xwedî', ar: 'المالك', en: 'the owner' },
        agent: { ckb: 'بریکار', kmr: 'wekîl', ar: 'الوكيل', en: 'an agent' },
      },
    },
    {
      ...show('deed', 'land-deed', ['parcel', 'block', 'governorate', 'document_number']),
      when: { fact: 'answer.applies_as', is: 'equal', to: 'owner' },
    },
    {
      ...show('power', 'power-of-attorney', ['kind', 'powers', 'grantor_full_name_native', 'grantor_upn', 'agent_upn', 'document_number']),
      when: { fact: 'answer.applies_as', is: 'equal', to: 'agent' },
    },
    {
      id: 'deed_number',
      kind: 'identifier',
      pattern: 'KRD-LD-\\d{8}',
      example: 'KRD-LD-00001234',
      prefill: 'shown.land-deed.document_number',
      label: { ckb: 'ژمارەی سەنەد', kmr: 'Hejmara tapoyê', ar: 'رقم سند الملكية', en: 'Number of the deed' },
    },
    {
      id: 'parcel',
      kind: 'identifier',
      pattern: '[\\d\\/]{1,20}',
      example: '12/7',
      prefill: 'shown.land-deed.parcel',
      label: { ckb: 'ژمارەی پارچە', kmr: 'Hejmara parçeyê', ar: 'رقم القطعة', en: 'Number of the parcel' },
    },
    {
      id: 'wanted',
      kind: 'choice',
      label: { ckb: 'چیت دەوێت؟', kmr: 'Tu çi dixwazî?', ar: 'ماذا تريد؟', en: 'What do you need?' },
      options: {
        extract: { ckb: 'وێنەی تۆمار', kmr: 'wêneyê tomarê', ar: 'صورة القيد', en: 'an extract' },
        boundary: {
          ckb: 'وێنەی تۆمار و دیاریکردنی سنوور',
          kmr: 'wêneyê tomarê û diyarkirina sînor',
          ar: 'صورة القيد مع تحديد الحدود',
          en: 'an extract and the boundary',
        },
      },
    },
    {
      id: 'purpose',
      kind: 'text',
      most: 120,
      optional: true,
      label: { ckb: 'بۆ چی؟', kmr: 'Ji bo çi?', ar: 'لأي غرض؟', en: 'What is it for?' },
    },
  ],
  about: { land: { number: 'answer.deed_number', of: 'shown.power-of-attorney.grantor_upn' } },
  conditions: [
    {
      id: 'owned',
      text: {
        ckb: 'پارچەکە بە ناوی تۆ یان بریکاردەرەکەتەوەیە.',
        kmr: 'Parçe bi navê te an yê wekaletder e.',
        ar: 'القطعة باسمك أو باسم موكلك.',
        en: 'The parcel is in your name, or in that of the person you act for.',
      },
      rule: { fact: 'register.land.parcel', is: 'equal', to: { fact: 'answer.parcel' } },
      otherwise: 'refuse',
      reason: {
        ckb: 'ئەم پارچەیە لە تۆماردا بە ناوی تۆ یان بریکاردەرەکەتەوە نییە.',
        kmr: 'Ev parçe di tomarê de ne bi navê te an yê wekaletder e.',
        ar: 'هذه القطعة ليست مسجلة باسمك أو باسم موكلك.',
        en: 'This parcel is not on record in your name, nor in that of the person you act for.',
      },
    },
    {
      id: 'agent-empowered',
      text: {
        ckb: 'بریکار دەسەڵاتی ئەم کارەی هەیە.',
        kmr: 'Destûra wekîl ji bo vî karî heye.',
        ar: 'الوكيل مفوض بهذا العمل.',
        en: 'An agent is empowered for this.',
      },
      rule: {
        any: [
          { fact: 'answer.applies_as', is: 'equal', to: 'owner' },
          {
            all: [
              { fact: 'shown.power-of-attorney.agent_upn', is: 'equal', to: { fact: 'applicant.upn' } },
              { fact: 'shown.power-of-attorney.powers', is: 'one-of', of: ['documents', 'sell_property', 'rent_property'] },
            ],
          },
        ],
      },
      otherwise: 'return',
      reason: {
        ckb: 'بریکارنامەکە ئەم دەسەڵاتە نادات. تکایە یەکێکی تر پیشان بدە کە کاری فەرمانگە یان موڵک لەخۆ بگرێت.',
        kmr: 'Wekaletname vê destûrê nade. Ji kerema xwe yeke din nîşan bide ku karên daîre an milk tê de ne.',
        ar: 'الوكالة لا تشمل هذا العمل. يرجى عرض وكالة تشمل مراجعة الدوائر أو العقار.',
        en: 'The power of attorney does not cover this. Please show one that covers offices or property.',
      },
    },
  ],
  fee: { amount: { by: 'answer.wanted', amounts: { extract: 7_500, boundary: 20_000 } } }, // 7 500 + 7 500 + 5 000 are published
  gives: {
    credential: 'land-deed',
    register: 'land',
    record: {
      document_number: { number: 'KRD-LD-' },
      date_of_issuance: 'today',
      ...Object.fromEntries(landColumns.map((column) => [column, { fact: `register.land.${column}` as const }])),
    },
    replaces: false, // one more extract: earlier ones stand until the register changes
  },
});
