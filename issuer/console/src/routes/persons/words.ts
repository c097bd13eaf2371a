/** Words of looking for a person, opening the record, and changing what a document is worth. */
import type { Text } from '@krdpass/locale';

export const personWords = {
  title: { ckb: 'کەسەکان', kmr: 'Kes', ar: 'الأشخاص', en: 'Persons' },
  find: {
    ckb: 'ناو، ژمارەی کەسی یان ژمارەی بەڵگەنامە',
    kmr: 'Nav, hejmara kesane an hejmara belgeyê',
    ar: 'الاسم أو الرقم الشخصي أو رقم الوثيقة',
    en: 'Name, personal number or document number',
  },
  search: { ckb: 'بگەڕێ', kmr: 'Bigere', ar: 'ابحث', en: 'Search' },
  findHint: {
    ckb: 'بە هەر پیت و نووسینێک دەدۆزرێتەوە. تەنها گەڕان، هیچ تۆمارێک ناکاتەوە.',
    kmr: 'Bi her tîp û nivîsê tê dîtin. Lêgerîn bi tenê tu tomarê venake.',
    ar: 'يُعثر عليه بأي حرف أو إملاء. البحث وحده لا يفتح سجلًا.',
    en: 'Any script and spelling will do. Searching alone opens no record.',
  },
  none: {
    ckb: 'کەس نەدۆزرایەوە. کەمتر بنووسە، یان بە ژمارە بگەڕێ.',
    kmr: 'Kes nehat dîtin. Kêmtir binivîse, an bi hejmarê bigere.',
    ar: 'لم يُعثر على أحد. اكتب أقل أو ابحث بالرقم.',
    en: 'Nobody was found. Type less, or search by number.',
  },
  name: { ckb: 'ناو', kmr: 'Nav', ar: 'الاسم', en: 'Name' },
  born: { ckb: 'لەدایکبوون', kmr: 'Jidayikbûn', ar: 'الولادة', en: 'Born' },
  governorate: { ckb: 'پارێزگا', kmr: 'Parêzgeh', ar: 'المحافظة', en: 'Governorate' },
  found: { ckb: 'دۆزراوەتەوە بە', kmr: 'Hat dîtin bi', ar: 'وُجد عبر', en: 'Found by' },
  open: { ckb: 'تۆمارەکە بکەوە', kmr: 'Tomarê veke', ar: 'افتح السجل', en: 'Open the record' },
  purpose: { ckb: 'بۆچی دەیکەیتەوە؟', kmr: 'Tu çima vedikî?', ar: 'لماذا تفتحه؟', en: 'Why do you open it?' },
  purposeHint: {
    ckb: 'کەسەکە دەبینێت کە کام یەکە تۆمارەکەی کردووەتەوە و بۆچی.',
    kmr: 'Ew kes dibîne ku kîjan yekeyê tomara wî vekiriye û çima.',
    ar: 'يرى الشخص أي وحدة فتحت سجله ولماذا.',
    en: 'The person sees which unit opened the record, and why.',
  },
  purposeMissing: {
    ckb: 'بە چەند وشەیەک بنووسە بۆچی.',
    kmr: 'Bi çend gotinan binivîse çima.',
    ar: 'اكتب بكلمات قليلة لماذا.',
    en: 'Say in a few words why.',
  },
  close: { ckb: 'تۆمارەکە دابخە', kmr: 'Tomarê bigire', ar: 'أغلق السجل', en: 'Close the record' },
  documents: { ckb: 'بەڵگەنامەکان', kmr: 'Belge', ar: 'الوثائق', en: 'Documents' },
  noDocuments: {
    ckb: 'تۆمارەکان هیچ بەڵگەنامەیەکی ئەم کەسەیان نییە.',
    kmr: 'Tomar tu belgeyên vî kesî nagirin.',
    ar: 'لا وثائق لهذا الشخص في السجلات.',
    en: 'The registers hold no document of this person.',
  },
  document: { ckb: 'بەڵگەنامە', kmr: 'Belge', ar: 'الوثيقة', en: 'Document' },
  number: { ckb: 'ژمارە', kmr: 'Hejmar', ar: 'الرقم', en: 'Number' },
  state: { ckb: 'دۆخ', kmr: 'Rewş', ar: 'الحالة', en: 'State' },
  until: { ckb: 'تا', kmr: 'Heta', ar: 'حتى', en: 'Until' },
  copies: { ckb: 'کۆپی لە مۆبایل', kmr: 'Kopiyên li telefonê', ar: 'نسخ على الهواتف', en: 'Copies on phones' },
  change: { ckb: 'گۆڕین', kmr: 'Guhertin', ar: 'تغيير', en: 'Change' },
  applications: { ckb: 'داواکارییەکان', kmr: 'Serlêdan', ar: 'الطلبات', en: 'Applications' },
  noApplications: { ckb: 'هیچ داواکارییەک نییە.', kmr: 'Tu serlêdan tune.', ar: 'لا طلبات.', en: 'No applications.' },
  go: { ckb: 'بەردەوام بە', kmr: 'Bidomîne', ar: 'تابع', en: 'Continue' },
  giveReason: {
    ckb: 'هۆکارێک هەڵبژێرە یان بینووسە.',
    kmr: 'Sedemekê hilbijêre an binivîse.',
    ar: 'اختر سببًا أو اكتبه.',
    en: 'Choose a reason or write one.',
  },
  waits: {
    ckb: 'هەڵوەشاندنەوەکە چاوەڕێی فەرمانبەری دووەمە.',
    kmr: 'Betalkirin li benda karmendê duyem e.',
    ar: 'الإلغاء بانتظار موظف ثانٍ.',
    en: 'The revocation waits for a second officer.',
  },
  changed: {
    ckb: 'دۆخی {number} گۆڕدرا.',
    kmr: 'Rewşa {number} hat guhertin.',
    ar: 'تغيّرت حالة {number}.',
    en: 'The state of {number} has changed.',
  },
  mother: { ckb: 'دایک', kmr: 'Dayik', ar: 'الأم', en: 'Mother' },
  upn: { ckb: 'ژمارەی کەسی', kmr: 'Hejmara kesane', ar: 'الرقم الشخصي', en: 'Personal number' },
  picture: { ckb: 'وێنەی کەسەکە', kmr: 'Wêneyê kesî', ar: 'صورة الشخص', en: 'Picture of the person' },
  unknown: { ckb: 'ئەم دۆخە ناوی نییە', kmr: 'Navê vê rewşê tune', ar: 'حالة بلا اسم', en: 'A state without a name' },
} as const satisfies Record<string, Text>;

export const foundWords: Readonly<Record<'number' | 'spelling' | 'sound', Text>> = {
  number: { ckb: 'ژمارە', kmr: 'hejmar', ar: 'الرقم', en: 'number' },
  spelling: { ckb: 'نووسین', kmr: 'nivîs', ar: 'الإملاء', en: 'spelling' },
  sound: { ckb: 'دەنگ', kmr: 'deng', ar: 'اللفظ', en: 'sound' },
};

export const actWords: Readonly<Record<'suspend' | 'reinstate' | 'revoke', Readonly<{ does: Text; asks: Text }>>> = {
  suspend: {
    does: { ckb: 'ڕایبگرە', kmr: 'Rawestîne', ar: 'أوقفها', en: 'Suspend' },
    asks: {
      ckb: '{number} ڕادەگریت. هەموو کۆپییەکانی تا گەڕاندنەوەی ناکارا دەبن.',
      kmr: 'Tu {number} radiwestînî. Hemû kopiyên wê heta vegerandinê nederbasdar dibin.',
      ar: 'توقف {number}. لا تسري نسخها كلها حتى إعادتها.',
      en: 'You suspend {number}. None of its copies counts until it is reinstated.',
    },
  },
  reinstate: {
    does: { ckb: 'بیگەڕێنەوە', kmr: 'Vegerîne', ar: 'أعدها', en: 'Reinstate' },
    asks: {
      ckb: '{number} دەگەڕێنیتەوە. کۆپییەکانی دووبارە کارا دەبنەوە.',
      kmr: 'Tu {number} vedigerînî. Kopiyên wê dîsa derbasdar dibin.',
      ar: 'تعيد {number}. تسري نسخها من جديد.',
      en: 'You reinstate {number}. Its copies count again.',
    },
  },
  revoke: {
    does: { ckb: 'هەڵیبوەشێنەوە', kmr: 'Betal bike', ar: 'ألغها', en: 'Revoke' },
    asks: {
      ckb: 'داوای هەڵوەشاندنەوەی {number} دەکەیت. دوای ڕەزامەندیی فەرمانبەری دووەم ناگەڕێتەوە.',
      kmr: 'Tu betalkirina {number} dixwazî. Piştî razîbûna karmendê duyem venagere.',
      ar: 'تطلب إلغاء {number}. بعد موافقة موظف ثانٍ لا رجعة فيه.',
      en: 'You ask to revoke {number}. Once a second officer agrees it is final.',
    },
  },
};
