/** The directory of services: by what people type, and by the occasions they look for one at, in the order of the catalogue. */
import { lifeEvents, searchServices, type LifeEvent } from '@krdpass/catalogue';
import type { Text } from '@krdpass/locale';

export { searchServices };
export const events = Object.keys(lifeEvents) as readonly LifeEvent[];
export const eventTitle = (event: LifeEvent): Text => lifeEvents[event];
