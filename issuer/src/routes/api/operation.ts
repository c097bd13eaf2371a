/** What the document says of one own endpoint, and what its callers are held to. */
import type { GenericSchema } from 'valibot';

export type Media = Readonly<{ media: readonly string[]; what: string }>; // an answer or body that is no JSON of ours

export type Operation = Readonly<{
  summary: string;
  who: 'anybody' | 'citizen' | 'officer';
  query?: Readonly<Record<string, Readonly<{ schema: GenericSchema; required?: true; what: string }>>>;
  headers?: Readonly<Record<string, string>>; // those that change the answer, and what for
  body?: GenericSchema | Media;
  key?: 'once' | 'sent'; // Idempotency-Key: the same call again is answered from the first; or it has to be there, and a version or a state guards
  limited?: true; // so many calls from one address
  answers: Readonly<Record<number, GenericSchema | Media | null>>; // by status; null where there is no body
  problems?: Readonly<Record<number, readonly string[]>>; // codes by status, beside those that every such call can have
}>;

/** `GET /applications/:id`: a method and an address as the router knows it. */
export type Operations = Readonly<Record<`${'GET' | 'POST' | 'DELETE'} /${string}`, Operation>>;

export const isMedia = (part: object): part is Media => 'media' in part;

const json = { 400: ['invalid-request', 'malformed'] };

/** Every code that the operation can answer, by status. */
export function problemsOf(method: string, operation: Operation): ReadonlyMap<number, readonly string[]> {
  const { who, query, body, key, limited, problems = {} } = operation;
  const parts: readonly Readonly<Record<number, readonly string[]>>[] = [
    problems,
    who === 'citizen' ? { 401: ['invalid-token', 'invalid-dpop-proof'] } : {},
    who === 'officer' ? { 401: ['signed-out'] } : {},
    who === 'officer' && method !== 'GET' ? { 403: ['origin-refused'] } : {},
    query ? { 400: ['malformed'] } : {},
    body && !isMedia(body) ? json : {},
    key ? { 400: ['idempotency-key-missing'] } : {},
    key === 'once' ? { 422: ['idempotency-mismatch'] } : {},
    limited ? { 429: ['too-many-requests'] } : {},
    { 500: ['unexpected'] },
  ];
  const all = new Map<number, Set<string>>();
  for (const part of parts)
    for (const [status, codes] of Object.entries(part)) {
      const known = all.get(Number(status)) ?? new Set();
      all.set(
        Number(status),
        codes.reduce((set: Set<string>, code: string) => set.add(code), known),
      );
    }
  return new Map([...all].sort(([a], [b]) => a - b).map(([status, codes]) => [status, [...codes].sort()]));
}
