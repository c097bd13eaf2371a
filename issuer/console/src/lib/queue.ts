/** The work that lies at this office, and whose desk it lies on. */
import type { State } from '@krdpass/catalogue';
import { call, query } from './call.ts';
import type { Paged } from './paged.ts';

export type Queued = Readonly<{
  id: string;
  reference: string;
  service: string;
  state: State;
  submittedAt: string;
  promisedBy: string;
  lockedBy?: string;
  appealed: boolean;
  waitsForSecond: boolean;
}>;

export type QueueFilter = Readonly<{ service: string; state: string; mine: boolean; late: boolean; reference: string }>;

export const unfiltered: QueueFilter = { service: '', state: '', mine: false, late: false, reference: '' };

export const isFiltered = (filter: QueueFilter) => Object.values(filter).some(Boolean);

/** Throws CallFault. */
export const readQueue = (filter: QueueFilter, page: number) => call<Paged<Queued>>('GET', `queue${query({ page, ...filter })}`);
