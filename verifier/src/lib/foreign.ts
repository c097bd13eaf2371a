/** What a QR code looks like that is none of ours, so that the officer can say it. Nothing in it is ever opened. */

import { readRequestCode } from '@krdpass/credential/qr';

export type Likeness = 'offer' | 'address' | 'text' | 'request' | 'shown';

export function likenessOf(text: string): Likeness {
  if (readRequestCode(text)) return 'request';
  if (/^openid-credential-offer:|[?&]credential_offer(_uri)?=/i.test(text)) return 'offer';
  return /^[a-z][a-z0-9+.-]*:/i.test(text.trim()) ? 'address' : 'text';
}
