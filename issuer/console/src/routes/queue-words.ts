/** Words of the queue. */
import type { PluralForms, Text } from '@krdpass/locale';

export const queueWords = {
  title: { ckb: 'ڕیزی کار', kmr: 'Rêza kar', ar: 'قائمة العمل', en: 'Queue' },
  reference: { ckb: 'ژمارە', kmr: 'Hejmar', ar: 'الرقم', en: 'Reference' },
  service: { ckb: 'خزمەتگوزاری', kmr: 'Karûbar', ar: 'الخدمة', en: 'Service' },
  state: { ckb: 'قۆناغ', kmr: 'Qonax', ar: 'المرحلة', en: 'Step' },
  age: { ckb: 'تەمەن', kmr: 'Temen', ar: 'العمر', en: 'Age' },
  promised: { ckb: 'بەڵێنی وەڵام', kmr: 'Soza bersivê', ar: 'موعد الرد', en: 'Promised' },
  desk: { ckb: 'لەسەر مێزی', kmr: 'Li ser maseya', ar: 'على مكتب', en: 'On the desk of' },
  you: { ckb: 'تۆ', kmr: 'Te', ar: 'مكتبك', en: 'You' },
  everyService: { ckb: 'هەموو خزمەتگوزارییەکان', kmr: 'Hemû karûbar', ar: 'كل الخدمات', en: 'Every service' },
  openStates: { ckb: 'ئەوانەی چاوەڕێمانن', kmr: 'Yên li benda me', ar: 'ما ينتظرنا', en: 'Waiting for us' },
  mine: { ckb: 'تەنها هی من', kmr: 'Tenê yên min', ar: 'ما على مكتبي', en: 'Mine only' },
  late: { ckb: 'تەنها درەنگکەوتووەکان', kmr: 'Tenê yên dereng', ar: 'المتأخر فقط', en: 'Late only' },
  find: { ckb: 'ژمارەی داواکاری', kmr: 'Hejmara serlêdanê', ar: 'رقم الطلب', en: 'Reference number' },
  second: { ckb: 'چاوەڕێی دووەم', kmr: 'Li benda duyem', ar: 'بانتظار الثاني', en: 'Needs a second' },
  appealed: { ckb: 'تانە', kmr: 'Îtiraz', ar: 'اعتراض', en: 'Appeal' },
  emptyTitle: {
    ckb: 'هیچ داواکارییەک چاوەڕێ نییە.',
    kmr: 'Tu serlêdan li bendê nîn e.',
    ar: 'لا طلبات بالانتظار.',
    en: 'Nothing is waiting.',
  },
  emptyFiltered: {
    ckb: 'هیچ داواکارییەک بەم پاڵاوتنانە نەگونجا.',
    kmr: 'Tu serlêdan bi van parzûnan re li hev nayê.',
    ar: 'لا طلب يوافق هذه المرشحات.',
    en: 'No application fits these filters.',
  },
  clear: { ckb: 'پاڵاوتنەکان لابە', kmr: 'Parzûnan rake', ar: 'أزل المرشحات', en: 'Clear the filters' },
  reload: { ckb: 'نوێی بکەوە', kmr: 'Nû bike', ar: 'حدّث', en: 'Refresh' },
  locked: {
    ckb: '{reference} لەسەر مێزی تۆیە.',
    kmr: '{reference} li ser maseya te ye.',
    ar: '{reference} على مكتبك.',
    en: '{reference} lies on your desk.',
  },
} as const satisfies Record<string, Text>;

export const queueCount: PluralForms = {
  ckb: { other: '{count} داواکاری' },
  kmr: { one: '{count} serlêdan', other: '{count} serlêdan' },
  ar: { zero: 'لا طلبات', one: 'طلب واحد', two: 'طلبان', few: '{count} طلبات', many: '{count} طلبًا', other: '{count} طلب' },
  en: { one: '{count} application', other: '{count} applications' },
};

export const queueKeys: readonly (readonly [string, Text])[] = [
  ['j', { ckb: 'خوارەوە', kmr: 'Jêr', ar: 'لأسفل', en: 'Down' }],
  ['k', { ckb: 'سەرەوە', kmr: 'Jor', ar: 'لأعلى', en: 'Up' }],
  ['Enter', { ckb: 'بیکەوە', kmr: 'Veke', ar: 'افتح', en: 'Open' }],
  ['l', { ckb: 'بیخە سەر مێزی من', kmr: 'Dayne ser maseya min', ar: 'ضعه على مكتبي', en: 'Take to my desk' }],
  ['/', { ckb: 'گەڕان', kmr: 'Lêgerîn', ar: 'بحث', en: 'Search' }],
  ['?', { ckb: 'کلیلەکان', kmr: 'Bişkok', ar: 'المفاتيح', en: 'Keys' }],
];
