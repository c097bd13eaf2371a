/** Five people whose stories the demo tells: each shows another state of the documents. Their numbers never change. */
import type { Name } from './names.ts';
import { placeNamed, type Place } from './places.ts';
import type { Sex } from './portrait.ts';
import type { Career } from './career.ts';
import type { LicencePlan } from './licences.ts';

export type Persona = Readonly<{
  name: string;
  about: string;
  upn: string;
  sex: Sex;
  birth: string;
  place: Place;
  chain: readonly [given: Name, father: Name, grandfather: Name, family: Name | null];
  mother: readonly [given: Name, father: Name];
  licence: LicencePlan | null;
  career: Career | null;
}>;

const named = (ckb: string, ar: string, latin: string): Name => ({ ckb, ar, latin });

export const personas: readonly Persona[] = [
  {
    name: 'Shilan Kareem Rasheed Jaf',
    about: 'teacher, Sulaymaniyah: every document valid',
    upn: '9990000000001',
    sex: 2,
    birth: '1992-03-14',
    place: placeNamed('سلێمانی'),
    chain: [
      named('شیلان', 'شيلان', 'Shilan'),
      named('کەریم', 'كريم', 'Kareem'),
      named('ڕەشید', 'رشيد', 'Rasheed'),
      named('جاف', 'جاف', 'Jaf'),
    ],
    mother: [named('نەسرین', 'نسرين', 'Nasreen'), named('حەمە', 'حمه', 'Hama')],
    licence: { state: 'valid', expiresIn: 1160, categories: ['B'], professional: false },
    career: { post: 'teacher', employment: 'permanent', grade: 5, step: 3, certificate: 'bachelor', start: '2015-10-01', loan: 0 },
  },
  {
    name: 'Shivan Tahir Saeed Doski',
    about: 'taxi driver, Duhok: licence for hire, no salary',
    upn: '9990000000002',
    sex: 1,
    birth: '1999-05-02',
    place: placeNamed('دهۆک'),
    chain: [
      named('شڤان', 'شفان', 'Shivan'),
      named('تاهیر', 'طاهر', 'Tahir'),
      named('سەعید', 'سعيد', 'Saeed'),
      named('دۆسکی', 'دوسكي', 'Doski'),
    ],
    mother: [named('شیرین', 'شيرين', 'Shireen'), named('قادر', 'قادر', 'Qadir')],
    licence: { state: 'valid', expiresIn: 400, categories: ['B', 'C1', 'D1'], professional: true },
    career: null,
  },
  {
    name: 'Hama Rasool Qadir',
    about: 'pensioner, Rania: no surname, no licence',
    upn: '9990000000003',
    sex: 1,
    birth: '1958-07-01',
    place: placeNamed('ڕانیە'),
    chain: [named('حەمە', 'حمه', 'Hama'), named('ڕەسووڵ', 'رسول', 'Rasool'), named('قادر', 'قادر', 'Qadir'), null],
    mother: [named('ئامینە', 'آمنة', 'Amina'), named('مەولوود', 'مولود', 'Mawlood')],
    licence: null,
    career: { post: 'retired', employment: 'pensioner', grade: 7, step: 6, certificate: 'none', start: '1981-09-01', loan: 0 },
  },
  {
    name: 'Kawa Ameen Mohammed Zangana',
    about: 'clerk, Erbil: licence suspended',
    upn: '9990000000004',
    sex: 1,
    birth: '1985-08-19',
    place: placeNamed('هەولێر'),
    chain: [
      named('کاوە', 'كاوه', 'Kawa'),
      named('ئەمین', 'أمين', 'Ameen'),
      named('محەمەد', 'محمد', 'Mohammed'),
      named('زەنگەنە', 'زنكنه', 'Zangana'),
    ],
    mother: [named('فاتیمە', 'فاطمة', 'Fatima'), named('سابیر', 'صابر', 'Sabir')],
    licence: { state: 'suspended', expiresIn: 2045, categories: ['A', 'B'], professional: false },
    career: { post: 'clerk', employment: 'permanent', grade: 6, step: 4, certificate: 'diploma', start: '2009-02-15', loan: 100_000 },
  },
  {
    name: 'Narmeen Fatah Abdullah Hawrami',
    about: 'nurse, Halabja: licence expired twelve days ago',
    upn: '9990000000005',
    sex: 2,
    birth: '1981-11-03',
    place: placeNamed('هەڵەبجە'),
    chain: [
      named('نەرمین', 'نرمين', 'Narmeen'),
      named('فەتاح', 'فتاح', 'Fatah'),
      named('عەبدوڵڵا', 'عبد الله', 'Abdullah'),
      named('هەورامی', 'هورامي', 'Hawrami'),
    ],
    mother: [named('خەدیجە', 'خديجة', 'Khadija'), named('ڕەشید', 'رشيد', 'Rasheed')],
    licence: { state: 'valid', expiresIn: -12, categories: ['B'], professional: false },
    career: { post: 'nurse', employment: 'permanent', grade: 6, step: 7, certificate: 'diploma', start: '2006-01-10', loan: 0 },
  },
];
