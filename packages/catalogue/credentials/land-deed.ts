/** Land deed: a parcel and who owns it. Whether something weighs on it is always seen; what it is only when asked for. */
import land from '../registers/land.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims } from '../src/document-claims.ts';
import { atCounter, documentSection, onPaper } from '../src/document-page.ts';
import { governorates } from '../src/shared-values.ts';

const claim = claimsFrom(land);

const claims = {
  parcel: claim('parcel', 'identifier'),
  block: claim('block', 'text', { script: 'ckb' }),
  area_m2: claim('area_m2', 'number'),
  tenure: claim('tenure', 'choice', {
    values: {
      milk: { ckb: 'موڵکی سەربەخۆ', kmr: 'milkê serbixwe', ar: 'ملك صرف', en: 'freehold (milk)' },
      amiri: { ckb: 'ئەمیری', kmr: 'emîrî', ar: 'أميرية', en: 'state land (amiri)' },
      amiri_right: {
        ckb: 'ئەمیری بە مافی تەسەڕوف',
        kmr: 'emîrî bi mafê tesarûfê',
        ar: 'أميرية مفوضة بالطابو',
        en: 'amiri with right of disposal',
      },
      waqf: { ckb: 'وەقف', kmr: 'weqf', ar: 'وقف', en: 'endowment (waqf)' },
    },
  }),
  share: claim('share', 'identifier'),
  owners: claim('owners', 'people', { script: 'ckb' }),
  encumbered: claim('encumbered', 'boolean', { disclose: 'always' }),
  encumbrance: claim('encumbrance', 'text', { script: 'ckb', hidden: true }),
  directorate: claim('directorate', 'text', { script: 'ckb' }),
  governorate: claim('governorate', 'choice', { values: governorates }),
  deed_number: claim('deed_number', 'identifier'),
  volume: claim('volume', 'identifier'),
  ...documentClaims(land),
} satisfies Record<string, Claim>;

const place = ['parcel', 'block', 'governorate', 'directorate'];
const title = [...place, 'area_m2', 'tenure', 'share', 'owners', 'deed_number', 'document_number'];

export default defineCredential({
  id: 'land-deed',
  vct: 'urn:krd:land-deed:1',
  title: { ckb: 'سەنەدی موڵک (تاپۆ)', kmr: 'Tapo', ar: 'سند الملكية (طابو)', en: 'Land deed' },
  authority: 'real-estate',
  validFor: null,
  claims,
  presets: {
    counter: atCounter([...title, 'volume']),
    ownership: {
      title: { ckb: 'سەلماندنی خاوەندارێتی', kmr: 'Îspata milkiyetê', ar: 'إثبات الملكية', en: 'Proof of ownership' },
      claims: [...place, 'share', 'owners', 'document_number'],
      live: false,
    },
    everything: everything(claims),
    paper: onPaper(title),
  },
  headline: ['parcel', 'block'],
  sections: [
    { title: { ckb: 'موڵک', kmr: 'Milk', ar: 'العقار', en: 'Property' }, claims: [...place, 'area_m2', 'tenure'] },
    {
      title: { ckb: 'خاوەندارێتی', kmr: 'Milkiyet', ar: 'الملكية', en: 'Ownership' },
      claims: ['owners', 'share', 'encumbered', 'encumbrance'],
    },
    documentSection(land, 'deed_number', 'volume'),
  ],
});
