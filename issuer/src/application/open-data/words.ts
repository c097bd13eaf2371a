/** What open data says of itself, for people. */
import type { Text } from '@krdpass/locale';

export const catalogueTitle: Text = {
  ckb: 'داتای کراوەی KRDPass (نموونە)',
  kmr: 'Daneyên vekirî yên KRDPass (nimûne)',
  ar: 'البيانات المفتوحة لـ KRDPass (تجريبية)',
  en: 'KRDPass open data (DEMO)',
};

export const catalogueDescription: Text = {
  ckb: 'ژمارەی گشتی لە خزمەتگوزارییەکان و بەڵگەنامەکان، بەبێ هیچ زانیارییەکی کەسی.',
  kmr: 'Hejmarên giştî yên xizmet û belgeyan, bê tu agahiyên kesane.',
  ar: 'أعداد إجمالية عن الخدمات والوثائق، من دون أي بيانات شخصية.',
  en: 'Totals of services and documents, without any personal data.',
};

export const publisher: Text = {
  ckb: 'حکوومەتی هەرێمی کوردستان (نموونە)',
  kmr: 'Hikûmeta Herêma Kurdistanê (nimûne)',
  ar: 'حكومة إقليم كوردستان (تجريبية)',
  en: 'Kurdistan Regional Government (DEMO)',
};

export const rule: Text = {
  ckb: 'کۆمەڵەیەک کە کەمتر لە دە کەس بێت بڵاو ناکرێتەوە، لەگەڵ ئەوەی بەهۆیەوە دەزانرێت. ژمارەکان بۆ خوارەوە بۆ پێنج نزیک دەکرێنەوە. خانەی بەتاڵ واتە هەموویان پێکەوە.',
  kmr: 'Koma ku ji deh kesan kêmtir be nayê weşandin, ne jî ya ku pê re dê were zanîn. Hejmar ber bi jêr ve li pêncan tên gilover kirin. Xaneya vala wateya hemûyan e.',
  ar: 'لا تُنشر مجموعة تقل عن عشرة أشخاص، ولا ما تُعرف به. تُقرّب الأعداد نزولًا إلى مضاعفات الخمسة. الخانة الفارغة تعني الكل معًا.',
  en: 'A group of fewer than ten people is not published, nor what would tell of it. Numbers are rounded down to fives. An empty field means all together.',
};

export const nothingYet: Text = {
  ckb: 'هێشتا هیچ مانگێکی تەواوبوو نییە کە تێیدا کۆمەڵەیەک گەیشتبێتە دە کەس.',
  kmr: 'Hêj tu meheke qediyayî tune ku tê de komek gihîştibe deh kesan.',
  ar: 'لا يوجد بعد شهر منتهٍ بلغت فيه أي مجموعة عشرة أشخاص.',
  en: 'There is no finished month yet in which any group reached ten people.',
};

export const applicants: Readonly<Record<'title' | 'description', Text>> = {
  title: {
    ckb: 'داواکاریی پێشکەشکراو',
    kmr: 'Serlêdanên şandî',
    ar: 'الطلبات المقدمة',
    en: 'Applications submitted',
  },
  description: {
    ckb: 'چەند کەس لە مانگەکەدا داوای خزمەتگوزارییەکەیان کردووە، بەپێی دەزگا، خزمەتگوزاری و پارێزگا. هەر کەسێک بۆ هەر خزمەتگوزارییەک جارێک دەژمێردرێت.',
    kmr: 'Di mehê de çend kesan serî li xizmetê daye, li gorî dezgeh, xizmet û parêzgehê. Her kes ji bo her xizmetê carekê tê hejmartin.',
    ar: 'عدد من طلبوا الخدمة خلال الشهر، بحسب الجهة والخدمة والمحافظة. يُحسب الشخص مرة واحدة لكل خدمة.',
    en: 'How many people applied for the service in the month, by authority, service and governorate. A person counts once for each service.',
  },
};

export const decided: Readonly<Record<'title' | 'description', Text>> = {
  title: { ckb: 'بڕیارەکان', kmr: 'Biryar', ar: 'القرارات', en: 'Decisions' },
  description: {
    ckb: 'بۆ چەند کەس لە مانگەکەدا بڕیار درا، بەپێی دەزگا، خزمەتگوزاری، ئەنجام و پارێزگا. هەر کەسێک بۆ هەر خزمەتگوزاری و ئەنجامێک جارێک دەژمێردرێت.',
    kmr: 'Di mehê de ji bo çend kesan biryar hat dayîn, li gorî dezgeh, xizmet, encam û parêzgehê. Her kes ji bo her xizmet û encamê carekê tê hejmartin.',
    ar: 'عدد من صدر بشأنهم قرار خلال الشهر، بحسب الجهة والخدمة والنتيجة والمحافظة. يُحسب الشخص مرة واحدة لكل خدمة ونتيجة.',
    en: 'About how many people was decided in the month, by authority, service, outcome and governorate. A person counts once for each service and outcome.',
  },
};

export const holders: Readonly<Record<'title' | 'description', Text>> = {
  title: { ckb: 'بەڵگەنامەی کارا', kmr: 'Belgeyên derbasdar', ar: 'الوثائق السارية', en: 'Credentials in force' },
  description: {
    ckb: 'چەند کەس لە کۆتایی مانگەکەدا بەڵگەنامەیەکی کارایان هەبوو، بەپێی جۆر و پارێزگا.',
    kmr: 'Di dawiya mehê de çend kesan belgeyek derbasdar hebû, li gorî cure û parêzgehê.',
    ar: 'عدد من كانت لديهم وثيقة سارية في نهاية الشهر، بحسب النوع والمحافظة.',
    en: 'How many people held a valid credential at the end of the month, by type and governorate.',
  },
};
