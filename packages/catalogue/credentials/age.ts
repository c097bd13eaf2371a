/** Age alone: four yes-or-no facts and, where it is wanted, a face. No name, no number, no date: whoever asks for an age learns an age. */
import { inGroup, defineCredential, everything, type Claim, type Preset } from '../src/credential-type.ts';
import { issuingAuthority } from '../src/issuing-authority.ts';
import { ages, portraits } from '../src/person.ts';

const { age_over_18, ...otherAges } = ages;

// What is asked most often stands alone at the top; the rest share one group, so that hiding all of it costs one digest. No date of
// expiry: an age does not expire, its copies do, and the card's date, the same in every copy, would tie one showing to another.
const claims = {
  age_over_18,
  ...issuingAuthority,
  ...inGroup('annex', { ...otherAges, portrait_qr: portraits.portrait_qr }),
} satisfies Record<string, Claim>;

const only = (ckb: string, latin: string, claim: keyof typeof ages): Preset => ({
  title: {
    ckb: `تەنها ئەوەی ${ckb} ساڵ یان زیاترە`,
    kmr: `Tenê ku ${latin} salî an mezintir e`,
    ar: `فقط أن العمر ${ckb} سنة فأكثر`,
    en: `Only that I am ${latin} or older`,
  },
  claims: [claim],
  live: true,
});

export default defineCredential({
  id: 'age',
  vct: 'urn:krd:age:1',
  title: { ckb: 'بەڵگەی تەمەن', kmr: 'Belgeya temen', ar: 'إثبات العمر', en: 'Proof of age' },
  authority: 'interior',
  validFor: 'P30D', // a birthday changes what is true
  claims,
  presets: {
    'over-18': only('١٨', '18', 'age_over_18'),
    'over-21': only('٢١', '21', 'age_over_21'),
    'over-16': only('١٦', '16', 'age_over_16'),
    'over-15': only('١٥', '15', 'age_over_15'),
    'over-18-photo': {
      title: {
        ckb: '١٨ ساڵ یان زیاتر، لەگەڵ وێنە',
        kmr: '18 salî an mezintir, bi wêne',
        ar: '١٨ سنة فأكثر مع الصورة',
        en: '18 or older, with photo',
      },
      claims: ['age_over_18', 'portrait_qr'],
      live: true,
    },
    everything: everything(claims),
  },
  headline: [], // it names nobody
  sections: [
    { title: { ckb: 'تەمەن', kmr: 'Temen', ar: 'العمر', en: 'Age' }, claims: Object.keys(ages) },
    {
      title: { ckb: 'دەرکەر', kmr: 'Derxer', ar: 'الإصدار', en: 'Issued by' },
      claims: ['issuing_authority', 'issuing_country'],
    },
    { title: { ckb: 'وێنە', kmr: 'Wêne', ar: 'الصورة', en: 'Photo' }, claims: ['portrait_qr'] },
  ],
});
