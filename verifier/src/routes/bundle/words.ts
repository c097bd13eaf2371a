/** The page of the signed lists: how old they are and how to renew them. */
import type { Text } from '@krdpass/locale';
import type { BundleAge } from '#lib/bundle.ts';

export const ageWords: Readonly<Record<BundleAge, Readonly<{ word: Text; means: Text }>>> = {
  fresh: {
    word: { ckb: 'نوێیە', kmr: 'Nû ye', ar: 'حديثة', en: 'Up to date' },
    means: {
      ckb: 'لیستەکان پێش {age} واژوو کراون.',
      kmr: 'Lîste berî {age} hatine îmzekirin.',
      ar: 'وُقّعت القوائم قبل {age}.',
      en: 'The lists were signed {age} ago.',
    },
  },
  old: {
    word: { ckb: 'کۆن دەبێت', kmr: 'Kevn dibe', ar: 'تتقادم', en: 'Getting old' },
    means: {
      ckb: 'لیستەکان پێش {age} واژوو کراون. هەتا نوێ نەکرێنەوە هیچ بەڵگەنامەیەک بە سەوز پیشان نادرێت.',
      kmr: 'Lîste berî {age} hatine îmzekirin. Heta neyên nûkirin tu belge kesk nayê nîşandan.',
      ar: 'وُقّعت القوائم قبل {age}. لن تظهر أي وثيقة بالأخضر حتى تُحدَّث.',
      en: 'The lists were signed {age} ago. Until they are updated, no document is shown green.',
    },
  },
  'too-old': {
    word: { ckb: 'زۆر کۆنە', kmr: 'Pir kevn e', ar: 'قديمة جدًا', en: 'Too old' },
    means: {
      ckb: 'لیستەکان پێش {age} واژوو کراون. پێش کارکردن نوێیان بکەرەوە.',
      kmr: 'Lîste berî {age} hatine îmzekirin. Berî xebatê wan nû bike.',
      ar: 'وُقّعت القوائم قبل {age}. حدّثها قبل العمل.',
      en: 'The lists were signed {age} ago. Update them before working.',
    },
  },
};

export const bundleWords = {
  title: { ckb: 'لیستە واژووکراوەکان', kmr: 'Lîsteyên îmzekirî', ar: 'القوائم الموقّعة', en: 'Signed lists' },
  update: { ckb: 'ئێستا نوێی بکەرەوە', kmr: 'Niha nû bike', ar: 'حدّث الآن', en: 'Update now' },
  updated: { ckb: 'لیستەکان نوێ کرانەوە.', kmr: 'Lîste hatin nûkirin.', ar: 'حُدّثت القوائم.', en: 'The lists are updated.' },
  import: { ckb: 'هێنان لە فایلەوە', kmr: 'Ji pelê bîne', ar: 'استيراد من ملف', en: 'Bring in from a file' },
  export: { ckb: 'پاشەکەوت وەک فایل', kmr: 'Wek pel tomar bike', ar: 'حفظ كملف', en: 'Save as a file' },
  trustList: { ckb: 'لیستی متمانە', kmr: 'Lîsteya baweriyê', ar: 'قائمة الثقة', en: 'Trust list' },
  revocations: {
    ckb: 'هەڵوەشاندنەوە و ڕاگرتن',
    kmr: 'Betalkirin û rawestandin',
    ar: 'الإلغاء والإيقاف',
    en: 'Revocations and suspensions',
  },
  lastUpdate: {
    ckb: 'دوایین نوێکردنەوە {size} کیلۆبایت',
    kmr: 'nûkirina dawî {size} kB',
    ar: 'آخر تحديث {size} كيلوبايت',
    en: 'last update {size} kB',
  },
  statusList: { ckb: 'دۆخی {title}', kmr: 'Rewşa {title}', ar: 'حالة {title}', en: 'Status: {title}' },
  catalogue: { ckb: 'کەتەلۆگی بەڵگەنامەکان', kmr: 'Kataloga belgeyan', ar: 'فهرس الوثائق', en: 'Catalogue of documents' },
  number: { ckb: 'ژمارە {sequence}', kmr: 'Hejmar {sequence}', ar: 'رقم {sequence}', en: 'No. {sequence}' },
  signedAt: { ckb: 'واژووکراوە: {when}', kmr: 'Îmzekirî: {when}', ar: 'وُقّعت: {when}', en: 'Signed {when}' },
  demo: {
    ckb: 'دامەزراوەی نموونەیی: هیچ بەڵگەنامەیەک لێرە ڕاستەقینە نییە.',
    kmr: 'Sazkirina nimûneyî: tu belge li vir rastîn nîne.',
    ar: 'منظومة تجريبية: لا وثيقة هنا حقيقية.',
    en: 'Demonstration: no document here is a real one.',
  },
} as const satisfies Record<string, Text>;
