/** Words that many screens share, the first one among them: moving on, going back. */
import type { Text } from '@krdpass/locale';

export const words = {
  continue: { ckb: 'بەردەوام بە', kmr: 'Bidomîne', ar: 'متابعة', en: 'Continue' },
  back: { ckb: 'گەڕانەوە', kmr: 'Vegere', ar: 'رجوع', en: 'Back' },
  cancel: { ckb: 'هەڵوەشاندنەوە', kmr: 'Betal bike', ar: 'إلغاء', en: 'Cancel' },
  again: { ckb: 'دووبارە هەوڵ بدەوە', kmr: 'Dîsa biceribîne', ar: 'حاول مرة أخرى', en: 'Try again' },
  loading: { ckb: 'چاوەڕێ بە…', kmr: 'Li bendê be…', ar: 'لحظة من فضلك…', en: 'One moment…' },
  scan: { ckb: 'کۆدێک بخوێنەوە', kmr: 'Kodekê bixwîne', ar: 'امسح رمزًا', en: 'Scan a code' },
  scanRequest: { ckb: 'داواکارییەک بخوێنەوە', kmr: 'Daxwazekê bixwîne', ar: 'امسح طلبًا', en: 'Scan a request' },
  type: { ckb: 'ژمارەکە بنووسە', kmr: 'Hejmarê binivîse', ar: 'اكتب الرقم', en: 'Type the number' },
  show: { ckb: 'پیشانی بدە', kmr: 'Nîşan bide', ar: 'اعرض', en: 'Show' },
  print: { ckb: 'چاپی بکە', kmr: 'Çap bike', ar: 'اطبع', en: 'Print' },
  demo: { ckb: 'تاقیکاری', kmr: 'Ceribandin', ar: 'تجريبي', en: 'Demo' },
  portrait: { ckb: 'وێنەی خاوەن بەڵگەنامە', kmr: 'Wêneyê xwediyê belgeyê', ar: 'صورة حامل الوثيقة', en: 'Portrait of the holder' },
  activateAgain: { ckb: 'دووبارە چالاکی بکەوە', kmr: 'Dîsa çalak bike', ar: 'تفعيل من جديد', en: 'Activate again' },
  settings: { ckb: 'ڕێکخستنەکان', kmr: 'Mîheng', ar: 'الإعدادات', en: 'Settings' },
} as const satisfies Record<string, Text>;
