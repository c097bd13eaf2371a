/** Words of messages, accesses and of the list that leads to them. */
import type { Text } from '@krdpass/locale';

export const moreWords = {
  title: { ckb: 'زیاتر', kmr: 'Zêdetir', ar: 'المزيد', en: 'More' },
  inbox: { ckb: 'نامەکان', kmr: 'Peyam', ar: 'الرسائل', en: 'Messages' },
  scans: { ckb: 'کاغەزە سکانکراوەکانم', kmr: 'Kaxezên min ên skankirî', ar: 'أوراقي الممسوحة', en: 'My scanned papers' },
  unread: { ckb: '{count} نەخوێندراوە', kmr: '{count} nexwendî', ar: '{count} غير مقروءة', en: '{count} unread' },
  noMessages: { ckb: 'هێشتا هیچ نامەیەک نییە.', kmr: 'Hêj peyam tune ye.', ar: 'لا رسائل بعد.', en: 'No messages yet.' },
  newMessage: { ckb: 'نوێ', kmr: 'Nû', ar: 'جديد', en: 'New' },
  toApplication: { ckb: 'داواکارییەکە ببینە', kmr: 'Serlêdanê bibîne', ar: 'اعرض الطلب', en: 'See the application' },
  accesses: {
    ckb: 'کێ سەیری زانیارییەکانمی کردووە',
    kmr: 'Kê li daneyên min nihêrî',
    ar: 'من اطّلع على بياناتي',
    en: 'Who looked at my data',
  },
  accessesMore: {
    ckb: 'هەر فەرمانبەرێک تۆماری تۆ بکاتەوە، دەبێت بڵێت بۆچی، و تۆ لێرە دەیبینیت.',
    kmr: 'Her karmendê ku tomara te vedike divê bêje çima, û tu wê li vir dibînî.',
    ar: 'كل موظف يفتح سجلك عليه ذكر السبب، وتراه أنت هنا.',
    en: 'Every officer who opens your record has to say why, and you see it here.',
  },
  noAccesses: {
    ckb: 'هێشتا کەس سەیری نەکردوون.',
    kmr: 'Hêj kesî lê nenihêriye.',
    ar: 'لم يطّلع عليها أحد بعد.',
    en: 'Nobody has looked at it yet.',
  },
  purpose: { ckb: 'هۆکار', kmr: 'Sedem', ar: 'السبب', en: 'Reason' },
  what: { ckb: 'چی', kmr: 'Çi', ar: 'ماذا', en: 'What' },
  history: { ckb: 'مێژووی جزدانەکەم', kmr: 'Dîroka berîka min', ar: 'سجل محفظتي', en: 'My wallet’s activity' },
  devices: { ckb: 'ئامێرەکانم', kmr: 'Amûrên min', ar: 'أجهزتي', en: 'My devices' },
  lostPhone: { ckb: 'مۆبایلێکم ونبووە', kmr: 'Telefona min winda bûye', ar: 'فقدت هاتفي', en: 'I lost a phone' },
} as const satisfies Record<string, Text>;
