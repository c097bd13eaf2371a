/** Company registration: the company and who may sign for it at the top; who owns it only when asked for. */
import companies from '../registers/companies.ts';
import { defineCredential, everything, inGroup, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims, partyClaims } from '../src/document-claims.ts';
import { documentSection, onPaper } from '../src/document-page.ts';

const claim = claimsFrom(companies);
const { manager_full_name_native, manager_full_name, manager_upn } = partyClaims(companies, 'manager');
const { hidden: _hidden, ...shownUpn } = manager_upn!;

const claims = {
  company_name_native: claim('company_name_native', 'text', { script: 'ckb' }),
  registration_number: claim('registration_number', 'identifier'),
  legal_form: claim('legal_form', 'choice', {
    values: {
      llc: { ckb: 'بەرپرسیارێتی سنووردار', kmr: 'berpirsiyariya sînorkirî', ar: 'محدودة المسؤولية', en: 'limited liability' },
      jsc: { ckb: 'هاوبەشی پشکدار', kmr: 'pardar', ar: 'مساهمة', en: 'joint stock' },
      branch: { ckb: 'لقی کۆمپانیای بیانی', kmr: 'şaxa kompaniya biyanî', ar: 'فرع شركة أجنبية', en: 'branch of a foreign company' },
      sole: { ckb: 'پڕۆژەی تاکەکەسی', kmr: 'projeya takekesî', ar: 'مشروع فردي', en: 'sole proprietorship' },
    },
  }),
  manager_full_name_native: manager_full_name_native!,
  ...documentClaims(companies),
  ...inGroup('annex.other', {
    company_name_native_ar: claim('company_name_native_ar', 'text', { script: 'ar' }),
    company_name: claim('company_name', 'text', { script: 'latin' }),
    registration_date: claim('registration_date', 'date'),
    capital: claim('capital', 'money'),
    activity_codes: claim('activity_codes', 'choices', {
      values: {
        trade: { ckb: 'بازرگانیی گشتی', kmr: 'bazirganiya giştî', ar: 'التجارة العامة', en: 'general trade' },
        construction: { ckb: 'بیناسازی', kmr: 'avahîsazî', ar: 'المقاولات', en: 'construction' },
        industry: { ckb: 'پیشەسازی', kmr: 'pîşesazî', ar: 'الصناعة', en: 'industry' },
        agriculture: { ckb: 'کشتوکاڵ', kmr: 'çandinî', ar: 'الزراعة', en: 'agriculture' },
        transport: { ckb: 'گواستنەوە', kmr: 'veguhastin', ar: 'النقل', en: 'transport' },
        tourism: { ckb: 'گەشتیاری', kmr: 'geştiyarî', ar: 'السياحة', en: 'tourism' },
        technology: { ckb: 'تەکنەلۆژیای زانیاری', kmr: 'teknolojiya zanyarî', ar: 'تقنية المعلومات', en: 'information technology' },
        health: { ckb: 'تەندروستی', kmr: 'tenduristî', ar: 'الصحة', en: 'health' },
        education: { ckb: 'پەروەردە', kmr: 'perwerde', ar: 'التعليم', en: 'education' },
        services: { ckb: 'خزمەتگوزاری', kmr: 'xizmetguzarî', ar: 'الخدمات', en: 'services' },
      },
    }),
    address: claim('address', 'text', { script: 'ckb' }),
    manager_full_name: manager_full_name!,
    manager_upn: shownUpn,
    partners: claim('partners', 'people', { hidden: true, script: 'ckb' }),
  }),
} satisfies Record<string, Claim>;

const name = ['company_name_native', 'company_name_native_ar', 'company_name'];
const inspection = ['company_name_native', 'registration_number', 'legal_form', 'manager_full_name_native', 'document_number'];

export default defineCredential({
  id: 'company-registration',
  vct: 'urn:krd:company-registration:1',
  title: {
    ckb: 'بڕوانامەی تۆمارکردنی کۆمپانیا',
    kmr: 'Belgeya tomarkirina kompaniyê',
    ar: 'شهادة تسجيل الشركة',
    en: 'Company registration',
  },
  authority: 'trade',
  validFor: 'P1Y',
  claims,
  presets: {
    inspection: {
      title: { ckb: 'پشکنین', kmr: 'Kontrol', ar: 'التفتيش', en: 'Inspection' },
      claims: inspection,
      live: true,
    },
    bank: {
      title: { ckb: 'بۆ بانک', kmr: 'Ji bo bankê', ar: 'للمصرف', en: 'For a bank' },
      claims: [
        ...inspection,
        'company_name',
        'registration_date',
        'capital',
        'activity_codes',
        'address',
        'manager_full_name',
        'manager_upn',
      ],
      live: false,
    },
    everything: everything(claims),
    paper: onPaper(inspection),
  },
  headline: ['company_name_native'],
  sections: [
    {
      title: { ckb: 'کۆمپانیا', kmr: 'Kompanî', ar: 'الشركة', en: 'Company' },
      claims: [...name, 'registration_number', 'registration_date', 'legal_form', 'capital', 'activity_codes', 'address'],
    },
    {
      title: { ckb: 'بەڕێوەبەر و هاوبەش', kmr: 'Rêveber û hevpar', ar: 'المدير والشركاء', en: 'Manager and partners' },
      claims: ['manager_full_name_native', 'manager_full_name', 'manager_upn', 'partners'],
    },
    documentSection(companies),
  ],
});
