/** Words of a document's page. */
import type { Text } from '@krdpass/locale';

export const documentWords = {
  status: { ckb: 'دۆخ', kmr: 'Rewş', ar: 'الحالة', en: 'Status' },
  listAge: { ckb: 'لیستی دۆخ: پێش {age}', kmr: 'Lîsteya rewşê: berî {age}', ar: 'قائمة الحالة: قبل {age}', en: 'Status list: {age} old' },
  listMissing: { ckb: 'هێشتا لیستی دۆخ نییە', kmr: 'Hêj lîsteya rewşê tune', ar: 'لا قائمة حالة بعد', en: 'No status list yet' },
  copies: { ckb: 'واژۆکراو تا {date}', kmr: 'Îmzekirî heta {date}', ar: 'موقّعة حتى {date}', en: 'Signed until {date}' },
  received: { ckb: 'وەرگیراوە لە {date}', kmr: 'Hatiye wergirtin di {date} de', ar: 'استُلمت في {date}', en: 'Received {date}' },
  history: { ckb: 'مێژووی ئەم بەڵگەنامەیە', kmr: 'Dîroka vê belgeyê', ar: 'سجل هذه الوثيقة', en: 'History of this document' },
  notOneWay: {
    ckb: 'ئەم بەڵگەنامەیە بە کۆد پیشان نادرێت؛ تەنها کاتێک بانکێک یان نووسینگەیەک داوای بکات.',
    kmr: 'Ev belge bi kodê nayê nîşandan; tenê dema bankek an nivîsgehek bixwaze.',
    ar: 'لا تُعرض هذه الوثيقة برمز؛ بل حين يطلبها مصرف أو مكتب.',
    en: 'This document is not shown by code, only when a bank or an office asks for it.',
  },
  gone: {
    ckb: 'ئەم بەڵگەنامەیە لەم ئامێرەدا نییە.',
    kmr: 'Ev belge li ser vê amûrê tune ye.',
    ar: 'هذه الوثيقة ليست على هذا الجهاز.',
    en: 'This document is not on this device.',
  },
} as const satisfies Record<string, Text>;
