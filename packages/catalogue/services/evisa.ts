/** An e-visa of thirty days for somebody from abroad. */
import { heldNames } from '../src/held.ts';
import { officeHours, officesOf } from '../src/offices.ts';
import { portrait } from '../src/papers.ts';
import { notACitizen, passportColumns, passportLongValid, passportQuestions } from '../src/passport-questions.ts';
import { defineService } from '../src/service.ts';
import { purposesOfStay } from '../src/shared-values.ts';

export default defineService({
  id: 'evisa',
  code: 'MOI-921',
  title: { ckb: 'ڤیزای ئەلیکترۆنی', kmr: 'Vîzeya elektronîk', ar: 'تأشيرة إلكترونية', en: 'E-visa' },
  otherTitles: ['ڤیزا', 'فیزا', 'فيزا', 'تأشيرة دخول', 'Visa', 'Vîze'],
  description: {
    ckb: 'ڤیزایەک بۆ ٣٠ ڕۆژ. پێش گەشتەکەت دێتە ناو جزدانەکەت.',
    kmr: 'Vîzeyek ji bo 30 rojan. Berî rêwîtiya te tê berîka te.',
    ar: 'تأشيرة لمدة ٣٠ يومًا تصل إلى محفظتك قبل سفرك.',
    en: 'A visa for 30 days. It arrives in your wallet before you travel.',
  },
  authority: 'residence',
  event: 'travel',
  who: {
    ckb: 'میوانانی دەرەوەی وڵات، کە پاسپۆرتەکەیان لانیکەم شەش مانگی مابێت.',
    kmr: 'Mêvanên ji derveyî welat, ku herî kêm şeş mehên pasaporta wan mane.',
    ar: 'الزائرون من الخارج ممن يسري جوازهم ستة أشهر على الأقل.',
    en: 'Visitors from abroad whose passport is valid for six more months.',
  },
  documents: [heldNames['passport-record'], { ckb: 'وێنە', kmr: 'Wêne', ar: 'صورة', en: 'Photo' }],
  hours: officeHours,
  time: { ckb: '٢ تا ٣ ڕۆژ', kmr: '2 heta 3 rojan', ar: 'من يومين إلى ٣ أيام', en: '2 to 3 days' },
  price: {
    ckb: '٧٢ دۆلار، نزیکەی ٩٤٬٣٢٠ دینار (demo)',
    kmr: '72 dolar, nêzîkî 94.320 dînar (demo)',
    ar: '٧٢ دولارًا، نحو ٩٤٬٣٢٠ د.ع. (demo)',
    en: 'US$72, about IQD 94,320 (demo)',
  },
  addresses: officesOf('residence'),
  visitors: true,
  promise: 3,
  fourEyes: false,
  lapses: 'P30D',
  questions: [
    ...passportQuestions,
    {
      id: 'purpose',
      kind: 'choice',
      label: { ckb: 'مەبەستی سەردان', kmr: 'Armanca serdanê', ar: 'غرض الزيارة', en: 'Purpose of your visit' },
      options: purposesOfStay,
    },
    {
      id: 'entries',
      kind: 'choice',
      label: {
        ckb: 'یەک جار یان چەند جار دێیت؟',
        kmr: 'Tu carekê an çend caran têyî?',
        ar: 'مرة واحدة أم عدة مرات؟',
        en: 'Will you enter once or several times?',
      },
      options: {
        single: { ckb: 'یەک جار', kmr: 'carekê', ar: 'مرة واحدة', en: 'once' },
        multiple: { ckb: 'چەند جار', kmr: 'çend caran', ar: 'عدة مرات', en: 'several times' },
      },
    },
    {
      id: 'arrival',
      kind: 'date',
      notBefore: 'today',
      notAfter: 'P1Y',
      label: { ckb: 'کەی دێیت؟', kmr: 'Tu kengî têyî?', ar: 'متى تصل؟', en: 'When will you arrive?' },
    },
    {
      id: 'host',
      kind: 'text',
      most: 120,
      label: { ckb: 'لە کوێ دەمێنیتەوە؟', kmr: 'Tu li ku dimînî?', ar: 'أين ستقيم؟', en: 'Where will you stay?' },
      hint: {
        ckb: 'ناوی هوتێل، یان ناو و ژمارەی ئەو کەسەی بانگهێشتی کردوویت.',
        kmr: 'Navê otêlê, an nav û hejmara kesê ku te vedixwîne.',
        ar: 'اسم الفندق، أو اسم ورقم من دعاك.',
        en: 'The hotel, or the name and number of your host.',
      },
    },
    portrait(),
  ],
  conditions: [
    passportLongValid,
    notACitizen,
    {
      id: 'arrival-soon',
      text: {
        ckb: 'لە ماوەی سێ مانگدا دێیت.',
        kmr: 'Tu di nav sê mehan de têyî.',
        ar: 'تصل خلال ثلاثة أشهر.',
        en: 'You arrive within three months.',
      },
      rule: { fact: 'answer.arrival', is: 'nearer-than', by: 'P3M' },
      otherwise: 'return',
      reason: {
        ckb: 'ڤیزا زیاتر لە سێ مانگ پێش گەشت نادرێت. تکایە بەروارەکە بگۆڕە یان دواتر داوا بکە.',
        kmr: 'Vîze ji sê mehan zêdetir berî rêwîtiyê nayê dayîn. Ji kerema xwe dîrokê biguhere an paşê bixwaze.',
        ar: 'لا تُمنح التأشيرة قبل السفر بأكثر من ثلاثة أشهر. يرجى تغيير التاريخ أو الطلب لاحقًا.',
        en: 'A visa is not given more than three months ahead. Please change the day, or apply later.',
      },
    },
  ],
  fee: { amount: 94_320 }, // US$72 are published; the rate of 1 310 is a demo figure
  gives: {
    credential: 'e-visa',
    register: 'visas',
    record: {
      document_number: { number: 'KRD-EV-' },
      date_of_issuance: 'today',
      date_of_expiry: { after: 'P30D', of: 'answer.arrival' },
      ...passportColumns,
      purpose: { fact: 'answer.purpose' },
      entries: { fact: 'answer.entries' },
      stay_days: { value: 30 },
      valid_from: { fact: 'answer.arrival' },
    },
    replaces: false,
  },
});
