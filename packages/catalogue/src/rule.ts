/** Conditions as data: judged the same in the wallet, which does not know the registers, and at the issuer, which does. Three answers, not two. */

/**
 * Where a value comes from: `answer.reason`, `answer.address.district`, `shown.driving-licence.date_of_expiry` (a presented credential),
 * `register.traffic.expires` (what a register holds about the applicant, or about the record the application speaks of),
 * `applicant.age`, `applicant.kind` ('citizen' or 'visitor'), `today`.
 */
export type Fact = `answer.${string}` | `shown.${string}` | `register.${string}.${string}` | `applicant.${string}` | 'today';

export type Period = `P${number}${'D' | 'M' | 'Y'}`;
export type Value = string | number | boolean;

export type Rule =
  | Readonly<{ fact: Fact; is: 'present' | 'absent' | 'true' | 'false' }>
  | Readonly<{ fact: Fact; is: 'equal' | 'not-equal' | 'at-least' | 'at-most'; to: Value | Readonly<{ fact: Fact }> }>
  | Readonly<{ fact: Fact; is: 'one-of' | 'none-of'; of: readonly Value[] }> // of a list: any of its members, none of them
  | Readonly<{ fact: Fact; is: 'older-than' | 'younger-than' | 'further-than' | 'nearer-than'; by: Period }> // a date before, after today
  | Readonly<{ all: readonly Rule[] }>
  | Readonly<{ any: readonly Rule[] }>
  | Readonly<{ not: Rule }>;

/** A fact that is missing here is not known; null is known to be empty. */
export type Facts = Readonly<Record<string, unknown>>;

/** Undefined where it cannot be told from these facts. */
export function holds(rule: Rule, facts: Facts): boolean | undefined {
  if ('all' in rule) return every(rule.all.map((one) => holds(one, facts)));
  if ('any' in rule) return negate(every(rule.any.map((one) => negate(holds(one, facts)))));
  if ('not' in rule) return negate(holds(rule.not, facts));
  const value = factOf(facts, rule.fact);
  if (value === undefined) return undefined;
  switch (rule.is) {
    case 'present':
      return value !== null;
    case 'absent':
      return value === null;
    case 'true':
      return value === true;
    case 'false':
      return value === false;
    case 'one-of':
      return membersOf(value).some((one) => rule.of.includes(one as Value));
    case 'none-of':
      return !membersOf(value).some((one) => rule.of.includes(one as Value));
    case 'older-than':
    case 'younger-than':
    case 'further-than':
    case 'nearer-than':
      return byDate(rule, value, factOf(facts, 'today'));
  }
  const to = typeof rule.to === 'object' ? factOf(facts, rule.to.fact) : rule.to;
  if (to === undefined) return undefined;
  if (rule.is === 'equal') return value === to;
  if (rule.is === 'not-equal') return value !== to;
  if (value === null || to === null || typeof value !== typeof to) return false;
  return rule.is === 'at-least' ? value >= to : value <= to;
}

/** The value of a fact: by its whole name, or a member of the longest name that is known (`answer.address` for `answer.address.district`). */
export function factOf(facts: Facts, name: string): unknown {
  if (Object.hasOwn(facts, name)) return facts[name];
  const dot = name.lastIndexOf('.');
  if (dot < 0) return undefined;
  const holder = factOf(facts, name.slice(0, dot));
  if (holder === null) return null;
  if (typeof holder !== 'object') return undefined;
  const member = name.slice(dot + 1);
  return Object.hasOwn(holder, member) ? (holder as Record<string, unknown>)[member] : null;
}

const negate = (truth: boolean | undefined) => (truth === undefined ? undefined : !truth);

function every(truths: readonly (boolean | undefined)[]): boolean | undefined {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

const membersOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function byDate({ is, by }: Readonly<{ is: string; by: Period }>, value: unknown, today: unknown): boolean | undefined {
  if (typeof today !== 'string') return undefined;
  if (typeof value !== 'string') return false;
  const day = value.slice(0, 10);
  if (is === 'older-than') return day < shift(today, by, -1);
  if (is === 'younger-than') return day >= shift(today, by, -1);
  return is === 'further-than' ? day > shift(today, by, 1) : day <= shift(today, by, 1);
}

/** A day so long before or after another. The 31st of a shorter month is its last day. */
export function shift(day: string, period: Period, sign: 1 | -1): string {
  const [, count = '0', unit] = /^P(\d+)([DMY])$/.exec(period) ?? [];
  const steps = Number(count) * sign;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (unit === 'D') return iso(new Date(Date.UTC(year, month - 1, date + steps)));
  const months = year * 12 + month - 1 + (unit === 'Y' ? steps * 12 : steps);
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(date, last))));
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
