/** The companies registry: name in three spellings, form, capital, who may sign, and when the yearly check is due. */
import { documentColumns, expiryColumn, partyColumns, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'companies',
  title: { ckb: 'تۆماری کۆمپانیاکان', kmr: 'Tomara kompaniyan', ar: 'سجل الشركات', en: 'Companies registry' },
  authority: 'trade',
  records: { prefix: 'KRD-CR-', digits: 8 },
  columns: {
    ...documentColumns,
    ...expiryColumn,
    registration_number: { label: { ckb: 'ژمارەی تۆمارکردن', kmr: 'Hejmara tomarkirinê', ar: 'رقم التسجيل', en: 'Registration number' } },
    registration_date: { label: { ckb: 'بەرواری تۆمارکردن', kmr: 'Dîroka tomarkirinê', ar: 'تاريخ التسجيل', en: 'Date of registration' } },
    company_name_native: { label: { ckb: 'ناوی کۆمپانیا', kmr: 'Navê kompaniyê', ar: 'اسم الشركة', en: 'Name of the company' } },
    company_name_native_ar: {
      label: {
        ckb: 'ناوی کۆمپانیا بە عەرەبی',
        kmr: 'Navê kompaniyê bi erebî',
        ar: 'اسم الشركة بالعربية',
        en: 'Name of the company (Arabic)',
      },
      nullable: true,
    },
    company_name: {
      label: {
        ckb: 'ناوی کۆمپانیا بە لاتینی',
        kmr: 'Navê kompaniyê bi latînî',
        ar: 'اسم الشركة باللاتينية',
        en: 'Name of the company (Latin)',
      },
    },
    legal_form: { label: { ckb: 'شێوەی یاسایی', kmr: 'Forma hiqûqî', ar: 'الشكل القانوني', en: 'Legal form' } },
    capital: { label: { ckb: 'سەرمایە', kmr: 'Sermaye', ar: 'رأس المال', en: 'Capital' } },
    activity_codes: { label: { ckb: 'بوارەکانی کار', kmr: 'Warên kar', ar: 'مجالات النشاط', en: 'Activities' } },
    address: { label: sharedLabels.address },
    ...partyColumns('manager', { ckb: 'بەڕێوەبەری ڕێگەپێدراو', kmr: 'Rêveberê bi destûr', ar: 'المدير المفوض', en: 'Authorised manager' }),
    partners: { label: { ckb: 'هاوبەشەکان', kmr: 'Hevpar', ar: 'الشركاء', en: 'Partners' }, nullable: true },
  },
});
