/** The newest acts of citizens, operators and the service itself. */
import { readEvents } from '../store/audit.ts';
import type { Issuer } from './issuer.ts';

export const newestEvents = ({ database }: Issuer) => readEvents(database.sql, 40);
