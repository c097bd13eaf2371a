/** Authentication of a paper for use abroad: an appointment at which the original is stamped. */
import { showCivilId } from '../src/held.ts';
import { demoPrice, officeHours, officesOf } from '../src/offices.ts';
import { paper } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'doc-auth',
  code: 'MOJ-902',
  title: { ckb: 'پەسەندکردنی بەڵگەنامە', kmr: 'Pejirandina belgeyê', ar: 'تصديق وثيقة', en: 'Authenticate a document' },
  otherTitles: ['تەسدیقی بەڵگەنامە', 'تصديق شهادة', 'Legalisation', 'Apostille'],
  description: {
    ckb: 'بەڵگەنامەکەت بۆ بەکارهێنان لە دەرەوەی وڵات پەسەند دەکرێت.',
    kmr: 'Belgeya te ji bo bikaranîna li derveyî welat tê pejirandin.',
    ar: 'تُصدَّق وثيقتك لاستعمالها خارج البلد.',
    en: 'Your document is authenticated for use abroad.',
  },
  authority: 'justice',
  event: 'documents',
  who: { ckb: 'خاوەنی بەڵگەنامەکە.', kmr: 'Xwediyê belgeyê.', ar: 'صاحب الوثيقة.', en: 'The holder of the document.' },
  documents: [{ ckb: 'بەڵگەنامە ڕەسەنەکە', kmr: 'Belgeya resen', ar: 'الوثيقة الأصلية', en: 'The original document' }],
  hours: officeHours,
  time: { ckb: 'هەمان ڕۆژ', kmr: 'Heman roj', ar: 'في اليوم نفسه', en: 'The same day' },
  price: demoPrice(5_000),
  addresses: officesOf('justice'),
  inPerson: true,
  promise: 2,
  fourEyes: false,
  lapses: 'P14D',
  questions: [
    showCivilId(),
    {
      id: 'kind',
      kind: 'choice',
      label: { ckb: 'چ بەڵگەنامەیەک؟', kmr: 'Kîjan belge?', ar: 'أي وثيقة؟', en: 'Which document?' },
      options: {
        school: { ckb: 'بڕوانامەی خوێندن', kmr: 'bawernameya xwendinê', ar: 'شهادة دراسية', en: 'school or university certificate' },
        court: { ckb: 'بڕیاری دادگا', kmr: 'biryara dadgehê', ar: 'قرار محكمة', en: 'court decision' },
        identity: { ckb: 'پێناس', kmr: 'nasname', ar: 'هوية', en: 'identity document' },
      },
    },
    paper('page', 'document', { ckb: 'وێنەی بەڵگەنامەکە', kmr: 'Wêneyê belgeyê', ar: 'صورة الوثيقة', en: 'A picture of it' }),
    {
      id: 'issued_on',
      kind: 'date',
      notAfter: 'today',
      label: { ckb: 'کەی دەرچووە؟', kmr: 'Kengî hat derxistin?', ar: 'متى صدرت؟', en: 'When was it issued?' },
    },
    {
      id: 'visit',
      kind: 'slot',
      office: { ckb: 'وەزارەتی داد', kmr: 'Wezareta Dadê', ar: 'وزارة العدل', en: 'Ministry of Justice' },
      label: { ckb: 'کەی دێیت؟', kmr: 'Tu ê kengî werî?', ar: 'متى تحضر؟', en: 'When will you come?' },
    },
  ],
  conditions: [
    {
      id: 'a-paper',
      text: { ckb: 'پێناس نییە.', kmr: 'Ne nasname ye.', ar: 'ليست هوية.', en: 'It is not an identity document.' },
      rule: { fact: 'answer.kind', is: 'not-equal', to: 'identity' },
      otherwise: 'refuse',
      reason: {
        ckb: 'پێناس پێویستی بە پەسەندکردن نییە: کۆدەکەی لە هەموو شوێنێک پشکنینی بۆ دەکرێت.',
        kmr: 'Nasname ne hewceyî pejirandinê ye: koda wê li her derê tê kontrolkirin.',
        ar: 'الهوية لا تحتاج إلى تصديق، فرمزها يُفحص في كل مكان.',
        en: 'An identity document needs no authentication: its code can be checked anywhere.',
      },
    },
    {
      id: 'issued-lately',
      text: {
        ckb: 'لە دوو ساڵ کۆنتر نییە.',
        kmr: 'Ji du salan ne kevntir e.',
        ar: 'لم يمض عليها سنتان.',
        en: 'It is not older than two years.',
      },
      rule: { fact: 'answer.issued_on', is: 'younger-than', by: 'P2Y' },
      otherwise: 'return',
      reason: {
        ckb: 'لە دوو ساڵ کۆنترە. تکایە دانەیەکی نوێ لە دەرکەرەکەی وەربگرە.',
        kmr: 'Ji du salan kevntir e. Ji kerema xwe ji derxerê wê yeke nû werbigire.',
        ar: 'مضى عليها أكثر من سنتين. يرجى استخراج نسخة جديدة من جهة إصدارها.',
        en: 'It is older than two years. Please ask for a new one where it was issued.',
      },
    },
  ],
  fee: { amount: 5_000 }, // demo: to be named by the authority
  gives: {
    ticket: {
      ckb: 'لەگەڵ بەڵگەنامە ڕەسەنەکە و ئەم بلیتەوە وەرە.',
      kmr: 'Bi belgeya resen û vê bilêtê were.',
      ar: 'احضر مع الوثيقة الأصلية وهذه البطاقة.',
      en: 'Come with the original and this ticket.',
    },
  },
});
