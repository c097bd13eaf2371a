/** The names of the wallet's four sections. */
import type { Text } from '@krdpass/locale';

export const tabWords = {
  navigation: { ckb: 'بەشەکان', kmr: 'Beş', ar: 'الأقسام', en: 'Sections' },
  documents: { ckb: 'بەڵگەنامە', kmr: 'Belge', ar: 'الوثائق', en: 'Documents' },
  services: { ckb: 'خزمەتگوزاری', kmr: 'Karûbar', ar: 'الخدمات', en: 'Services' },
  applications: { ckb: 'داواکاری', kmr: 'Serlêdan', ar: 'الطلبات', en: 'Applications' },
  more: { ckb: 'زیاتر', kmr: 'Zêdetir', ar: 'المزيد', en: 'More' },
  needsYou: { ckb: 'پێویستی بە تۆیە', kmr: 'Pêwîstî bi te heye', ar: 'بانتظار إجراء منك', en: 'Needs you' },
} as const satisfies Record<string, Text>;
