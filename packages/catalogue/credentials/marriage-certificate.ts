/** Marriage contract: who married whom, when and before which court. Witnesses and dowry are hidden. */
import marriages from '../registers/marriages.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims, partyClaims } from '../src/document-claims.ts';
import { atCounter, documentSection, onPaper } from '../src/document-page.ts';

const claim = claimsFrom(marriages);
const husband = { ...partyClaims(marriages, 'husband'), husband_birthdate: claim('husband_birthdate', 'date') };
const wife = { ...partyClaims(marriages, 'wife'), wife_birthdate: claim('wife_birthdate', 'date') };

const claims = {
  ...husband,
  ...wife,
  contract_date: claim('contract_date', 'date'),
  court: claim('court', 'text', { script: 'ckb' }),
  judge: claim('judge', 'text', { script: 'ckb' }),
  contract_number: claim('contract_number', 'identifier'),
  ...documentClaims(marriages),
  witnesses: claim('witnesses', 'people', { hidden: true, script: 'ckb' }),
  prompt_dowry: claim('prompt_dowry', 'money', { hidden: true }),
  deferred_dowry: claim('deferred_dowry', 'money', { hidden: true }),
} satisfies Record<string, Claim>;

const spouses = ['husband_full_name_native', 'wife_full_name_native'];
const contract = ['contract_date', 'court', 'contract_number'];

export default defineCredential({
  id: 'marriage-certificate',
  vct: 'urn:krd:marriage-certificate:1',
  title: { ckb: 'گرێبەستی هاوسەرگیری', kmr: 'Girêbesta zewacê', ar: 'عقد الزواج', en: 'Marriage contract' },
  authority: 'justice',
  validFor: null,
  claims,
  presets: {
    counter: atCounter([...spouses, 'husband_birthdate', 'wife_birthdate', ...contract, 'document_number']),
    married: {
      title: { ckb: 'تەنها ئەوەی هاوسەردارین', kmr: 'Tenê ku em zewicî ne', ar: 'فقط أننا متزوجان', en: 'Only that we are married' },
      claims: [...spouses, 'contract_date', 'document_number'],
      live: false,
    },
    everything: everything(claims),
    paper: onPaper([...spouses, ...contract, 'document_number']),
  },
  headline: spouses,
  sections: [
    { title: { ckb: 'هاوسەران', kmr: 'Hevser', ar: 'الزوجان', en: 'Spouses' }, claims: [...Object.keys(husband), ...Object.keys(wife)] },
    {
      title: { ckb: 'گرێبەست', kmr: 'Girêbest', ar: 'العقد', en: 'Contract' },
      claims: [...contract, 'judge', 'witnesses', 'prompt_dowry', 'deferred_dowry'],
    },
    documentSection(marriages),
  ],
});
