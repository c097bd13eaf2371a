/** Registration of a marriage contracted before a court, by one of the spouses; the certificate is the contract in the wallet. */
import { showCivilId } from '../src/held.ts';
import { spouseName, spouseRole, spouses, spouseUpn } from '../src/kin-words.ts';
import { aboutThreeDays, demoPrice, officeHours, officesOf } from '../src/offices.ts';
import { ownName, ownNameNative } from '../src/own-name.ts';
import { paper } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'marriage-reg',
  code: 'MOJ-911',
  title: { ckb: 'تۆمارکردنی هاوسەرگیری', kmr: 'Tomarkirina zewacê', ar: 'تسجيل زواج', en: 'Register a marriage' },
  otherTitles: ['گرێبەستی هاوسەرگیری', 'مارەبڕین', 'عقد الزواج', 'عقد قران', 'Marriage certificate', 'Girêbesta zewacê'],
  description: {
    ckb: 'گرێبەستی هاوسەرگیرییەکەتان کە لە دادگا کراوە تۆمار دەکرێت و دێتە ناو جزدانەکەت.',
    kmr: 'Girêbesta zewaca we ya ku li dadgehê hatiye kirin tê tomarkirin û tê berîka te.',
    ar: 'يُسجَّل عقد زواجكما المبرم أمام المحكمة ويصل إلى محفظتك.',
    en: 'The contract you made before the court is registered and arrives in your wallet.',
  },
  authority: 'justice',
  event: 'family',
  who: {
    ckb: 'مێرد یان ژن، کە هەردووکیان تەمەنیان ١٨ ساڵ یان زیاتر بێت.',
    kmr: 'Mêr an jin, ku her du 18 salî an mezintir bin.',
    ar: 'الزوج أو الزوجة، وكلاهما أتم ١٨ سنة.',
    en: 'The husband or the wife, both aged 18 or older.',
  },
  documents: [
    { ckb: 'کارتی نیشتمانی', kmr: 'Karta neteweyî', ar: 'البطاقة الوطنية', en: 'Civil ID' },
    { ckb: 'گرێبەستی دادگا', kmr: 'Girêbesta dadgehê', ar: 'عقد المحكمة', en: 'Contract of the court' },
    {
      ckb: 'پشکنینی پزیشکیی پێش هاوسەرگیری',
      kmr: 'Muayeneya berî zewacê',
      ar: 'الفحص الطبي قبل الزواج',
      en: 'Medical examination before marriage',
    },
  ],
  hours: officeHours,
  time: aboutThreeDays,
  price: demoPrice(10_000),
  addresses: officesOf('justice'),
  promise: 3,
  fourEyes: true,
  lapses: 'P60D',
  questions: [
    showCivilId('marital_status'),
    { id: 'role', kind: 'choice', label: spouseRole, options: spouses },
    { id: 'spouse_name', kind: 'name', scripts: ['ckb', 'latin'], label: spouseName },
    { id: 'spouse_upn', kind: 'identifier', pattern: '\\d{13}', example: '9990000000025', label: spouseUpn },
    {
      id: 'spouse_birthdate',
      kind: 'date',
      notAfter: 'today',
      label: {
        ckb: 'بەرواری لەدایکبوونی لایەنی تر',
        kmr: 'Dîroka jidayikbûna aliyê din',
        ar: 'تاريخ ولادة الطرف الآخر',
        en: 'Date of birth of the other party',
      },
    },
    {
      id: 'contract_date',
      kind: 'date',
      notAfter: 'today',
      label: { ckb: 'گرێبەستەکە کەی کراوە؟', kmr: 'Girêbest kengî hat kirin?', ar: 'متى أُبرم العقد؟', en: 'When was the contract made?' },
    },
    {
      id: 'court',
      kind: 'text',
      most: 80,
      label: { ckb: 'لە کام دادگا؟', kmr: 'Li kîjan dadgehê?', ar: 'في أي محكمة؟', en: 'In which court?' },
    },
    { id: 'judge', kind: 'text', most: 80, label: { ckb: 'ناوی دادوەر', kmr: 'Navê dadger', ar: 'اسم القاضي', en: 'Name of the judge' } },
    {
      id: 'contract_number',
      kind: 'identifier',
      pattern: '\\d{1,6}\\/\\d{4}',
      example: '1140/2026',
      label: { ckb: 'ژمارەی گرێبەست', kmr: 'Hejmara girêbestê', ar: 'رقم العقد', en: 'Number of the contract' },
    },
    {
      id: 'first_witness',
      kind: 'name',
      scripts: ['ckb'],
      label: { ckb: 'ناوی شایەتی یەکەم', kmr: 'Navê şahidê yekem', ar: 'اسم الشاهد الأول', en: 'Name of the first witness' },
    },
    {
      id: 'second_witness',
      kind: 'name',
      scripts: ['ckb'],
      label: { ckb: 'ناوی شایەتی دووەم', kmr: 'Navê şahidê duyem', ar: 'اسم الشاهد الثاني', en: 'Name of the second witness' },
    },
    {
      id: 'prompt_dowry',
      kind: 'amount',
      least: 0,
      most: 1_000_000_000,
      optional: true,
      label: { ckb: 'مارەیی پێشەکی', kmr: 'Mehra pêşîn', ar: 'المهر المعجل', en: 'Prompt dowry' },
      why: {
        ckb: 'وەک لە گرێبەستەکەدایە. بە کەس پیشان نادرێت مەگەر خۆت بتەوێت.',
        kmr: 'Wek di girêbestê de. Heta tu nexwazî ji kesî re nayê nîşandan.',
        ar: 'كما في العقد. لا يُعرض على أحد إلا إذا أردت.',
        en: 'As in the contract. It is shown to nobody unless you want it.',
      },
    },
    {
      id: 'deferred_dowry',
      kind: 'amount',
      least: 0,
      most: 1_000_000_000,
      optional: true,
      label: { ckb: 'مارەیی پاشەکی', kmr: 'Mehra paşîn', ar: 'المهر المؤجل', en: 'Deferred dowry' },
    },
    paper('contract', 'marriage-certificate', {
      ckb: 'گرێبەستی دادگا',
      kmr: 'Girêbesta dadgehê',
      ar: 'عقد المحكمة',
      en: 'Contract of the court',
    }),
    paper('medical', 'premarital-examination', {
      ckb: 'پشکنینی پزیشکیی پێش هاوسەرگیری',
      kmr: 'Muayeneya berî zewacê',
      ar: 'الفحص الطبي قبل الزواج',
      en: 'Medical examination before marriage',
    }),
  ],
  conditions: [
    {
      id: 'of-age',
      text: { ckb: 'تەمەنت ١٨ ساڵ یان زیاترە.', kmr: 'Tu 18 salî an mezintir î.', ar: 'أتممت ١٨ سنة.', en: 'You are 18 or older.' },
      rule: { fact: 'applicant.age', is: 'at-least', to: 18 },
      otherwise: 'refuse',
      reason: {
        ckb: 'هاوسەرگیری لە تەمەنی ١٨ ساڵەوە تۆمار دەکرێت.',
        kmr: 'Zewac ji 18 saliyê pê ve tê tomarkirin.',
        ar: 'يُسجَّل الزواج ابتداءً من سن ١٨ سنة.',
        en: 'A marriage is registered from the age of 18.',
      },
    },
    {
      id: 'spouse-of-age',
      text: {
        ckb: 'لایەنی تر تەمەنی ١٨ ساڵ یان زیاترە.',
        kmr: 'Aliyê din 18 salî an mezintir e.',
        ar: 'أتم الطرف الآخر ١٨ سنة.',
        en: 'The other party is 18 or older.',
      },
      rule: { not: { fact: 'answer.spouse_birthdate', is: 'younger-than', by: 'P18Y' } },
      otherwise: 'refuse',
      reason: {
        ckb: 'لایەنی تر هێشتا ١٨ ساڵی تەواو نەکردووە.',
        kmr: 'Aliyê din hêj 18 salî nebûye.',
        ar: 'لم يتم الطرف الآخر ١٨ سنة بعد.',
        en: 'The other party is not yet 18.',
      },
    },
    {
      id: 'not-married',
      text: {
        ckb: 'لە تۆماردا هاوسەردار نیت.',
        kmr: 'Di tomarê de tu ne zewicî yî.',
        ar: 'لست متزوجًا في السجل.',
        en: 'You are not on record as married.',
      },
      rule: { fact: 'register.civil.marital_status', is: 'not-equal', to: 'married' },
      otherwise: 'return',
      reason: {
        ckb: 'لە تۆماردا وەک هاوسەردار نووسراویت. تکایە بڕیاری جیابوونەوە یان مۆڵەتی دادگا بنێرە.',
        kmr: 'Di tomarê de tu wek zewicî hatî nivîsandin. Ji kerema xwe biryara telaqê an destûra dadgehê bişîne.',
        ar: 'أنت مسجل كمتزوج. يرجى إرسال قرار الطلاق أو إذن المحكمة.',
        en: 'You are on record as married. Please send the divorce decision or the permission of the court.',
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
    credential: 'marriage-certificate',
    register: 'marriages',
    record: {
      document_number: { number: 'KRD-MC-' },
      date_of_issuance: 'today',
      contract_number: { fact: 'answer.contract_number' },
      contract_date: { fact: 'answer.contract_date' },
      court: { fact: 'answer.court' },
      judge: { fact: 'answer.judge' },
      husband_full_name_native: { by: 'answer.role', each: { husband: ownNameNative, wife: { fact: 'answer.spouse_name.ckb' } } },
      husband_full_name: { by: 'answer.role', each: { husband: ownName, wife: { fact: 'answer.spouse_name.latin' } } },
      husband_upn: { by: 'answer.role', each: { husband: 'holder', wife: { fact: 'answer.spouse_upn' } } },
      husband_birthdate: {
        by: 'answer.role',
        each: { husband: { fact: 'register.civil.birth_date' }, wife: { fact: 'answer.spouse_birthdate' } },
      },
      wife_full_name_native: { by: 'answer.role', each: { wife: ownNameNative, husband: { fact: 'answer.spouse_name.ckb' } } },
      wife_full_name: { by: 'answer.role', each: { wife: ownName, husband: { fact: 'answer.spouse_name.latin' } } },
      wife_upn: { by: 'answer.role', each: { wife: 'holder', husband: { fact: 'answer.spouse_upn' } } },
      wife_birthdate: {
        by: 'answer.role',
        each: { wife: { fact: 'register.civil.birth_date' }, husband: { fact: 'answer.spouse_birthdate' } },
      },
      witnesses: { people: [{ name: ['answer.first_witness.ckb'] }, { name: ['answer.second_witness.ckb'] }] },
      prompt_dowry: { fact: 'answer.prompt_dowry' },
      deferred_dowry: { fact: 'answer.deferred_dowry' },
    },
    replaces: false,
  },
});
