/** Who is on the payroll of the demo, where, and since when. Texts are in Sorani, the language of the register. */
import { addDays, yearsBetween } from '../calendar.ts';
import { demoEpoch } from './epoch.ts';
import type { Citizen } from './families.ts';
import { randomOf, type Random } from './random.ts';
import type { Certificate } from '../salary.ts';

export type Employment = 'permanent' | 'contract' | 'pensioner' | 'peshmerga';

export type Career = Readonly<{
  post: PostName;
  employment: Employment;
  grade: number;
  step: number;
  certificate: Certificate;
  start: string;
  loan: number; // paid back each month
}>;

type Place = Readonly<{ ministry: string; department: string; unit: string; title: string }>;

/** In the order in which the ministries are paid: health first. */
export const ministries = [
  'وەزارەتی تەندروستی',
  'وەزارەتی پەروەردە',
  'وەزارەتی ناوخۆ',
  'وەزارەتی پێشمەرگە',
  'وەزارەتی دارایی و ئابووری',
  'وەزارەتی داد',
] as const;
const [health, education, interior, peshmerga, finance, justice] = ministries;

export const posts = {
  nurse: { ministry: health, department: 'فەرمانگەی تەندروستی', unit: 'HLT', title: 'پەرستار' },
  physician: { ministry: health, department: 'فەرمانگەی تەندروستی', unit: 'HLT', title: 'پزیشک' },
  teacher: { ministry: education, department: 'بەڕێوەبەرایەتی پەروەردە', unit: 'EDU', title: 'مامۆستا' },
  guard: { ministry: education, department: 'بەڕێوەبەرایەتی پەروەردە', unit: 'EDU', title: 'پاسەوان' },
  police: { ministry: interior, department: 'بەڕێوەبەرایەتی پۆلیس', unit: 'INT', title: 'پۆلیس' },
  clerk: { ministry: interior, department: 'باری شارستانی', unit: 'INT', title: 'فەرمانبەر' },
  soldier: { ministry: peshmerga, department: 'هێزەکانی پێشمەرگە', unit: 'PSH', title: 'پێشمەرگە' },
  accountant: { ministry: finance, department: 'بەڕێوەبەرایەتی ژمێریاری', unit: 'FIN', title: 'ژمێریار' },
  engineer: { ministry: finance, department: 'بەڕێوەبەرایەتی موڵکی گشتی', unit: 'FIN', title: 'ئەندازیار' },
  registrar: { ministry: justice, department: 'تۆماری خانووبەرە', unit: 'JUS', title: 'تۆمارکار' },
  retired: { ministry: finance, department: 'بەڕێوەبەرایەتی خانەنشینی', unit: 'PEN', title: 'خانەنشین' },
} as const satisfies Readonly<Record<string, Place>>;
export type PostName = keyof typeof posts;

const schooling: Readonly<Partial<Record<PostName, readonly Certificate[]>>> = {
  nurse: ['diploma', 'bachelor'],
  physician: ['bachelor', 'master', 'doctorate'],
  teacher: ['diploma', 'bachelor', 'bachelor', 'master'],
  accountant: ['diploma', 'bachelor'],
  engineer: ['bachelor', 'master'],
  registrar: ['bachelor'],
};
const gradeFrom: Readonly<Record<Certificate, number>> = { doctorate: 5, master: 6, bachelor: 7, diploma: 8, secondary: 9, none: 10 };
const working = (Object.keys(posts) as PostName[]).filter((post) => post !== 'retired' && post !== 'soldier');

function retirement(random: Random, citizen: Citizen): Career {
  const start = addDays(citizen.birth, random.between(22, 30) * 365);
  return {
    post: 'retired',
    employment: 'pensioner',
    grade: random.between(5, 9),
    step: random.between(2, 9),
    certificate: 'none',
    start,
    loan: 0,
  };
}

/** About half of the grown-up people draw a salary or a pension; null for the others. */
export function careerOf(citizen: Citizen): Career | null {
  const random = randomOf(`career ${citizen.upn}`);
  const age = yearsBetween(citizen.birth, demoEpoch);
  if (age < 23 || random.chance(age >= 63 ? 0.3 : 0.5)) return null;
  if (age >= 63) return retirement(random, citizen);
  const post = citizen.sex === 1 && random.chance(0.15) ? 'soldier' : random.pick(working);
  const certificate = random.pick(schooling[post] ?? (['secondary', 'diploma', 'none'] as const));
  const years = random.below(Math.min(age - 22, 35));
  const employment = post === 'soldier' ? 'peshmerga' : years < 4 && random.chance(0.6) ? 'contract' : 'permanent';
  const promotions = Math.min(Math.floor(years / 5), gradeFrom[certificate] - 1);
  return {
    post,
    employment,
    certificate,
    grade: gradeFrom[certificate] - promotions,
    step: 1 + random.below(9),
    start: addDays(demoEpoch, -(years * 365 + random.between(40, 360))),
    loan: random.chance(0.2) ? random.between(2, 8) * 25_000 : 0,
  };
}
