/** The civil register: who is who, in three scripts, and the national card. */
import { toDigits, type Text } from '@krdpass/locale';
import { defineRegister } from '../src/register.ts';

const given: Text = { ckb: 'ناو', kmr: 'Nav', ar: 'الاسم', en: 'Given name' };
const father: Text = { ckb: 'ناوی باوک', kmr: 'Navê bav', ar: 'اسم الأب', en: "Father's name" };
const grandfather: Text = { ckb: 'ناوی باپیر', kmr: 'Navê bapîr', ar: 'اسم الجد', en: "Grandfather's name" };
const family: Text = { ckb: 'نازناو', kmr: 'Paşnav', ar: 'اللقب', en: 'Family name' };
const mother: Text = { ckb: 'ناوی دایک', kmr: 'Navê dê', ar: 'اسم الأم', en: "Mother's name" };
const motherFather: Text = { ckb: 'ناوی باوکی دایک', kmr: 'Navê bavê dê', ar: 'اسم والد الأم', en: "Mother's father" };

const inLatin = ({ ckb, kmr, ar, en }: Text): Text => ({
  ckb: `${ckb} بە لاتینی`,
  kmr: `${kmr} bi latînî`,
  ar: `${ar} باللاتينية`,
  en: `${en} (Latin)`,
});

const inArabic = ({ ckb, kmr, ar, en }: Text): Text => ({
  ckb: `${ckb} بە عەرەبی`,
  kmr: `${kmr} bi erebî`,
  ar: `${ar} بالعربية`,
  en: `${en} (Arabic)`,
});

const orOlder = (years: string): Text => ({
  ckb: `${toDigits(years, 'arabic')} ساڵ یان زیاتر`,
  kmr: `${years} salî an mezintir`,
  ar: `${toDigits(years, 'arabic')} سنة فأكثر`,
  en: `${years} or older`,
});

export default defineRegister({
  id: 'civil',
  title: { ckb: 'تۆماری باری شارستانی', kmr: 'Tomara rewşa şaristanî', ar: 'سجل الأحوال المدنية', en: 'Civil register' },
  authority: 'civil-status',
  columns: {
    upn: { label: { ckb: 'ژمارەی کەسی (UPN)', kmr: 'Hejmara kesî (UPN)', ar: 'الرقم الشخصي (UPN)', en: 'Personal number (UPN)' } },
    national_number: {
      label: { ckb: 'ژمارەی نیشتمانی', kmr: 'Hejmara neteweyî', ar: 'الرقم الوطني', en: 'National number' },
      nullable: true,
    },
    biometric_code: {
      label: { ckb: 'کۆدی بایۆمەتری', kmr: 'Koda biyometrîk', ar: 'الرمز البايومتري', en: 'Biometric code' },
      nullable: true,
    },
    given_name: { label: inLatin(given) },
    father_name: { label: inLatin(father), nullable: true },
    grandfather_name: { label: inLatin(grandfather), nullable: true },
    family_name: { label: inLatin(family), nullable: true },
    given_name_native: { label: given },
    father_name_native: { label: father, nullable: true },
    grandfather_name_native: { label: grandfather, nullable: true },
    family_name_native: { label: family, nullable: true },
    given_name_native_ar: { label: inArabic(given), nullable: true },
    father_name_native_ar: { label: inArabic(father), nullable: true },
    grandfather_name_native_ar: { label: inArabic(grandfather), nullable: true },
    family_name_native_ar: { label: inArabic(family), nullable: true },
    mother_name: { label: inLatin(mother), nullable: true },
    mother_name_native: { label: mother, nullable: true },
    mother_father_name: { label: inLatin(motherFather), nullable: true },
    mother_father_name_native: { label: motherFather, nullable: true },
    sex: { label: { ckb: 'ڕەگەز', kmr: 'Zayend', ar: 'الجنس', en: 'Sex' } },
    birth_date: { label: { ckb: 'بەرواری لەدایکبوون', kmr: 'Dîroka jidayikbûnê', ar: 'تاريخ الولادة', en: 'Date of birth' } },
    age_over_15: { label: orOlder('15') },
    age_over_16: { label: orOlder('16') },
    age_over_18: { label: orOlder('18') },
    age_over_21: { label: orOlder('21') },
    place_of_birth: {
      label: { ckb: 'شوێنی لەدایکبوون', kmr: 'Cihê jidayikbûnê', ar: 'محل الولادة', en: 'Place of birth' },
      nullable: true,
    },
    blood_group: { label: { ckb: 'گرووپی خوێن', kmr: 'Koma xwînê', ar: 'فصيلة الدم', en: 'Blood group' }, nullable: true },
    marital_status: { label: { ckb: 'باری هاوسەری', kmr: 'Rewşa zewacê', ar: 'الحالة الزوجية', en: 'Marital status' }, nullable: true },
    governorate: { label: { ckb: 'پارێزگا', kmr: 'Parêzgeh', ar: 'المحافظة', en: 'Governorate' } },
    register_number: { label: { ckb: 'ژمارەی تۆمار', kmr: 'Hejmara tomarê', ar: 'رقم السجل', en: 'Register no.' }, nullable: true },
    page_number: { label: { ckb: 'ژمارەی لاپەڕە', kmr: 'Hejmara rûpelê', ar: 'رقم الصحيفة', en: 'Page no.' }, nullable: true },
    family_number: { label: { ckb: 'ژمارەی خێزانی', kmr: 'Hejmara malbatê', ar: 'الرقم العائلي', en: 'Family number' }, nullable: true },
    card_number: { label: { ckb: 'ژمارەی کارت', kmr: 'Hejmara kartê', ar: 'رقم البطاقة', en: 'Card number' } },
    card_issued: { label: { ckb: 'بەرواری دەرچوون', kmr: 'Dîroka derxistinê', ar: 'تاريخ الإصدار', en: 'Date of issue' } },
    card_expires: { label: { ckb: 'بەرواری بەسەرچوون', kmr: 'Dîroka qedandinê', ar: 'تاريخ الانتهاء', en: 'Date of expiry' } },
    picture: { label: { ckb: 'وێنە', kmr: 'Wêne', ar: 'الصورة', en: 'Photo' }, nullable: true },
    portrait_qr: {
      label: { ckb: 'وێنەی بچووک بۆ کۆد', kmr: 'Wêneya biçûk a kodê', ar: 'صورة صغيرة للرمز', en: 'Small photo for the code' },
      nullable: true,
    },
  },
});
