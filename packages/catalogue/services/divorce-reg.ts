/** Registration of a divorce decided by a court, by one of the parties: the decision must be final. */
import { show, showCivilId } from '../src/held.ts';
import { spouseName, spouseRole, spouses, spouseUpn } from '../src/kin-words.ts';
import { aboutThreeDays, demoPrice, officeHours, officesOf } from '../src/offices.ts';
import { ownName, ownNameNative } from '../src/own-name.ts';
import { paper } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'divorce-reg',
  code: 'MOJ-912',
  title: { ckb: 'تۆمارکردنی جیابوونەوە', kmr: 'Tomarkirina telaqê', ar: 'تسجيل طلاق', en: 'Register a divorce' },
  otherTitles: ['بڕوانامەی جیابوونەوە', 'تەڵاق', 'حجة الطلاق', 'Divorce certificate', 'Belgeya telaqê'],
  description: {
    ckb: 'بڕیاری کۆتایی دادگا تۆمار دەکرێت و بڕوانامەی جیابوونەوە دێتە ناو جزدانەکەت.',
    kmr: 'Biryara dawî ya dadgehê tê tomarkirin û belgeya telaqê tê berîka te.',
    ar: 'يُسجَّل القرار القطعي للمحكمة وتصل حجة الطلاق إلى محفظتك.',
    en: 'The final decision of the court is registered, and the certificate arrives in your wallet.',
  },
  authority: 'justice',
  event: 'family',
  who: {
    ckb: 'یەکێک لە دوو لایەنەکە، دوای ئەوەی بڕیارەکە کۆتایی بووە.',
    kmr: 'Yek ji her du aliyan, piştî ku biryar dawî bûye.',
    ar: 'أحد الطرفين بعد اكتساب القرار الدرجة القطعية.',
    en: 'Either party, once the decision is final.',
  },
  documents: [
    { ckb: 'کارتی نیشتمانی', kmr: 'Karta neteweyî', ar: 'البطاقة الوطنية', en: 'Civil ID' },
    { ckb: 'گرێبەستی هاوسەرگیری', kmr: 'Girêbesta zewacê', ar: 'عقد الزواج', en: 'Marriage contract' },
    { ckb: 'بڕیاری دادگا', kmr: 'Biryara dadgehê', ar: 'قرار المحكمة', en: 'Decision of the court' },
  ],
  hours: officeHours,
  time: aboutThreeDays,
  price: demoPrice(10_000),
  addresses: officesOf('justice'),
  promise: 3,
  fourEyes: true,
  lapses: 'P60D',
  questions: [
    showCivilId(),
    show('marriage', 'marriage-certificate', ['document_number', 'contract_number', 'husband_upn', 'wife_upn'], { optional: true }),
    { id: 'role', kind: 'choice', label: spouseRole, options: spouses },
    { id: 'spouse_name', kind: 'name', scripts: ['ckb', 'latin'], label: spouseName },
    { id: 'spouse_upn', kind: 'identifier', pattern: '\\d{13}', example: '9990000000025', label: spouseUpn },
    {
      id: 'divorce_type',
      kind: 'choice',
      label: { ckb: 'جۆری جیابوونەوە', kmr: 'Cureyê telaqê', ar: 'نوع الطلاق', en: 'Type of divorce' },
      options: {
        talaq: { ckb: 'تەڵاق', kmr: 'telaq', ar: 'طلاق', en: 'by declaration' },
        khula: { ckb: 'خولع', kmr: 'xul', ar: 'مخالعة', en: 'by agreement' },
        judicial: { ckb: 'جیاکردنەوەی دادگا', kmr: 'bi biryara dadgehê', ar: 'تفريق قضائي', en: 'by judgment' },
      },
    },
    {
      id: 'divorce_date',
      kind: 'date',
      notAfter: 'today',
      label: { ckb: 'بڕیارەکە کەی دراوە؟', kmr: 'Biryar kengî hat dayîn?', ar: 'متى صدر القرار؟', en: 'When was it decided?' },
    },
    {
      id: 'court',
      kind: 'text',
      most: 80,
      label: { ckb: 'لە کام دادگا؟', kmr: 'Li kîjan dadgehê?', ar: 'في أي محكمة؟', en: 'In which court?' },
    },
    {
      id: 'decision_number',
      kind: 'identifier',
      pattern: '\\d{1,6}\\/\\d{4}',
      example: '318/2026',
      label: { ckb: 'ژمارەی بڕیار', kmr: 'Hejmara biryarê', ar: 'رقم القرار', en: 'Number of the decision' },
    },
    paper('decision', 'divorce-certificate', {
      ckb: 'بڕیاری کۆتایی دادگا',
      kmr: 'Biryara dawî ya dadgehê',
      ar: 'قرار المحكمة القطعي',
      en: 'Final decision of the court',
    }),
  ],
  about: { marriages: { number: 'shown.marriage-certificate.document_number' } },
  conditions: [
    {
      id: 'married',
      text: {
        ckb: 'لە تۆماردا هاوسەردار بوویت.',
        kmr: 'Di tomarê de tu zewicî bûyî.',
        ar: 'كنت متزوجًا في السجل.',
        en: 'You are on record as married.',
      },
      rule: {
        any: [
          { fact: 'register.civil.marital_status', is: 'equal', to: 'married' },
          { fact: 'register.marriages.contract_number', is: 'present' },
        ],
      },
      otherwise: 'refuse',
      reason: {
        ckb: 'هیچ هاوسەرگیرییەک بە ناوی تۆوە لە تۆماردا نییە.',
        kmr: 'Di tomarê de tu zewacek bi navê te tune.',
        ar: 'لا يوجد زواج مسجل باسمك.',
        en: 'No marriage is on record in your name.',
      },
    },
    {
      id: 'decision-final',
      text: {
        ckb: 'مانگێک بەسەر بڕیارەکەدا تێپەڕیوە و کۆتایی بووە.',
        kmr: 'Mehek di ser biryarê re derbas bûye û dawî bûye.',
        ar: 'مضى شهر على القرار وأصبح قطعيًا.',
        en: 'A month has passed since the decision, and it is final.',
      },
      rule: { not: { fact: 'answer.divorce_date', is: 'younger-than', by: 'P1M' } },
      otherwise: 'return',
      reason: {
        ckb: 'بڕیارەکە هێشتا کۆتایی نەبووە. تکایە دوای مانگێک دووبارە بینێرەوە.',
        kmr: 'Biryar hêj ne dawî ye. Ji kerema xwe piştî mehekê dîsa bişîne.',
        ar: 'القرار لم يصبح قطعيًا بعد. يرجى الإرسال ثانية بعد انقضاء شهر.',
        en: 'The decision is not yet final. Please send it again once a month has passed.',
      },
    },
    {
      id: 'two-people',
      text: {
        ckb: 'لایەنی تر کەسێکی ترە.',
        kmr: 'Aliyê din kesekî din e.',
        ar: 'الطرف الآخر شخص غيرك.',
        en: 'The other party is somebody else.',
      },
      rule: { fact: 'answer.spouse_upn', is: 'not-equal', to: { fact: 'applicant.upn' } },
      otherwise: 'return',
      reason: {
        ckb: 'ژمارەی کەسیی خۆتت نووسیوە. تکایە هی لایەنی تر بنووسە.',
        kmr: 'Te hejmara xwe nivîsandiye. Ji kerema xwe ya aliyê din binivîse.',
        ar: 'كتبت رقمك الشخصي. يرجى كتابة رقم الطرف الآخر.',
        en: 'You wrote your own number. Please write that of the other party.',
      },
    },
  ],
  fee: { amount: 10_000 }, // demo: to be named by the authority
  gives: {
    credential: 'divorce-certificate',
    register: 'divorces',
    record: {
      document_number: { number: 'KRD-DV-' },
      date_of_issuance: 'today',
      decision_number: { fact: 'answer.decision_number' },
      divorce_type: { fact: 'answer.divorce_type' },
      divorce_date: { fact: 'answer.divorce_date' },
      court: { fact: 'answer.court' },
      husband_full_name_native: { by: 'answer.role', each: { husband: ownNameNative, wife: { fact: 'answer.spouse_name.ckb' } } },
      husband_full_name: { by: 'answer.role', each: { husband: ownName, wife: { fact: 'answer.spouse_name.latin' } } },
      husband_upn: { by: 'answer.role', each: { husband: 'holder', wife: { fact: 'answer.spouse_upn' } } },
      wife_full_name_native: { by: 'answer.role', each: { wife: ownNameNative, husband: { fact: 'answer.spouse_name.ckb' } } },
      wife_full_name: { by: 'answer.role', each: { wife: ownName, husband: { fact: 'answer.spouse_name.latin' } } },
      wife_upn: { by: 'answer.role', each: { wife: 'holder', husband: { fact: 'answer.spouse_upn' } } },
    },
    replaces: false,
  },
});
