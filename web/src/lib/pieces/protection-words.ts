/** Words for the three protections, each said as strong as it is. */
import type { Text } from '@krdpass/locale';
import type { ProtectionKind } from '#lib/wallet/protection.ts';

export const protectionWords = {
  title: { ckb: 'چۆن بیپارێزین؟', kmr: 'Em çawa biparêzin?', ar: 'كيف نحميها؟', en: 'How should it be protected?' },
  pin: { ckb: 'ژمارەی نهێنی', kmr: 'PIN', ar: 'الرقم السري', en: 'PIN' },
  pinHint: { ckb: '٦ ژمارە', kmr: '6 hejmar', ar: '6 أرقام', en: '6 digits' },
  passphrase: { ckb: 'دەستەواژەی نهێنی', kmr: 'Hevoka veşartî', ar: 'عبارة المرور', en: 'Passphrase' },
  passphraseHint: {
    ckb: 'لانیکەم ١٠ پیت؛ چەند وشەیەک باشترە',
    kmr: 'Herî kêm 10 tîp; çend peyv çêtir in',
    ar: '10 أحرف على الأقل؛ بضع كلمات أفضل',
    en: 'At least 10 characters; a few words are best',
  },
  repeat: { ckb: 'دووبارەی بکەوە', kmr: 'Dubare bike', ar: 'كرره', en: 'Repeat it' },
  differs: { ckb: 'هەردووکیان وەک یەک نین.', kmr: 'Herdu ne wek hev in.', ar: 'الإدخالان مختلفان.', en: 'The two are not the same.' },
  pinShape: { ckb: 'ژمارەی نهێنی ٦ ژمارەیە.', kmr: 'PIN 6 hejmar e.', ar: 'الرقم السري 6 أرقام.', en: 'A PIN has 6 digits.' },
  preparing: { ckb: 'ئامادە دەکرێت…', kmr: 'Tê amadekirin…', ar: 'جارٍ التحضير…', en: 'Preparing…' },
  current: { ckb: 'ئێستا', kmr: 'Niha', ar: 'الحالي', en: 'Now' },
  change: { ckb: 'پاراستن بگۆڕە', kmr: 'Parastinê biguherîne', ar: 'غيّر الحماية', en: 'Change protection' },
  changed: { ckb: 'پاراستنەکە گۆڕدرا.', kmr: 'Parastin hat guhertin.', ar: 'تغيرت الحماية.', en: 'The protection was changed.' },
  confirmFirst: {
    ckb: 'سەرەتا پاراستنی ئێستا',
    kmr: 'Pêşî parastina niha',
    ar: 'الحماية الحالية أولًا',
    en: 'First, your present protection',
  },
} as const satisfies Record<string, Text>;

export const kindWords = {
  passkey: { ckb: 'کلیلی تێپەڕینی ئامێرەکە', kmr: 'Mifteya derbasbûnê ya amûrê', ar: 'مفتاح مرور الجهاز', en: 'Passkey of this device' },
  passphrase: { ckb: 'دەستەواژەی نهێنی', kmr: 'Hevoka veşartî', ar: 'عبارة مرور', en: 'Passphrase' },
  pin: { ckb: 'ژمارەی نهێنی (٦ ژمارە)', kmr: 'PIN (6 hejmar)', ar: 'رقم سري (6 أرقام)', en: 'PIN (6 digits)' },
} as const satisfies Record<ProtectionKind, Text>;

/** What each protects against, and what not. */
export const kindTruths = {
  passkey: {
    ckb: 'پەنجەمۆر یان ڕووخسار دەیکاتەوە. کۆپییەکی ئەم وێبگەڕە بێ ئامێرەکە ناخوێنرێتەوە.',
    kmr: 'Bi tilî an rû vedibe. Kopiyeke vê gerokê bê amûrê nayê xwendin.',
    ar: 'يفتحها إصبعك أو وجهك. ونسخة من هذا المتصفح لا تُقرأ بلا الجهاز.',
    en: 'Your finger or face opens it. A copy of this browser cannot be read without the device.',
  },
  passphrase: {
    ckb: 'تەنها ئەو وشانە دەیکەنەوە. کۆپییەکی ئەم وێبگەڕە بێ ئەوان ناخوێنرێتەوە.',
    kmr: 'Tenê ew peyv vedikin. Kopiyeke vê gerokê bê wan nayê xwendin.',
    ar: 'لا يفتحها إلا تلك الكلمات. ونسخة من هذا المتصفح لا تُقرأ بدونها.',
    en: 'Only those words open it. A copy of this browser cannot be read without them.',
  },
  pin: {
    ckb: 'تەنها شاشەکە دادەخات. ئەوەی هەڵگیراوە بە قوفڵی مۆبایلەکەی خۆت پارێزراوە.',
    kmr: 'Tenê ekranê digire. Ya hilanî bi kilîda telefona te bi xwe parastî ye.',
    ar: 'يقفل الشاشة فقط. وما حُفظ يحميه قفل هاتفك نفسه.',
    en: 'It locks the screen only. What is stored is protected by your phone’s own lock.',
  },
} as const satisfies Record<ProtectionKind, Text>;
