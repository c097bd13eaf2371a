/** What a wallet tells about the copies it received (OpenID4VCI 1.0 §11). Nothing waits for it. */
import { ProtocolFault, type Notification } from '@krdpass/openid4vc';
import { writeEvents } from '../store/audit.ts';
import { acknowledge, countCopies } from '../store/credentials.ts';
import { readOffer } from '../store/offers.ts';
import { collect } from './applications/collect.ts';
import type { Issuer } from './issuer.ts';
import { macOf } from './mac.ts';

/** Names what an offer's configuration was issued as, and needs no row of its own. */
export const notificationId = (issuer: Issuer, offer: string, configuration: string) =>
  macOf(issuer.secrets.notification, offer, configuration).slice(0, 22);

/** Throws `invalid_notification_id` for one that was not given to this token's holder. Saying the same again changes nothing. */
export async function notify(issuer: Issuer, { offerId, notification }: { offerId: string; notification: Notification }): Promise<void> {
  const offer = await readOffer(issuer.database.sql, offerId);
  const configuration = offer?.configurations.find((id) => notificationId(issuer, offerId, id) === notification.notificationId);
  const now = issuer.now();
  await issuer.database.transaction(async (sql) => {
    const copies = configuration === undefined ? 0 : await countCopies(sql, offerId, configuration);
    if (copies === 0) throw new ProtocolFault('invalid_notification_id', 'nothing was issued under this notification_id');
    const first = notification.event !== 'credential_accepted' || (await acknowledge(sql, offerId, configuration!, now));
    if (first)
      await writeEvents(sql, [{ actor: 'citizen', action: notification.event, reference: `${offerId} ${configuration}`, copies }], now);
    if (first && notification.event === 'credential_accepted')
      await collect(issuer, sql, { upn: offer!.upn, offerId, configuration: issuer.configurations.get(configuration!)! });
  });
}
