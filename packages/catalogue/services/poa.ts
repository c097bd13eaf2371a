/** A power of attorney before the notary: both parties, the powers, their limits, and until when. */
import { heldNames, show, showCivilId } from '../src/held.ts';
import { officeHours, officesOf } from '../src/offices.ts';
import { ownName, ownNameNative } from '../src/own-name.ts';
import { portrait } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'poa',
  code: 'MOJ-901',
  title: { ckb: 'بریکارنامە', kmr: 'Wekaletname', ar: 'وكالة', en: 'Power of attorney' },
  otherTitles: ['وەکالەت', 'بریکارنامەی گشتی', 'بریکارنامەی تایبەت', 'نۆتەری ئەلیکترۆنی', 'وكالة عامة', 'وكالة خاصة', 'E-notary', 'Notary'],
  description: {
    ckb: 'دەسەڵات دەدەیت بە کەسێکی متمانەپێکراو کە لە جیاتی تۆ کارێک بکات. هەر کاتێک بتەوێت دەتوانیت هەڵیبوەشێنیتەوە.',
    kmr: 'Tu destûrê didî kesekî pêbawer ku li şûna te karekî bike. Kengî bixwazî tu dikarî betal bikî.',
    ar: 'تفوض شخصًا تثق به ليتصرف نيابة عنك، ويمكنك إلغاء ذلك متى شئت.',
    en: 'You let somebody you trust act for you. You can cancel it whenever you wish.',
  },
  authority: 'notary',
  event: 'documents',
  who: {
    ckb: 'هەر دوو لایەن ١٨ ساڵ یان زیاتر بن.',
    kmr: 'Her du alî 18 salî an mezintir bin.',
    ar: 'أن يتم الطرفان ١٨ سنة.',
    en: 'Both parties are 18 or older.',
  },
  documents: [
    heldNames['civil-id'],
    { ckb: 'وێنەی هەردوو لایەن', kmr: 'Wêneyê her du aliyan', ar: 'صورة الطرفين', en: 'A photo of both parties' },
  ],
  hours: officeHours,
  time: { ckb: '٢٠ خولەک تا کاتژمێرێک', kmr: '20 deqe heta saetekê', ar: 'من ٢٠ دقيقة إلى ساعة', en: '20 minutes to an hour' },
  price: { ckb: '٣٬٠٠٠ + ١٬٠٠٠ دینار', kmr: '3.000 + 1.000 dînar', ar: '٣٬٠٠٠ + ١٬٠٠٠ د.ع.', en: 'IQD 3,000 + 1,000' },
  addresses: officesOf('notary'),
  promise: 1,
  fourEyes: true,
  lapses: 'P30D',
  questions: [
    showCivilId(),
    {
      id: 'kind',
      kind: 'choice',
      label: { ckb: 'گشتی یان تایبەت؟', kmr: 'Giştî an taybet?', ar: 'عامة أم خاصة؟', en: 'General or special?' },
      hint: {
        ckb: 'تایبەت تەنها بۆ یەک کارە و سنوورەکەی دەنووسیت.',
        kmr: 'Taybet tenê ji bo karekî ye û tu sînorê wê dinivîsî.',
        ar: 'الخاصة لعمل واحد وتكتب حدوده.',
        en: 'A special power is for one matter, and you write its limits.',
      },
      options: {
        general: { ckb: 'گشتی', kmr: 'giştî', ar: 'عامة', en: 'general' },
        special: { ckb: 'تایبەت', kmr: 'taybet', ar: 'خاصة', en: 'special' },
      },
    },
    {
      id: 'powers',
      kind: 'choice',
      several: true,
      label: { ckb: 'دەسەڵاتی چی دەدەیت؟', kmr: 'Tu destûra çi didî?', ar: 'بماذا تفوض؟', en: 'What may the agent do?' },
      options: {
        documents: {
          ckb: 'ڕاییکردنی مامەڵە لە فەرمانگەکان',
          kmr: 'karên li daîreyan',
          ar: 'مراجعة الدوائر الرسمية',
          en: 'dealing with offices',
        },
        court: { ckb: 'نوێنەرایەتی لە دادگا', kmr: 'nûnerî li dadgehê', ar: 'المرافعة أمام المحاكم', en: 'representing in court' },
        salary: { ckb: 'وەرگرتنی مووچە', kmr: 'wergirtina meaş', ar: 'استلام الراتب', en: 'receiving the salary' },
        bank: { ckb: 'کاروباری بانک', kmr: 'karên bankê', ar: 'المعاملات المصرفية', en: 'bank business' },
        sell_property: { ckb: 'فرۆشتنی خانووبەرە', kmr: 'firotina milk', ar: 'بيع العقار', en: 'selling property' },
        buy_property: { ckb: 'کڕینی خانووبەرە', kmr: 'kirîna milk', ar: 'شراء العقار', en: 'buying property' },
        rent_property: { ckb: 'بەکرێدانی خانووبەرە', kmr: 'kirêkirina milk', ar: 'تأجير العقار', en: 'letting property' },
        vehicle: {
          ckb: 'کڕین و فرۆشتنی ئۆتۆمبێل',
          kmr: 'kirîn û firotina otomobîlê',
          ar: 'بيع وشراء المركبات',
          en: 'buying and selling vehicles',
        },
        company: { ckb: 'کاروباری کۆمپانیا', kmr: 'karûbarê kompaniyê', ar: 'أعمال الشركة', en: 'company business' },
      },
    },
    {
      ...show('deed', 'land-deed', ['parcel', 'encumbered', 'document_number']),
      when: { fact: 'answer.powers', is: 'one-of', of: ['sell_property'] },
    },
    {
      id: 'limits',
      kind: 'text',
      most: 500,
      long: true,
      optional: true,
      label: { ckb: 'سنووری دەسەڵاتەکە', kmr: 'Sînorê destûrê', ar: 'حدود الوكالة', en: 'Limits of the power' },
      hint: {
        ckb: 'بۆ نموونە: تەنها ئۆتۆمبێلی ژمارە …',
        kmr: 'Bo nimûne: tenê otomobîla bi hejmara …',
        ar: 'مثلًا: المركبة رقم … فقط',
        en: 'For example: only the vehicle with the plate …',
      },
    },
    {
      id: 'agent_name',
      kind: 'name',
      scripts: ['ckb', 'latin'],
      label: { ckb: 'ناوی تەواوی بریکار', kmr: 'Navê tevahî yê wekîl', ar: 'الاسم الكامل للوكيل', en: 'Full name of the agent' },
    },
    {
      id: 'agent_upn',
      kind: 'identifier',
      pattern: '\\d{13}',
      example: '9990000000025',
      label: {
        ckb: 'ژمارەی کەسی (UPN)ی بریکار',
        kmr: 'Hejmara kesî (UPN) ya wekîl',
        ar: 'الرقم الشخصي (UPN) للوكيل',
        en: 'Personal number (UPN) of the agent',
      },
    },
    {
      id: 'agent_birthdate',
      kind: 'date',
      notAfter: 'today',
      label: {
        ckb: 'بەرواری لەدایکبوونی بریکار',
        kmr: 'Dîroka jidayikbûna wekîl',
        ar: 'تاريخ ولادة الوكيل',
        en: 'Date of birth of the agent',
      },
    },
    {
      id: 'ends_on',
      kind: 'date',
      notBefore: 'today',
      notAfter: 'P10Y',
      optional: true,
      label: { ckb: 'تا کەی؟', kmr: 'Heta kengî?', ar: 'حتى متى؟', en: 'Until when?' },
      hint: {
        ckb: 'بەتاڵی بهێڵەوە ئەگەر کۆتایی نەبێت.',
        kmr: 'Vala bihêle heke dawî tune be.',
        ar: 'اتركه فارغًا إن لم تكن له نهاية.',
        en: 'Leave it empty if it has no end.',
      },
    },
    portrait(),
    { ...portrait(), id: 'agent_photo', label: { ckb: 'وێنەی بریکار', kmr: 'Wêneyê wekîl', ar: 'صورة الوكيل', en: 'Photo of the agent' } },
    {
      id: 'free_will',
      kind: 'consent',
      label: { ckb: 'ویستی ئازاد', kmr: 'Vîna azad', ar: 'الإرادة الحرة', en: 'Your free will' },
      statement: {
        ckb: 'بە ویستی خۆم ئەم دەسەڵاتە دەدەم و دەزانم هەر کاتێک دەتوانم هەڵیبوەشێنمەوە.',
        kmr: 'Ez bi vîna xwe vê destûrê didim û dizanim ku her dem dikarim betal bikim.',
        ar: 'أفوض بإرادتي الحرة وأعلم أن لي إلغاء ذلك متى شئت.',
        en: 'I give this power of my own free will, and I know that I can cancel it at any time.',
      },
    },
  ],
  about: { land: { number: 'shown.land-deed.document_number' } },
  conditions: [
    {
      id: 'of-age',
      text: { ckb: 'تەمەنت ١٨ ساڵ یان زیاترە.', kmr: 'Tu 18 salî an mezintir î.', ar: 'أتممت ١٨ سنة.', en: 'You are 18 or older.' },
      rule: { fact: 'applicant.age', is: 'at-least', to: 18 },
      otherwise: 'refuse',
      reason: {
        ckb: 'بریکارنامە لە تەمەنی ١٨ ساڵەوە دەدرێت.',
        kmr: 'Wekaletname ji 18 saliyê pê ve tê dayîn.',
        ar: 'تُنظَّم الوكالة ابتداءً من سن ١٨ سنة.',
        en: 'A power of attorney can be given from the age of 18.',
      },
    },
    {
      id: 'agent-of-age',
      text: {
        ckb: 'بریکار ١٨ ساڵ یان زیاترە.',
        kmr: 'Wekîl 18 salî an mezintir e.',
        ar: 'أتم الوكيل ١٨ سنة.',
        en: 'The agent is 18 or older.',
      },
      rule: { not: { fact: 'answer.agent_birthdate', is: 'younger-than', by: 'P18Y' } },
      otherwise: 'refuse',
      reason: {
        ckb: 'بریکارەکە هێشتا ١٨ ساڵی تەواو نەکردووە.',
        kmr: 'Wekîl hêj 18 salî nebûye.',
        ar: 'لم يتم الوكيل ١٨ سنة بعد.',
        en: 'The agent is not yet 18.',
      },
    },
    {
      id: 'two-people',
      text: { ckb: 'بریکار کەسێکی ترە.', kmr: 'Wekîl kesekî din e.', ar: 'الوكيل شخص غيرك.', en: 'The agent is somebody else.' },
      rule: { fact: 'answer.agent_upn', is: 'not-equal', to: { fact: 'applicant.upn' } },
      otherwise: 'return',
      reason: {
        ckb: 'ژمارەی کەسیی خۆتت نووسیوە. تکایە هی بریکار بنووسە.',
        kmr: 'Te hejmara xwe nivîsandiye. Ji kerema xwe ya wekîl binivîse.',
        ar: 'كتبت رقمك الشخصي. يرجى كتابة رقم الوكيل.',
        en: 'You wrote your own number. Please write the agent’s.',
      },
    },
    {
      id: 'special-has-limits',
      text: {
        ckb: 'بریکارنامەی تایبەت سنووری نووسراوە.',
        kmr: 'Sînorê wekaletnameya taybet nivîsandî ye.',
        ar: 'للوكالة الخاصة حدود مكتوبة.',
        en: 'A special power states its limits.',
      },
      rule: {
        any: [
          { fact: 'answer.kind', is: 'equal', to: 'general' },
          { fact: 'answer.limits', is: 'present' },
        ],
      },
      otherwise: 'return',
      reason: {
        ckb: 'بریکارنامەی تایبەت سنوورێکی ڕوونی دەوێت. تکایە بنووسە بۆ چ کارێکە.',
        kmr: 'Wekaletnameya taybet sînorekî zelal dixwaze. Ji kerema xwe binivîse ji bo kîjan karî ye.',
        ar: 'الوكالة الخاصة تحتاج إلى حدود واضحة. يرجى كتابة العمل المقصود.',
        en: 'A special power needs clear limits. Please write which matter it is for.',
      },
    },
    {
      id: 'property-unencumbered',
      text: {
        ckb: 'ئەو موڵکەی دەفرۆشرێت بارگرانی لەسەر نییە.',
        kmr: 'Milkê ku tê firotin bar li ser tune.',
        ar: 'العقار المراد بيعه غير مرهون ولا محجوز.',
        en: 'Property to be sold is free of encumbrance.',
      },
      rule: {
        any: [
          { fact: 'answer.powers', is: 'none-of', of: ['sell_property'] },
          { fact: 'register.land.encumbered', is: 'false' },
        ],
      },
      otherwise: 'refuse',
      reason: {
        ckb: 'موڵکەکە بارگرانی لەسەرە یان بە ناوی تۆوە نییە، بۆیە دەسەڵاتی فرۆشتنی نادرێت.',
        kmr: 'Bar li ser milk heye an ne bi navê te ye, ji ber vê destûra firotinê nayê dayîn.',
        ar: 'العقار مرهون أو محجوز أو ليس باسمك، فلا يجوز التفويض ببيعه.',
        en: 'The property is encumbered or not in your name, so the power to sell it cannot be given.',
      },
    },
  ],
  fee: { amount: 4_000 }, // 3 000 + 1 000, published
  gives: {
    credential: 'power-of-attorney',
    register: 'powers-of-attorney',
    record: {
      document_number: { number: 'KRD-PO-' },
      date_of_issuance: 'today',
      date_of_expiry: { fact: 'answer.ends_on' },
      deed_number: { number: 'KRD-PO-' },
      kind: { fact: 'answer.kind' },
      grantor_full_name_native: ownNameNative,
      grantor_full_name: ownName,
      grantor_upn: 'holder',
      agent_full_name_native: { fact: 'answer.agent_name.ckb' },
      agent_full_name: { fact: 'answer.agent_name.latin' },
      agent_upn: { fact: 'answer.agent_upn' },
      powers: { fact: 'answer.powers' },
      limits: { fact: 'answer.limits' },
      notary_office: 'office',
    },
    replaces: false,
  },
});
