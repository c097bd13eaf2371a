/** An application as its citizen sees it, from the row and its history. */
import { steps, type Light, type State } from '@krdpass/catalogue';
import type { Language } from '@krdpass/locale';
import {
  readApplication,
  readApplicationsOf,
  readHistories,
  type ApplicationRow,
  type HistoryRow,
  type Needed,
  type Reason,
  type Ticket,
} from '../../store/applications.ts';
import { configurationsOf } from '../configurations.ts';
import type { Issuer } from '../issuer.ts';
import { isoTime, paged, windowOf, type Paged } from '../page.ts';
import { Problem } from '../problem.ts';

export type HistoryItem = Readonly<{ state: State; at: string; unit: string; reason?: Reason; promisedBy?: string; traceId: string }>;

export type Application = Readonly<{
  id: string;
  reference: string;
  service: string;
  version: number;
  state: State;
  light: Light;
  fee: number;
  submittedAt: string;
  promisedBy: string;
  language: Language;
  answers: Readonly<Record<string, unknown>>;
  history: readonly HistoryItem[];
  needed: readonly Needed[];
  lapsesOn?: string;
  gives: Readonly<{ type: string; configuration: string; document?: string }> | null;
  ticket?: Ticket;
}>;

export const unknownApplication = () => new Problem(404, 'application-unknown', 'There is no such application.');

const shownHistory = ({ state, at, unit, reason, promised_by, trace }: HistoryRow): HistoryItem => ({
  state: state as State,
  at: isoTime(at),
  unit,
  ...(reason && { reason }),
  ...(promised_by && { promisedBy: promised_by }),
  traceId: trace,
});

/** The configuration a wallet asks for when it waits: the form it can show with. */
export const waitingConfiguration = (issuer: Issuer, typeId: string): string => {
  const type = issuer.catalogue.credentials.find(({ id }) => id === typeId);
  if (!type) throw new RangeError(`no credential type is called ${typeId}`);
  return configurationsOf(type).find(({ form }) => form === 'sd-jwt')!.id;
};

function show(issuer: Issuer, row: ApplicationRow, history: readonly HistoryRow[]): Application {
  const state = row.state as State;
  const step: { light: Light; lightWhenFree?: Light } = steps[state];
  return {
    id: row.id,
    reference: row.reference,
    service: row.service,
    version: row.version,
    state,
    light: row.fee === 0 ? (step.lightWhenFree ?? step.light) : step.light,
    fee: row.fee,
    submittedAt: isoTime(row.submitted),
    promisedBy: row.promised_by,
    language: row.language as Language,
    answers: row.answers,
    history: history.map(shownHistory),
    needed: row.needed,
    ...(row.lapses_on && { lapsesOn: row.lapses_on }),
    gives:
      row.type === null
        ? null
        : { type: row.type, configuration: waitingConfiguration(issuer, row.type), ...(row.document && { document: row.document }) },
    ...(row.ticket && { ticket: row.ticket }),
  };
}

export const showApplication = async (issuer: Issuer, row: ApplicationRow): Promise<Application> =>
  show(issuer, row, await readHistories(issuer.database.sql, [row.id]));

/** Throws Problem 404 `application-unknown`, also for somebody else's. */
export async function applicationOf(issuer: Issuer, { upn, id }: Readonly<{ upn: string; id: string }>): Promise<Application> {
  const row = await readApplication(issuer.database.sql, id);
  if (row?.upn !== upn) throw unknownApplication();
  return showApplication(issuer, row);
}

/** The newest first. */
export async function applicationsOf(issuer: Issuer, { upn, page }: Readonly<{ upn: string; page: number }>): Promise<Paged<Application>> {
  const { sql } = issuer.database;
  const found = await readApplicationsOf(sql, upn, windowOf(page));
  const histories = Map.groupBy(
    await readHistories(
      sql,
      found.rows.map(({ id }) => id),
    ),
    ({ application }) => application,
  );
  return paged(found, page, (row) => show(issuer, row, histories.get(row.id) ?? []));
}
