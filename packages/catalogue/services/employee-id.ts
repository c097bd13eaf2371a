/** The card of a government employee, made from the post that the payroll has on record. */
import { heldNames, showCivilId } from '../src/held.ts';
import { aboutTwoDays, free, officeHours, officesOf } from '../src/offices.ts';
import { portrait } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'employee-id',
  code: 'MOF-902',
  title: { ckb: 'پێناسی فەرمانبەر', kmr: 'Nasnameya karmend', ar: 'هوية الموظف', en: 'Employee ID' },
  otherTitles: ['باجی فەرمانبەر', 'ناسنامەی وەزیفی', 'هوية وظيفية', 'باج الموظف', 'Staff card'],
  description: {
    ckb: 'پێناسێک کە نیشان دەدات لە کام وەزارەت و بە چ ناونیشانێک کار دەکەیت. بۆ پێنج ساڵ کارایە.',
    kmr: 'Nasnameyek ku nîşan dide tu li kîjan wezaretê û bi kîjan navnîşanê dixebitî. Ji bo pênc salan derbasdar e.',
    ar: 'هوية تبين وزارتك وعنوانك الوظيفي، تسري خمس سنوات.',
    en: 'A card that shows your ministry and your post. It is valid for five years.',
  },
  authority: 'finance',
  event: 'work',
  who: {
    ckb: 'فەرمانبەرانی هەمیشەیی، گرێبەست و پێشمەرگە.',
    kmr: 'Karmendên daîmî, girêbest û pêşmerge.',
    ar: 'الموظفون الدائمون والعقود والبيشمركة.',
    en: 'Permanent and contract employees, and Peshmerga.',
  },
  documents: [heldNames['civil-id'], { ckb: 'وێنەیەکی نوێ', kmr: 'Wêneyekî nû', ar: 'صورة حديثة', en: 'A recent photo' }],
  hours: officeHours,
  time: aboutTwoDays,
  price: free,
  addresses: officesOf('finance'),
  promise: 3,
  fourEyes: false,
  lapses: 'P30D',
  questions: [
    showCivilId(),
    {
      id: 'reason',
      kind: 'choice',
      label: {
        ckb: 'بۆچی پێناسێکی نوێت دەوێت؟',
        kmr: 'Çima tu nasnameyeke nû dixwazî?',
        ar: 'لماذا تطلب هوية جديدة؟',
        en: 'Why do you need a new card?',
      },
      options: {
        first: { ckb: 'یەکەم جارە', kmr: 'cara yekem e', ar: 'أول مرة', en: 'it is my first' },
        expired: { ckb: 'هی کۆن بەسەرچووە', kmr: 'dema ya kevn derbas bûye', ar: 'انتهت القديمة', en: 'the old one has expired' },
        moved: {
          ckb: 'شوێن یان پلەم گۆڕاوە',
          kmr: 'cih an pileya min guherî',
          ar: 'تغيرت دائرتي أو درجتي',
          en: 'my office or post has changed',
        },
      },
    },
    portrait(),
    {
      id: 'post_is_right',
      kind: 'choice',
      label: {
        ckb: 'وەزارەت و ناونیشانی وەزیفیت لە لیستی مووچەدا ڕاستن؟',
        kmr: 'Wezaret û navnîşana karê te di lîsteya meaş de rast in?',
        ar: 'هل الوزارة والعنوان الوظيفي صحيحان في قائمة الراتب؟',
        en: 'Are ministry and post right on your salary list?',
      },
      options: { right: { ckb: 'بەڵێ', kmr: 'erê', ar: 'نعم', en: 'yes' }, wrong: { ckb: 'نەخێر', kmr: 'na', ar: 'لا', en: 'no' } },
    },
  ],
  conditions: [
    {
      id: 'employed',
      text: { ckb: 'فەرمانبەری حکومەتیت.', kmr: 'Tu karmendê hikûmetê yî.', ar: 'أنت موظف حكومي.', en: 'You are a government employee.' },
      rule: { fact: 'register.payroll.employment_type', is: 'one-of', of: ['permanent', 'contract', 'peshmerga'] },
      otherwise: 'refuse',
      reason: {
        ckb: 'ناوت لە لیستی مووچەی فەرمانبەراندا نییە.',
        kmr: 'Navê te di lîsteya meaşê karmendan de tune.',
        ar: 'اسمك غير موجود في قائمة رواتب الموظفين.',
        en: 'Your name is not on the payroll of employees.',
      },
    },
    {
      id: 'post-right',
      text: {
        ckb: 'زانیاریی لیستی مووچە ڕاستە.',
        kmr: 'Daneyên lîsteya meaş rast in.',
        ar: 'بيانات قائمة الراتب صحيحة.',
        en: 'The salary list is right.',
      },
      rule: { fact: 'answer.post_is_right', is: 'equal', to: 'right' },
      otherwise: 'return',
      reason: {
        ckb: 'پێناسەکە لە لیستی مووچەوە دروست دەکرێت. تکایە سەرەتا لای یەکەی ژمێریاری ڕاستی بکەرەوە.',
        kmr: 'Nasname ji lîsteya meaş tê çêkirin. Ji kerema xwe pêşî li yekeya hesabdariyê rast bike.',
        ar: 'تُعد الهوية من قائمة الراتب. يرجى تصحيحها أولًا لدى وحدة الحسابات.',
        en: 'The card is made from the salary list. Please have it corrected by your accounting unit first.',
      },
    },
    {
      id: 'first-only-once',
      text: {
        ckb: 'ئەگەر یەکەم جارە، هێشتا پێناست نییە.',
        kmr: 'Heke cara yekem be, hêj nasnameya te tune.',
        ar: 'إن كانت أول مرة فليست لديك هوية.',
        en: 'If it is your first, you have no card yet.',
      },
      rule: {
        any: [
          { fact: 'answer.reason', is: 'not-equal', to: 'first' },
          { fact: 'register.employees.document_number', is: 'absent' },
        ],
      },
      otherwise: 'return',
      reason: {
        ckb: 'پێناسێکت هەیە. تکایە بنووسە بۆچی یەکێکی نوێت دەوێت، یان داوای ونبوو بکە.',
        kmr: 'Nasnameyeke te heye. Ji kerema xwe binivîse çima yeke nû dixwazî, an ya windabûyî bixwaze.',
        ar: 'لديك هوية. يرجى بيان سبب طلب هوية جديدة، أو طلب بدل فاقد.',
        en: 'You already have a card. Please say why you need a new one, or report the old one lost.',
      },
    },
  ],
  fee: { amount: 0 },
  gives: {
    credential: 'employee-id',
    register: 'employees',
    record: {
      document_number: { number: 'KRD-EM-' },
      date_of_issuance: 'today',
      date_of_expiry: { after: 'P5Y' },
      ministry: { fact: 'register.payroll.ministry' },
      department: { fact: 'register.payroll.department' },
      accounting_unit: { fact: 'register.payroll.accounting_unit' },
      job_title: { fact: 'register.payroll.job_title' },
      employment_type: { fact: 'register.payroll.employment_type' },
      start_date: { fact: 'register.payroll.start_date' },
    },
    replaces: true,
  },
});
