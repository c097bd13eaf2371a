/** Proof of life of somebody who draws a pension: at the office, at the mobile bus, or at home for those who cannot come. */
import { show, showCivilId } from '../src/held.ts';
import { free, officeHours, officesOf } from '../src/offices.ts';
import { portrait } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'proof-of-life',
  code: 'MOF-903',
  title: { ckb: 'بەرحەیاتی', kmr: 'Îspata jiyanê', ar: 'إثبات الحياة', en: 'Proof of life' },
  otherTitles: [
    'بەرحەیاتی خانەنشینان',
    'نوێکردنەوەی کارتی خانەنشین',
    'تأييد حياة',
    'حياة المتقاعدين',
    'Pensioner proof of life',
    'Pension',
  ],
  description: {
    ckb: 'ساڵی جارێک پشتڕاستی دەکەینەوە کە خۆت خانەنشینیت وەردەگریت. ئەگەر ناتوانیت بێیت، ئێمە دێین بۆ لات.',
    kmr: 'Salê carekê em piştrast dikin ku tu bi xwe meaşê werdigirî. Heke tu nikaribî werî, em tên cem te.',
    ar: 'نتحقق مرة في السنة من أنك تستلم راتبك بنفسك. وإن تعذر عليك الحضور جئنا إليك.',
    en: 'Once a year we confirm that you receive your pension yourself. If you cannot come, we come to you.',
  },
  authority: 'finance',
  event: 'work',
  who: {
    ckb: 'خانەنشینان، سوودمەندانی چاودێریی کۆمەڵایەتی و کەسوکاری شەهیدان.',
    kmr: 'Xanenişîn, yên alîkariya civakî û malbatên şehîdan.',
    ar: 'المتقاعدون والمشمولون بالرعاية الاجتماعية وذوو الشهداء.',
    en: 'Pensioners, people on welfare, and families of martyrs.',
  },
  documents: [
    { ckb: 'کارتی نیشتمانی', kmr: 'Karta neteweyî', ar: 'البطاقة الوطنية', en: 'Civil ID' },
    { ckb: 'کارتی خانەنشین', kmr: 'Karta xanenişîn', ar: 'هوية المتقاعد', en: 'Pensioner card' },
  ],
  hours: officeHours,
  time: { ckb: '٥ خولەک', kmr: '5 deqe', ar: '٥ دقائق', en: '5 minutes' },
  price: free,
  addresses: officesOf('finance'),
  inPerson: true,
  promise: 1,
  fourEyes: false,
  lapses: 'P60D',
  questions: [
    showCivilId(),
    show('card', 'beneficiary-card', ['document_number', 'scheme', 'file_number', 'proof_of_life_date']),
    {
      id: 'place',
      kind: 'choice',
      label: { ckb: 'لە کوێ یەکتر ببینین؟', kmr: 'Em li ku hev bibînin?', ar: 'أين نلتقي؟', en: 'Where shall we meet?' },
      options: {
        office: { ckb: 'لە فەرمانگە', kmr: 'li daîreyê', ar: 'في الدائرة', en: 'at the office' },
        bus: { ckb: 'لە پاسی گەڕۆک', kmr: 'li otobusa gerok', ar: 'في الحافلة المتنقلة', en: 'at the mobile bus' },
        home: {
          ckb: 'لە ماڵەوە، ناتوانم بێم',
          kmr: 'li malê, ez nikarim werim',
          ar: 'في البيت، لا أستطيع الحضور',
          en: 'at home, I cannot come',
        },
      },
    },
    {
      id: 'visit',
      kind: 'slot',
      office: { ckb: 'فەرمانگەی خانەنشینی', kmr: 'Daîreya xanenişîniyê', ar: 'دائرة التقاعد', en: 'Pension Office' },
      when: { fact: 'answer.place', is: 'not-equal', to: 'home' },
      label: { ckb: 'کەی دێیت؟', kmr: 'Tu ê kengî werî?', ar: 'متى تحضر؟', en: 'When will you come?' },
    },
    {
      id: 'address',
      kind: 'address',
      when: { fact: 'answer.place', is: 'equal', to: 'home' },
      label: { ckb: 'ماڵت لە کوێیە؟', kmr: 'Mala te li ku ye?', ar: 'أين بيتك؟', en: 'Where do you live?' },
    },
    {
      id: 'phone',
      kind: 'identifier',
      pattern: '(\\+?964|00964|0)?7\\d{9}',
      example: '07000000001',
      label: { ckb: 'ژمارەی مۆبایل', kmr: 'Hejmara mobîlê', ar: 'رقم الهاتف', en: 'Mobile number' },
    },
    portrait({ when: { fact: 'answer.place', is: 'equal', to: 'home' } }),
  ],
  conditions: [
    {
      id: 'beneficiary',
      text: {
        ckb: 'خانەنشینیت بە ناوی خۆتەوەیە.',
        kmr: 'Meaşê xanenişîniyê bi navê te ye.',
        ar: 'الراتب التقاعدي باسمك.',
        en: 'A pension is paid in your name.',
      },
      rule: { fact: 'register.pensions.file_number', is: 'equal', to: { fact: 'shown.beneficiary-card.file_number' } },
      otherwise: 'refuse',
      reason: {
        ckb: 'هیچ خانەنشینییەک بە ناوی تۆوە لە تۆماردا نییە.',
        kmr: 'Di tomarê de tu meaşê xanenişîniyê bi navê te tune.',
        ar: 'لا يوجد راتب تقاعدي مسجل باسمك.',
        en: 'No pension is on record in your name.',
      },
    },
    {
      id: 'due',
      text: {
        ckb: 'کاتی بەرحەیاتی لە سێ مانگ نزیکترە.',
        kmr: 'Dema îspata jiyanê di nav sê mehan de ye.',
        ar: 'يحل موعد إثبات الحياة خلال ثلاثة أشهر.',
        en: 'Your proof of life is due within three months.',
      },
      rule: {
        any: [
          { fact: 'register.pensions.proof_of_life_date', is: 'absent' },
          { fact: 'register.pensions.proof_of_life_date', is: 'nearer-than', by: 'P3M' },
        ],
      },
      otherwise: 'refuse',
      reason: {
        ckb: 'ئەمساڵ بەرحەیاتیت تۆمارکراوە. هیچ ناکات بکەیت؛ کاتی دیکە ئاگادارت دەکەینەوە.',
        kmr: 'Îsal îspata jiyana te hatiye tomarkirin. Ne hewce ye tiştekî bikî; em ê te agahdar bikin.',
        ar: 'إثبات حياتك لهذه السنة مسجل. لا يلزمك شيء، وسنخبرك في الموعد القادم.',
        en: 'Your proof of life is already recorded. You need do nothing; we will tell you when the next is due.',
      },
    },
    {
      id: 'card-current',
      text: { ckb: 'کارتەکە وەک تۆمارە.', kmr: 'Kart wek tomarê ye.', ar: 'البطاقة تطابق السجل.', en: 'The card is that of the register.' },
      rule: { fact: 'register.pensions.document_number', is: 'equal', to: { fact: 'shown.beneficiary-card.document_number' } },
      otherwise: 'return',
      reason: {
        ckb: 'کارتێکی نوێترت هەیە. تکایە ئەوەیان پیشان بدە.',
        kmr: 'Karteke te ya nûtir heye. Ji kerema xwe wê nîşan bide.',
        ar: 'لديك بطاقة أحدث. يرجى عرضها.',
        en: 'You have a newer card. Please show that one.',
      },
    },
  ],
  fee: { amount: 0 },
  gives: {
    credential: 'beneficiary-card',
    register: 'pensions',
    record: {
      document_number: { number: 'KRD-PN-' },
      date_of_issuance: 'today',
      date_of_expiry: { after: 'P1Y' },
      scheme: { fact: 'register.pensions.scheme' },
      file_number: { fact: 'register.pensions.file_number' },
      pension: { fact: 'register.pensions.pension' },
      proof_of_life_date: { after: 'P1Y' },
    },
    replaces: true,
  },
});
