/** Death certificate, held by a relative. The cause of death is restricted: hidden, and asked for only with a reason. */
import deaths from '../registers/deaths.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims, partyClaims } from '../src/document-claims.ts';
import { atCounter, documentSection, onPaper } from '../src/document-page.ts';
import { sex } from '../src/person.ts';

const claim = claimsFrom(deaths);
const { deceased_upn, ...deceased } = partyClaims(deaths, 'deceased');
const { hidden: _hidden, ...shownUpn } = deceased_upn!;

const claims = {
  ...deceased,
  deceased_upn: shownUpn,
  sex: claim('sex', 'choice', { values: sex.values! }),
  birthdate: claim('birthdate', 'date'),
  death_date: claim('death_date', 'date'),
  place_of_death: claim('place_of_death', 'text', { script: 'ckb' }),
  cause_of_death: claim('cause_of_death', 'text', { script: 'ckb', hidden: true }),
  register_number: claim('register_number', 'identifier'),
  page_number: claim('page_number', 'identifier'),
  ...documentClaims(deaths),
} satisfies Record<string, Claim>;

const told = ['deceased_full_name_native', 'birthdate', 'death_date', 'place_of_death'];

export default defineCredential({
  id: 'death-certificate',
  vct: 'urn:krd:death-certificate:1',
  title: { ckb: 'بڕوانامەی مردن', kmr: 'Belgeya mirinê', ar: 'شهادة الوفاة', en: 'Death certificate' },
  authority: 'civil-status',
  validFor: null,
  claims,
  presets: {
    counter: atCounter([...told, 'deceased_upn', 'register_number', 'page_number', 'document_number']),
    everything: everything(claims),
    paper: onPaper([...told, 'document_number']),
  },
  headline: ['deceased_full_name_native'],
  sections: [
    {
      title: { ckb: 'مردوو', kmr: 'Kesê mirî', ar: 'المتوفى', en: 'Deceased' },
      claims: [...Object.keys(deceased), 'deceased_upn', 'sex', 'birthdate'],
    },
    { title: { ckb: 'مردن', kmr: 'Mirin', ar: 'الوفاة', en: 'Death' }, claims: ['death_date', 'place_of_death', 'cause_of_death'] },
    { title: { ckb: 'تۆمار', kmr: 'Tomar', ar: 'القيد', en: 'Register' }, claims: ['register_number', 'page_number'] },
    documentSection(deaths),
  ],
});
