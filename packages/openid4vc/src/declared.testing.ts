/** Two declared types for this package's tests: a printed one with groups and a flat one. */
import type { DeclaredCredential } from './credential-configuration.ts';

const names = (en: string, ckb: string, kmr: string, ar: string) => ({ ckb, kmr, ar, en });

export const display = names('KRDPass', 'کوردپاس', 'KRDPass', 'كردباس');
export const authorities = { traffic: { hue: '#0b5d3b' }, finance: { hue: '#123456' } };

export const licence: DeclaredCredential = {
  id: 'driving-licence',
  vct: 'urn:krd:driving-licence:1',
  title: names('Driving licence', 'مۆڵەتی شۆفێری', 'Destûra ajotinê', 'إجازة السوق'),
  authority: 'traffic',
  claims: {
    issuing_authority: { disclose: 'always', label: names('Authority', 'دەستە', 'Desthilat', 'الجهة') },
    family_name_native: { disclose: 'choice', label: names('Family name', 'نازناو', 'Paşnav', 'اللقب') },
    portrait_qr: { disclose: 'choice', label: names('Photo', 'وێنە', 'Wêne', 'الصورة'), group: 'annex' },
    blood_group: {
      disclose: 'choice',
      label: names('Blood group', 'گروپی خوێن', 'Koma xwînê', 'فصيلة الدم'),
      group: 'annex.other',
      nullable: true,
    },
  },
  presets: { roadside: { claims: ['family_name_native'] }, paper: { claims: ['family_name_native', 'portrait_qr'], paper: true } },
};

export const salary: DeclaredCredential = {
  id: 'salary-proof',
  vct: 'urn:krd:salary-proof:1',
  title: names('Salary proof', 'بەڵگەی مووچە', 'Belgeya mûçeyê', 'إثبات الراتب'),
  authority: 'finance',
  claims: { net_salary: { disclose: 'choice', label: names('Net salary', 'مووچەی پاک', 'Mûçeyê safî', 'الراتب الصافي') } },
  presets: { loan: { claims: ['net_salary'] } },
};
