/** Renewal of a driving licence: the licence and the civil ID are shown, an eye test is attached, and a photo where the old one is old. */
import { finesSettled } from '../src/fines-settled.ts';
import { show, showCivilId } from '../src/held.ts';
import { demoPrice, officeHours, officesOf } from '../src/offices.ts';
import { paper, portrait } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'dl-renew',
  code: 'MOI-901',
  title: {
    ckb: 'نوێکردنەوەی مۆڵەتی شۆفێری',
    kmr: 'Nûkirina ehliyetê',
    ar: 'تجديد إجازة السوق',
    en: 'Renew driving licence',
  },
  otherTitles: [
    'تازەکردنەوەی مۆڵەتی شۆفێری',
    'تازەکردنەوەی ئیجازە',
    'تجديد رخصة القيادة',
    'Renew driver’s license',
    'Nûkirina ehliyeta ajotinê',
  ],
  description: {
    ckb: 'مۆڵەتی شۆفێرییەکەت بۆ دە ساڵی تر نوێ دەکرێتەوە. مۆڵەتە نوێیەکە دێتە ناو جزدانەکەت و کۆنەکە هەڵدەوەشێتەوە.',
    kmr: 'Ehliyeta te ji bo deh salên din tê nûkirin. Ehliyeta nû tê berîka te û ya kevn betal dibe.',
    ar: 'تُجدَّد إجازة سوقك لعشر سنوات أخرى. تصل الإجازة الجديدة إلى محفظتك وتُلغى القديمة.',
    en: 'Your driving licence is renewed for another ten years. The new one arrives in your wallet and the old one is withdrawn.',
  },
  authority: 'traffic',
  event: 'driving',
  who: {
    ckb: 'هەر کەسێک مۆڵەتی شۆفێریی هەرێمی هەبێت.',
    kmr: 'Her kesê ku ehliyeta Herêmê heye.',
    ar: 'كل من لديه إجازة سوق صادرة في الإقليم.',
    en: 'Anyone who holds a driving licence of the Region.',
  },
  documents: [
    { ckb: 'مۆڵەتی شۆفێری', kmr: 'Ehliyeta ajotinê', ar: 'إجازة السوق', en: 'Driving licence' },
    { ckb: 'کارتی نیشتمانی', kmr: 'Karta neteweyî', ar: 'البطاقة الوطنية', en: 'Civil ID' },
    {
      ckb: 'پشکنینی چاو، لە شەش مانگ کۆنتر نەبێت',
      kmr: 'Testa çavan, ne ji şeş mehan kevntir',
      ar: 'فحص نظر لم تمض عليه ستة أشهر',
      en: 'Eye test, not older than six months',
    },
    {
      ckb: 'وێنەیەکی نوێ، ئەگەر مۆڵەتەکەت لە پێنج ساڵ کۆنتر بێت',
      kmr: 'Wêneyekî nû, heke ehliyet ji pênc salan kevntir be',
      ar: 'صورة حديثة إذا مضى على الإجازة أكثر من خمس سنوات',
      en: 'A recent photo, if the licence is older than five years',
    },
  ],
  hours: officeHours,
  time: { ckb: 'کەمتر لە کاتژمێرێک', kmr: 'Kêmtir ji saetekê', ar: 'أقل من ساعة', en: 'Less than an hour' },
  price: demoPrice(30_000),
  addresses: officesOf('traffic'),
  promise: 1,
  fourEyes: false,
  lapses: 'P30D',
  questions: [
    show('licence', 'driving-licence', ['document_number', 'categories', 'date_of_issuance', 'date_of_expiry']),
    showCivilId(),
    portrait({ when: { fact: 'shown.driving-licence.date_of_issuance', is: 'older-than', by: 'P5Y' } }),
    paper('eye_test', 'eye-test', {
      ckb: 'ئەنجامی پشکنینی چاو',
      kmr: 'Encama testa çavan',
      ar: 'نتيجة فحص النظر',
      en: 'Result of your eye test',
    }),
    {
      id: 'eye_test_date',
      kind: 'date',
      notBefore: '-P5Y',
      notAfter: 'today',
      label: {
        ckb: 'پشکنینی چاوت کەی کردووە؟',
        kmr: 'Te kengî testa çavan kir?',
        ar: 'متى أجريت فحص النظر؟',
        en: 'When was your eye test?',
      },
    },
  ],
  conditions: [
    {
      id: 'licence-held',
      text: {
        ckb: 'مۆڵەتی شۆفێریت لای هاتووچۆ تۆمارکراوە.',
        kmr: 'Ehliyeta te li cem Hatûçûyê tomarkirî ye.',
        ar: 'لديك إجازة سوق مسجلة لدى المرور.',
        en: 'You hold a driving licence that Traffic has on record.',
      },
      rule: { fact: 'register.traffic.licence_number', is: 'present' },
      otherwise: 'refuse',
      reason: {
        ckb: 'هاتووچۆ مۆڵەتێکی شۆفێری بە ناوی تۆوە نییە. ئەگەر هێشتا مۆڵەتت نییە، داوای مۆڵەتی نوێ بکە.',
        kmr: 'Li cem Hatûçûyê ehliyetek bi navê te tune. Heke hêj ehliyeta te tune be, ehliyeta yekem bixwaze.',
        ar: 'لا توجد لدى المرور إجازة سوق باسمك. إن لم تكن لديك إجازة بعد، فاطلب إصدار إجازة.',
        en: 'Traffic has no driving licence in your name. If you have none yet, apply for a first licence.',
      },
    },
    {
      id: 'licence-not-withdrawn',
      text: {
        ckb: 'مۆڵەتەکەت ڕانەگیراوە و هەڵنەوەشێنراوەتەوە.',
        kmr: 'Ehliyeta te nehatiye rawestandin û betalkirin.',
        ar: 'إجازتك غير موقوفة ولا ملغاة.',
        en: 'Your licence is neither suspended nor withdrawn.',
      },
      rule: { fact: 'register.traffic.state', is: 'none-of', of: ['suspended', 'revoked'] },
      otherwise: 'refuse',
      reason: {
        ckb: 'مۆڵەتەکەت ڕاگیراوە یان هەڵوەشێنراوەتەوە. تا ئەو بڕیارە لانەبرێت نوێ ناکرێتەوە.',
        kmr: 'Ehliyeta te hatiye rawestandin an betalkirin. Heta ku ew biryar ranebe nayê nûkirin.',
        ar: 'إجازتك موقوفة أو ملغاة، ولا تُجدَّد ما دام هذا القرار قائمًا.',
        en: 'Your licence is suspended or withdrawn. It cannot be renewed while that decision stands.',
      },
    },
    finesSettled,
    {
      id: 'eye-test-recent',
      text: {
        ckb: 'پشکنینی چاو لە شەش مانگ کۆنتر نییە.',
        kmr: 'Testa çavan ji şeş mehan ne kevntir e.',
        ar: 'لم تمض على فحص النظر ستة أشهر.',
        en: 'The eye test is not older than six months.',
      },
      rule: { fact: 'answer.eye_test_date', is: 'younger-than', by: 'P6M' },
      otherwise: 'return',
      reason: {
        ckb: 'پشکنینی چاوەکەت لە شەش مانگ کۆنترە. تکایە پشکنینێکی نوێ بکە و ئەنجامەکەی بنێرە.',
        kmr: 'Testa te ya çavan ji şeş mehan kevntir e. Ji kerema xwe testeke nû bike û encama wê bişîne.',
        ar: 'مضى على فحص نظرك أكثر من ستة أشهر. يرجى إجراء فحص جديد وإرسال نتيجته.',
        en: 'Your eye test is older than six months. Please have a new one and send its result.',
      },
    },
  ],
  fee: { amount: 30_000 }, // demo: to be named by the authority
  gives: {
    credential: 'driving-licence',
    register: 'traffic',
    record: {
      licence_number: { number: 'KRD-DL-' },
      issued: 'today',
      expires: { after: 'P10Y' },
      categories: { fact: 'register.traffic.categories' },
      issuing_directorate: { fact: 'register.traffic.issuing_directorate' },
      directorate_code: { fact: 'register.traffic.directorate_code' },
      professional_class: { fact: 'register.traffic.professional_class' },
      state: { value: 'valid' },
    },
    replaces: true,
  },
});
