/** Replacement of a lost, stolen or damaged document: it is issued again from its register, and the old one is withdrawn. */
import { heldNames, show } from '../src/held.ts';
import { aboutTwoDays, demoPrice, officeHours, officesOf } from '../src/offices.ts';
import { portrait } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'id-lost',
  code: 'MOI-905',
  title: { ckb: 'بەدەستهێنانەوەی بەڵگەنامەی ونبوو', kmr: 'Belgeya windabûyî', ar: 'بدل فاقد', en: 'Replace a lost document' },
  otherTitles: ['بەدەل ونبوو', 'بەڵگەنامەی دزراو', 'بدل ضائع', 'Lost ID', 'Stolen licence'],
  description: {
    ckb: 'بەڵگەنامەیەکت ون بووە، دزراوە یان تێکچووە؟ جارێکی تر بۆت دەردەچێت و هی کۆن هەڵدەوەشێتەوە، تا کەس بەکاری نەهێنێت.',
    kmr: 'Belgeyeke te winda bûye, hatiye dizîn an xera bûye? Ji nû ve tê derxistin û ya kevn betal dibe, da ku kes bi kar neyne.',
    ar: 'هل فُقدت وثيقتك أو سُرقت أو تلفت؟ تصدر لك من جديد وتُلغى القديمة كي لا يستعملها أحد.',
    en: 'Was a document of yours lost, stolen or damaged? It is issued again, and the old one is withdrawn so that nobody can use it.',
  },
  authority: 'interior',
  event: 'documents',
  who: { ckb: 'خاوەنی بەڵگەنامەکە.', kmr: 'Xwediyê belgeyê.', ar: 'صاحب الوثيقة.', en: 'The holder of the document.' },
  documents: [
    heldNames['civil-id'],
    {
      ckb: 'ژمارەی ڕاپۆرتی نووسینگەی ونبووەکانی پۆلیس',
      kmr: 'Hejmara rapora maseya tiştên windabûyî ya polîsê',
      ar: 'رقم محضر مكتب المفقودات في الشرطة',
      en: 'Report number of the police lost-items desk',
    },
  ],
  hours: officeHours,
  time: aboutTwoDays,
  price: demoPrice(10_000),
  addresses: officesOf('interior'),
  promise: 3,
  fourEyes: true,
  lapses: 'P30D',
  questions: [
    {
      id: 'lost',
      kind: 'choice',
      label: { ckb: 'کام بەڵگەنامە؟', kmr: 'Kîjan belge?', ar: 'أي وثيقة؟', en: 'Which document?' },
      options: {
        ...heldNames,
        'employee-id': { ckb: 'پێناسی فەرمانبەر', kmr: 'Nasnameya karmend', ar: 'هوية الموظف', en: 'Employee ID' },
        'vehicle-registration': { ckb: 'ساڵیانەی ئۆتۆمبێل', kmr: 'Salana otomobîlê', ar: 'سنوية المركبة', en: 'Vehicle registration' },
      },
    },
    {
      ...show('identity', 'civil-id', ['given_name_native', 'father_name_native', 'document_number']),
      when: { fact: 'answer.lost', is: 'not-equal', to: 'civil-id' },
    },
    portrait({ when: { fact: 'answer.lost', is: 'equal', to: 'civil-id' } }),
    {
      id: 'how',
      kind: 'choice',
      label: { ckb: 'چی لێهاتووە؟', kmr: 'Çi lê hatiye?', ar: 'ماذا حدث لها؟', en: 'What happened to it?' },
      options: {
        lost: { ckb: 'ون بووە', kmr: 'winda bûye', ar: 'فُقدت', en: 'lost' },
        stolen: { ckb: 'دزراوە', kmr: 'hatiye dizîn', ar: 'سُرقت', en: 'stolen' },
        damaged: { ckb: 'تێکچووە', kmr: 'xera bûye', ar: 'تلفت', en: 'damaged' },
      },
    },
    {
      id: 'lost_on',
      kind: 'date',
      notBefore: '-P10Y',
      notAfter: 'today',
      label: { ckb: 'کەی؟', kmr: 'Kengî?', ar: 'متى؟', en: 'When?' },
    },
    { id: 'where', kind: 'text', most: 120, label: { ckb: 'لە کوێ؟', kmr: 'Li ku?', ar: 'أين؟', en: 'Where?' } },
    {
      id: 'statement',
      kind: 'text',
      most: 1000,
      long: true,
      label: {
        ckb: 'بە کورتی بڵێ چی ڕوویدا.',
        kmr: 'Bi kurtî bêje çi qewimî.',
        ar: 'صف باختصار ما حدث.',
        en: 'Tell us briefly what happened.',
      },
    },
    {
      id: 'police_report',
      kind: 'identifier',
      pattern: '\\d{1,6}\\/\\d{4}',
      example: '512/2026',
      optional: true,
      when: { fact: 'answer.how', is: 'not-equal', to: 'damaged' },
      label: { ckb: 'ژمارەی ڕاپۆرتی پۆلیس', kmr: 'Hejmara rapora polîsê', ar: 'رقم محضر الشرطة', en: 'Number of the police report' },
      hint: {
        ckb: 'نووسینگەی ونبووەکان لە بنکەی پۆلیس دەیدات.',
        kmr: 'Maseya tiştên windabûyî li polîsxaneyê dide.',
        ar: 'يعطيه مكتب المفقودات في مركز الشرطة.',
        en: 'The lost-items desk of the police station gives it.',
      },
    },
    {
      id: 'truth',
      kind: 'consent',
      label: { ckb: 'ڕاستیی وتەکان', kmr: 'Rastiya gotinan', ar: 'صحة الأقوال', en: 'Your word' },
      statement: {
        ckb: 'ئەوەی نووسیومە ڕاستە. ئەگەر بەڵگەنامەکە دۆزرایەوە، دەیگەڕێنمەوە.',
        kmr: 'Tiştê ku min nivîsî rast e. Heke belge were dîtin, ez ê vegerînim.',
        ar: 'ما كتبته صحيح. وإن وُجدت الوثيقة أعيدها.',
        en: 'What I have written is true. Should the document be found, I will return it.',
      },
    },
  ],
  conditions: [
    {
      id: 'held',
      text: {
        ckb: 'ئەم بەڵگەنامەیە بە ناوی تۆوە لە تۆماردا هەیە.',
        kmr: 'Ev belge di tomarê de bi navê te heye.',
        ar: 'هذه الوثيقة مسجلة باسمك.',
        en: 'This document is on record in your name.',
      },
      rule: {
        all: [
          {
            any: [
              { fact: 'answer.lost', is: 'not-equal', to: 'civil-id' },
              { fact: 'register.civil.card_number', is: 'present' },
            ],
          },
          {
            any: [
              { fact: 'answer.lost', is: 'not-equal', to: 'driving-licence' },
              { fact: 'register.traffic.licence_number', is: 'present' },
            ],
          },
          {
            any: [
              { fact: 'answer.lost', is: 'not-equal', to: 'information-card' },
              { fact: 'register.households.document_number', is: 'present' },
            ],
          },
          {
            any: [
              { fact: 'answer.lost', is: 'not-equal', to: 'passport-record' },
              { fact: 'register.passports.document_number', is: 'present' },
            ],
          },
          {
            any: [
              { fact: 'answer.lost', is: 'not-equal', to: 'employee-id' },
              { fact: 'register.employees.document_number', is: 'present' },
            ],
          },
          {
            any: [
              { fact: 'answer.lost', is: 'not-equal', to: 'vehicle-registration' },
              { fact: 'register.vehicles.document_number', is: 'present' },
            ],
          },
        ],
      },
      otherwise: 'refuse',
      reason: {
        ckb: 'ئەم بەڵگەنامەیە بە ناوی تۆوە لە تۆماردا نییە، بۆیە ناتوانین دووبارە دەری بکەین.',
        kmr: 'Ev belge di tomarê de bi navê te tune, ji ber vê em nikarin ji nû ve derxin.',
        ar: 'هذه الوثيقة غير مسجلة باسمك، لذا لا يمكننا إصدارها من جديد.',
        en: 'This document is not on record in your name, so we cannot issue it again.',
      },
    },
    {
      id: 'reported',
      text: {
        ckb: 'ونبوون یان دزین لای پۆلیس تۆمارکراوە.',
        kmr: 'Windabûn an dizîn li cem polîs hatiye tomarkirin.',
        ar: 'أُبلغت الشرطة بالفقدان أو السرقة.',
        en: 'The loss or theft was reported to the police.',
      },
      rule: {
        any: [
          { fact: 'answer.how', is: 'equal', to: 'damaged' },
          { fact: 'answer.police_report', is: 'present' },
        ],
      },
      otherwise: 'return',
      reason: {
        ckb: 'تکایە لای نووسینگەی ونبووەکانی پۆلیس ڕایبگەیەنە و ژمارەی ڕاپۆرتەکە بنووسە.',
        kmr: 'Ji kerema xwe li maseya tiştên windabûyî ya polîsê agahdar bike û hejmara raporê binivîse.',
        ar: 'يرجى إبلاغ مكتب المفقودات في الشرطة وكتابة رقم المحضر.',
        en: 'Please report it to the lost-items desk of the police and write the number of the report.',
      },
    },
  ],
  fee: { amount: 10_000 }, // demo: to be named by the authority
  gives: {
    credential: 'civil-id',
    by: {
      fact: 'answer.lost',
      credentials: {
        'civil-id': 'civil-id',
        'driving-licence': 'driving-licence',
        'information-card': 'information-card',
        'passport-record': 'passport-record',
        'employee-id': 'employee-id',
        'vehicle-registration': 'vehicle-registration',
      },
    },
    register: null,
    record: {},
    replaces: true,
  },
});
