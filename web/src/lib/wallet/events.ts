/** The occasions people look for a service at, in the order of the catalogue. */
import { lifeEvents, type LifeEvent } from '@krdpass/catalogue';
import type { Text } from '@krdpass/locale';

export const events = Object.keys(lifeEvents) as readonly LifeEvent[];
export const eventTitle = (event: LifeEvent): Text => lifeEvents[event];
