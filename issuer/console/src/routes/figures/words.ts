/** Words of the figures. */
import type { PluralForms, Text } from '@krdpass/locale';

export const figureWords = {
  title: { ckb: 'ژمارەکانی نووسینگە', kmr: 'Hejmarên nivîsgehê', ar: 'أرقام المكتب', en: 'Figures of the office' },
  time: {
    ckb: 'کات تا بڕیار (ناوەڕاست)',
    kmr: 'Dema heta biryarê (navîn)',
    ar: 'الزمن حتى القرار (الوسيط)',
    en: 'Time to decision (median)',
  },
  returned: { ckb: 'بەشی گەڕێنراوە', kmr: 'Para vegerandî', ar: 'نسبة المُعاد', en: 'Share returned' },
  oldest: {
    ckb: 'تەمەنی کۆنترین لە ڕیزدا',
    kmr: 'Temenê ya herî kevn di rêzê de',
    ar: 'عمر الأقدم في القائمة',
    en: 'Age of the oldest in the queue',
  },
  weeks: { ckb: 'هەفتە بە هەفتە', kmr: 'Hefte bi hefte', ar: 'أسبوعًا بأسبوع', en: 'Week by week' },
  week: { ckb: 'هەفتە لە', kmr: 'Hefte ji', ar: 'الأسبوع من', en: 'Week from' },
  submitted: { ckb: 'نێردراو', kmr: 'Şandî', ar: 'مقدَّم', en: 'Submitted' },
  decided: { ckb: 'بڕیارلێدراو', kmr: 'Biryardayî', ar: 'محسوم', en: 'Decided' },
  refused: { ckb: 'ڕەتکراوە', kmr: 'Redkirî', ar: 'مرفوض', en: 'Refused' },
  service: { ckb: 'خزمەتگوزاری', kmr: 'Karûbar', ar: 'الخدمة', en: 'Service' },
  open: { ckb: 'چاوەڕێ', kmr: 'Li bendê', ar: 'بالانتظار', en: 'Waiting' },
  none: {
    ckb: 'هێشتا هیچ بڕیارێک نەدراوە؛ ژمارەکان لەگەڵ یەکەم داواکاری دێن.',
    kmr: 'Hê tu biryar nehatiye dayîn; hejmar bi serlêdana yekem re tên.',
    ar: 'لم يُحسم شيء بعد؛ تظهر الأرقام مع أول طلب.',
    en: 'Nothing has been decided yet; figures come with the first application.',
  },
  percent: { ckb: '٪{n}', kmr: '%{n}', ar: '{n}٪', en: '{n}%' },
} as const satisfies Record<string, Text>;

export const hours: PluralForms = {
  ckb: { other: '{count} کاتژمێر' },
  kmr: { other: '{count} saet' },
  ar: { one: 'ساعة', two: 'ساعتان', few: '{count} ساعات', many: '{count} ساعة', other: '{count} ساعة' },
  en: { one: '{count} hour', other: '{count} hours' },
};

export const days: PluralForms = {
  ckb: { other: '{count} ڕۆژ' },
  kmr: { other: '{count} roj' },
  ar: { one: 'يوم', two: 'يومان', few: '{count} أيام', many: '{count} يومًا', other: '{count} يوم' },
  en: { one: '{count} day', other: '{count} days' },
};
