/** Why an officer returned or refused, as people read it: the service's own words for its conditions, the officers' templates, then what was written. */
import { reasonWords, type Service } from '@krdpass/catalogue';
import type { Text } from '@krdpass/locale';

type Reason = Readonly<{ code?: string; text?: string }>;

/** The words for its code; undefined for one that this wallet does not know. */
export const wordsOfReason = (service: Pick<Service, 'conditions'> | undefined, { code = '' }: Reason): Text | undefined =>
  service?.conditions.find(({ id }) => id === code)?.reason ?? reasonWords(code);
