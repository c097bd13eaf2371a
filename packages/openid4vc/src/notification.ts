/** What became of the credentials, told to the issuer (OpenID4VCI 1.0 §11). Nothing may depend on one arriving. */
import type { JsonObject } from '@krdpass/credential';
import { membersOf } from './members.ts';
import { ProtocolFault } from './protocol-fault.ts';

const events = ['credential_accepted', 'credential_failure', 'credential_deleted'] as const;
export type NotificationEvent = (typeof events)[number];
export type Notification = Readonly<{ notificationId: string; event: NotificationEvent; description?: string }>;

export const createNotification = ({ notificationId, event, description }: Notification): JsonObject => ({
  notification_id: notificationId,
  event,
  ...(description && { event_description: description }),
});

const refuse = (description: string) => new ProtocolFault('invalid_notification_request', description);

/** Throws `invalid_notification_request`. Whether the id is known is for the issuer to say (`invalid_notification_id`). */
export function parseNotification(json: unknown): Notification {
  const notification = membersOf(json, 'the notification', refuse);
  const notificationId = notification.text('notification_id');
  const event = events.find((known) => known === notification.value('event'));
  if (!event) throw refuse('event is not one of those of the specification');
  if (!notification.has('event_description')) return { notificationId, event };
  return { notificationId, event, description: notification.text('event_description').slice(0, 500) };
}
