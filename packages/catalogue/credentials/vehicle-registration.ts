/** Vehicle registration: what an inspector compares with the vehicle stands at the top; the chassis number only when asked for. */
import vehicles from '../registers/vehicles.ts';
import { defineCredential, everything, inGroup, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims, partyClaims } from '../src/document-claims.ts';
import { documentSection, onPaper } from '../src/document-page.ts';

const claim = claimsFrom(vehicles);
const { owner_full_name_native, ...owner } = partyClaims(vehicles, 'owner');

const claims = {
  plate: claim('plate', 'identifier'),
  make: claim('make', 'text', { script: 'latin' }),
  model: claim('model', 'text', { script: 'latin' }),
  year: claim('year', 'identifier'),
  colour: claim('colour', 'choice', {
    values: {
      white: { ckb: 'سپی', kmr: 'spî', ar: 'أبيض', en: 'white' },
      silver: { ckb: 'زیوی', kmr: 'zîvîn', ar: 'فضي', en: 'silver' },
      grey: { ckb: 'خۆڵەمێشی', kmr: 'gewr', ar: 'رمادي', en: 'grey' },
      black: { ckb: 'ڕەش', kmr: 'reş', ar: 'أسود', en: 'black' },
      red: { ckb: 'سوور', kmr: 'sor', ar: 'أحمر', en: 'red' },
      blue: { ckb: 'شین', kmr: 'şîn', ar: 'أزرق', en: 'blue' },
      green: { ckb: 'سەوز', kmr: 'kesk', ar: 'أخضر', en: 'green' },
      yellow: { ckb: 'زەرد', kmr: 'zer', ar: 'أصفر', en: 'yellow' },
      beige: { ckb: 'بێژ', kmr: 'bej', ar: 'بيج', en: 'beige' },
      brown: { ckb: 'قاوەیی', kmr: 'qehweyî', ar: 'بني', en: 'brown' },
    },
  }),
  vehicle_class: claim('vehicle_class', 'choice', {
    values: {
      private: { ckb: 'خصوصی', kmr: 'taybet', ar: 'خصوصي', en: 'private' },
      taxi: { ckb: 'تەکسی', kmr: 'taksî', ar: 'أجرة', en: 'taxi' },
      load: { ckb: 'بارهەڵگر', kmr: 'barkêş', ar: 'حمل', en: 'load' },
      government: { ckb: 'حکومی', kmr: 'hikûmî', ar: 'حكومي', en: 'government' },
    },
  }),
  owner_full_name_native: owner_full_name_native!,
  inspection_due: claim('inspection_due', 'date'),
  ...documentClaims(vehicles),
  ...inGroup('annex.other', {
    ...owner,
    governorate_code: claim('governorate_code', 'identifier'),
    vin: claim('vin', 'identifier', { hidden: true }),
    engine: claim('engine', 'text', { script: 'latin' }),
  }),
} satisfies Record<string, Claim>;

const vehicle = ['plate', 'make', 'model', 'year', 'colour', 'vehicle_class'];
const roadside = [...vehicle, 'owner_full_name_native', 'inspection_due', 'document_number'];

export default defineCredential({
  id: 'vehicle-registration',
  vct: 'urn:krd:vehicle-registration:1',
  title: { ckb: 'ساڵیانەی ئۆتۆمبێل', kmr: 'Salana otomobîlê', ar: 'سنوية المركبة', en: 'Vehicle registration' },
  authority: 'traffic',
  validFor: 'P5Y',
  claims,
  presets: {
    roadside: {
      title: { ckb: 'پشکنینی سەر ڕێگا', kmr: 'Kontrola li ser rê', ar: 'تفتيش على الطريق', en: 'Roadside check' },
      claims: roadside,
      live: true,
    },
    sale: {
      title: { ckb: 'بۆ فرۆشتن', kmr: 'Ji bo firotinê', ar: 'للبيع', en: 'For a sale' },
      claims: [...vehicle, 'engine', 'owner_full_name_native', 'owner_full_name', 'document_number', 'date_of_issuance'],
      live: false,
    },
    everything: everything(claims),
    paper: onPaper(roadside),
  },
  headline: ['make', 'model', 'plate'],
  sections: [
    {
      title: { ckb: 'ئۆتۆمبێل', kmr: 'Otomobîl', ar: 'المركبة', en: 'Vehicle' },
      claims: [...vehicle, 'governorate_code', 'engine', 'vin', 'inspection_due'],
    },
    {
      title: { ckb: 'خاوەن', kmr: 'Xwedî', ar: 'المالك', en: 'Owner' },
      claims: ['owner_full_name_native', ...Object.keys(owner)],
    },
    documentSection(vehicles),
  ],
});
