/** Where a service is given and when: office hours, addresses by landmark, and what it costs, in words. Demo data, for the authorities to correct. */
import { formatMoney, languages, type Language, type Text } from '@krdpass/locale';
import { authorities, type AuthorityId } from './authorities.ts';
import type { Governorate } from './question.ts';
import type { Address } from './service.ts';
import { governorates } from './shared-values.ts';

/** The working week is Sunday to Thursday. */
export const officeHours: Text = {
  ckb: 'یەکشەممە تا پێنجشەممە، ٠٨:٣٠–١٤:٣٠',
  kmr: 'Yekşem heta pêncşem, 08:30–14:30',
  ar: 'من الأحد إلى الخميس، ٠٨:٣٠–١٤:٣٠',
  en: 'Sunday to Thursday, 08:30–14:30',
};

const landmarks: Readonly<Record<Governorate, Text>> = {
  erbil: {
    ckb: 'نزیک پارکی سامی عەبدولڕەحمان',
    kmr: 'nêzîkî Parka Samî Ebdulrehman',
    ar: 'قرب متنزه سامي عبد الرحمن',
    en: 'near Sami Abdulrahman Park',
  },
  sulaymaniyah: { ckb: 'نزیک پارکی ئازادی', kmr: 'nêzîkî Parka Azadî', ar: 'قرب متنزه آزادي', en: 'near Azadi Park' },
  duhok: { ckb: 'نزیک بینای پارێزگا', kmr: 'nêzîkî avahiya parêzgehê', ar: 'قرب مبنى المحافظة', en: 'near the governorate building' },
  halabja: { ckb: 'نزیک مۆنۆمێنتی هەڵەبجە', kmr: 'nêzîkî Abîdeya Helebceyê', ar: 'قرب نصب حلبجة', en: 'near the Halabja Monument' },
};

const inFour = (word: (language: Language) => string): Text =>
  Object.fromEntries(languages.map((language) => [language, word(language)])) as Text;

/** One office in each governorate. */
export const officesOf = (authority: AuthorityId): readonly Address[] =>
  (Object.keys(governorates) as Governorate[]).map((governorate) => ({
    governorate,
    place: inFour((language) => {
      const comma = language === 'ckb' || language === 'ar' ? '،' : ',';
      return `${authorities[authority].name[language]}${comma} ${landmarks[governorate][language]} (demo)`;
    }),
  }));

/** A price that an office has published. */
export const price = (iqd: number): Text => inFour((language) => formatMoney(iqd, language));

/** A placeholder until the authority names its price. */
export const demoPrice = (iqd: number): Text => inFour((language) => `${formatMoney(iqd, language)} (demo)`);

export const free: Text = { ckb: 'بێبەرامبەر', kmr: 'Bê pere', ar: 'مجانًا', en: 'Free of charge' };

const days = (n: number, { ckb, ar }: Readonly<{ ckb: string; ar: string }>): Text => ({
  ckb: `نزیکەی ${ckb} ڕۆژی کار`,
  kmr: `Nêzîkî ${n} rojên karî`,
  ar: ar,
  en: `About ${n} working days`,
});

/** How long it usually takes where nothing is published; the promise of the service is the bound. */
export const aboutTwoDays = days(2, { ckb: '٢', ar: 'نحو يومي عمل' });
export const aboutThreeDays = days(3, { ckb: '٣', ar: 'نحو ٣ أيام عمل' });
export const aboutFiveDays = days(5, { ckb: '٥', ar: 'نحو ٥ أيام عمل' });
