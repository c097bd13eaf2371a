/** Card of a pensioner, of a receiver of welfare, or of a martyr's family: the scheme and its file; the amount only where it is needed. */
import pensions from '../registers/pensions.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims } from '../src/document-claims.ts';
import { atCounter, documentSection, onPaper, otherLetters } from '../src/document-page.ts';
import { arabicNames, birthdate, latinNames, nativeNames, upn } from '../src/person.ts';

const claim = claimsFrom(pensions);

const claims = {
  ...nativeNames,
  birthdate,
  upn,
  scheme: claim('scheme', 'choice', {
    values: {
      pension: { ckb: 'خانەنشینی', kmr: 'xanenişînî', ar: 'تقاعد', en: 'pension' },
      welfare: { ckb: 'چاودێری کۆمەڵایەتی', kmr: 'alîkariya civakî', ar: 'رعاية اجتماعية', en: 'welfare' },
      martyr_family: { ckb: 'کەسوکاری شەهید', kmr: 'malbata şehîd', ar: 'ذوو الشهداء', en: 'martyr family' },
    },
  }),
  file_number: claim('file_number', 'identifier'),
  pension: claim('pension', 'money'),
  proof_of_life_date: claim('proof_of_life_date', 'date'),
  ...documentClaims(pensions),
  ...latinNames,
  ...arabicNames,
} satisfies Record<string, Claim>;

const names = Object.keys(nativeNames);
const card = [...names, 'birthdate', 'scheme', 'file_number', 'document_number'];

export default defineCredential({
  id: 'beneficiary-card',
  vct: 'urn:krd:beneficiary-card:1',
  title: {
    ckb: 'کارتی خانەنشین',
    kmr: 'Karta xanenişîn',
    ar: 'هوية متقاعد',
    en: 'Pensioner, welfare or martyr family card',
  },
  authority: 'finance',
  validFor: 'P1Y',
  claims,
  presets: {
    counter: atCounter([...card, 'upn', 'proof_of_life_date']),
    bank: {
      title: { ckb: 'بۆ بانک', kmr: 'Ji bo bankê', ar: 'للمصرف', en: 'For a bank' },
      claims: [...card, 'upn', 'pension', 'proof_of_life_date'],
      live: false,
    },
    everything: everything(claims),
    paper: onPaper(card),
  },
  headline: names,
  sections: [
    {
      title: { ckb: 'خاوەن کارت', kmr: 'Xwediyê kartê', ar: 'صاحب البطاقة', en: 'Holder' },
      claims: [...names, 'birthdate', 'upn'],
    },
    {
      title: { ckb: 'سوودمەندی', kmr: 'Alîkarî', ar: 'الاستحقاق', en: 'Benefit' },
      claims: ['scheme', 'file_number', 'pension', 'proof_of_life_date'],
    },
    documentSection(pensions),
    otherLetters(latinNames, arabicNames),
  ],
});
