/** Words of the counter: serving a person who is present. */
import type { Text } from '@krdpass/locale';

export const counterWords = {
  title: { ckb: 'گیشە', kmr: 'Pêşgeh', ar: 'الشباك', en: 'Counter' },
  choose: { ckb: 'خزمەتی بکە', kmr: 'Xizmet bike', ar: 'اخدمه', en: 'Serve' },
  consent: { ckb: 'ڕەزامەندی', kmr: 'Razîbûn', ar: 'الموافقة', en: 'Consent' },
  statement: {
    ckb: '«ڕازیم ئەم فەرمانبەرە ئەمڕۆ بە ناوی منەوە داواکاری بنێرێت و بەڵگەنامەکانم چاپ بکات.»',
    kmr: '«Ez razî me ku ev karmend îro li ser navê min serlêdanê bişîne û belgeyên min çap bike.»',
    ar: '«أوافق على أن يقدّم هذا الموظف اليوم طلبًا باسمي ويطبع وثائقي.»',
    en: '“I agree that this officer applies in my name today and prints my documents.”',
  },
  how: { ckb: 'چۆن ڕازی بوو؟', kmr: 'Çawa razî bû?', ar: 'كيف وافق؟', en: 'How did they agree?' },
  signature: { ckb: 'واژوو لەسەر فۆرم', kmr: 'Îmze li ser formê', ar: 'توقيع على الاستمارة', en: 'Signature on the form' },
  fingerprint: { ckb: 'پەنجەمۆر لەسەر فۆرم', kmr: 'Şopa tiliyê li ser formê', ar: 'بصمة على الاستمارة', en: 'Fingerprint on the form' },
  document: { ckb: 'بەڵگەنامەی دایە دەستم', kmr: 'Belge da destê min', ar: 'سلّم وثيقة', en: 'Handed over a document' },
  purpose: { ckb: 'بۆ چی هاتووە؟', kmr: 'Ji bo çi hatiye?', ar: 'لماذا حضر؟', en: 'What are they here for?' },
  fill: { ckb: 'هەردووکیان پێویستن.', kmr: 'Herdu pêwîst in.', ar: 'كلاهما لازم.', en: 'Both are needed.' },
  begin: { ckb: 'سەردان دەست پێ بکە', kmr: 'Serdanê dest pê bike', ar: 'ابدأ الزيارة', en: 'Begin the visit' },
  serving: { ckb: 'سەردانی {name}', kmr: 'Serdana {name}', ar: 'زيارة {name}', en: 'Visit of {name}' },
  end: { ckb: 'کۆتایی سەردان', kmr: 'Dawiya serdanê', ar: 'أنهِ الزيارة', en: 'End the visit' },
  ended: {
    ckb: 'سەردانەکە کۆتایی هات. هیچ شتێک لەسەر ئەم کۆمپیوتەرە نەماوە.',
    kmr: 'Serdan qediya. Li ser vê komputerê tiştek nema.',
    ar: 'انتهت الزيارة. لم يبقَ شيء على هذا الحاسوب.',
    en: 'The visit has ended. Nothing of it is left on this computer.',
  },
  apply: { ckb: 'داواکاری', kmr: 'Serlêdan', ar: 'تقديم طلب', en: 'Apply' },
  print: { ckb: 'چاپکردن', kmr: 'Çapkirin', ar: 'طباعة', en: 'Print' },
  service: { ckb: 'خزمەتگوزاری', kmr: 'Karûbar', ar: 'الخدمة', en: 'Service' },
  serviceHint: {
    ckb: 'ئەو خزمەتگوزارییانەی فایلیان دەوێت لە مۆبایلەوە دەکرێن.',
    kmr: 'Karûbarên ku pel dixwazin ji telefonê tên kirin.',
    ar: 'الخدمات التي تتطلب ملفات تُقدَّم من الهاتف.',
    en: 'Services that want files are applied for on a phone.',
  },
  paper: { ckb: 'بەڵگەنامە', kmr: 'Belge', ar: 'الوثيقة', en: 'Document' },
  chooseOne: { ckb: 'هەڵبژێرە', kmr: 'Hilbijêre', ar: 'اختر', en: 'Choose' },
  fromRegister: { ckb: 'لە تۆمارەوە دەخوێنرێتەوە.', kmr: 'Ji tomarê tê xwendin.', ar: 'يُقرأ من السجل.', en: 'Read from the register.' },
  send: { ckb: 'بینێرە', kmr: 'Bişîne', ar: 'أرسل', en: 'Submit' },
  wrong: {
    ckb: 'تکایە سەیری ئەم وەڵامە بکەوە.',
    kmr: 'Ji kerema xwe li vê bersivê binêre.',
    ar: 'يرجى مراجعة هذه الإجابة.',
    en: 'Please look at this answer again.',
  },
  receipt: { ckb: 'پسووڵەی وەرگرتن', kmr: 'Meqbûza wergirtinê', ar: 'وصل استلام', en: 'Receipt of application' },
  reference: { ckb: 'ژمارە', kmr: 'Hejmar', ar: 'الرقم', en: 'Reference' },
  received: { ckb: 'وەرگیراوە', kmr: 'Hat wergirtin', ar: 'استُلم', en: 'Received' },
  answerBy: { ckb: 'وەڵام تا', kmr: 'Bersiv heta', ar: 'الرد حتى', en: 'Answer by' },
  fee: { ckb: 'نرخ دوای پەسەندکردن', kmr: 'Heq piştî pejirandinê', ar: 'الرسم بعد القبول', en: 'Fee once approved' },
  printIt: { ckb: 'چاپی بکە', kmr: 'Çap bike', ar: 'اطبع', en: 'Print it' },
  another: { ckb: 'شتێکی تر', kmr: 'Tiştekî din', ar: 'شيء آخر', en: 'Something else' },
  demo: { ckb: 'نموونەی پیشاندان', kmr: 'Mînak', ar: 'عرض تجريبي', en: 'DEMONSTRATION' },
  paperNote: {
    ckb: 'بە وێنە بەراوردی بکە: کاغەز دەکرێت لەبەربگیرێتەوە. بە پشکنەری KRDPass بپشکنرێت.',
    kmr: 'Bi wêne re bide ber hev: kaxez dikare were kopîkirin. Bi kontrolkerê KRDPass kontrol bike.',
    ar: 'قارنها بالصورة: يمكن نسخ الورق. تُفحص بمدقّق KRDPass.',
    en: 'Compare the photo: paper can be copied. Check it with the KRDPass verifier.',
  },
  code: { ckb: 'کۆدی بەڵگەنامە', kmr: 'Koda belgeyê', ar: 'رمز الوثيقة', en: 'Code of the document' },
  yes: { ckb: 'ڕازییە', kmr: 'Razî ye', ar: 'يوافق', en: 'Agrees' },
} as const satisfies Record<string, Text>;

export const addressWords: Readonly<Record<string, Text>> = {
  governorate: { ckb: 'پارێزگا', kmr: 'Parêzgeh', ar: 'المحافظة', en: 'Governorate' },
  district: { ckb: 'قەزا', kmr: 'Qeza', ar: 'القضاء', en: 'District' },
  subdistrict: { ckb: 'ناحیە', kmr: 'Nahiye', ar: 'الناحية', en: 'Subdistrict' },
  neighbourhood: { ckb: 'گەڕەک', kmr: 'Tax', ar: 'المحلة', en: 'Neighbourhood' },
  landmark: { ckb: 'شوێنێکی ناسراو', kmr: 'Cihekî naskirî', ar: 'معلم معروف', en: 'Landmark' },
};

export const scriptWords: Readonly<Record<'ckb' | 'ar' | 'latin', Text>> = {
  ckb: { ckb: 'بە پیتی کوردی', kmr: 'Bi tîpên soranî', ar: 'بالحروف الكردية', en: 'In Sorani letters' },
  ar: { ckb: 'بە پیتی عەرەبی', kmr: 'Bi tîpên erebî', ar: 'بالحروف العربية', en: 'In Arabic letters' },
  latin: { ckb: 'بە پیتی لاتینی', kmr: 'Bi tîpên latînî', ar: 'بالحروف اللاتينية', en: 'In Latin letters' },
};

export const dayWords: Readonly<Record<'day' | 'month' | 'year', Text>> = {
  day: { ckb: 'ڕۆژ', kmr: 'Roj', ar: 'اليوم', en: 'Day' },
  month: { ckb: 'مانگ', kmr: 'Meh', ar: 'الشهر', en: 'Month' },
  year: { ckb: 'ساڵ', kmr: 'Sal', ar: 'السنة', en: 'Year' },
};
