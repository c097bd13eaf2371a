/** Words of a reader's request: who asks, why, what, and the answer. */
import type { Text } from '@krdpass/locale';

export const requestWords = {
  hint: {
    ckb: 'کۆدی سەر شاشەی پشکنەرەکە بخە ناو چوارچێوەکە.',
    kmr: 'Koda li ser ekrana kontrolker bixe nav çarçoveyê.',
    ar: 'ضع الرمز الظاهر على شاشة المدقّق داخل الإطار.',
    en: 'Put the code on the verifier’s screen inside the frame.',
  },
  foreign: {
    ckb: 'ئەمە داواکاری KRDPass نییە. هیچ نەکراوەتەوە.',
    kmr: 'Ev ne daxwazeke KRDPassê ye. Tiştek nehat vekirin.',
    ar: 'هذا ليس طلب KRDPass. لم يُفتح شيء.',
    en: 'This is not a KRDPass request. Nothing was opened.',
  },
  title: {
    ckb: 'کەسێک داوای زانیاریت دەکات',
    kmr: 'Kesek agahiyên te dixwaze',
    ar: 'جهة تطلب معلوماتك',
    en: 'Someone asks for your facts',
  },
  registered: {
    ckb: 'تۆمارکراوە لەلایەن: {authority}',
    kmr: 'Tomarkirî ji aliyê: {authority}',
    ar: 'مسجّلة لدى: {authority}',
    en: 'Registered by: {authority}',
  },
  why: { ckb: 'بۆچی', kmr: 'Çima', ar: 'السبب', en: 'Why' },
  kept: { ckb: 'چەند هەڵیدەگرن', kmr: 'Çiqas tê hilanîn', ar: 'مدة الحفظ', en: 'How long they keep it' },
  notKept: {
    ckb: 'هەڵناگیرێت: تەنها سەیر دەکرێت.',
    kmr: 'Nayê hilanîn: tenê lê tê nêrîn.',
    ar: 'لا يُحفظ: يُنظر إليه فقط.',
    en: 'Not kept: only looked at.',
  },
  facts: { ckb: 'چی دەدەیت لە: {title}', kmr: 'Tu çi didî ji: {title}', ar: 'ما تعطيه من: {title}', en: 'What you give from: {title}' },
  always: { ckb: 'هەمیشە لەگەڵیدایە: {facts}', kmr: 'Her tim pê re ye: {facts}', ar: 'معه دائمًا: {facts}', en: 'Always with it: {facts}' },
  empty: { ckb: 'هیچ تۆمار نەکراوە', kmr: 'Tiştek nehatiye tomarkirin', ar: 'لا شيء مسجّل', en: 'Nothing on record' },
  beyond: {
    ckb: 'مافی داواکردنی ئەمەیان نییە. تەنها ئەگەر خۆت دەتەوێت بیدە.',
    kmr: 'Mafê wan tune ku vê bixwazin. Tenê heke tu bixwazî bide.',
    ar: 'لا يحق لهم طلب هذا. لا تعطه إلا إن أردت.',
    en: 'They have no right to ask for this. Give it only if you want to.',
  },
  clock: {
    ckb: 'کاتژمێری ئامێرەکەیان لەگەڵ هی تۆدا جیاوازە.',
    kmr: 'Saeta amûra wan ji ya te cuda ye.',
    ar: 'ساعة جهازهم تختلف عن ساعتك.',
    en: 'Their device’s clock differs from yours.',
  },
  which: {
    ckb: 'بە کام بەڵگەنامە وەڵام دەدەیتەوە؟',
    kmr: 'Bi kîjan belgeyê bersivê didî?',
    ar: 'بأي وثيقة تجيب؟',
    en: 'Which document do you answer with?',
  },
  agree: { ckb: 'ڕازیم، بیدە', kmr: 'Razî me, bide', ar: 'أوافق، أعطِها', en: 'Agree and give' },
  decline: { ckb: 'ڕازی نیم', kmr: 'Ne razî me', ar: 'لا أوافق', en: 'Decline' },
  nothing: {
    ckb: 'تا ڕازی نەبیت هیچ نادرێت. ڕەتکردنەوە بەبێ هیچ تۆمارێکە.',
    kmr: 'Heta tu razî nebî tiştek nayê dayîn. Redkirin bê tomar e.',
    ar: 'لا يُعطى شيء قبل موافقتك. والرفض لا يُسجَّل.',
    en: 'Nothing is given until you agree. Declining is recorded nowhere.',
  },
  missing: {
    ckb: 'داوای «{titles}» دەکەن، کە لەم جزدانەدا نییە. هیچ نەدراوە.',
    kmr: 'Ew «{titles}» dixwazin, ku di vê cizdanê de tune ye. Tiştek nehat dayîn.',
    ar: 'يطلبون «{titles}»، وليست في هذه المحفظة. لم يُعطَ شيء.',
    en: 'They ask for “{titles}”, which is not in this wallet. Nothing was given.',
  },
  refusedTitle: {
    ckb: 'ئەم داواکارییە وەڵام نادرێتەوە',
    kmr: 'Ev daxwaz nayê bersivandin',
    ar: 'لا يُجاب عن هذا الطلب',
    en: 'This request is not answered',
  },
  safe: { ckb: 'هیچ شتێکی تۆ نەدراوە.', kmr: 'Tiştek ji te nehat dayîn.', ar: 'لم يُعطَ أي شيء يخصك.', en: 'Nothing of yours was given.' },
  todo: {
    ckb: 'داوا بکە ناسنامەی خۆیان پیشان بدەن، یان داواکارییەکی نوێ پیشان بدەن.',
    kmr: 'Bixwaze ku nasnameya xwe nîşan bidin, an daxwazeke nû nîşan bidin.',
    ar: 'اطلب أن يُظهروا هويتهم، أو أن يعرضوا طلبًا جديدًا.',
    en: 'Ask them to show who they are, or to show a new request.',
  },
  answerTitle: { ckb: 'وەڵامەکەت', kmr: 'Bersiva te', ar: 'جوابك', en: 'Your answer' },
  answer: { ckb: 'کۆدی وەڵام', kmr: 'Koda bersivê', ar: 'رمز الجواب', en: 'Answer code' },
  only: {
    ckb: 'تەنها {unit} دەتوانێت بیکاتەوە، و تەنها بۆ ئەم داواکارییە.',
    kmr: 'Tenê {unit} dikare veke, û tenê ji bo vê daxwazê.',
    ar: 'لا يستطيع فتحه إلا {unit}، ولهذا الطلب فقط.',
    en: 'Only {unit} can open it, and only for this request.',
  },
  hold: {
    ckb: 'شاشەکە ڕووناک بکە و بیگرە بەرامبەر کامێراکەیان.',
    kmr: 'Ekranê ronî bike û li ber kameraya wan bigire.',
    ar: 'ارفع سطوع الشاشة وأظهرها لكاميرتهم.',
    en: 'Turn the brightness up and hold it before their camera.',
  },
  done: { ckb: 'تەواو', kmr: 'Qediya', ar: 'تم', en: 'Done' },
  reference: { ckb: 'ئاماژە', kmr: 'Nîşan', ar: 'المرجع', en: 'Reference' },
} as const satisfies Record<string, Text>;

export const keptForms = {
  ckb: { other: '{count} ڕۆژ، پاشان دەسڕێتەوە.' },
  kmr: { one: 'Rojekê, paşê tê jêbirin.', other: '{count} rojan, paşê tê jêbirin.' },
  ar: { one: 'يومًا واحدًا ثم يُمحى.', two: 'يومين ثم يُمحى.', few: '{count} أيام ثم يُمحى.', other: '{count} يومًا ثم يُمحى.' },
  en: { one: 'One day, then it is deleted.', other: '{count} days, then it is deleted.' },
};
