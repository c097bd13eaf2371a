/** Salary proof: one salary month, and yes-or-no answers for lenders. All thresholds are issued, true or false; never shown one-way. */
import payroll from '../registers/payroll.ts';
import { defineCredential, everything, type Claim, type ClaimKind } from '../src/credential-type.ts';
import { issuingAuthority } from '../src/issuing-authority.ts';
import { arabicNames, latinNames, nativeNames, upn } from '../src/person.ts';
import { column } from '../src/register.ts';

const claim = (name: keyof typeof payroll.columns, kind: ClaimKind): Claim => ({ ...column(payroll, name), disclose: 'choice', kind });

const answers = {
  permanent_employee: claim('permanent_employee', 'boolean'),
  service_years_at_least_1: claim('service_years_at_least_1', 'boolean'),
  service_years_at_least_5: claim('service_years_at_least_5', 'boolean'),
  service_years_at_least_10: claim('service_years_at_least_10', 'boolean'),
  net_at_least_300000: claim('net_at_least_300000', 'boolean'),
  net_at_least_500000: claim('net_at_least_500000', 'boolean'),
  net_at_least_750000: claim('net_at_least_750000', 'boolean'),
  net_at_least_1000000: claim('net_at_least_1000000', 'boolean'),
  net_at_least_1500000: claim('net_at_least_1500000', 'boolean'),
  net_at_least_2000000: claim('net_at_least_2000000', 'boolean'),
};

const claims = {
  ...nativeNames,
  upn,
  ministry: claim('ministry', 'text'),
  department: claim('department', 'text'),
  accounting_unit: claim('accounting_unit', 'text'),
  job_title: claim('job_title', 'text'),
  employment_type: {
    ...claim('employment_type', 'choice'),
    values: {
      permanent: { ckb: 'هەمیشەیی', kmr: 'daîmî', ar: 'دائم', en: 'permanent' },
      contract: { ckb: 'گرێبەست', kmr: 'girêbest', ar: 'عقد', en: 'contract' },
      pensioner: { ckb: 'خانەنشین', kmr: 'xanenişîn', ar: 'متقاعد', en: 'pensioner' },
      peshmerga: { ckb: 'پێشمەرگە', kmr: 'pêşmerge', ar: 'بيشمركة', en: 'Peshmerga' },
      welfare: { ckb: 'چاودێری کۆمەڵایەتی', kmr: 'alîkariya civakî', ar: 'رعاية اجتماعية', en: 'welfare' },
      martyr_family: { ckb: 'کەسوکاری شەهید', kmr: 'malbata şehîd', ar: 'ذوو الشهداء', en: 'martyr family' },
    },
  },
  start_date: claim('start_date', 'date'),
  grade: claim('grade', 'number'),
  step: claim('step', 'number'),
  salary_month: claim('salary_month', 'month'),
  basic_salary: claim('basic_salary', 'money'),
  allowances: {
    ...claim('allowances', 'amounts'),
    values: {
      certificate: { ckb: 'بڕوانامە', kmr: 'bawername', ar: 'شهادة', en: 'certificate' },
      marital: { ckb: 'هاوسەری', kmr: 'hevserî', ar: 'زوجية', en: 'marital' },
      child: { ckb: 'منداڵ', kmr: 'zarok', ar: 'أطفال', en: 'children' },
      position: { ckb: 'پۆست', kmr: 'post', ar: 'منصب', en: 'position' },
      risk: { ckb: 'مەترسی', kmr: 'metirsî', ar: 'خطورة', en: 'risk' },
      transport: { ckb: 'گواستنەوە', kmr: 'veguhastin', ar: 'نقل', en: 'transport' },
      location: { ckb: 'شوێن', kmr: 'cih', ar: 'موقع', en: 'location' },
    },
  },
  gross_salary: claim('gross_salary', 'money'),
  deductions: {
    ...claim('deductions', 'amounts'),
    values: {
      pension: { ckb: 'خانەنشینی', kmr: 'xanenişînî', ar: 'تقاعد', en: 'pension' },
      income_tax: { ckb: 'باجی دەرامەت', kmr: 'baca dahatê', ar: 'ضريبة الدخل', en: 'income tax' },
      saving: { ckb: 'پاشەکەوت', kmr: 'paşekeft', ar: 'ادخار', en: 'saving' },
      loan: { ckb: 'قەرز', kmr: 'deyn', ar: 'قرض', en: 'loan' },
      union: { ckb: 'سەندیکا', kmr: 'sendîka', ar: 'نقابة', en: 'union' },
      rounding: { ckb: 'خڕکردنەوە', kmr: 'girover', ar: 'تدوير', en: 'rounding' },
    },
  },
  net_salary: claim('net_salary', 'money'),
  currency: claim('currency', 'text'),
  paid_percent: claim('paid_percent', 'number'),
  pay_date: claim('pay_date', 'date'),
  paid_through: claim('paid_through', 'text'),
  loan_instalments: claim('loan_instalments', 'money'),
  as_of: claim('as_of', 'date'),
  document_number: claim('proof_number', 'identifier'),
  date_of_issuance: {
    ...claim('as_of', 'date'), // drawn up on the day its figures stand for
    label: { ckb: 'بەرواری دەرچوون', kmr: 'Dîroka derxistinê', ar: 'تاريخ الإصدار', en: 'Date of issue' },
  },
  ...issuingAuthority,
  ...answers,
  ...latinNames,
  ...arabicNames,
} satisfies Record<string, Claim>;

const employer = ['ministry', 'department', 'job_title', 'employment_type', 'start_date'];
const names = Object.keys(nativeNames);
const figures = ['salary_month', 'gross_salary', 'deductions', 'net_salary', 'currency', 'paid_percent', 'pay_date', 'loan_instalments'];
const answered = ['permanent_employee', 'service_years_at_least_1'];
const document = ['as_of', 'document_number', 'issuing_authority'];

export default defineCredential({
  id: 'salary-proof',
  vct: 'urn:krd:salary-proof:1',
  title: { ckb: 'بەڵگەنامەی مووچە', kmr: 'Belgeya meaş', ar: 'تأييد راتب', en: 'Salary proof' },
  authority: 'finance',
  validFor: 'P30D',
  claims,
  presets: {
    loan: {
      title: { ckb: 'بۆ قەرز', kmr: 'Ji bo deyn', ar: 'لطلب قرض', en: 'For a loan' },
      claims: [...names, 'upn', ...employer, ...figures, ...answered, ...document],
      live: false,
    },
    employment: {
      title: { ckb: 'سەلماندنی کارکردن', kmr: 'Îspata kar', ar: 'إثبات العمل', en: 'Proof of employment' },
      claims: [...names, ...employer, 'permanent_employee', ...document],
      live: false,
    },
    answers: {
      title: {
        ckb: 'وەڵامی بەڵێ یان نەخێر، بێ ژمارە',
        kmr: 'Bersivên erê an na, bê jimar',
        ar: 'أجوبة بنعم أو لا، دون أرقام',
        en: 'Yes-or-no answers, no figures',
      },
      claims: [...names, 'upn', ...Object.keys(answers), ...document],
      live: false,
      late: true,
    },
    everything: everything(claims),
  },
  headline: names,
  sections: [
    {
      title: { ckb: 'مووچە', kmr: 'Meaş', ar: 'الراتب', en: 'Salary' },
      claims: ['salary_month', 'basic_salary', 'allowances', 'gross_salary', 'deductions', 'net_salary', 'currency', 'loan_instalments'],
    },
    {
      title: { ckb: 'پێدان', kmr: 'Dayîn', ar: 'الدفع', en: 'Payment' },
      claims: ['paid_percent', 'pay_date', 'paid_through'],
    },
    {
      title: { ckb: 'کار', kmr: 'Kar', ar: 'الوظيفة', en: 'Employment' },
      claims: [...employer, 'accounting_unit', 'grade', 'step'],
    },
    { title: { ckb: 'فەرمانبەر', kmr: 'Karmend', ar: 'الموظف', en: 'Employee' }, claims: [...names, 'upn'] },
    {
      title: { ckb: 'بەڵگەنامە', kmr: 'Belge', ar: 'الوثيقة', en: 'Document' },
      claims: ['document_number', 'date_of_issuance', 'as_of', 'issuing_authority', 'issuing_country'],
    },
    {
      title: { ckb: 'وەڵامی بەڵێ یان نەخێر', kmr: 'Bersivên erê an na', ar: 'أجوبة بنعم أو لا', en: 'Yes-or-no answers' },
      claims: Object.keys(answers),
    },
    {
      title: { ckb: 'ناو بە پیتی تر', kmr: 'Nav bi tîpên din', ar: 'الاسم بحروف أخرى', en: 'Name in other letters' },
      claims: [...Object.keys(latinNames), ...Object.keys(arabicNames)],
    },
  ],
});
