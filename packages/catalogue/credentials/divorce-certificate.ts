/** Divorce: the parties, how, when, and the court's decision. */
import divorces from '../registers/divorces.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims, partyClaims } from '../src/document-claims.ts';
import { atCounter, documentSection, onPaper } from '../src/document-page.ts';

const claim = claimsFrom(divorces);
const husband = partyClaims(divorces, 'husband');
const wife = partyClaims(divorces, 'wife');

const claims = {
  ...husband,
  ...wife,
  divorce_type: claim('divorce_type', 'choice', {
    values: {
      talaq: { ckb: 'تەڵاق', kmr: 'telaq', ar: 'طلاق', en: 'by declaration' },
      khula: { ckb: 'خولع', kmr: 'xul', ar: 'مخالعة', en: 'by agreement' },
      judicial: { ckb: 'جیاکردنەوەی دادگا', kmr: 'bi biryara dadgehê', ar: 'تفريق قضائي', en: 'by judgment' },
    },
  }),
  divorce_date: claim('divorce_date', 'date'),
  court: claim('court', 'text', { script: 'ckb' }),
  decision_number: claim('decision_number', 'identifier'),
  ...documentClaims(divorces),
} satisfies Record<string, Claim>;

const parties = ['husband_full_name_native', 'wife_full_name_native'];
const decision = ['divorce_date', 'court', 'decision_number'];

export default defineCredential({
  id: 'divorce-certificate',
  vct: 'urn:krd:divorce-certificate:1',
  title: { ckb: 'بڕوانامەی جیابوونەوە', kmr: 'Belgeya telaqê', ar: 'حجة الطلاق', en: 'Divorce certificate' },
  authority: 'justice',
  validFor: null,
  claims,
  presets: {
    counter: atCounter([...parties, ...decision, 'document_number']),
    everything: everything(claims),
    paper: onPaper([...parties, ...decision, 'document_number']),
  },
  headline: parties,
  sections: [
    { title: { ckb: 'لایەنەکان', kmr: 'Alî', ar: 'الطرفان', en: 'Parties' }, claims: [...Object.keys(husband), ...Object.keys(wife)] },
    { title: { ckb: 'بڕیار', kmr: 'Biryar', ar: 'القرار', en: 'Decision' }, claims: [...decision, 'divorce_type'] },
    documentSection(divorces),
  ],
});
