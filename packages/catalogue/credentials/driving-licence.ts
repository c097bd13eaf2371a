/** Driving licence. What an inspector reads stands at the top; everything rarer lives in the annex and costs the roadside code one digest. */
import traffic from '../registers/traffic.ts';
import { defineCredential, everything, inGroup, type Claim } from '../src/credential-type.ts';
import { issuingAuthority } from '../src/issuing-authority.ts';
import { ages, arabicNames, birthdate, bloodGroup, latinNames, nativeNames, portraits, sex, upn } from '../src/person.ts';
import { column } from '../src/register.ts';

const claims = {
  ...nativeNames,
  ...inGroup('annex.other', { grandfather_name_native: nativeNames.grandfather_name_native }),
  birthdate,
  categories: {
    ...column(traffic, 'categories'),
    disclose: 'choice',
    kind: 'categories',
    codes: ['AM', 'A1', 'A2', 'A', 'B1', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE', 'T', 'M', 'S'],
  },
  document_number: {
    ...column(traffic, 'licence_number'),
    disclose: 'choice',
    kind: 'identifier',
    pattern: { prefix: 'KRD-DL-', digits: 8 },
  },
  date_of_expiry: { ...column(traffic, 'expires'), disclose: 'always', kind: 'date' },
  ...issuingAuthority,
  ...portraits,
  ...inGroup('annex.other', {
    ...latinNames,
    ...arabicNames,
    upn,
    blood_group: bloodGroup,
    date_of_issuance: { ...column(traffic, 'issued'), disclose: 'choice', kind: 'date' },
    issuing_directorate: { ...column(traffic, 'issuing_directorate'), disclose: 'choice', kind: 'text' },
    directorate_code: { ...column(traffic, 'directorate_code'), disclose: 'choice', kind: 'identifier' },
    professional_class: {
      ...column(traffic, 'professional_class'),
      disclose: 'choice',
      kind: 'choice',
      values: {
        private: { ckb: 'خصوصی', kmr: 'taybet', ar: 'خصوصي', en: 'private' },
        public: { ckb: 'عمومی', kmr: 'giştî', ar: 'عمومي', en: 'public transport' },
      },
    },
  }),
} satisfies Record<string, Claim>;

const roadside = [
  'given_name_native',
  'father_name_native',
  'family_name_native',
  'birthdate',
  'categories',
  'document_number',
  'date_of_expiry',
  'issuing_authority',
];

export default defineCredential({
  id: 'driving-licence',
  vct: 'urn:krd:driving-licence:1',
  title: { ckb: 'مۆڵەتی شۆفێری', kmr: 'Ehliyeta ajotinê', ar: 'إجازة السوق', en: 'Driving licence' },
  authority: 'traffic',
  validFor: 'P10Y',
  claims,
  presets: {
    roadside: {
      title: { ckb: 'پشکنینی سەر ڕێگا', kmr: 'Kontrola li ser rê', ar: 'تفتيش على الطريق', en: 'Roadside check' },
      claims: roadside,
      live: true,
    },
    'roadside-photo': {
      title: {
        ckb: 'پشکنینی سەر ڕێگا، لەگەڵ وێنە',
        kmr: 'Kontrola li ser rê, bi wêne',
        ar: 'تفتيش على الطريق مع الصورة',
        en: 'Roadside check with photo',
      },
      claims: [...roadside, 'portrait_qr'],
      live: true,
    },
    everything: everything(claims),
    paper: {
      title: { ckb: 'چاپی سەر کاغەز', kmr: 'Çapa ser kaxezê', ar: 'نسخة مطبوعة', en: 'Printed copy' },
      claims: [...roadside, 'portrait_qr'],
      live: false,
      paper: true,
    },
  },
  headline: Object.keys(nativeNames),
  sections: [
    {
      title: { ckb: 'خاوەن مۆڵەت', kmr: 'Xwediyê ehliyetê', ar: 'صاحب الإجازة', en: 'Holder' },
      claims: [...Object.keys(nativeNames), 'birthdate', 'blood_group', 'upn'],
    },
    {
      title: { ckb: 'مۆڵەت', kmr: 'Ehliyet', ar: 'الإجازة', en: 'Licence' },
      claims: ['categories', 'professional_class', 'document_number', 'date_of_issuance', 'date_of_expiry'],
    },
    {
      title: { ckb: 'دەرکەر', kmr: 'Derxer', ar: 'الإصدار', en: 'Issued by' },
      claims: ['issuing_authority', 'issuing_directorate', 'directorate_code', 'issuing_country'],
    },
    {
      title: { ckb: 'ناو بە پیتی تر', kmr: 'Nav bi tîpên din', ar: 'الاسم بحروف أخرى', en: 'Name in other letters' },
      claims: [...Object.keys(latinNames), ...Object.keys(arabicNames)],
    },
    { title: { ckb: 'وێنە', kmr: 'Wêne', ar: 'الصورة', en: 'Photo' }, claims: Object.keys(portraits) },
  ],
  mdoc: {
    doctype: 'org.iso.18013.5.1.mDL',
    namespace: 'org.iso.18013.5.1',
    elements: {
      family_name: ['family_name', 'grandfather_name', 'father_name', 'given_name'], // the standard demands one, and not everybody has a surname; some have one name in all
      given_name: 'given_name',
      family_name_national_character: ['family_name_native', 'grandfather_name_native', 'father_name_native', 'given_name_native'],
      given_name_national_character: 'given_name_native',
      birth_date: 'birthdate',
      sex: 'sex',
      portrait: 'picture',
      driving_privileges: 'categories',
      document_number: 'document_number',
      issue_date: 'date_of_issuance',
      expiry_date: 'date_of_expiry',
      issuing_authority: 'issuing_authority',
      issuing_country: 'issuing_country',
      ...Object.fromEntries(Object.keys(ages).map((name) => [name, name])),
    },
    constants: { un_distinguishing_sign: 'IRQ' },
    domestic: {
      namespace: 'org.iso.18013.5.1.IQ',
      elements: {
        upn: 'upn',
        father_name: 'father_name',
        father_name_native: 'father_name_native',
        grandfather_name: 'grandfather_name',
        grandfather_name_native: 'grandfather_name_native',
        ...Object.fromEntries(Object.keys(arabicNames).map((name) => [name, name])),
        blood_group: 'blood_group',
        issuing_directorate: 'issuing_directorate',
        directorate_code: 'directorate_code',
        professional_class: 'professional_class',
      },
    },
    claims: { sex, ...ages },
  },
});
