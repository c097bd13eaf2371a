/** People from abroad who live and drive here: names of one word and of five, as their passports print them, and no page of the family register. */
import { fold } from '@krdpass/locale';
import type { LicenceRow, PersonRow } from '../../store/registers.ts';
import { addDays, addYears } from '../calendar.ts';
import { population } from './families.ts';
import { createLicence } from './licences.ts';
import type { Name } from './names.ts';
import { places, type Place } from './places.ts';
import type { Sex } from './portrait.ts';
import { randomOf } from './random.ts';

/** The two fields of a passport (ICAO 9303): surname, and every other name; who has one name in all has no surname. */
export type Resident = Readonly<{
  upn: string;
  sex: Sex;
  birth: string;
  given: Name;
  family: Name | null;
  bornIn: readonly [country: string, region: string];
  place: Place;
}>;

/** country · region of birth · sex · given names · surname; names as Sorani/Arabic/Latin. */
const passports = `
AF · کابول · 1 · زەلمای/زلمي/Zalmay
AF · هەرات · 2 · گولالەی/كلالي/Gulalai
AF · کابول · 1 · نەجیبوڵڵا/نجيب الله/Najibullah
AF · بەلخ · 2 · پەلوەشە/بلوشه/Palwasha
AF · هەرات · 1 · شەفیقوڵڵا/شفيق الله/Shafiqullah
ID · جاڤای ڕۆژهەڵات · 1 · سویانتۆ/سويانتو/Suyanto
ID · جاڤای ناوەڕاست · 2 · نگاتینی/نغاتيني/Ngatini
ID · جاڤای ناوەڕاست · 1 · وەهیودی/وهيودي/Wahyudi
ID · جاڤای ڕۆژهەڵات · 2 · تومینی/توميني/Tumini
ID · جاکارتا · 1 · پایجۆ/بايجو/Paijo
MM · یانگۆن · 2 · سیدا/ثيدا/Thida
MM · ماندەلای · 1 · کیاو/كياو/Kyaw
IN · کێرالا · 1 · بالاچاندران/بالاتشاندران/Balachandran
IN · تامیل نادو · 2 · مەینا/ماينا/Maina
IN · تامیل نادو · 1 · سیلڤاکومار/سيلفاكومار/Selvakumar
BT · تیمفو · 2 · دێما/ديما/Dema
TD · نجامینا · 1 · ماهامەت/محمت/Mahamat
NP · کاتماندو · 2 · سونیتا/سونيتا/Sunita
EG · قاهیرە · 1 · ئەحمەد مەحموود حەسەن عەلی/أحمد محمود حسن علي/Ahmed Mahmoud Hassan Ali · سەید/السيد/Elsayed
EG · ئەسکەندەرییە · 2 · مونا سەعید فەتحی ئیبراهیم/منى سعيد فتحي إبراهيم/Mona Said Fathy Ibrahim · شەرقاوی/الشرقاوي/Elsharkawy
EG · ئەسیوت · 1 · مینا سامی جۆرج حەبیب/مينا سامي جورج حبيب/Mina Samy George Habib · بوترۆس/بطرس/Boutros
SD · خەرتووم · 1 · عوسمان ئادەم ئیدریس بەشیر/عثمان آدم إدريس بشير/Osman Adam Idris Bashir · نوور/النور/Elnour
SD · ئومدورمان · 2 · ئامنە تاهیر سالح عومەر/آمنة الطاهر صالح عمر/Amna Eltahir Salih Omer · حاج/الحاج/Elhaj
JO · عەممان · 1 · خالید یوسف سەلیم مووسا/خالد يوسف سليم موسى/Khaled Yousef Saleem Mousa · ڕەواشدە/الرواشدة/Rawashdeh
JO · ئیربید · 2 · ڕەنا نەبیل جەمال عیسا/رنا نبيل جمال عيسى/Rana Nabil Jamal Issa · حەددادین/حدادين/Haddadin
YE · سەنعا · 1 · سالم ناسر مەنسوور قاسم/سالم ناصر منصور قاسم/Salem Nasser Mansour Qasem · یافعی/اليافعي/Alyafei
YE · عەدەن · 2 · ئەروا عەبدوو سەیف غالب/أروى عبده سيف غالب/Arwa Abdo Saif Ghaleb · شەرعەبی/الشرعبي/Alsharabi
BR · باهیا · 2 · ماریا لویزا/ماريا لويزا/Maria Luisa · فێرێیرا سانتۆس لۆپێز/فيريرا سانتوس لوبيز/Ferreira Santos Lopes
BR · سەرا · 1 · جۆزێ کارلۆس/جوزيه كارلوس/Jose Carlos · ئالڤێس ڕیبێرۆ نونێز/ألفيس ريبيرو نونيز/Alves Ribeiro Nunes
PT · پۆرتۆ · 2 · ئانا مارگاریدا/آنا مارغاريدا/Ana Margarida · کۆستا پینتۆ تێیشێرا/كوستا بينتو تيشيرا/Costa Pinto Teixeira
PT · لیسبۆن · 1 · ڕوی میگێل/روي ميغيل/Rui Miguel · مارتینس ڕۆچا گۆمێز/مارتنس روشا غوميز/Martins Rocha Gomes
PH · سێبو · 2 · گلۆریا مای/غلوريا ماي/Gloria May · دێ لا کروز/دي لا كروز/de la Cruz
PH · دەڤاو · 1 · جۆن پۆڵ/جون بول/John Paul · ڤیلانوێڤا دێل ڕۆساریۆ/فيلانويفا ديل روساريو/Villanueva del Rosario
PH · ئیلۆیلۆ · 2 · ڕۆز ئان/روز آن/Rose Ann · دێ لۆس سانتۆس/دي لوس سانتوس/de los Santos
CO · کالی · 1 · خوان کارلۆس ئاندرێس/خوان كارلوس أندريس/Juan Carlos Andres · گارسیا لۆپێز/غارسيا لوبيز/Garcia Lopez
CO · بۆگۆتا · 2 · ئانا سۆفیا لوسیا/آنا صوفيا لوسيا/Ana Sofia Lucia · مۆرێنۆ دیاز/مورينو دياز/Moreno Diaz`;

const nameOf = (text: string): Name => {
  const [ckb, ar, latin] = text.split('/') as [string, string, string];
  return { ckb, ar, latin };
};

/** The same people on every call, numbered after the last citizen, so that no citizen's number moves. */
export const createResidents = (): readonly Resident[] =>
  passports
    .trim()
    .split('\n')
    .map((row, at) => {
      const [country, region, sex, given, family] = row.split(' · ') as [string, string, string, string, string?];
      const upn = `999${String(population + 1 + at).padStart(10, '0')}`;
      const random = randomOf(`resident ${upn}`);
      return {
        upn,
        sex: sex === '2' ? 2 : 1,
        birth: addDays(`${random.between(1962, 1995)}-01-01`, random.below(365)),
        given: nameOf(given),
        family: family === undefined ? null : nameOf(family),
        bornIn: [country, region],
        place: random.pick(places),
      };
    });

/** The page about a resident: a residence card of a year, and null wherever the passport says nothing. */
export function createResidentPerson({ upn, sex, birth, given, family, bornIn, place }: Resident, today: string): PersonRow {
  const random = randomOf(`civil ${upn}`);
  const key = (script: keyof Name) => fold([given, family].flatMap((name) => name?.[script] ?? []).join(' '));
  const card_issued = addDays(today, -random.between(1, 300));
  const [birth_country, birth_region] = bornIn;
  return {
    upn,
    national_number: null,
    biometric_code: `DEMO-${random.digits(8)}`,
    given_name: given.latin,
    father_name: null,
    grandfather_name: null,
    family_name: family?.latin ?? null,
    given_name_native: given.ckb,
    father_name_native: null,
    grandfather_name_native: null,
    family_name_native: family?.ckb ?? null,
    given_name_native_ar: given.ar,
    father_name_native_ar: null,
    grandfather_name_native_ar: null,
    family_name_native_ar: family?.ar ?? null,
    mother_name: null,
    mother_name_native: null,
    mother_father_name: null,
    mother_father_name_native: null,
    sex,
    birth_date: birth,
    birth_country,
    birth_region,
    birth_locality: birth_region,
    blood_group: random.pick(['O+', 'A+', 'B+', 'AB+', 'O-']),
    marital_status: random.chance(0.6) ? 'married' : 'single',
    governorate: place.governorate,
    register_number: null,
    page_number: null,
    family_number: null,
    card_number: `KRD-RC-9${upn.slice(-7)}`,
    card_issued,
    card_expires: addYears(card_issued, 1),
    name_fold: key('ckb'),
    name_latin_fold: key('latin'),
  };
}

/** All of them drive: a licence is the one document of this build that a resident can be given. */
export function createResidentLicence(resident: Resident, today: string): LicenceRow {
  const expiresIn = randomOf(`licence ${resident.upn}`).between(60, 3300);
  return createLicence(resident, { state: 'valid', expiresIn, categories: ['B'], professional: false }, today);
}
