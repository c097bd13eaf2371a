/** How far the clock of whoever signed a proof may differ from ours: 300 s behind, 60 s ahead. */
import { isTime, type Json } from '@krdpass/credential';

export const inTimeWindow = (iat: Json | undefined, now: number): iat is number => isTime(iat) && iat >= now - 300 && iat <= now + 60;
