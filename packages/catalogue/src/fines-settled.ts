/** The condition of the traffic services that no fine is left unpaid. Whoever is not in the register of fines owes nothing. */
import type { Condition } from './service.ts';

export const finesSettled: Condition = {
  id: 'fines-settled',
  text: {
    ckb: 'هیچ سزایەکی هاتووچۆی نەدراوت نییە.',
    kmr: 'Tu cezayên hatûçûyê yên nedayî nînin.',
    ar: 'لا توجد عليك غرامات مرورية غير مدفوعة.',
    en: 'You have no unpaid traffic fines.',
  },
  rule: {
    any: [
      { fact: 'register.fines.unpaid', is: 'absent' },
      { fact: 'register.fines.unpaid', is: 'equal', to: 0 },
    ],
  },
  otherwise: 'return',
  reason: {
    ckb: 'هێشتا سزای هاتووچۆی نەدراوت هەیە. تکایە بیاندە، پاشان داواکارییەکەت دەچێتە پێشەوە.',
    kmr: 'Hêj cezayên te yên hatûçûyê yên nedayî hene. Ji kerema xwe wan bide, paşê daxwaza te bi pêş ve diçe.',
    ar: 'ما زالت عليك غرامات مرورية غير مدفوعة. يرجى دفعها، ثم يستمر طلبك.',
    en: 'You still have unpaid traffic fines. Please pay them; then your application goes on.',
  },
};
