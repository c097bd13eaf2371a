/** Tax clearance for a person or a company: for a past period, and for a purpose. */
import { heldNames, show, showCivilId } from '../src/held.ts';
import { aboutThreeDays, demoPrice, officeHours, officesOf } from '../src/offices.ts';
import { ownName, ownNameNative } from '../src/own-name.ts';
import { paper } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'tax-clear',
  code: 'MOF-901',
  title: { ckb: 'بێبەریی باج', kmr: 'Bêdeyniya bacê', ar: 'براءة ذمة', en: 'Tax clearance' },
  otherTitles: ['بڕوانامەی بێبەریی باج', 'بەرائەتی زیمە', 'براءة ذمة ضريبية', 'Tax clearance certificate'],
  description: {
    ckb: 'بەڵگەیەک کە باجی ماوەیەکت داوە و قەرزار نیت.',
    kmr: 'Belgeyek ku te baca demekê daye û tu deyndar nînî.',
    ar: 'وثيقة بأنك سددت ضريبة مدة معينة ولا دين عليك.',
    en: 'Proof that you have paid your tax for a period and owe nothing.',
  },
  authority: 'finance',
  event: 'business',
  who: {
    ckb: 'هەر باجدەرێک، کەس یان کۆمپانیا.',
    kmr: 'Her bacder, kes an kompanî.',
    ar: 'كل مكلف، شخصًا كان أو شركة.',
    en: 'Any taxpayer, a person or a company.',
  },
  documents: [
    heldNames['civil-id'],
    {
      ckb: 'بڕوانامەی کۆمپانیا، ئەگەر بۆ کۆمپانیا بێت',
      kmr: 'Belgeya kompaniyê, heke ji bo kompaniyê be',
      ar: 'شهادة الشركة إن كانت لشركة',
      en: 'Company registration, if it is for a company',
    },
    { ckb: 'پسوولەی باجی دراو', kmr: 'Meqbûza baca dayî', ar: 'وصل تسديد الضريبة', en: 'Receipt of the tax paid' },
  ],
  hours: officeHours,
  time: aboutThreeDays,
  price: demoPrice(10_000),
  addresses: officesOf('finance'),
  promise: 3,
  fourEyes: true,
  lapses: 'P30D',
  questions: [
    showCivilId(),
    {
      id: 'subject_kind',
      kind: 'choice',
      label: {
        ckb: 'بۆ خۆت یان بۆ کۆمپانیا؟',
        kmr: 'Ji bo xwe an ji bo kompaniyê?',
        ar: 'لنفسك أم لشركة؟',
        en: 'For yourself or for a company?',
      },
      options: {
        person: { ckb: 'بۆ خۆم', kmr: 'ji bo xwe', ar: 'لنفسي', en: 'for myself' },
        company: { ckb: 'بۆ کۆمپانیا', kmr: 'ji bo kompaniyê', ar: 'لشركة', en: 'for a company' },
      },
    },
    {
      ...show('company', 'company-registration', [
        'company_name_native',
        'company_name',
        'registration_number',
        'manager_upn',
        'date_of_expiry',
      ]),
      when: { fact: 'answer.subject_kind', is: 'equal', to: 'company' },
    },
    {
      id: 'tax_number',
      kind: 'identifier',
      pattern: '\\d{6,12}',
      example: '900112233',
      label: { ckb: 'ژمارەی باج', kmr: 'Hejmara bacê', ar: 'الرقم الضريبي', en: 'Tax number' },
    },
    {
      id: 'period_from',
      kind: 'date',
      notBefore: '-P20Y',
      notAfter: 'P1Y',
      label: { ckb: 'ماوەکە لە کەیەوە دەست پێ دەکات؟', kmr: 'Dem ji kengî dest pê dike?', ar: 'من أي تاريخ؟', en: 'From which day?' },
    },
    {
      id: 'period_until',
      kind: 'date',
      notBefore: '-P20Y',
      notAfter: 'P1Y',
      label: { ckb: 'تا کەی؟', kmr: 'Heta kengî?', ar: 'إلى أي تاريخ؟', en: 'Until which day?' },
    },
    {
      id: 'purpose',
      kind: 'choice',
      label: { ckb: 'بۆ چی پێویستە؟', kmr: 'Ji bo çi pêwîst e?', ar: 'لأي غرض؟', en: 'What is it for?' },
      options: {
        tender: { ckb: 'تەندەر', kmr: 'îhale', ar: 'مناقصة', en: 'tender' },
        company: { ckb: 'کاروباری کۆمپانیا', kmr: 'karûbarê kompaniyê', ar: 'معاملة شركة', en: 'company business' },
        property: { ckb: 'کڕین و فرۆشتنی موڵک', kmr: 'kirîn û firotina milk', ar: 'بيع وشراء عقار', en: 'sale of property' },
        vehicle: { ckb: 'مامەڵەی ئۆتۆمبێل', kmr: 'karê otomobîlê', ar: 'معاملة مركبة', en: 'vehicle business' },
        other: { ckb: 'هیتر', kmr: 'yên din', ar: 'أخرى', en: 'other' },
      },
    },
    {
      id: 'paying',
      kind: 'choice',
      label: { ckb: 'باجەکە چۆن دراوە؟', kmr: 'Bac çawa hat dayîn?', ar: 'كيف سُددت الضريبة؟', en: 'How was the tax paid?' },
      options: {
        clear: { ckb: 'هەمووی دراوە', kmr: 'hemû hat dayîn', ar: 'سُددت كلها', en: 'paid in full' },
        instalments: { ckb: 'بە قیست دەیدەم', kmr: 'bi qistan didim', ar: 'أسددها بالأقساط', en: 'in instalments' },
      },
    },
    paper('receipt', 'tax-receipt', {
      ckb: 'پسوولەی باجی دراو',
      kmr: 'Meqbûza baca dayî',
      ar: 'وصل تسديد الضريبة',
      en: 'Receipt of the tax paid',
    }),
    {
      id: 'paid_until',
      kind: 'date',
      notBefore: '-P20Y',
      notAfter: 'P1Y',
      label: {
        ckb: 'پسوولەکە تا کەی دەگرێتەوە؟',
        kmr: 'Meqbûz heta kengî digire?',
        ar: 'حتى أي تاريخ يشمل الوصل؟',
        en: 'Until which day does the receipt cover?',
      },
    },
  ],
  conditions: [
    {
      id: 'manager',
      text: {
        ckb: 'بۆ کۆمپانیا، تۆ بەڕێوەبەری ڕێگەپێدراویت.',
        kmr: 'Ji bo kompaniyê, tu rêveberê bi destûr î.',
        ar: 'للشركة: أنت مديرها المفوض.',
        en: 'For a company, you are its authorised manager.',
      },
      rule: {
        any: [
          { fact: 'answer.subject_kind', is: 'equal', to: 'person' },
          { fact: 'shown.company-registration.manager_upn', is: 'equal', to: { fact: 'applicant.upn' } },
        ],
      },
      otherwise: 'refuse',
      reason: {
        ckb: 'تەنها بەڕێوەبەری ڕێگەپێدراو دەتوانێت بۆ کۆمپانیا داوا بکات.',
        kmr: 'Tenê rêveberê bi destûr dikare ji bo kompaniyê bixwaze.',
        ar: 'لا يطلبها للشركة إلا مديرها المفوض.',
        en: 'Only the authorised manager can apply for a company.',
      },
    },
    {
      id: 'period-in-order',
      text: {
        ckb: 'ماوەکە پێش کۆتاییەکەی دەست پێ دەکات.',
        kmr: 'Dem berî dawiya xwe dest pê dike.',
        ar: 'تبدأ المدة قبل نهايتها.',
        en: 'The period begins before it ends.',
      },
      rule: { fact: 'answer.period_from', is: 'at-most', to: { fact: 'answer.period_until' } },
      otherwise: 'return',
      reason: {
        ckb: 'سەرەتای ماوەکە دوای کۆتاییەکەیەتی. تکایە بەروارەکان ڕاست بکەرەوە.',
        kmr: 'Destpêka demê piştî dawiya wê ye. Ji kerema xwe dîrokan rast bike.',
        ar: 'بداية المدة بعد نهايتها. يرجى تصحيح التاريخين.',
        en: 'The period begins after it ends. Please correct the days.',
      },
    },
    {
      id: 'period-past',
      text: { ckb: 'ماوەکە تەواو بووە.', kmr: 'Dem qediyaye.', ar: 'انتهت المدة.', en: 'The period is over.' },
      rule: { not: { fact: 'answer.period_until', is: 'further-than', by: 'P0D' } },
      otherwise: 'return',
      reason: {
        ckb: 'ماوەکە هێشتا تەواو نەبووە. بێبەری تەنها بۆ ماوەی ڕابردوو دەدرێت.',
        kmr: 'Dem hêj neqediyaye. Bêdeynî tenê ji bo demên borî tê dayîn.',
        ar: 'لم تنتهِ المدة بعد. تُمنح البراءة عن مدة ماضية فقط.',
        en: 'The period is not over yet. A clearance is given only for past periods.',
      },
    },
    {
      id: 'tax-paid',
      text: {
        ckb: 'باجی هەموو ماوەکە دراوە.',
        kmr: 'Baca hemû demê hatiye dayîn.',
        ar: 'سُددت ضريبة المدة كلها.',
        en: 'The tax of the whole period is paid.',
      },
      rule: { fact: 'answer.paid_until', is: 'at-least', to: { fact: 'answer.period_until' } },
      otherwise: 'return',
      reason: {
        ckb: 'پسوولەکە هەموو ماوەکە ناگرێتەوە. تکایە باجی ماوە بدە و پسوولەی نوێ بنێرە.',
        kmr: 'Meqbûz hemû demê nagire. Ji kerema xwe baca mayî bide û meqbûza nû bişîne.',
        ar: 'الوصل لا يشمل المدة كلها. يرجى تسديد المتبقي وإرسال الوصل الجديد.',
        en: 'The receipt does not cover the whole period. Please pay what is left and send the new receipt.',
      },
    },
    {
      id: 'number-agrees',
      text: {
        ckb: 'ژمارەی باجەکە وەک تۆمارە.',
        kmr: 'Hejmara bacê wek tomarê ye.',
        ar: 'الرقم الضريبي يطابق السجل.',
        en: 'The tax number is that of the register.',
      },
      rule: {
        any: [
          { fact: 'answer.subject_kind', is: 'equal', to: 'company' },
          { fact: 'register.tax.tax_number', is: 'absent' },
          { fact: 'register.tax.tax_number', is: 'equal', to: { fact: 'answer.tax_number' } },
        ],
      },
      otherwise: 'return',
      reason: {
        ckb: 'ژمارەی باجەکە جیاوازە لەوەی لە تۆماردایە. تکایە ڕاستی بکەرەوە.',
        kmr: 'Hejmara bacê ji ya tomarê cuda ye. Ji kerema xwe rast bike.',
        ar: 'الرقم الضريبي يختلف عما في السجل. يرجى تصحيحه.',
        en: 'The tax number differs from the register. Please correct it.',
      },
    },
  ],
  fee: { amount: 10_000 }, // demo: to be named by the authority
  gives: {
    credential: 'tax-clearance',
    register: 'tax',
    record: {
      document_number: { number: 'KRD-TC-' },
      date_of_issuance: 'today',
      date_of_expiry: { after: 'P90D' }, // to be confirmed by the authority
      subject_name_native: {
        by: 'answer.subject_kind',
        each: { person: ownNameNative, company: { fact: 'shown.company-registration.company_name_native' } },
      },
      subject_name: { by: 'answer.subject_kind', each: { person: ownName, company: { fact: 'shown.company-registration.company_name' } } },
      subject_kind: { fact: 'answer.subject_kind' },
      tax_number: { fact: 'answer.tax_number' },
      period_from: { fact: 'answer.period_from' },
      period_until: { fact: 'answer.period_until' },
      statement: { fact: 'answer.paying' },
      purpose: { fact: 'answer.purpose' },
    },
    replaces: false,
  },
});
