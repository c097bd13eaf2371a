/** A first driving licence: who applies and where they live is shown, the medical examination and the passed tests are attached. */
import { show, showCivilId } from '../src/held.ts';
import { demoPrice, officeHours, officesOf } from '../src/offices.ts';
import { paper, portrait } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

const bloodGroups = ['O+', 'O-', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-'].map((group) => [
  group,
  { ckb: `گرووپی ${group}`, kmr: `Koma ${group}`, ar: `فصيلة ${group}`, en: `Group ${group}` },
]);

export default defineService({
  id: 'dl-new',
  code: 'MOI-902',
  title: {
    ckb: 'دەرکردنی مۆڵەتی شۆفێری',
    kmr: 'Derxistina ehliyetê',
    ar: 'إصدار إجازة سوق',
    en: 'First licence',
  },
  otherTitles: ['دەرهێنانی ئیجازەی سیاقە', 'مۆڵەتی شۆفێری نوێ', 'إصدار رخصة قيادة', 'New driving licence', 'Driver’s license'],
  description: {
    ckb: 'یەکەم مۆڵەتی شۆفێریت پێ دەدرێت، دوای ئەوەی لە تاقیکردنەوەی تیۆری و پراکتیکی دەرچوویت.',
    kmr: 'Piştî ku tu di ezmûnên teorî û pratîkê de derbas bûyî, ehliyeta te ya yekem ji te re tê dayîn.',
    ar: 'تُمنح أول إجازة سوق بعد نجاحك في الاختبارين النظري والعملي.',
    en: 'You receive your first driving licence once you have passed the theory and the practical test.',
  },
  authority: 'traffic',
  event: 'driving',
  who: {
    ckb: 'هەر کەسێک تەمەنی تەواو بێت (١٦ ساڵ بۆ ماتۆڕ، ١٨ بۆ ئۆتۆمبێل، ٢٠ بۆ بارهەڵگر و پاس) و هێشتا مۆڵەتی نەبێت.',
    kmr: 'Her kesê ku temenê wî bes be (16 ji bo motorê, 18 ji bo otomobîlê, 20 ji bo kamyon û otobusê) û hêj ehliyeta wî tune be.',
    ar: 'كل من بلغ السن المطلوبة (١٦ للدراجة، ١٨ للسيارة، ٢٠ للشاحنة والحافلة) ولا يحمل إجازة.',
    en: 'Anyone old enough (16 for a motorcycle, 18 for a car, 20 for a lorry or a bus) who has no licence yet.',
  },
  documents: [
    { ckb: 'کارتی نیشتمانی', kmr: 'Karta neteweyî', ar: 'البطاقة الوطنية', en: 'Civil ID' },
    { ckb: 'کارتی زانیاری', kmr: 'Karta zanyarî', ar: 'بطاقة السكن', en: 'Information card' },
    {
      ckb: 'پشکنینی پزیشکی، لە شەش مانگ کۆنتر نەبێت',
      kmr: 'Rapora bijîşkî, ne ji şeş mehan kevntir',
      ar: 'فحص طبي لم تمض عليه ستة أشهر',
      en: 'Medical examination, not older than six months',
    },
    {
      ckb: 'بەڵگەی دەرچوون لە تاقیکردنەوەکان',
      kmr: 'Belgeya derbasbûna ezmûnan',
      ar: 'شهادة النجاح في الاختبارات',
      en: 'Proof that you passed the tests',
    },
  ],
  hours: officeHours,
  time: { ckb: '٩٠ خولەک', kmr: '90 deqe', ar: '٩٠ دقيقة', en: '90 minutes' },
  price: demoPrice(50_000),
  addresses: officesOf('traffic'),
  promise: 2,
  fourEyes: true,
  lapses: 'P60D',
  questions: [
    showCivilId('blood_group'),
    show('home', 'information-card', ['document_number', 'address']),
    {
      id: 'categories',
      kind: 'choice',
      several: true,
      label: {
        ckb: 'مۆڵەتی چی دەخوازیت؟',
        kmr: 'Tu ehliyeta çi dixwazî?',
        ar: 'لأي صنف تطلب الإجازة؟',
        en: 'What would you like to drive?',
      },
      hint: {
        ckb: 'تەنها ئەو پۆلانە هەڵبژێرە کە لە تاقیکردنەوەکەیان دەرچوویت.',
        kmr: 'Tenê wan çînan hilbijêre ku tu di ezmûna wan de derbas bûyî.',
        ar: 'اختر الأصناف التي نجحت في اختبارها فقط.',
        en: 'Choose only the classes whose test you have passed.',
      },
      options: {
        A1: { ckb: 'ماتۆڕی سووک (A1)', kmr: 'Motora sivik (A1)', ar: 'دراجة خفيفة (A1)', en: 'Light motorcycle (A1)' },
        A: { ckb: 'ماتۆڕ (A)', kmr: 'Motor (A)', ar: 'دراجة نارية (A)', en: 'Motorcycle (A)' },
        B: { ckb: 'ئۆتۆمبێل (B)', kmr: 'Otomobîl (B)', ar: 'سيارة (B)', en: 'Car (B)' },
        C: { ckb: 'بارهەڵگر (C)', kmr: 'Kamyon (C)', ar: 'شاحنة (C)', en: 'Lorry (C)' },
        D: { ckb: 'پاس (D)', kmr: 'Otobus (D)', ar: 'حافلة (D)', en: 'Bus (D)' },
        T: { ckb: 'تراکتۆر (T)', kmr: 'Traktor (T)', ar: 'جرار زراعي (T)', en: 'Tractor (T)' },
      },
    },
    {
      id: 'professional_class',
      kind: 'choice',
      label: {
        ckb: 'بۆ کاری خۆت یان بۆ گواستنەوەی خەڵک؟',
        kmr: 'Ji bo xwe an ji bo veguhastina xelkê?',
        ar: 'للاستعمال الخاص أم لنقل الركاب؟',
        en: 'For yourself, or to carry passengers?',
      },
      options: {
        private: { ckb: 'خصوصی', kmr: 'taybet', ar: 'خصوصي', en: 'private' },
        public: { ckb: 'عمومی', kmr: 'giştî', ar: 'عمومي', en: 'public transport' },
      },
    },
    {
      id: 'blood_group',
      kind: 'choice',
      prefill: 'shown.civil-id.blood_group',
      label: { ckb: 'گرووپی خوێنت چییە؟', kmr: 'Koma xwîna te çi ye?', ar: 'ما فصيلة دمك؟', en: 'What is your blood group?' },
      why: {
        ckb: 'لە ڕووداودا یارمەتیی پزیشک دەدات.',
        kmr: 'Di qezayê de alîkariya bijîşkan dike.',
        ar: 'يساعد المسعفين عند وقوع حادث.',
        en: 'It helps those who treat you after an accident.',
      },
      options: Object.fromEntries(bloodGroups),
    },
    paper('medical', 'medical-examination', {
      ckb: 'ئەنجامی پشکنینی پزیشکی و چاو',
      kmr: 'Encama muayeneya bijîşkî û çavan',
      ar: 'نتيجة الفحص الطبي وفحص النظر',
      en: 'Result of the medical examination and eye test',
    }),
    {
      id: 'medical_date',
      kind: 'date',
      notBefore: '-P5Y',
      notAfter: 'today',
      label: {
        ckb: 'پشکنینی پزیشکی کەی کراوە؟',
        kmr: 'Muayeneya bijîşkî kengî hat kirin?',
        ar: 'متى أُجري الفحص الطبي؟',
        en: 'When was the medical examination?',
      },
    },
    paper('tests', 'driving-test', {
      ckb: 'بەڵگەی دەرچوون لە تاقیکردنەوەی تیۆری و پراکتیکی',
      kmr: 'Belgeya derbasbûna ezmûna teorî û pratîkê',
      ar: 'شهادة النجاح في الاختبارين النظري والعملي',
      en: 'Proof that you passed the theory and the practical test',
    }),
    {
      id: 'tests_date',
      kind: 'date',
      notBefore: '-P5Y',
      notAfter: 'today',
      label: {
        ckb: 'لە تاقیکردنەوەی پراکتیکی کەی دەرچوویت؟',
        kmr: 'Tu kengî di ezmûna pratîkê de derbas bûyî?',
        ar: 'متى نجحت في الاختبار العملي؟',
        en: 'When did you pass the practical test?',
      },
    },
    portrait(),
    {
      id: 'directorate',
      kind: 'choice',
      label: {
        ckb: 'کام بەڕێوەبەرایەتیی هاتووچۆ؟',
        kmr: 'Kîjan rêveberiya hatûçûyê?',
        ar: 'أي مديرية مرور؟',
        en: 'Which traffic directorate?',
      },
      options: {
        // 23 and 24 are to be confirmed by the authority
        21: { ckb: 'سلێمانی', kmr: 'Silêmanî', ar: 'السليمانية', en: 'Sulaymaniyah' },
        22: { ckb: 'هەولێر', kmr: 'Hewlêr', ar: 'أربيل', en: 'Erbil' },
        23: { ckb: 'هەڵەبجە', kmr: 'Helebce', ar: 'حلبجة', en: 'Halabja' },
        24: { ckb: 'دهۆک', kmr: 'Dihok', ar: 'دهوك', en: 'Duhok' },
      },
    },
  ],
  conditions: [
    {
      id: 'no-licence-yet',
      text: {
        ckb: 'هێشتا مۆڵەتی شۆفێریت نییە.',
        kmr: 'Hêj ehliyeta te tune.',
        ar: 'لا تحمل إجازة سوق بعد.',
        en: 'You do not hold a driving licence yet.',
      },
      rule: { fact: 'register.traffic.licence_number', is: 'absent' },
      otherwise: 'refuse',
      reason: {
        ckb: 'پێشتر مۆڵەتی شۆفێریت هەیە. بۆ نوێکردنەوە یان بەدەستهێنانەوەی ونبوو، ئەو خزمەتگوزارییە بەکار بهێنە.',
        kmr: 'Jixwe ehliyeta te heye. Ji bo nûkirin an ya windabûyî, wê xizmetê bi kar bîne.',
        ar: 'لديك إجازة سوق. للتجديد أو بدل المفقود استعمل الخدمة الخاصة بذلك.',
        en: 'You already hold a licence. To renew or replace it, use that service.',
      },
    },
    {
      id: 'old-enough',
      text: {
        ckb: 'تەمەنت لانیکەم ١٦ ساڵە.',
        kmr: 'Temenê te herî kêm 16 sal e.',
        ar: 'لا يقل عمرك عن ١٦ سنة.',
        en: 'You are at least 16 years old.',
      },
      rule: { fact: 'applicant.age', is: 'at-least', to: 16 },
      otherwise: 'refuse',
      reason: {
        ckb: 'مۆڵەتی شۆفێری لە تەمەنی ١٦ ساڵەوە دەدرێت.',
        kmr: 'Ehliyet ji 16 saliyê pê ve tê dayîn.',
        ar: 'تُمنح إجازة السوق ابتداءً من سن ١٦ سنة.',
        en: 'A driving licence is given from the age of 16.',
      },
    },
    {
      id: 'old-enough-for-a-car',
      text: {
        ckb: 'بۆ ئۆتۆمبێل و ماتۆڕی گەورە، تەمەنت لانیکەم ١٨ ساڵە.',
        kmr: 'Ji bo otomobîl û motora mezin temenê te herî kêm 18 sal e.',
        ar: 'للسيارة والدراجة الكبيرة لا يقل عمرك عن ١٨ سنة.',
        en: 'For a car or a large motorcycle you are at least 18.',
      },
      rule: {
        any: [
          { fact: 'answer.categories', is: 'none-of', of: ['A', 'B', 'T'] },
          { fact: 'applicant.age', is: 'at-least', to: 18 },
        ],
      },
      otherwise: 'refuse',
      reason: {
        ckb: 'بۆ ئەم پۆلە دەبێت تەمەنت ١٨ ساڵ بێت. تا ئەو کاتە دەتوانیت داوای A1 بکەیت.',
        kmr: 'Ji bo vê çînê divê tu 18 salî bî. Heta wê demê tu dikarî A1 bixwazî.',
        ar: 'لهذا الصنف يجب أن تبلغ ١٨ سنة. وإلى ذلك الحين يمكنك طلب A1.',
        en: 'For this class you must be 18. Until then you may apply for A1.',
      },
    },
    {
      id: 'old-enough-for-a-lorry',
      text: {
        ckb: 'بۆ بارهەڵگر و پاس، تەمەنت لانیکەم ٢٠ ساڵە.',
        kmr: 'Ji bo kamyon û otobusê temenê te herî kêm 20 sal e.',
        ar: 'للشاحنة والحافلة لا يقل عمرك عن ٢٠ سنة.',
        en: 'For a lorry or a bus you are at least 20.',
      },
      rule: {
        any: [
          { fact: 'answer.categories', is: 'none-of', of: ['C', 'D'] },
          { fact: 'applicant.age', is: 'at-least', to: 20 },
        ],
      },
      otherwise: 'refuse',
      reason: {
        ckb: 'بۆ بارهەڵگر و پاس دەبێت تەمەنت ٢٠ ساڵ بێت.',
        kmr: 'Ji bo kamyon û otobusê divê tu 20 salî bî.',
        ar: 'للشاحنة والحافلة يجب أن تبلغ ٢٠ سنة.',
        en: 'For a lorry or a bus you must be 20.',
      },
    },
    {
      id: 'medical-recent',
      text: {
        ckb: 'پشکنینی پزیشکی لە شەش مانگ کۆنتر نییە.',
        kmr: 'Muayeneya bijîşkî ji şeş mehan ne kevntir e.',
        ar: 'لم تمض على الفحص الطبي ستة أشهر.',
        en: 'The medical examination is not older than six months.',
      },
      rule: { fact: 'answer.medical_date', is: 'younger-than', by: 'P6M' },
      otherwise: 'return',
      reason: {
        ckb: 'پشکنینە پزیشکییەکەت لە شەش مانگ کۆنترە. تکایە دانەیەکی نوێ بنێرە.',
        kmr: 'Muayeneya te ji şeş mehan kevntir e. Ji kerema xwe yeke nû bişîne.',
        ar: 'مضى على فحصك الطبي أكثر من ستة أشهر. يرجى إرسال فحص جديد.',
        en: 'Your medical examination is older than six months. Please send a new one.',
      },
    },
    {
      id: 'tests-recent',
      text: {
        ckb: 'لە ماوەی ساڵێکدا لە تاقیکردنەوەکان دەرچوویت.',
        kmr: 'Di nav salekê de tu di ezmûnan de derbas bûyî.',
        ar: 'نجحت في الاختبارات خلال السنة الأخيرة.',
        en: 'You passed the tests within the last year.',
      },
      rule: { fact: 'answer.tests_date', is: 'younger-than', by: 'P1Y' },
      otherwise: 'return',
      reason: {
        ckb: 'تاقیکردنەوەکەت لە ساڵێک کۆنترە. تکایە دووبارەی بکەرەوە و بەڵگەکەی بنێرە.',
        kmr: 'Ezmûna te ji salekê kevntir e. Ji kerema xwe dubare bike û belgeyê bişîne.',
        ar: 'مضى على اختبارك أكثر من سنة. يرجى إعادته وإرسال الشهادة.',
        en: 'Your test is older than a year. Please take it again and send the proof.',
      },
    },
    {
      id: 'blood-group-agrees',
      text: {
        ckb: 'گرووپی خوێن وەک تۆماری باری شارستانییە.',
        kmr: 'Koma xwînê wek tomara rewşa şaristanî ye.',
        ar: 'فصيلة الدم تطابق سجل الأحوال المدنية.',
        en: 'The blood group is that of the civil register.',
      },
      rule: {
        any: [
          { fact: 'register.civil.blood_group', is: 'absent' },
          { fact: 'answer.blood_group', is: 'equal', to: { fact: 'register.civil.blood_group' } },
        ],
      },
      otherwise: 'return',
      reason: {
        ckb: 'گرووپی خوێنەکە جیاوازە لەوەی لە تۆماردایە. تکایە ڕاستی بکەرەوە، یان ئەنجامی پشکنینی خوێن بنێرە.',
        kmr: 'Koma xwînê ji ya tomarê cuda ye. Ji kerema xwe rast bike, an encama testa xwînê bişîne.',
        ar: 'فصيلة الدم تختلف عما في السجل. يرجى تصحيحها أو إرسال نتيجة فحص الدم.',
        en: 'The blood group differs from the register. Please correct it, or send a blood test.',
      },
    },
  ],
  fee: { amount: 50_000 }, // demo: to be named by the authority
  gives: {
    credential: 'driving-licence',
    register: 'traffic',
    record: {
      licence_number: { number: 'KRD-DL-' },
      issued: 'today',
      expires: { after: 'P10Y' },
      categories: { fact: 'answer.categories' }, // the codes; the register gives each its days
      issuing_directorate: 'office',
      directorate_code: { fact: 'answer.directorate' },
      professional_class: { fact: 'answer.professional_class' },
      state: { value: 'valid' },
    },
    replaces: false,
  },
});
