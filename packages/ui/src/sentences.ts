/** One sentence for every way a credential, a list or a code can be refused: what happened, without blame, in every language. */
import type { Code } from '@krdpass/credential';
import type { Text } from '@krdpass/locale';

export const sentences = {
  // the form
  malformed: {
    ckb: 'ئەم کۆدە وەک بەڵگەنامەیەک ناخوێنرێتەوە.',
    kmr: 'Ev kod wekî belgeyekê nayê xwendin.',
    ar: 'لا يمكن قراءة هذا الرمز كوثيقة.',
    en: 'This code cannot be read as a document.',
  },
  'too-large': {
    ckb: 'ئەم کۆدە لە سنووری ڕێگەپێدراو گەورەترە.',
    kmr: 'Ev kod ji sînorê destûrdayî mezintir e.',
    ar: 'هذا الرمز أكبر من الحد المسموح به.',
    en: 'This code is larger than is allowed.',
  },
  'too-deep': {
    ckb: 'پێکهاتەی ئەم کۆدە لەوە ئاڵۆزترە کە ڕێگەی پێدراوە.',
    kmr: 'Avahiya vê kodê ji ya destûrdayî tevlihevtir e.',
    ar: 'بنية هذا الرمز أعقد مما هو مسموح به.',
    en: 'This code is built in a more complicated way than is allowed.',
  },
  'duplicate-member': {
    ckb: 'زانیارییەک دوو جار لەم کۆدەدا هاتووە، بۆیە قبووڵ ناکرێت.',
    kmr: 'Agahiyek du caran di vê kodê de ye, ji ber vê nayê qebûlkirin.',
    ar: 'وردت معلومة مرتين في هذا الرمز، لذلك لا يُقبل.',
    en: 'A fact appears twice in this code, so it is not accepted.',
  },
  header: {
    ckb: 'سەرپەڕەی بەڵگەنامەکە وەک چاوەڕوانکراو نییە.',
    kmr: 'Serê belgeyê ne wekî ku tê hêvîkirin e.',
    ar: 'ترويسة الوثيقة ليست كما هو متوقع.',
    en: 'The opening part of the document is not as it should be.',
  },
  algorithm: {
    ckb: 'واژووەکە لە جۆرێکە کە قبووڵ ناکرێت.',
    kmr: 'Îmze ji cureyekî ye ku nayê qebûlkirin.',
    ar: 'التوقيع من نوع غير مقبول.',
    en: 'The signature is of a kind that is not accepted.',
  },
  typ: {
    ckb: 'ئەمە جۆرێکی ترە لەوەی لێرە چاوەڕوان دەکرێت.',
    kmr: 'Ev ji cureyekî din e, ne yê ku li vir tê hêvîkirin.',
    ar: 'هذا من نوع آخر غير المتوقع هنا.',
    en: 'This is of another kind than is expected here.',
  },
  payload: {
    ckb: 'بەشێکی پێویست لە بەڵگەنامەکەدا نییە یان بە شێوەیەکی نادروست نووسراوە.',
    kmr: 'Beşeke pêwîst di belgeyê de tune ye an bi awayekî nerast hatiye nivîsandin.',
    ar: 'جزء لازم من الوثيقة ناقص أو مكتوب بصيغة غير صحيحة.',
    en: 'A required part of the document is missing or written in the wrong form.',
  },
  dates: {
    ckb: 'بەروارەکانی ناو بەڵگەنامەکە لەگەڵ یەک ناگونجێن.',
    kmr: 'Dîrokên di belgeyê de bi hev re nagunjin.',
    ar: 'التواريخ في الوثيقة غير متوافقة.',
    en: 'The dates in the document do not fit together.',
  },
  'duplicate-digest': {
    ckb: 'مۆری زانیارییەک دوو جار دووبارە بووەتەوە، بۆیە بەڵگەنامەکە قبووڵ ناکرێت.',
    kmr: 'Mohra agahiyekê du caran heye, ji ber vê belge nayê qebûlkirin.',
    ar: 'تكررت بصمة إحدى المعلومات، لذلك لا تُقبل الوثيقة.',
    en: 'The seal of a fact is repeated, so the document is not accepted.',
  },
  'unreferenced-disclosure': {
    ckb: 'زانیارییەک زیاد کراوە کە لایەنی دەرکەر مۆری نەکردووە.',
    kmr: 'Agahiyek hatiye zêdekirin ku saziya derxer mor nekiriye.',
    ar: 'أُضيفت معلومة لم تختمها جهة الإصدار.',
    en: 'A fact was added that the issuer did not seal.',
  },
  'duplicate-disclosure': {
    ckb: 'هەمان زانیاری دوو جار نێردراوە.',
    kmr: 'Heman agahî du caran hatiye şandin.',
    ar: 'أُرسلت المعلومة نفسها مرتين.',
    en: 'The same fact was sent twice.',
  },
  'bad-disclosure': {
    ckb: 'زانیارییەکی نیشاندراو ناخوێنرێتەوە.',
    kmr: 'Agahiyeke nîşandayî nayê xwendin.',
    ar: 'إحدى المعلومات المعروضة لا تُقرأ.',
    en: 'One of the facts shown cannot be read.',
  },
  'bad-digest-list': {
    ckb: 'لیستی مۆرەکانی بەڵگەنامەکە دروست نییە.',
    kmr: 'Lîsteya mohrên belgeyê ne rast e.',
    ar: 'قائمة بصمات الوثيقة غير صحيحة.',
    en: 'The list of seals in the document is not in order.',
  },
  'hash-algorithm': {
    ckb: 'مۆرەکان لە جۆرێکن کە قبووڵ ناکرێت.',
    kmr: 'Mohr ji cureyekî ne ku nayê qebûlkirin.',
    ar: 'البصمات من نوع غير مقبول.',
    en: 'The seals are of a kind that is not accepted.',
  },
  'protected-claim': {
    ckb: 'زانیارییەک کە دەبێت هەمیشە دیار بێت بە شاراوەیی نێردراوە.',
    kmr: 'Agahiyeke ku divê her tim xuya be bi veşartî hatiye şandin.',
    ar: 'معلومة يجب أن تكون ظاهرة دائمًا أُرسلت مخفية.',
    en: 'A fact that must always be open was sent as a hidden one.',
  },
  'key-binding-present': {
    ckb: 'بەڵگەنامەیەکی تازەدەرچوو نابێت واژووی هەڵگرەکەی لەگەڵ بێت.',
    kmr: 'Belgeyeke nû derketî divê îmzeya xwediyê xwe pê re nebe.',
    ar: 'الوثيقة الصادرة حديثًا يجب ألا تحمل توقيع حاملها.',
    en: 'A newly issued document must not already carry its holder’s signature.',
  },

  // trust
  signature: {
    ckb: 'واژووەکە لەگەڵ ناوەڕۆکەکە ناگونجێت.',
    kmr: 'Îmze bi naverokê re nagunje.',
    ar: 'التوقيع لا يطابق المحتوى.',
    en: 'The signature does not match the content.',
  },
  'chain-missing': {
    ckb: 'بڕوانامەی لایەنی دەرکەری لەگەڵ نییە.',
    kmr: 'Sertîfîkaya saziya derxer pê re tune ye.',
    ar: 'لا ترافقها شهادة جهة الإصدار.',
    en: 'The issuer’s certificate does not come with it.',
  },
  'chain-invalid': {
    ckb: 'بڕوانامەی لایەنی دەرکەر ناگاتەوە بە ڕەگی متمانەی حکومەت.',
    kmr: 'Sertîfîkaya saziya derxer nagihîje koka baweriya hikûmetê.',
    ar: 'شهادة جهة الإصدار لا تعود إلى جذر الثقة الحكومي.',
    en: 'The issuer’s certificate does not lead to the state’s root of trust.',
  },
  'chain-anchor': {
    ckb: 'ڕەگی متمانەی خۆی هێناوە؛ تەنها ڕەگی ناو ئەم ئامێرە قبووڵ دەکرێت.',
    kmr: 'Koka xwe ya baweriyê aniye; tenê koka di vê amûrê de tê qebûlkirin.',
    ar: 'جاءت بجذر ثقة خاص بها؛ لا يُقبل إلا الجذر المحفوظ في هذا الجهاز.',
    en: 'It brought its own root of trust; only the one on this device counts.',
  },
  'certificate-expired': {
    ckb: 'ماوەی بڕوانامەی لایەنی دەرکەر بەسەرچووە.',
    kmr: 'Dema sertîfîkaya saziya derxer qediyaye.',
    ar: 'انتهت مدة شهادة جهة الإصدار.',
    en: 'The issuer’s certificate is out of its dates.',
  },
  'certificate-purpose': {
    ckb: 'ئەم بڕوانامەیە بۆ ئەم کارە دەرنەکراوە.',
    kmr: 'Ev sertîfîka ji bo vî karî nehatiye dayîn.',
    ar: 'هذه الشهادة لم تصدر لهذا الغرض.',
    en: 'This certificate was not made for this purpose.',
  },
  'issuer-unknown': {
    ckb: 'لایەنی دەرکەر لە لیستی متمانەدا نییە.',
    kmr: 'Saziya derxer di lîsteya baweriyê de tune ye.',
    ar: 'جهة الإصدار ليست في قائمة الثقة.',
    en: 'The issuer is not on the trust list.',
  },
  'issuer-withdrawn': {
    ckb: 'مۆڵەتی ئەم لایەنە بۆ دەرکردن کشێنراوەتەوە.',
    kmr: 'Destûra vê saziyê ya derxistinê hatiye vekişandin.',
    ar: 'سُحب ترخيص هذه الجهة بالإصدار.',
    en: 'This issuer’s permission to issue has been withdrawn.',
  },
  'trust-list-missing': {
    ckb: 'لیستی متمانە هێشتا لەم ئامێرەدا نییە. هێڵ پەیوەست بکە و نوێی بکەرەوە.',
    kmr: 'Lîsteya baweriyê hê li ser vê amûrê tune ye. Bi înternetê ve girê bide û nû bike.',
    ar: 'قائمة الثقة ليست على هذا الجهاز بعد. اتصل بالشبكة وحدّثها.',
    en: 'The trust list is not on this device yet. Connect and update.',
  },
  'trust-list-old': {
    ckb: 'لیستی متمانەی ئەم ئامێرە کۆنە. نوێی بکەرەوە و دووبارە بپشکنە.',
    kmr: 'Lîsteya baweriyê ya vê amûrê kevn e. Nû bike û dîsa kontrol bike.',
    ar: 'قائمة الثقة على هذا الجهاز قديمة. حدّثها وافحص مرة أخرى.',
    en: 'The trust list on this device is old. Update it and check again.',
  },
  'type-not-allowed': {
    ckb: 'ئەم لایەنە مۆڵەتی دەرکردنی ئەم جۆرە بەڵگەنامەیەی نییە.',
    kmr: 'Destûra vê saziyê tune ye ku vî cureyê belgeyê derxe.',
    ar: 'هذه الجهة غير مخوّلة بإصدار هذا النوع من الوثائق.',
    en: 'This issuer may not issue this type of document.',
  },

  // currency
  'not-yet-in-force': {
    ckb: 'ئەم کۆپییە هێشتا دەستی پێنەکردووە.',
    kmr: 'Ev kopî hê dest pê nekiriye.',
    ar: 'لم تبدأ مدة هذه النسخة بعد.',
    en: 'This copy is not in force yet.',
  },
  'out-of-force': {
    ckb: 'ماوەی ئەم کۆپییە تەواو بووە؛ جزدانەکە دەتوانێت کۆپییەکی نوێ وەربگرێت.',
    kmr: 'Dema vê kopiyê qediyaye; cizdan dikare kopiyeke nû bistîne.',
    ar: 'انتهت مدة هذه النسخة؛ يمكن للمحفظة أن تجلب نسخة جديدة.',
    en: 'This copy has run out; the wallet can fetch a new one.',
  },
  'document-expired': {
    ckb: 'بەرواری بەسەرچوونی بەڵگەنامەکە تێپەڕیوە.',
    kmr: 'Dîroka qedandina belgeyê derbas bûye.',
    ar: 'مضى تاريخ انتهاء الوثيقة.',
    en: 'The document is past its date of expiry.',
  },
  'document-not-yet-valid': {
    ckb: 'بەڵگەنامەکە هێشتا کارا نییە.',
    kmr: 'Belge hê nederbasdar e.',
    ar: 'الوثيقة لم تصبح سارية بعد.',
    en: 'The document is not valid yet.',
  },
  revoked: {
    ckb: 'لایەنی دەرکەر ئەم بەڵگەنامەیەی هەڵوەشاندووەتەوە.',
    kmr: 'Saziya derxer ev belge betal kiriye.',
    ar: 'ألغت جهة الإصدار هذه الوثيقة.',
    en: 'The issuer has revoked this document.',
  },
  suspended: {
    ckb: 'لایەنی دەرکەر ئەم بەڵگەنامەیەی بۆ ماوەیەک ڕاگرتووە.',
    kmr: 'Saziya derxer ev belge demekê rawestandiye.',
    ar: 'أوقفت جهة الإصدار هذه الوثيقة مؤقتًا.',
    en: 'The issuer has suspended this document for now.',
  },
  'status-missing': {
    ckb: 'لیستی دۆخی ئەم جۆرە بەڵگەنامەیە لەم ئامێرەدا نییە. نوێی بکەرەوە.',
    kmr: 'Lîsteya rewşê ya vî cureyê belgeyê li ser vê amûrê tune ye. Nû bike.',
    ar: 'قائمة حالة هذا النوع من الوثائق ليست على هذا الجهاز. حدّثها.',
    en: 'The status list for this type of document is not on this device. Update.',
  },
  'status-old': {
    ckb: 'لیستی دۆخ کۆنە؛ ناتوانرێت بزانرێت ئایا ئێستاش کارایە.',
    kmr: 'Lîsteya rewşê kevn e; nayê zanîn ka hê derbasdar e.',
    ar: 'قائمة الحالة قديمة؛ لا يمكن معرفة إن كانت سارية الآن.',
    en: 'The status list is old, so it is not known whether the document is valid today.',
  },
  'status-index': {
    ckb: 'شوێنی ئەم بەڵگەنامەیە لە لیستی دۆخدا نییە.',
    kmr: 'Cihê vê belgeyê di lîsteya rewşê de tune ye.',
    ar: 'موضع هذه الوثيقة غير موجود في قائمة الحالة.',
    en: 'This document’s place is not in the status list.',
  },
  'status-value': {
    ckb: 'لیستی دۆخ نرخێکی تێدایە کە ئەم وەشانە نایناسێت.',
    kmr: 'Di lîsteya rewşê de nirxek heye ku ev guherto nas nake.',
    ar: 'في قائمة الحالة قيمة لا يعرفها هذا الإصدار.',
    en: 'The status list holds a value that this version does not know.',
  },
  'clock-wrong': {
    ckb: 'کاتژمێری ئەم ئامێرە هەڵەیە. ڕاستی بکەرەوە و دووبارە بپشکنە.',
    kmr: 'Saeta vê amûrê şaş e. Rast bike û dîsa kontrol bike.',
    ar: 'ساعة هذا الجهاز غير مضبوطة. اضبطها وافحص مرة أخرى.',
    en: 'The clock of this device is wrong. Set it and check again.',
  },

  // the holder
  'key-binding-missing': {
    ckb: 'واژووی مۆبایلی هەڵگرەکەی لەگەڵ نییە.',
    kmr: 'Îmzeya telefona xwediyê wê pê re tune ye.',
    ar: 'لا يرافقها توقيع هاتف حاملها.',
    en: 'The signature of the holder’s phone is missing.',
  },
  'key-binding-signature': {
    ckb: 'واژووی مۆبایلەکە هی خاوەنی ئەم بەڵگەنامەیە نییە.',
    kmr: 'Îmzeya telefonê ne ya xwediyê vê belgeyê ye.',
    ar: 'توقيع الهاتف ليس لصاحب هذه الوثيقة.',
    en: 'The phone’s signature is not that of this document’s holder.',
  },
  'key-binding-hash': {
    ckb: 'واژووی مۆبایلەکە بۆ ناوەڕۆکێکی تر کراوە.',
    kmr: 'Îmzeya telefonê ji bo naverokeke din e.',
    ar: 'وُضع توقيع الهاتف على محتوى آخر.',
    en: 'The phone signed something other than what is shown.',
  },
  'holder-key': {
    ckb: 'کلیلی هەڵگر لە بەڵگەنامەکەدا نییە یان دروست نییە.',
    kmr: 'Mifteya xwedî di belgeyê de tune ye an ne rast e.',
    ar: 'مفتاح الحامل غير موجود في الوثيقة أو غير صحيح.',
    en: 'The holder’s key is missing from the document or is not in order.',
  },
  paper: {
    ckb: 'کۆدی چاپکراو دەکرێت لەبەر بگیرێتەوە. ڕووخسارەکە لەگەڵ وێنەکە بەراورد بکە.',
    kmr: 'Koda çapkirî dikare were kopîkirin. Rû bi wêneyê re bide ber hev.',
    ar: 'الرمز المطبوع يمكن نسخه. قارن الوجه بالصورة.',
    en: 'A printed code can be copied. Compare the face with the photo.',
  },
  'stale-code': {
    ckb: 'ئەم کۆدە کۆنە. داوا بکە بەڵگەنامەکە دووبارە بکرێتەوە.',
    kmr: 'Ev kod kevn e. Bixwaze ku belge dîsa were vekirin.',
    ar: 'هذا الرمز قديم. اطلب فتح الوثيقة من جديد.',
    en: 'This code is old. Ask for the document to be opened again.',
  },
  'issued-ahead': {
    ckb: 'کاتی کۆدەکە لە داهاتوودایە؛ لەوانەیە کاتژمێری یەکێک لە ئامێرەکان هەڵە بێت.',
    kmr: 'Dema kodê di pêşerojê de ye; dibe ku saeta yek ji amûran şaş be.',
    ar: 'وقت الرمز في المستقبل؛ ربما ساعة أحد الجهازين غير مضبوطة.',
    en: 'The code’s time lies in the future; one of the two clocks may be wrong.',
  },
  'seen-before': {
    ckb: 'ئەم کۆدە پێشتر لەم ئامێرەدا پیشان دراوە. داوای کۆدێکی نوێ بکە.',
    kmr: 'Ev kod berê li ser vê amûrê hatiye nîşandan. Kodeke nû bixwaze.',
    ar: 'عُرض هذا الرمز على هذا الجهاز من قبل. اطلب رمزًا جديدًا.',
    en: 'This code was already shown to this device. Ask for a new one.',
  },
  nonce: {
    ckb: 'ئەم وەڵامە بۆ داواکارییەکی تر دراوە.',
    kmr: 'Ev bersiv ji bo daxwazeke din hatiye dayîn.',
    ar: 'هذا الجواب لطلب آخر.',
    en: 'This answers another request.',
  },
  audience: {
    ckb: 'ئەم کۆدە بۆ لایەنێکی تر ئامادەکراوە.',
    kmr: 'Ev kod ji bo aliyekî din hatiye amadekirin.',
    ar: 'هذا الرمز معدّ لجهة أخرى.',
    en: 'This code was made for someone else.',
  },
  'claims-missing': {
    ckb: 'هەندێک لەو زانیارییانەی داوا کرابوون پیشان نەدراون.',
    kmr: 'Hin agahiyên ku hatibûn xwestin nehatine nîşandan.',
    ar: 'بعض المعلومات المطلوبة لم تُعرض.',
    en: 'Some of the facts that were asked for are not shown.',
  },

  // the lists
  rollback: {
    ckb: 'لیستێکی کۆنتر لەوەی هەیە نێردراوە؛ لیستە نوێیەکە ماوەتەوە.',
    kmr: 'Lîsteyeke ji ya heyî kevntir hat; ya nû hat parastin.',
    ar: 'وصلت قائمة أقدم من الموجودة؛ بقيت القائمة الأحدث.',
    en: 'An older list arrived than the one held; the newer one was kept.',
  },
  'list-changed': {
    ckb: 'لیستێکی جیاواز بە هەمان ژمارە هاتووە، بۆیە قبووڵ نەکرا.',
    kmr: 'Lîsteyeke cuda bi heman hejmarê hat, ji ber vê nehat qebûlkirin.',
    ar: 'وصلت قائمة مختلفة بالرقم نفسه، لذلك لم تُقبل.',
    en: 'A different list arrived under the same number, so it was not accepted.',
  },
  'list-expired': {
    ckb: 'ماوەی لیستەکە بەسەرچووە. نوێی بکەرەوە.',
    kmr: 'Dema lîsteyê qediyaye. Nû bike.',
    ar: 'انتهت مدة القائمة. حدّثها.',
    en: 'The list has run out. Update it.',
  },
  'list-address': {
    ckb: 'لیستەکە هی ناونیشانێکی ترە.',
    kmr: 'Lîste ya navnîşaneke din e.',
    ar: 'القائمة تخص عنوانًا آخر.',
    en: 'The list belongs to another address.',
  },
  'list-size': {
    ckb: 'قەبارەی لیستەکە دروست نییە.',
    kmr: 'Mezinahiya lîsteyê ne rast e.',
    ar: 'حجم القائمة غير صحيح.',
    en: 'The list does not have the size it should.',
  },
  'bad-gaps': {
    ckb: 'لیستی بەڵگەنامە هەڵوەشێنراوەکان تێکچووە، بۆیە قبووڵ نەکرا.',
    kmr: 'Lîsteya belgeyên betalkirî xera bûye, ji ber vê nehat qebûlkirin.',
    ar: 'قائمة الوثائق الملغاة تالفة، لذلك لم تُقبل.',
    en: 'The list of revoked documents is damaged, so it was not accepted.',
  },
  'delta-base': {
    ckb: 'ئەم گۆڕانکارییانە بۆ لیستێکی ترن، نەک بۆ ئەوەی لەم ئامێرەدایە.',
    kmr: 'Ev guhertin ji bo lîsteyeke din in, ne ji bo ya li ser vê amûrê.',
    ar: 'هذه التغييرات لقائمة أخرى غير التي على هذا الجهاز.',
    en: 'These changes are for another list than the one on this device.',
  },
  'delta-result': {
    ckb: 'گۆڕانکارییەکان ناگەنە ئەو لیستەی کە واژوو کراوە، بۆیە قبووڵ نەکران.',
    kmr: 'Guhertin nagihîjin lîsteya ku hatiye îmzekirin, ji ber vê nehatin qebûlkirin.',
    ar: 'لا تؤدي التغييرات إلى القائمة الموقّعة، لذلك لم تُقبل.',
    en: 'The changes do not lead to the list that was signed, so they were not accepted.',
  },

  // the QR code
  'newer-version': {
    ckb: 'ئەم کۆدە لە وەشانێکی نوێترەوە هاتووە. ئەم بەرنامەیە نوێ بکەرەوە.',
    kmr: 'Ev kod ji guhertoyeke nûtir e. Vê bernameyê nû bike.',
    ar: 'هذا الرمز من إصدار أحدث. حدّث هذا التطبيق.',
    en: 'This code comes from a newer version. Update this app.',
  },
  'unknown-template': {
    ckb: 'ئەم ئامێرە هێشتا ئەم جۆرە کۆدە ناناسێت. نوێی بکەرەوە.',
    kmr: 'Ev amûr hê vî cureyê kodê nas nake. Nû bike.',
    ar: 'هذا الجهاز لا يعرف هذا النوع من الرموز بعد. حدّثه.',
    en: 'This device does not know this kind of code yet. Update it.',
  },
  'unknown-dictionary': {
    ckb: 'فەرهەنگی ئەم کۆدە هێشتا لەم ئامێرەدا نییە. نوێی بکەرەوە.',
    kmr: 'Ferhenga vê kodê hê li ser vê amûrê tune ye. Nû bike.',
    ar: 'معجم هذا الرمز ليس على هذا الجهاز بعد. حدّثه.',
    en: 'The dictionary for this code is not on this device yet. Update it.',
  },
  'unknown-codec': {
    ckb: 'ئەم کۆدە بە شێوەیەک نووسراوە کە ئەم وەشانە نایناسێت. نوێی بکەرەوە.',
    kmr: 'Ev kod bi awayekî hatiye nivîsandin ku ev guherto nas nake. Nû bike.',
    ar: 'هذا الرمز مكتوب بطريقة لا يعرفها هذا الإصدار. حدّثه.',
    en: 'This code is written in a way this version does not know. Update.',
  },
  'unknown-index': {
    ckb: 'ئەم کۆدە ئاماژە بە شتێک دەکات کە لەم ئامێرەدا نییە. نوێی بکەرەوە.',
    kmr: 'Ev kod behsa tiştekî dike ku li ser vê amûrê tune ye. Nû bike.',
    ar: 'يشير هذا الرمز إلى شيء ليس على هذا الجهاز. حدّثه.',
    en: 'This code points at something that is not on this device. Update it.',
  },
  'unknown-signer': {
    ckb: 'واژووکەری ئەم کۆدە لە لیستی متمانەی ئەم ئامێرەدا نییە.',
    kmr: 'Kesê ku ev kod îmze kiriye di lîsteya baweriyê ya vê amûrê de tune ye.',
    ar: 'موقّع هذا الرمز ليس في قائمة الثقة على هذا الجهاز.',
    en: 'Whoever signed this code is not on this device’s trust list.',
  },
  truncated: {
    ckb: 'کۆدەکە ناتەواوە. داوا بکە دووبارە بکرێتەوە.',
    kmr: 'Kod ne temam e. Bixwaze ku dîsa were vekirin.',
    ar: 'الرمز ناقص. اطلب فتحه من جديد.',
    en: 'The code is incomplete. Ask for it to be opened again.',
  },
  trailing: {
    ckb: 'شتێکی زیادە لە کۆتایی کۆدەکەدایە. داوا بکە دووبارە بکرێتەوە.',
    kmr: 'Li dawiya kodê tiştekî zêde heye. Bixwaze ku dîsa were vekirin.',
    ar: 'في آخر الرمز شيء زائد. اطلب فتحه من جديد.',
    en: 'There is something extra at the end of the code. Ask for it to be opened again.',
  },
  'non-canonical': {
    ckb: 'کۆدەکە بە شێوەی ستاندارد نەنووسراوە. داوا بکە دووبارە بکرێتەوە.',
    kmr: 'Kod bi awayê standard nehatiye nivîsandin. Bixwaze ku dîsa were vekirin.',
    ar: 'الرمز غير مكتوب بالصيغة القياسية. اطلب فتحه من جديد.',
    en: 'The code is not written in the standard way. Ask for it to be opened again.',
  },
  'bad-point': {
    ckb: 'کلیلێکی ناو کۆدەکە دروست نییە. داوا بکە دووبارە بکرێتەوە.',
    kmr: 'Mifteyek di kodê de ne rast e. Bixwaze ku dîsa were vekirin.',
    ar: 'أحد المفاتيح في الرمز غير صحيح. اطلب فتحه من جديد.',
    en: 'A key inside the code is not in order. Ask for it to be opened again.',
  },
  'bad-padding': {
    ckb: 'بەشە بەتاڵەکانی کۆدەکە دروست نین. داوا بکە دووبارە بکرێتەوە.',
    kmr: 'Beşên vala yên kodê ne rast in. Bixwaze ku dîsa were vekirin.',
    ar: 'حشو الرمز غير صحيح. اطلب فتحه من جديد.',
    en: 'The code is not filled as it should be. Ask for it to be opened again.',
  },
  limit: {
    ckb: 'کۆدەکە لە سنوورە ڕێگەپێدراوەکان تێدەپەڕێت.',
    kmr: 'Kod ji sînorên destûrdayî derbas dibe.',
    ar: 'الرمز يتجاوز الحدود المسموح بها.',
    en: 'The code goes beyond the limits that are allowed.',
  },
  'unsealed-answer': {
    ckb: 'وەڵامەکە دانەخراوە، بۆیە نەخوێنرایەوە.',
    kmr: 'Bersiv negirtî ye, ji ber vê nehat xwendin.',
    ar: 'الجواب غير مختوم، لذلك لم يُقرأ.',
    en: 'The answer was not sealed, so it was not read.',
  },
  'cannot-open': {
    ckb: 'وەڵامەکە بۆ ئەم ئامێرە نەکراوەتەوە.',
    kmr: 'Bersiv ji bo vê amûrê venebû.',
    ar: 'تعذر فتح الجواب على هذا الجهاز.',
    en: 'The answer could not be opened by this device.',
  },
} as const satisfies Record<Code, Text>;
