/** The register of marriages: each spouse holds a copy of the contract under a number of its own. */
import { documentColumns, partyColumns, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'marriages',
  title: { ckb: 'تۆماری هاوسەرگیری', kmr: 'Tomara zewacan', ar: 'سجل عقود الزواج', en: 'Register of marriages' },
  authority: 'justice',
  records: { prefix: 'KRD-MC-', digits: 8 },
  columns: {
    ...documentColumns,
    contract_number: { label: { ckb: 'ژمارەی گرێبەست', kmr: 'Hejmara girêbestê', ar: 'رقم العقد', en: 'Contract number' } },
    contract_date: { label: { ckb: 'بەرواری گرێبەست', kmr: 'Dîroka girêbestê', ar: 'تاريخ العقد', en: 'Date of contract' } },
    court: { label: sharedLabels.court },
    judge: { label: { ckb: 'دادوەر', kmr: 'Dadger', ar: 'القاضي', en: 'Judge' } },
    ...partyColumns('husband', { ckb: 'مێرد', kmr: 'Mêr', ar: 'الزوج', en: 'Husband' }),
    husband_birthdate: {
      label: { ckb: 'بەرواری لەدایکبوونی مێرد', kmr: 'Dîroka jidayikbûna mêr', ar: 'تاريخ ولادة الزوج', en: 'Husband’s date of birth' },
    },
    ...partyColumns('wife', { ckb: 'ژن', kmr: 'Jin', ar: 'الزوجة', en: 'Wife' }),
    wife_birthdate: {
      label: { ckb: 'بەرواری لەدایکبوونی ژن', kmr: 'Dîroka jidayikbûna jinê', ar: 'تاريخ ولادة الزوجة', en: 'Wife’s date of birth' },
    },
    witnesses: { label: { ckb: 'شایەتەکان', kmr: 'Şahid', ar: 'الشهود', en: 'Witnesses' } },
    prompt_dowry: { label: { ckb: 'مارەیی پێشەکی', kmr: 'Mehra pêşîn', ar: 'المهر المعجل', en: 'Prompt dowry' }, nullable: true },
    deferred_dowry: { label: { ckb: 'مارەیی پاشەکی', kmr: 'Mehra paşîn', ar: 'المهر المؤجل', en: 'Deferred dowry' }, nullable: true },
  },
});
