/** How the office keeps its promises, in numbers, and the audit log behind every act. */
import { call, query } from './call.ts';
import type { Paged } from './paged.ts';

export type ServiceFigures = Readonly<{
  service: string;
  open: number;
  oldestDays: number | null; // of those that wait for the office
  decided: number;
  medianHours: number | null; // from submission to the decision
  returnedShare: number | null; // of the decided, between 0 and 1
}>;

export type WeekFigures = Readonly<{ week: string /* its first day */; submitted: number; decided: number; refused: number }>;

export type Figures = Readonly<{ services: readonly ServiceFigures[]; weeks: readonly WeekFigures[] }>;

export type AuditEvent = Readonly<{ at: string; actor: string; action: string; reference: string; seq?: number }>;

/** These throw CallFault. */
export const readFigures = () => call<Figures>('GET', 'figures');
export const readAudit = (page: number, reference: string) => call<Paged<AuditEvent>>('GET', `audit${query({ page, reference })}`);
