/** The payroll: one salary month of one employee, and the answers a lender may have without seeing the figures. */
import { formatDuration, formatMoney, type Text } from '@krdpass/locale';
import { defineRegister } from '../src/register.ts';

const served = (years: number): Text => {
  const days = Math.round(years * 365.25);
  return {
    ckb: `لانیکەم ${formatDuration(days, 'ckb')} خزمەت`,
    kmr: `Herî kêm ${formatDuration(days, 'kmr')} xizmet`,
    ar: `خدمة لا تقل عن ${formatDuration(days, 'ar')}`,
    en: `At least ${formatDuration(days, 'en')} of service`,
  };
};

const netAtLeast = (iqd: number): Text => ({
  ckb: `مووچەی پوخت لانیکەم ${formatMoney(iqd, 'ckb')}`,
  kmr: `Meaşê safî herî kêm ${formatMoney(iqd, 'kmr')}`,
  ar: `صافي الراتب ${formatMoney(iqd, 'ar')} على الأقل`,
  en: `Net salary at least ${formatMoney(iqd, 'en')}`,
});

export default defineRegister({
  id: 'payroll',
  title: { ckb: 'تۆماری مووچە', kmr: 'Tomara meaşan', ar: 'سجل الرواتب', en: 'Payroll' },
  authority: 'finance',
  columns: {
    proof_number: { label: { ckb: 'ژمارەی بەڵگەنامە', kmr: 'Hejmara belgeyê', ar: 'رقم الوثيقة', en: 'Document number' } },
    ministry: { label: { ckb: 'وەزارەت', kmr: 'Wezaret', ar: 'الوزارة', en: 'Ministry' } },
    department: { label: { ckb: 'فەرمانگە', kmr: 'Daîre', ar: 'الدائرة', en: 'Department' } },
    accounting_unit: { label: { ckb: 'یەکەی ژمێریاری', kmr: 'Yekeya hesabdariyê', ar: 'وحدة الحسابات', en: 'Accounting unit' } },
    job_title: { label: { ckb: 'ناونیشانی وەزیفی', kmr: 'Navnîşana karî', ar: 'العنوان الوظيفي', en: 'Job title' } },
    employment_type: { label: { ckb: 'جۆری دامەزراندن', kmr: 'Cureyê kar', ar: 'نوع التوظيف', en: 'Employment type' } },
    start_date: { label: { ckb: 'بەرواری دەستبەکاربوون', kmr: 'Dîroka destpêkirinê', ar: 'تاريخ المباشرة', en: 'Start date' } },
    grade: { label: { ckb: 'پلە', kmr: 'Pile', ar: 'الدرجة', en: 'Grade' }, nullable: true },
    step: { label: { ckb: 'قۆناغ', kmr: 'Qonax', ar: 'المرحلة', en: 'Step' }, nullable: true },
    salary_month: { label: { ckb: 'مانگی مووچە', kmr: 'Meha meaşê', ar: 'شهر الراتب', en: 'Salary month' } },
    basic_salary: { label: { ckb: 'مووچەی بنەڕەتی', kmr: 'Meaşê bingehîn', ar: 'الراتب الاسمي', en: 'Basic salary' } },
    allowances: { label: { ckb: 'دەرماڵە', kmr: 'Alîkarî', ar: 'المخصصات', en: 'Allowances' } },
    gross_salary: { label: { ckb: 'کۆی مووچە', kmr: 'Meaşê giştî', ar: 'الراتب الإجمالي', en: 'Gross salary' } },
    deductions: { label: { ckb: 'لێبڕین', kmr: 'Jêbirîn', ar: 'الاستقطاعات', en: 'Deductions' } },
    net_salary: { label: { ckb: 'مووچەی پوخت', kmr: 'Meaşê safî', ar: 'صافي الراتب', en: 'Net salary' } },
    paid_percent: { label: { ckb: 'ڕێژەی پێدراو (٪)', kmr: 'Rêjeya dayî (%)', ar: 'النسبة المدفوعة (٪)', en: 'Share paid (%)' } },
    pay_date: {
      label: { ckb: 'بەرواری دابەشکردن', kmr: 'Dîroka belavkirinê', ar: 'تاريخ التوزيع', en: 'Pay date' },
      nullable: true,
    },
    paid_through: { label: { ckb: 'لە ڕێگەی', kmr: 'Bi rêya', ar: 'عن طريق', en: 'Paid through' }, nullable: true },
    loan_instalments: {
      label: { ckb: 'قیستی مانگانەی قەرز', kmr: 'Qistên deynan ên mehane', ar: 'أقساط القروض الشهرية', en: 'Monthly loan instalments' },
    },
    as_of: { label: { ckb: 'دۆخ لە بەرواری', kmr: 'Rewş di dîroka', ar: 'الحالة بتاريخ', en: 'As of' } },
    currency: { label: { ckb: 'دراو', kmr: 'Dirav', ar: 'العملة', en: 'Currency' } },
    permanent_employee: { label: { ckb: 'فەرمانبەری هەمیشەیی', kmr: 'Karmendê daîmî', ar: 'موظف دائم', en: 'Permanent employee' } },
    service_years_at_least_1: { label: served(1) },
    service_years_at_least_5: { label: served(5) },
    service_years_at_least_10: { label: served(10) },
    net_at_least_300000: { label: netAtLeast(300_000) },
    net_at_least_500000: { label: netAtLeast(500_000) },
    net_at_least_750000: { label: netAtLeast(750_000) },
    net_at_least_1000000: { label: netAtLeast(1_000_000) },
    net_at_least_1500000: { label: netAtLeast(1_500_000) },
    net_at_least_2000000: { label: netAtLeast(2_000_000) },
  },
});
