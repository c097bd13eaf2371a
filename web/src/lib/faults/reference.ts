/** The word before an error's reference code. */
import type { Text } from '@krdpass/locale';

export const referenceWord = { ckb: 'ئاماژە', kmr: 'Nîşan', ar: 'المرجع', en: 'Reference' } as const satisfies Text;
