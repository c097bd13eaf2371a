/** The parts that bodies and answers of several audiences are made of. */
import * as v from 'valibot';

export const language = v.picklist(['ckb', 'kmr', 'ar', 'en']);
export const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const name = v.pipe(v.string(), v.maxLength(64));
export const nothing = v.strictObject({});

/** By question. An array is no record, though it would pass for one. */
export const answers = v.pipe(
  v.custom<Record<string, unknown>>((value) => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
);

export const state = v.picklist([
  'submitted',
  'in_review',
  'returned',
  'approved',
  'paid',
  'refused',
  'issued',
  'collected',
  'withdrawn',
  'lapsed',
]);

export const time = v.pipe(v.string(), v.isoTimestamp());
export const day = v.pipe(v.string(), v.isoDate());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const text = v.strictObject({
  ckb: v.string(),
  kmr: v.string(),
  ar: v.string(),
  en: v.string(),
  'kmr-Arab': v.optional(v.string()),
});

/** A page of a list: `{items, meta: {pagination}}`. */
export const paged = <S extends v.GenericSchema>(item: S) =>
  v.strictObject({
    items: v.array(item),
    meta: v.strictObject({
      pagination: v.strictObject({ totalPages: count, count, rowsPerPage: count, page: v.pipe(count, v.minValue(1)) }),
    }),
  });

export const listed = <S extends v.GenericSchema>(item: S) => v.strictObject({ items: v.array(item) });

/** The page of a list that is asked for, from 1. */
export const page = { schema: v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/)), what: 'The page, from 1; the first without it.' };

const reason = v.strictObject({ code: v.optional(v.string()), text: v.optional(v.string()) });

const applicationMembers = {
  id: v.string(),
  reference: v.pipe(v.string(), v.regex(/^KRD-/)),
  service: v.string(),
  version,
  state,
  light: v.picklist(['red', 'amber', 'green', 'grey', 'none']),
  fee: count,
  submittedAt: time,
  promisedBy: day,
  language,
  answers: v.record(v.string(), v.unknown()),
  history: v.array(
    v.strictObject({ state, at: time, unit: v.string(), reason: v.optional(reason), promisedBy: v.optional(day), traceId: v.string() }),
  ),
  needed: v.array(v.strictObject({ question: v.nullable(v.string()), code: v.string(), text: v.optional(v.string()) })),
  lapsesOn: v.optional(day),
  gives: v.nullable(v.strictObject({ type: v.string(), configuration: v.string(), document: v.optional(v.string()) })),
  ticket: v.optional(v.strictObject({ number: v.string(), office: v.string(), at: time })),
};

export const application = v.strictObject(applicationMembers);

const names = v.strictObject({ ckb: v.string(), ar: v.string(), latin: v.string() });

export const person = v.strictObject({
  upn: v.string(),
  names,
  motherName: v.string(),
  birthdate: day,
  governorate: v.string(),
  picture: v.optional(v.string()),
});

/** What officers see of an application, beside what its citizen sees. */
export const officerFileMembers = {
  ...applicationMembers,
  upn: v.string(),
  lockedBy: v.nullable(v.string()),
  decision: v.nullable(v.picklist(['approve', 'refuse'])),
  decidedBy: v.nullable(v.string()),
};

export const hit = v.strictObject({
  person: v.string(),
  names,
  birthYear: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  governorate: v.string(),
  found: v.picklist(['number', 'spelling', 'sound']),
});
