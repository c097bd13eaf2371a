/** The series of open data: what each counts, and by which groups, from the widest to the narrowest. */
import type { Text } from '@krdpass/locale';
import { applicants, decided, holders } from './words.ts';

export type SeriesId = 'applications' | 'decisions' | 'credentials-in-force';

export type Series = Readonly<{ id: SeriesId; title: Text; description: Text; groups: readonly string[] }>;

export const series: readonly Series[] = [
  { id: 'applications', ...applicants, groups: ['authority', 'service', 'governorate'] },
  { id: 'decisions', ...decided, groups: ['authority', 'service', 'outcome', 'governorate'] },
  { id: 'credentials-in-force', ...holders, groups: ['type', 'governorate'] },
];
