/** An appointment for the renewal of a passport: fingerprints and the booklet need the counter, everything else is ready before. */
import { heldNames, show, showCivilId } from '../src/held.ts';
import { officeHours, officesOf, price } from '../src/offices.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'passport-book',
  code: 'MOI-906',
  title: { ckb: 'نوێکردنەوەی پاسپۆرت', kmr: 'Nûkirina pasaportê', ar: 'تجديد جواز السفر', en: 'Passport renewal appointment' },
  otherTitles: ['نۆرەی پاسپۆرت', 'تازەکردنەوەی جەواز', 'حجز موعد الجواز', 'Passport renewal', 'Book a passport'],
  description: {
    ckb: 'کاتێک دیاری دەکەیت، بە بلیتی ڕیزەکەت دێیت، و پاسپۆرتەکەت هەمان ڕۆژ وەردەگریت.',
    kmr: 'Tu demekê diyar dikî, bi bilêta xwe ya dorê têyî, û pasaporta xwe heman rojê werdigirî.',
    ar: 'تختار موعدًا وتأتي ببطاقة دورك وتستلم جوازك في اليوم نفسه.',
    en: 'You choose a time, come with your queue ticket, and receive your passport the same day.',
  },
  authority: 'interior',
  event: 'travel',
  who: {
    ckb: 'هەر هاووڵاتییەک پاسپۆرتەکەی لە ساڵێک کەمتری مابێت.',
    kmr: 'Her welatiyê ku ji salekê kêmtir ji pasaporta wî maye.',
    ar: 'كل مواطن بقي في جوازه أقل من سنة.',
    en: 'Every citizen whose passport runs out within a year.',
  },
  documents: [
    heldNames['civil-id'],
    heldNames['information-card'],
    { ckb: 'پاسپۆرتی کۆن', kmr: 'Pasaporta kevn', ar: 'جواز السفر القديم', en: 'Old passport' },
  ],
  hours: officeHours,
  time: { ckb: 'هەمان ڕۆژ', kmr: 'Heman roj', ar: 'في اليوم نفسه', en: 'The same day' },
  price: price(91_000),
  addresses: officesOf('interior'),
  inPerson: true,
  promise: 1,
  fourEyes: false,
  lapses: 'P14D',
  questions: [
    showCivilId('upn'),
    show('home', 'information-card', ['document_number', 'governorate']),
    show('old_passport', 'passport-record', ['document_number', 'passport_number', 'date_of_expiry']),
    {
      id: 'booklet',
      kind: 'consent',
      label: { ckb: 'پاسپۆرتی کۆن', kmr: 'Pasaporta kevn', ar: 'الجواز القديم', en: 'Old passport' },
      statement: {
        ckb: 'پاسپۆرتە کۆنەکەم لەگەڵ خۆم دەهێنم.',
        kmr: 'Ez ê pasaporta xwe ya kevn bi xwe re bînim.',
        ar: 'سأحضر جوازي القديم معي.',
        en: 'I will bring my old passport with me.',
      },
    },
    {
      id: 'visit',
      kind: 'slot',
      office: { ckb: 'بەڕێوەبەرایەتیی پاسپۆرت', kmr: 'Rêveberiya Pasaportan', ar: 'مديرية الجوازات', en: 'Passport Directorate' },
      label: { ckb: 'کەی دێیت؟', kmr: 'Tu ê kengî werî?', ar: 'متى تحضر؟', en: 'When will you come?' },
    },
  ],
  about: { passports: { number: 'shown.passport-record.document_number' } },
  conditions: [
    {
      id: 'household-on-record',
      text: {
        ckb: 'کارتی زانیاریت لە تۆماردا هەیە.',
        kmr: 'Karta te ya zanyarî di tomarê de heye.',
        ar: 'بطاقة سكنك مسجلة.',
        en: 'Your information card is on record.',
      },
      rule: { fact: 'register.households.document_number', is: 'present' },
      otherwise: 'return',
      reason: {
        ckb: 'کارتی زانیاریت لە تۆماردا نەدۆزرایەوە. تکایە سەرەتا داوای بکە.',
        kmr: 'Karta te ya zanyarî di tomarê de nehat dîtin. Ji kerema xwe pêşî bixwaze.',
        ar: 'لم يُعثر على بطاقة سكنك في السجل. يرجى طلبها أولًا.',
        en: 'Your information card was not found on record. Please apply for it first.',
      },
    },
    {
      id: 'passport-on-record',
      text: {
        ckb: 'پاسپۆرتە کۆنەکە بە ناوی تۆوەیە.',
        kmr: 'Pasaporta kevn bi navê te ye.',
        ar: 'الجواز القديم باسمك.',
        en: 'The old passport is in your name.',
      },
      rule: { fact: 'register.passports.passport_number', is: 'equal', to: { fact: 'shown.passport-record.passport_number' } },
      otherwise: 'refuse',
      reason: {
        ckb: 'ئەم پاسپۆرتە لە تۆماردا بە ناوی تۆوە نییە.',
        kmr: 'Ev pasaport di tomarê de ne bi navê te ye.',
        ar: 'هذا الجواز ليس مسجلًا باسمك.',
        en: 'This passport is not on record in your name.',
      },
    },
    {
      id: 'due',
      text: {
        ckb: 'پاسپۆرتەکە لە ساڵێک کەمتری ماوە.',
        kmr: 'Ji salekê kêmtir ji pasaportê maye.',
        ar: 'بقي في الجواز أقل من سنة.',
        en: 'The passport runs out within a year.',
      },
      rule: { fact: 'shown.passport-record.date_of_expiry', is: 'nearer-than', by: 'P1Y' },
      otherwise: 'refuse',
      reason: {
        ckb: 'پاسپۆرتەکەت هێشتا زیاتر لە ساڵێکی ماوە. دواتر دەتوانیت نوێی بکەیتەوە.',
        kmr: 'Hêj ji salekê zêdetir ji pasaporta te maye. Paşê tu dikarî nû bikî.',
        ar: 'ما زال جوازك ساريًا لأكثر من سنة. يمكنك تجديده لاحقًا.',
        en: 'Your passport is valid for more than a year. You can renew it later.',
      },
    },
  ],
  fee: { amount: 91_000 },
  gives: {
    ticket: {
      ckb: 'بە پاسپۆرتی کۆن و ئەم بلیتەوە لە کاتی دیاریکراودا وەرە. ناوت لە ڕیزدایە.',
      kmr: 'Bi pasaporta kevn û vê bilêtê di dema diyarkirî de were. Navê te di dorê de ye.',
      ar: 'احضر في الموعد مع الجواز القديم وهذه البطاقة. اسمك في الدور.',
      en: 'Come at the time with your old passport and this ticket. You are in the queue.',
    },
  },
});
