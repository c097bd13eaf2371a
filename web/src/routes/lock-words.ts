/** Words of the lock screen. */
import type { Text } from '@krdpass/locale';

export const lockWords = {
  title: { ckb: 'جزدانەکەت بکەرەوە', kmr: 'Cizdanê xwe veke', ar: 'افتح محفظتك', en: 'Open your wallet' },
  pin: { ckb: 'ژمارەی نهێنی', kmr: 'PIN', ar: 'الرقم السري', en: 'PIN' },
  passphrase: { ckb: 'دەستەواژەی نهێنی', kmr: 'Hevoka veşartî', ar: 'عبارة المرور', en: 'Passphrase' },
  open: { ckb: 'بیکەرەوە', kmr: 'Veke', ar: 'افتح', en: 'Open' },
  usePasskey: {
    ckb: 'بە کلیلی تێپەڕین بیکەرەوە',
    kmr: 'Bi mifteya derbasbûnê veke',
    ar: 'افتح بمفتاح المرور',
    en: 'Open with your passkey',
  },
  opening: { ckb: 'دەکرێتەوە…', kmr: 'Tê vekirin…', ar: 'جارٍ الفتح…', en: 'Opening…' },
  wait: {
    ckb: 'زۆر هەڵە نووسرا. {time}ی تر دەتوانیت هەوڵ بدەیتەوە.',
    kmr: 'Gelek caran şaş hat nivîsandin. Piştî {time} dikarî dîsa biceribînî.',
    ar: 'كثرت المحاولات الخاطئة. يمكنك المحاولة بعد {time}.',
    en: 'Too many mistakes. You can try again in {time}.',
  },
  declined: {
    ckb: 'کلیلی تێپەڕین بەکارنەهێنرا. دووبارە هەوڵ بدەوە.',
    kmr: 'Mifteya derbasbûnê nehat bikaranîn. Dîsa biceribîne.',
    ar: 'لم يُستخدم مفتاح المرور. حاول مرة أخرى.',
    en: 'The passkey was not used. Try again.',
  },
  missing: {
    ckb: 'بەشێکی ئەپەکە بار نەبوو. بە ئینتەرنێتەوە لاپەڕەکە دووبارە بکەرەوە.',
    kmr: 'Parçeyeke sepanê bar nebû. Bi înternetê rûpelê ji nû ve veke.',
    ar: 'تعذر تحميل جزء من التطبيق. أعد فتح الصفحة مع وجود الإنترنت.',
    en: 'A part of the app could not be loaded. Open the page again while there is internet.',
  },
  damaged: {
    ckb: 'ئەوەی لەم ئامێرەدا هەڵگیرابوو ناکرێتەوە. دووبارە چالاکی بکەوە: هیچ بەڵگەنامەیەک لەدەست ناچێت.',
    kmr: 'Ya li ser vê amûrê venabe. Dîsa çalak bike: tu belge winda nabe.',
    ar: 'لا يمكن فتح ما حُفظ على هذا الجهاز. فعّل من جديد: لا تضيع أي وثيقة.',
    en: 'What was kept on this device cannot be opened. Activate again: no document is lost.',
  },
  forgotten: { ckb: 'لەبیرت چووە؟', kmr: 'Te ji bîr kir?', ar: 'هل نسيت؟', en: 'Forgotten?' },
  forgottenMore: {
    ckb: 'هیچ بەڵگەنامەیەک لەدەست ناچێت. بە نامەیەکی نوێ دووبارە چالاکی بکەوە؛ هەموویان بە یەک جار دەگەڕێنەوە.',
    kmr: 'Tu belge winda nabe. Bi nameyeke nû dîsa çalak bike; hemû bi carekê vedigerin.',
    ar: 'لا تضيع أي وثيقة. فعّل من جديد برسالة جديدة، فتعود كلها دفعة واحدة.',
    en: 'No document is lost. Activate again with a new letter, and all of them come back at once.',
  },
} as const satisfies Record<string, Text>;

export const triesLeftForms = {
  ckb: { other: 'ڕاست نەبوو. {count} هەوڵی تر ماوە پێش چاوەڕوانی.' },
  kmr: { one: 'Ne rast bû. Ceribandinek maye berî bendewariyê.', other: 'Ne rast bû. {count} ceribandin mane berî bendewariyê.' },
  ar: {
    one: 'غير صحيح. بقيت محاولة واحدة قبل الانتظار.',
    two: 'غير صحيح. بقيت محاولتان قبل الانتظار.',
    few: 'غير صحيح. بقيت {count} محاولات قبل الانتظار.',
    other: 'غير صحيح. بقيت {count} محاولة قبل الانتظار.',
  },
  en: { one: 'Not right. {count} try left before a wait.', other: 'Not right. {count} tries left before a wait.' },
};
