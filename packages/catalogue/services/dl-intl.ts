/** An international driving permit for one, two or three years, beside the licence; collected in person, nobody may come instead. */
import { finesSettled } from '../src/fines-settled.ts';
import { heldNames, show } from '../src/held.ts';
import { officeHours, officesOf } from '../src/offices.ts';
import { portrait } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'dl-intl',
  code: 'MOI-904',
  title: { ckb: 'مۆڵەتی نێودەوڵەتی', kmr: 'Ehliyeta navneteweyî', ar: 'إجازة سوق دولية', en: 'International permit' },
  otherTitles: ['مۆڵەتی شۆفێریی نێودەوڵەتی', 'رخصة قيادة دولية', 'International driving permit', 'IDP'],
  description: {
    ckb: 'مۆڵەتێک بۆ لێخوڕین لە دەرەوەی وڵات، لەگەڵ مۆڵەتی شۆفێریی خۆت.',
    kmr: 'Destûrek ji bo ajotina li derveyî welat, bi ehliyeta te re.',
    ar: 'إجازة للقيادة خارج البلد إلى جانب إجازة سوقك.',
    en: 'A permit to drive abroad, beside your own driving licence.',
  },
  authority: 'traffic',
  event: 'travel',
  who: {
    ckb: 'هەر کەسێک مۆڵەتی شۆفێریی کارای هەبێت. دەبێت خۆت بێیت؛ بریکار وەرناگیرێت.',
    kmr: 'Her kesê ku ehliyeta wî derbasdar e. Divê tu bi xwe werî; wekîl nayê qebûlkirin.',
    ar: 'كل من لديه إجازة سوق سارية. يجب الحضور شخصيًا ولا يُقبل الوكيل.',
    en: 'Anyone with a valid driving licence. You must come yourself; nobody can come in your place.',
  },
  documents: [
    heldNames['driving-licence'],
    heldNames['passport-record'],
    { ckb: 'دوو وێنە', kmr: 'Du wêne', ar: 'صورتان شخصيتان', en: 'Two photos' },
  ],
  hours: officeHours,
  time: { ckb: '٣٠ خولەک', kmr: '30 deqe', ar: '٣٠ دقيقة', en: '30 minutes' },
  price: {
    ckb: '٦٠٬٠٠٠، ١٢٠٬٠٠٠ یان ١٦٠٬٠٠٠ دینار بۆ ١، ٢ یان ٣ ساڵ',
    kmr: '60.000, 120.000 an 160.000 dînar ji bo 1, 2 an 3 salan',
    ar: '٦٠٬٠٠٠ أو ١٢٠٬٠٠٠ أو ١٦٠٬٠٠٠ د.ع. لسنة أو سنتين أو ٣ سنوات',
    en: 'IQD 60,000, 120,000 or 160,000 for 1, 2 or 3 years',
  },
  addresses: officesOf('traffic'),
  inPerson: true,
  promise: 1,
  fourEyes: false,
  lapses: 'P30D',
  questions: [
    show('licence', 'driving-licence', ['document_number', 'categories', 'date_of_expiry']),
    show('passport', 'passport-record', ['passport_number', 'given_name', 'family_name', 'date_of_expiry']),
    {
      id: 'years',
      kind: 'choice',
      label: { ckb: 'بۆ چەند ساڵ؟', kmr: 'Ji bo çend salan?', ar: 'لكم سنة؟', en: 'For how many years?' },
      options: {
        1: { ckb: '١ ساڵ', kmr: '1 sal', ar: 'سنة', en: '1 year' },
        2: { ckb: '٢ ساڵ', kmr: '2 sal', ar: 'سنتان', en: '2 years' },
        3: { ckb: '٣ ساڵ', kmr: '3 sal', ar: '٣ سنوات', en: '3 years' },
      },
    },
    portrait({
      most: 2,
      hint: {
        ckb: 'دوو وێنەی نوێ، باکگراوندی سپی.',
        kmr: 'Du wêneyên nû, paşxaneya spî.',
        ar: 'صورتان حديثتان بخلفية بيضاء.',
        en: 'Two recent photos, white background.',
      },
    }),
    {
      id: 'visit',
      kind: 'slot',
      office: { ckb: 'بەڕێوەبەرایەتیی هاتووچۆ', kmr: 'Rêveberiya Hatûçûyê', ar: 'مديرية المرور', en: 'Traffic Directorate' },
      label: {
        ckb: 'کەی دێیت بۆ وەرگرتنی؟',
        kmr: 'Tu ê kengî werî ku wê wergirî?',
        ar: 'متى تحضر لاستلامها؟',
        en: 'When will you come to collect it?',
      },
    },
  ],
  conditions: [
    {
      id: 'licence-valid',
      text: {
        ckb: 'مۆڵەتی شۆفێریت کارایە.',
        kmr: 'Ehliyeta te derbasdar e.',
        ar: 'إجازة سوقك سارية.',
        en: 'Your driving licence is valid.',
      },
      rule: { fact: 'register.traffic.state', is: 'equal', to: 'valid' },
      otherwise: 'refuse',
      reason: {
        ckb: 'مۆڵەتی شۆفێریی کارات نییە. مۆڵەتی نێودەوڵەتی تەنها لەگەڵ ئەو دەدرێت.',
        kmr: 'Ehliyeta te ya derbasdar tune. Ehliyeta navneteweyî tenê pê re tê dayîn.',
        ar: 'ليست لديك إجازة سوق سارية. لا تُمنح الإجازة الدولية إلا معها.',
        en: 'You have no valid driving licence. The international permit is given only beside one.',
      },
    },
    {
      id: 'licence-not-expired',
      text: {
        ckb: 'مۆڵەتەکەت بەسەرنەچووە.',
        kmr: 'Dema ehliyeta te derbas nebûye.',
        ar: 'لم تنتهِ مدة إجازتك.',
        en: 'Your licence has not expired.',
      },
      rule: { not: { fact: 'register.traffic.expires', is: 'older-than', by: 'P0D' } },
      otherwise: 'return',
      reason: {
        ckb: 'مۆڵەتی شۆفێریت بەسەرچووە. تکایە سەرەتا نوێی بکەرەوە.',
        kmr: 'Dema ehliyeta te derbas bûye. Ji kerema xwe pêşî nû bike.',
        ar: 'انتهت مدة إجازة سوقك. يرجى تجديدها أولًا.',
        en: 'Your driving licence has expired. Please renew it first.',
      },
    },
    {
      id: 'passport-valid',
      text: {
        ckb: 'پاسپۆرتەکەت لانیکەم شەش مانگی ماوە.',
        kmr: 'Herî kêm şeş mehên pasaporta te mane.',
        ar: 'يسري جوازك ستة أشهر على الأقل.',
        en: 'Your passport is valid for six more months.',
      },
      rule: { fact: 'shown.passport-record.date_of_expiry', is: 'further-than', by: 'P6M' },
      otherwise: 'return',
      reason: {
        ckb: 'پاسپۆرتەکەت کەمتر لە شەش مانگی ماوە. تکایە سەرەتا نوێی بکەرەوە.',
        kmr: 'Ji şeş mehan kêmtir ji pasaporta te maye. Ji kerema xwe pêşî nû bike.',
        ar: 'بقي في جوازك أقل من ستة أشهر. يرجى تجديده أولًا.',
        en: 'Your passport is valid for less than six months. Please renew it first.',
      },
    },
    finesSettled,
  ],
  fee: { amount: { by: 'answer.years', amounts: { 1: 60_000, 2: 120_000, 3: 160_000 } } },
  gives: {
    credential: 'international-permit',
    register: 'traffic-permits',
    record: {
      document_number: { number: 'KRD-IP-' },
      date_of_issuance: 'today',
      date_of_expiry: { by: 'answer.years', each: { 1: { after: 'P1Y' }, 2: { after: 'P2Y' }, 3: { after: 'P3Y' } } },
      licence_number: { fact: 'register.traffic.licence_number' },
      categories: { fact: 'register.traffic.categories' },
      passport_number: { fact: 'shown.passport-record.passport_number' },
      years: { by: 'answer.years', each: { 1: { value: 1 }, 2: { value: 2 }, 3: { value: 3 } } },
    },
    replaces: true,
  },
});
