/** Registration of a company: name in three scripts, form, capital, activities, address, the manager, and the founding contract. */
import { heldNames, showCivilId } from '../src/held.ts';
import { officeHours, officesOf } from '../src/offices.ts';
import { ownName, ownNameNative } from '../src/own-name.ts';
import { paper } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'company-reg',
  code: 'MOT-901',
  title: { ckb: 'تۆمارکردنی کۆمپانیا', kmr: 'Tomarkirina kompaniyê', ar: 'تسجيل شركة', en: 'Register a company' },
  otherTitles: ['دامەزراندنی کۆمپانیا', 'کردنەوەی کۆمپانیا', 'تأسيس شركة', 'Company registration', 'Start a business'],
  description: {
    ckb: 'کۆمپانیاکەت تۆمار دەکرێت و بڕوانامەی تۆمارکردن دێتە ناو جزدانەکەت.',
    kmr: 'Kompaniya te tê tomarkirin û belgeya tomarkirinê tê berîka te.',
    ar: 'تُسجَّل شركتك وتصل شهادة التسجيل إلى محفظتك.',
    en: 'Your company is registered, and the certificate arrives in your wallet.',
  },
  authority: 'trade',
  event: 'business',
  who: {
    ckb: 'هەر کەسێک ١٨ ساڵ یان زیاتر بێت و فەرمانبەری حکومەت نەبێت.',
    kmr: 'Her kesê 18 salî an mezintir ku ne karmendê hikûmetê ye.',
    ar: 'كل من أتم ١٨ سنة وليس موظفًا حكوميًا.',
    en: 'Anyone aged 18 or older who is not a government employee.',
  },
  documents: [
    heldNames['civil-id'],
    { ckb: 'گرێبەستی دامەزراندن', kmr: 'Girêbesta damezrandinê', ar: 'عقد التأسيس', en: 'Founding contract' },
    {
      ckb: 'ژمارەی کەسی (UPN)ی بەڕێوەبەری ڕێگەپێدراو',
      kmr: 'Hejmara kesî (UPN) ya rêveberê bi destûr',
      ar: 'الرقم الشخصي (UPN) للمدير المفوض',
      en: 'Personal number (UPN) of the authorised manager',
    },
  ],
  hours: officeHours,
  time: { ckb: '٢٤ کاتژمێر', kmr: '24 saet', ar: '٢٤ ساعة', en: '24 hours' },
  price: {
    ckb: '١٠٠٬٠٠٠ دینار (demo)؛ بۆ لقی کۆمپانیای بیانی ٣٠٠٬٠٠٠ دینار',
    kmr: '100.000 dînar (demo); ji bo şaxa kompaniya biyanî 300.000 dînar',
    ar: '١٠٠٬٠٠٠ د.ع. (demo)؛ ولفرع الشركة الأجنبية ٣٠٠٬٠٠٠ د.ع.',
    en: 'IQD 100,000 (demo); IQD 300,000 for the branch of a foreign company',
  },
  addresses: officesOf('trade'),
  promise: 1,
  fourEyes: true,
  lapses: 'P60D',
  questions: [
    showCivilId('upn'),
    {
      id: 'company_name',
      kind: 'name',
      scripts: ['ckb', 'ar', 'latin'],
      label: { ckb: 'ناوی کۆمپانیاکە', kmr: 'Navê kompaniyê', ar: 'اسم الشركة', en: 'Name of the company' },
      hint: {
        ckb: 'بە سێ پیت، بەو شێوەیەی لە بڕوانامەکەدا دەبێت.',
        kmr: 'Bi sê tîpan, wek ku di belgeyê de be.',
        ar: 'بثلاثة حروف كما يظهر في الشهادة.',
        en: 'In three scripts, as it shall stand on the certificate.',
      },
    },
    {
      id: 'legal_form',
      kind: 'choice',
      label: { ckb: 'شێوەی یاسایی', kmr: 'Forma hiqûqî', ar: 'الشكل القانوني', en: 'Legal form' },
      options: {
        llc: { ckb: 'بەرپرسیارێتی سنووردار', kmr: 'berpirsiyariya sînorkirî', ar: 'محدودة المسؤولية', en: 'limited liability' },
        jsc: { ckb: 'هاوبەشی پشکدار', kmr: 'pardar', ar: 'مساهمة', en: 'joint stock' },
        branch: { ckb: 'لقی کۆمپانیای بیانی', kmr: 'şaxa kompaniya biyanî', ar: 'فرع شركة أجنبية', en: 'branch of a foreign company' },
        sole: { ckb: 'پڕۆژەی تاکەکەسی', kmr: 'projeya takekesî', ar: 'مشروع فردي', en: 'sole proprietorship' },
      },
    },
    {
      id: 'capital',
      kind: 'amount',
      least: 1,
      most: 1_000_000_000_000,
      label: { ckb: 'سەرمایە', kmr: 'Sermaye', ar: 'رأس المال', en: 'Capital' },
      hint: {
        ckb: 'لانیکەم ١٬٠٠٠٬٠٠٠ دینار.',
        kmr: 'Herî kêm 1.000.000 dînar.',
        ar: '١٬٠٠٠٬٠٠٠ د.ع. على الأقل.',
        en: 'At least IQD 1,000,000.',
      },
    },
    {
      id: 'activities',
      kind: 'choice',
      several: true,
      label: { ckb: 'بوارەکانی کار', kmr: 'Warên kar', ar: 'مجالات النشاط', en: 'Activities' },
      options: {
        trade: { ckb: 'بازرگانیی گشتی', kmr: 'bazirganiya giştî', ar: 'التجارة العامة', en: 'general trade' },
        construction: { ckb: 'بیناسازی', kmr: 'avahîsazî', ar: 'المقاولات', en: 'construction' },
        industry: { ckb: 'پیشەسازی', kmr: 'pîşesazî', ar: 'الصناعة', en: 'industry' },
        agriculture: { ckb: 'کشتوکاڵ', kmr: 'çandinî', ar: 'الزراعة', en: 'agriculture' },
        transport: { ckb: 'گواستنەوە', kmr: 'veguhastin', ar: 'النقل', en: 'transport' },
        tourism: { ckb: 'گەشتیاری', kmr: 'geştiyarî', ar: 'السياحة', en: 'tourism' },
        technology: { ckb: 'تەکنەلۆژیای زانیاری', kmr: 'teknolojiya zanyarî', ar: 'تقنية المعلومات', en: 'information technology' },
        health: { ckb: 'تەندروستی', kmr: 'tenduristî', ar: 'الصحة', en: 'health' },
        education: { ckb: 'پەروەردە', kmr: 'perwerde', ar: 'التعليم', en: 'education' },
        services: { ckb: 'خزمەتگوزاری', kmr: 'xizmetguzarî', ar: 'الخدمات', en: 'services' },
      },
    },
    {
      id: 'address',
      kind: 'address',
      label: { ckb: 'ناونیشانی کۆمپانیا', kmr: 'Navnîşana kompaniyê', ar: 'عنوان الشركة', en: 'Address of the company' },
    },
    {
      id: 'manager',
      kind: 'choice',
      label: {
        ckb: 'بەڕێوەبەری ڕێگەپێدراو کێیە؟',
        kmr: 'Rêveberê bi destûr kî ye?',
        ar: 'من المدير المفوض؟',
        en: 'Who is the authorised manager?',
      },
      options: {
        self: { ckb: 'خۆم', kmr: 'ez bi xwe', ar: 'أنا', en: 'I am' },
        other: { ckb: 'کەسێکی تر', kmr: 'kesekî din', ar: 'شخص آخر', en: 'somebody else' },
      },
    },
    {
      id: 'manager_name',
      kind: 'name',
      scripts: ['ckb', 'latin'],
      when: { fact: 'answer.manager', is: 'equal', to: 'other' },
      label: { ckb: 'ناوی تەواوی بەڕێوەبەر', kmr: 'Navê tevahî yê rêveber', ar: 'الاسم الكامل للمدير', en: 'Full name of the manager' },
    },
    {
      id: 'manager_upn',
      kind: 'identifier',
      pattern: '\\d{13}',
      example: '9990000000025',
      prefill: 'shown.civil-id.upn',
      label: {
        ckb: 'ژمارەی کەسی (UPN)ی بەڕێوەبەر',
        kmr: 'Hejmara kesî (UPN) ya rêveber',
        ar: 'الرقم الشخصي (UPN) للمدير',
        en: 'Personal number (UPN) of the manager',
      },
    },
    {
      id: 'partner',
      kind: 'name',
      scripts: ['ckb'],
      optional: true,
      label: {
        ckb: 'ناوی هاوبەش، ئەگەر هەبێت',
        kmr: 'Navê hevpar, heke hebe',
        ar: 'اسم الشريك إن وُجد',
        en: 'Name of a partner, if there is one',
      },
    },
    {
      id: 'second_partner',
      kind: 'name',
      scripts: ['ckb'],
      optional: true,
      when: { fact: 'answer.partner', is: 'present' },
      label: {
        ckb: 'ناوی هاوبەشی دووەم، ئەگەر هەبێت',
        kmr: 'Navê hevparê duyem, heke hebe',
        ar: 'اسم الشريك الثاني إن وُجد',
        en: 'Name of a second partner, if there is one',
      },
    },
    paper('contract', 'founding-contract', {
      ckb: 'گرێبەستی دامەزراندن',
      kmr: 'Girêbesta damezrandinê',
      ar: 'عقد التأسيس',
      en: 'Founding contract',
    }),
  ],
  conditions: [
    {
      id: 'of-age',
      text: { ckb: 'تەمەنت ١٨ ساڵ یان زیاترە.', kmr: 'Tu 18 salî an mezintir î.', ar: 'أتممت ١٨ سنة.', en: 'You are 18 or older.' },
      rule: { fact: 'applicant.age', is: 'at-least', to: 18 },
      otherwise: 'refuse',
      reason: {
        ckb: 'کۆمپانیا لە تەمەنی ١٨ ساڵەوە تۆمار دەکرێت.',
        kmr: 'Kompanî ji 18 saliyê pê ve tê tomarkirin.',
        ar: 'تُسجَّل الشركة ابتداءً من سن ١٨ سنة.',
        en: 'A company can be registered from the age of 18.',
      },
    },
    {
      id: 'no-government-employee',
      text: {
        ckb: 'فەرمانبەری حکومەت نیت.',
        kmr: 'Tu ne karmendê hikûmetê yî.',
        ar: 'لست موظفًا حكوميًا.',
        en: 'You are not a government employee.',
      },
      rule: {
        all: [
          { fact: 'register.payroll.employment_type', is: 'none-of', of: ['permanent', 'contract', 'peshmerga'] },
          { fact: 'register.employees.employment_type', is: 'none-of', of: ['permanent', 'contract', 'peshmerga'] },
        ],
      },
      otherwise: 'refuse',
      reason: {
        ckb: 'فەرمانبەری حکومەت ناتوانێت کۆمپانیا تۆمار بکات.',
        kmr: 'Karmendê hikûmetê nikare kompaniyê tomar bike.',
        ar: 'لا يحق للموظف الحكومي تسجيل شركة.',
        en: 'A government employee cannot register a company.',
      },
    },
    {
      id: 'capital-enough',
      text: {
        ckb: 'سەرمایە لانیکەم ١٬٠٠٠٬٠٠٠ دینارە.',
        kmr: 'Sermaye herî kêm 1.000.000 dînar e.',
        ar: 'لا يقل رأس المال عن ١٬٠٠٠٬٠٠٠ د.ع.',
        en: 'The capital is at least IQD 1,000,000.',
      },
      rule: { fact: 'answer.capital', is: 'at-least', to: 1_000_000 },
      otherwise: 'return',
      reason: {
        ckb: 'سەرمایەکە لە ١٬٠٠٠٬٠٠٠ دینار کەمترە. تکایە زیادی بکە و گرێبەستەکە بگۆڕە.',
        kmr: 'Sermaye ji 1.000.000 dînarî kêmtir e. Ji kerema xwe zêde bike û girêbestê biguhere.',
        ar: 'رأس المال أقل من ١٬٠٠٠٬٠٠٠ د.ع. يرجى زيادته وتعديل العقد.',
        en: 'The capital is below IQD 1,000,000. Please raise it and change the contract.',
      },
    },
    {
      id: 'manager-named',
      text: {
        ckb: 'ژمارەی کەسییەکە هی بەڕێوەبەرەکەیە.',
        kmr: 'Hejmara kesî ya rêveber e.',
        ar: 'الرقم الشخصي هو رقم المدير.',
        en: 'The personal number is that of the manager.',
      },
      rule: {
        any: [
          {
            all: [
              { fact: 'answer.manager', is: 'equal', to: 'self' },
              { fact: 'answer.manager_upn', is: 'equal', to: { fact: 'applicant.upn' } },
            ],
          },
          {
            all: [
              { fact: 'answer.manager', is: 'equal', to: 'other' },
              { fact: 'answer.manager_upn', is: 'not-equal', to: { fact: 'applicant.upn' } },
            ],
          },
        ],
      },
      otherwise: 'return',
      reason: {
        ckb: 'ژمارەی کەسی و بەڕێوەبەر لەگەڵ یەک ناگونجێن. تکایە ژمارەی بەڕێوەبەرەکە بنووسە.',
        kmr: 'Hejmara kesî û rêveber li hev nayên. Ji kerema xwe hejmara rêveber binivîse.',
        ar: 'الرقم الشخصي لا يطابق المدير. يرجى كتابة رقم المدير.',
        en: 'The personal number does not fit the manager. Please write the manager’s number.',
      },
    },
  ],
  // 300 000 for a branch is published (200 000 + 50 000 + 25 000 + 25 000); the others are demo figures.
  fee: { amount: { by: 'answer.legal_form', amounts: { llc: 100_000, jsc: 100_000, sole: 100_000, branch: 300_000 } } },
  gives: {
    credential: 'company-registration',
    register: 'companies',
    record: {
      document_number: { number: 'KRD-CR-' },
      date_of_issuance: 'today',
      date_of_expiry: { after: 'P1Y' }, // checked every year
      registration_number: { number: 'KRD-CR-' },
      registration_date: 'today',
      company_name_native: { fact: 'answer.company_name.ckb' },
      company_name_native_ar: { fact: 'answer.company_name.ar' },
      company_name: { fact: 'answer.company_name.latin' },
      legal_form: { fact: 'answer.legal_form' },
      capital: { fact: 'answer.capital' },
      activity_codes: { fact: 'answer.activities' },
      address: {
        words: ['answer.address.district', 'answer.address.subdistrict', 'answer.address.neighbourhood', 'answer.address.landmark'],
      },
      manager_full_name_native: { by: 'answer.manager', each: { self: ownNameNative, other: { fact: 'answer.manager_name.ckb' } } },
      manager_full_name: { by: 'answer.manager', each: { self: ownName, other: { fact: 'answer.manager_name.latin' } } },
      manager_upn: { fact: 'answer.manager_upn' },
      partners: { people: [{ name: ['answer.partner.ckb'] }, { name: ['answer.second_partner.ckb'] }] },
    },
    replaces: false,
  },
});
