/** Employee ID: what a gate reads stands at the top; the post in full for whoever must know where somebody works. */
import employees from '../registers/employees.ts';
import civil from '../registers/civil.ts';
import { defineCredential, everything, inGroup, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims } from '../src/document-claims.ts';
import { documentSection, onPaper, otherLetters, pictureSection } from '../src/document-page.ts';
import { arabicNames, latinNames, nativeNames, portraits, upn } from '../src/person.ts';
import { column } from '../src/register.ts';
import { employmentTypes } from '../src/shared-values.ts';

const claim = claimsFrom(employees);

const claims = {
  ...nativeNames,
  job_title: claim('job_title', 'text', { script: 'ckb' }),
  ministry: claim('ministry', 'text', { script: 'ckb' }),
  ...documentClaims(employees),
  ...portraits,
  ...inGroup('annex.other', {
    ...latinNames,
    ...arabicNames,
    upn,
    biometric_code: { ...column(civil, 'biometric_code'), disclose: 'choice', kind: 'identifier', hidden: true },
    department: claim('department', 'text', { script: 'ckb' }),
    accounting_unit: claim('accounting_unit', 'text'),
    employment_type: claim('employment_type', 'choice', { values: employmentTypes }),
    start_date: claim('start_date', 'date'),
  }),
} satisfies Record<string, Claim>;

const names = Object.keys(nativeNames);
const gate = [...names, 'job_title', 'ministry', 'document_number'];
const post = ['job_title', 'ministry', 'department', 'accounting_unit', 'employment_type', 'start_date'];

export default defineCredential({
  id: 'employee-id',
  vct: 'urn:krd:employee-id:1',
  title: { ckb: 'پێناسی فەرمانبەر', kmr: 'Nasnameya karmend', ar: 'هوية الموظف', en: 'Employee ID' },
  authority: 'finance',
  validFor: 'P5Y',
  claims,
  presets: {
    gate: {
      title: { ckb: 'لە دەروازە', kmr: 'Li ber derî', ar: 'عند البوابة', en: 'At a gate' },
      claims: [...gate, 'portrait_qr'],
      live: true,
    },
    employment: {
      title: { ckb: 'سەلماندنی کارکردن', kmr: 'Îspata kar', ar: 'إثبات العمل', en: 'Proof of employment' },
      claims: [...names, ...post, 'document_number'],
      live: false,
    },
    everything: everything(claims),
    paper: onPaper([...gate, 'portrait_qr']),
  },
  headline: names,
  sections: [
    { title: { ckb: 'فەرمانبەر', kmr: 'Karmend', ar: 'الموظف', en: 'Employee' }, claims: [...names, 'upn', 'biometric_code'] },
    { title: { ckb: 'کار', kmr: 'Kar', ar: 'الوظيفة', en: 'Employment' }, claims: post },
    documentSection(employees),
    otherLetters(latinNames, arabicNames),
    pictureSection(portraits),
  ],
});
