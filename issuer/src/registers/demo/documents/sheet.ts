/** A pile of demo documents of one register, numbered from 90000001 on in the order in which they are drawn up. */
import type { RecordRow, RecordState } from '../../../store/records.ts';

type Drawn = Readonly<{
  upn: string;
  issued: string /* day */;
  state?: RecordState;
  number?: string;
  data: Readonly<Record<string, unknown>>;
}>;

export function sheetsOf(register: string, prefix: string) {
  const rows: RecordRow[] = [];
  const add = ({ upn, issued, state = 'valid', number, data }: Drawn) => {
    rows.push({
      register,
      number: number ?? `${prefix}9${String(rows.length + 1).padStart(7, '0')}`,
      upn,
      data: { date_of_issuance: issued, ...data },
      state,
      entered_at: `${issued}T09:00:00Z`,
      application: null,
    });
  };
  return { rows, add };
}
