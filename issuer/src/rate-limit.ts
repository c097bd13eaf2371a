/** Token buckets (one for each address, or each offer): short bursts pass, a flood is told when to come back. Memory is bounded. */
import { createMiddleware } from 'hono/factory';

export type Rate = Readonly<{ burst: number; perSecond: number }>;

export class TooManyRequests extends Error {
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super('too many requests');
    this.name = 'TooManyRequests';
    this.retryAfter = retryAfter;
  }
}

const mostBuckets = 10_000;

/** Answers 0 when the call may pass, else the seconds until one may. */
export function createBuckets({ burst, perSecond }: Rate, mostKept = mostBuckets) {
  const buckets = new Map<string, { left: number; at: number }>();
  return (name: string, now: number): number => {
    const { left, at } = buckets.get(name) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + Math.max(0, now - at) * perSecond);
    const passes = filled >= 1;
    buckets.delete(name); // whoever asked last stands last; the longest silent is forgotten first
    buckets.set(name, { left: passes ? filled - 1 : filled, at: now });
    if (buckets.size > mostKept) buckets.delete(buckets.keys().next().value!);
    return passes ? 0 : Math.ceil((1 - filled) / perSecond);
  };
}

type Socketed = { Bindings: { incoming?: { socket?: { remoteAddress?: string } } } };

/** The address is the connection's own: what a header claims is not believed. */
export function limitRate(rate: Rate, now: () => number, nameOf: (path: string) => string | null = () => null) {
  const take = createBuckets(rate);
  return createMiddleware<Socketed>(async (c, next) => {
    const address = c.env?.incoming?.socket?.remoteAddress ?? 'unknown';
    for (const name of [`address ${address}`, nameOf(c.req.path)]) {
      const wait = name === null ? 0 : take(name, now());
      if (wait > 0) throw new TooManyRequests(wait);
    }
    await next();
  });
}
