/** A residence card of six or twelve months for somebody from abroad: sponsor, health test, entry stamp; a day late costs its fine. */
import { heldNames } from '../src/held.ts';
import { officeHours, officesOf } from '../src/offices.ts';
import { paper, portrait } from '../src/papers.ts';
import { notACitizen, passportColumns, passportLongValid, passportQuestions } from '../src/passport-questions.ts';
import { defineService } from '../src/service.ts';
import { purposesOfStay } from '../src/shared-values.ts';

export default defineService({
  id: 'residence',
  code: 'MOI-922',
  title: { ckb: 'کارتی نشینگە', kmr: 'Karta rûniştinê', ar: 'إقامة', en: 'Residence card' },
  otherTitles: ['ئیقامە', 'نوێکردنەوەی ئیقامە', 'بطاقة الإقامة', 'تجديد الإقامة', 'Residence permit', 'Iqama'],
  description: {
    ckb: 'کارتی نشینگە بۆ شەش مانگ یان ساڵێک، بۆ کەسێک کە لێرە کار دەکات یان دەژی.',
    kmr: 'Karta rûniştinê ji bo şeş mehan an salekê, ji bo kesê ku li vir dixebite an dijî.',
    ar: 'بطاقة إقامة لستة أشهر أو سنة لمن يعمل أو يعيش هنا.',
    en: 'A residence card for six months or a year, for somebody who works or lives here.',
  },
  authority: 'residence',
  event: 'travel',
  who: {
    ckb: 'کەسانی دەرەوەی وڵات کە کەفیلێکیان هەیە.',
    kmr: 'Kesên ji derveyî welat ku kefîlekî wan heye.',
    ar: 'القادمون من الخارج ولديهم كفيل.',
    en: 'People from abroad who have a sponsor.',
  },
  documents: [
    heldNames['passport-record'],
    { ckb: 'مۆری هاتنەژوورەوە', kmr: 'Mohra ketinê', ar: 'ختم الدخول', en: 'Entry stamp' },
    { ckb: 'پشکنینی تەندروستی', kmr: 'Muayeneya tenduristiyê', ar: 'الفحص الصحي', en: 'Health test' },
    { ckb: 'نامەی کەفیل', kmr: 'Nameya kefîl', ar: 'رسالة الكفيل', en: 'Letter of the sponsor' },
  ],
  hours: officeHours,
  time: { ckb: '٥ تا ٧ ڕۆژ', kmr: '5 heta 7 rojan', ar: 'من ٥ إلى ٧ أيام', en: '5 to 7 days' },
  price: {
    ckb: '٦٠٬٠٠٠ یان ١٢٠٬٠٠٠ دینار (demo)؛ بۆ هەر ڕۆژێکی دواکەوتن ٢٠٬٠٠٠ دینار',
    kmr: '60.000 an 120.000 dînar (demo); ji bo her roja derengiyê 20.000 dînar',
    ar: '٦٠٬٠٠٠ أو ١٢٠٬٠٠٠ د.ع. (demo)؛ وعن كل يوم تأخير ٢٠٬٠٠٠ د.ع.',
    en: 'IQD 60,000 or 120,000 (demo); IQD 20,000 for each day late',
  },
  addresses: officesOf('residence'),
  visitors: true,
  promise: 7,
  fourEyes: true,
  lapses: 'P30D',
  questions: [
    ...passportQuestions,
    {
      id: 'purpose',
      kind: 'choice',
      label: { ckb: 'مەبەستی نیشتەجێبوون', kmr: 'Armanca rûniştinê', ar: 'غرض الإقامة', en: 'Purpose of your stay' },
      options: purposesOfStay,
    },
    {
      id: 'residence_class',
      kind: 'choice',
      label: { ckb: 'بۆ چەند مانگ؟', kmr: 'Ji bo çend mehan?', ar: 'لكم شهر؟', en: 'For how many months?' },
      options: {
        6: { ckb: '٦ مانگ', kmr: '6 meh', ar: '٦ أشهر', en: '6 months' },
        12: { ckb: '١٢ مانگ', kmr: '12 meh', ar: '١٢ شهرًا', en: '12 months' },
      },
    },
    {
      id: 'sponsor',
      kind: 'text',
      most: 80,
      label: { ckb: 'کەفیلەکەت کێیە؟', kmr: 'Kefîlê te kî ye?', ar: 'من كفيلك؟', en: 'Who is your sponsor?' },
      hint: {
        ckb: 'ناوی کەسەکە یان کۆمپانیاکە.',
        kmr: 'Navê kesî an kompaniyê.',
        ar: 'اسم الشخص أو الشركة.',
        en: 'The name of the person or the company.',
      },
    },
    {
      id: 'sponsor_upn',
      kind: 'identifier',
      pattern: '\\d{13}',
      example: '9990000000025',
      label: {
        ckb: 'ژمارەی کەسی (UPN)ی کەفیل یان بەڕێوەبەرەکەی',
        kmr: 'Hejmara kesî (UPN) ya kefîl an rêveberê wî',
        ar: 'الرقم الشخصي (UPN) للكفيل أو لمدير الشركة',
        en: 'Personal number (UPN) of the sponsor or its manager',
      },
    },
    paper('sponsor_letter', 'sponsor-letter', { ckb: 'نامەی کەفیل', kmr: 'Nameya kefîl', ar: 'رسالة الكفيل', en: 'Letter of the sponsor' }),
    {
      id: 'entry_date',
      kind: 'date',
      notBefore: '-P5Y',
      notAfter: 'today',
      label: { ckb: 'کەی هاتیتە ژوورەوە؟', kmr: 'Tu kengî ketî?', ar: 'متى دخلت؟', en: 'When did you enter?' },
    },
    paper('entry_stamp', 'entry-stamp', {
      ckb: 'لاپەڕەی مۆری هاتنەژوورەوە',
      kmr: 'Rûpela mohra ketinê',
      ar: 'صفحة ختم الدخول',
      en: 'Page with the entry stamp',
    }),
    {
      id: 'stay_until',
      kind: 'date',
      notBefore: '-P5Y',
      notAfter: 'P5Y',
      label: {
        ckb: 'ڤیزا یان کارتەکەت تا کەی کارایە؟',
        kmr: 'Vîze an karta te heta kengî derbasdar e?',
        ar: 'حتى متى تسري تأشيرتك أو بطاقتك؟',
        en: 'Until when is your visa or card valid?',
      },
    },
    paper('health_test', 'health-test', {
      ckb: 'ئەنجامی پشکنینی تەندروستی',
      kmr: 'Encama muayeneya tenduristiyê',
      ar: 'نتيجة الفحص الصحي',
      en: 'Result of the health test',
    }),
    {
      id: 'health_test_date',
      kind: 'date',
      notBefore: '-P5Y',
      notAfter: 'today',
      label: { ckb: 'پشکنینەکە کەی کراوە؟', kmr: 'Muayene kengî hat kirin?', ar: 'متى أُجري الفحص؟', en: 'When was the health test?' },
    },
    { id: 'address', kind: 'address', label: { ckb: 'لە کوێ دەژیت؟', kmr: 'Tu li ku dijî?', ar: 'أين تسكن؟', en: 'Where do you live?' } },
    portrait(),
  ],
  conditions: [
    passportLongValid,
    notACitizen,
    {
      id: 'health-test-recent',
      text: {
        ckb: 'پشکنینی تەندروستی لە سێ مانگ کۆنتر نییە.',
        kmr: 'Muayeneya tenduristiyê ji sê mehan ne kevntir e.',
        ar: 'لم تمض على الفحص الصحي ثلاثة أشهر.',
        en: 'The health test is not older than three months.',
      },
      rule: { fact: 'answer.health_test_date', is: 'younger-than', by: 'P3M' },
      otherwise: 'return',
      reason: {
        ckb: 'پشکنینە تەندروستییەکە لە سێ مانگ کۆنترە. تکایە دانەیەکی نوێ بنێرە.',
        kmr: 'Muayene ji sê mehan kevntir e. Ji kerema xwe yeke nû bişîne.',
        ar: 'مضى على الفحص أكثر من ثلاثة أشهر. يرجى إرسال فحص جديد.',
        en: 'The health test is older than three months. Please send a new one.',
      },
    },
    {
      id: 'own-sponsor',
      text: { ckb: 'کەفیلەکەت کەسێکی ترە.', kmr: 'Kefîlê te kesekî din e.', ar: 'كفيلك شخص غيرك.', en: 'Your sponsor is somebody else.' },
      rule: { fact: 'answer.sponsor_upn', is: 'not-equal', to: { fact: 'applicant.upn' } },
      otherwise: 'return',
      reason: {
        ckb: 'کەس ناتوانێت کەفیلی خۆی بێت. تکایە ژمارەی کەفیلەکەت بنووسە.',
        kmr: 'Kes nikare kefîlê xwe be. Ji kerema xwe hejmara kefîlê xwe binivîse.',
        ar: 'لا يكفل المرء نفسه. يرجى كتابة رقم كفيلك.',
        en: 'Nobody can be their own sponsor. Please write your sponsor’s number.',
      },
    },
    {
      id: 'entered-in-time',
      text: {
        ckb: 'پێش بەسەرچوونی ڤیزاکە هاتوویت.',
        kmr: 'Tu berî qedandina vîzeyê ketî.',
        ar: 'دخلت قبل انتهاء التأشيرة.',
        en: 'You entered before the visa ended.',
      },
      rule: { fact: 'answer.entry_date', is: 'at-most', to: { fact: 'answer.stay_until' } },
      otherwise: 'return',
      reason: {
        ckb: 'بەرواری هاتنەکە دوای بەسەرچوونی ڤیزاکەیە. تکایە هەردوو بەروار ڕاست بکەرەوە.',
        kmr: 'Dîroka ketinê piştî qedandina vîzeyê ye. Ji kerema xwe her du dîrokan rast bike.',
        ar: 'تاريخ الدخول بعد انتهاء التأشيرة. يرجى تصحيح التاريخين.',
        en: 'The entry is after the end of the visa. Please correct both days.',
      },
    },
  ],
  fee: {
    amount: { by: 'answer.residence_class', amounts: { 6: 60_000, 12: 120_000 } }, // demo: to be named by the authority
    added: [
      {
        id: 'late',
        text: {
          ckb: 'سزای دواکەوتن، ٢٠٬٠٠٠ دینار بۆ هەر ڕۆژێک',
          kmr: 'Cezayê derengiyê, 20.000 dînar ji bo her rojê',
          ar: 'غرامة التأخير، ٢٠٬٠٠٠ د.ع. عن كل يوم',
          en: 'Late fine, IQD 20,000 a day',
        },
        when: { fact: 'answer.stay_until', is: 'older-than', by: 'P0D' },
        amount: { perDayAfter: 'answer.stay_until', amount: 20_000 },
      },
    ],
  },
  gives: {
    credential: 'residence-permit',
    register: 'residence',
    record: {
      document_number: { number: 'KRD-RC-' },
      date_of_issuance: 'today',
      date_of_expiry: { by: 'answer.residence_class', each: { 6: { after: 'P6M' }, 12: { after: 'P12M' } } },
      ...passportColumns,
      sponsor: { fact: 'answer.sponsor' },
      purpose: { fact: 'answer.purpose' },
      entry_date: { fact: 'answer.entry_date' },
      residence_class: { fact: 'answer.residence_class' },
      address: { words: ['answer.address.district', 'answer.address.neighbourhood', 'answer.address.landmark'] },
    },
    replaces: true,
  },
});
