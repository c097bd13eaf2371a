/** The categories of a driving licence (qr-transport §4.3): most expire on one day, so that day is written once. */
import { codeOf, CredentialFault } from '../errors.ts';
import { isObject, type Json } from '../json.ts';
import { bitWriter, type BitWriter } from './bits.ts';
import { choice, fromDay16, json, refuse, toDay16, type Codec } from './value-fields.ts';

const mostPrivileges = 14;

/** One category of vehicles a licence allows. */
type Privilege = Readonly<{ category: string; from: string; to: string; restrictions: readonly string[] }>;
type Shape = Readonly<{ write(privilege: Privilege): Json; read(value: Json): Privilege | null }>;

/** Null unless every part is a text, as the declared kind says. */
function privilegeOf(category: Json | undefined, from: Json | undefined, to: Json | undefined, restrictions: Json[]): Privilege | null {
  if (typeof category !== 'string' || typeof from !== 'string' || typeof to !== 'string') return null;
  const codes = restrictions.filter((code) => typeof code === 'string');
  return codes.length === restrictions.length ? { category, from, to, restrictions: codes } : null;
}

/** The members of ISO/IEC 18013-5. */
export const isoShape: Shape = {
  write: ({ category, from, to, restrictions }) => ({
    vehicle_category_code: category,
    issue_date: from,
    expiry_date: to,
    ...(restrictions.length > 0 && { codes: restrictions.map((code) => ({ code })) }),
  }),
  read(value) {
    if (!isObject(value)) return null;
    const { vehicle_category_code, issue_date, expiry_date, codes = [] } = value;
    if (!Array.isArray(codes)) return null;
    const restrictions = codes.map((one) => (isObject(one) ? one.code! : null));
    return privilegeOf(vehicle_category_code, issue_date, expiry_date, restrictions);
  },
};

/** The members of the catalogue's claims of kind `categories`. */
export const ownShape: Shape = {
  write: ({ category, from, to, restrictions }) => ({ code: category, from, to, restrictions: [...restrictions] }),
  read: (value) =>
    isObject(value) && Array.isArray(value.restrictions) ? privilegeOf(value.code, value.from, value.to, value.restrictions) : null,
};

/** The list of a licence's categories, in one shape or the other. */
export const privileges = ({ write, read }: Shape, categories: readonly string[]): Codec => {
  const category = choice(5, categories);
  const escape = mostPrivileges + 1;
  function putTyped(to: BitWriter, value: Json): void {
    if (!Array.isArray(value) || value.length > mostPrivileges) return refuse();
    const all = value.map((entry) => read(entry) ?? refuse());
    if (JSON.stringify(all.map(write)) !== JSON.stringify(value)) refuse();
    to.put(all.length, 4);
    const putDay = (day: string) => to.put(toDay16(day) ?? refuse(), 16);
    const shared = all[0]?.to;
    if (shared !== undefined) putDay(shared);
    for (const one of all) {
      if (!categories.includes(one.category) || one.restrictions.length > 3) refuse();
      category.put(to, one.category);
      putDay(one.from);
      to.put(one.to === shared ? 0 : 1, 1);
      if (one.to !== shared) putDay(one.to);
      to.put(one.restrictions.length, 2);
      for (const code of one.restrictions) to.put(/^[0-9]{2}$/.test(code) ? Number(code) : refuse(), 7);
    }
  }
  return {
    put(to, value) {
      try {
        putTyped(bitWriter(), value);
      } catch (fault) {
        if (codeOf(fault) !== 'non-canonical') throw fault;
        to.put(escape, 4);
        return json.put(to, value);
      }
      putTyped(to, value);
    },
    take(from) {
      const count = from.take(4);
      if (count === escape) return json.take(from);
      const takeDay = () => fromDay16(from.take(16));
      const shared = count > 0 ? takeDay() : '';
      return Array.from({ length: count }, () => {
        const code = category.take(from);
        if (typeof code !== 'string') throw new CredentialFault('unknown-index');
        const begins = takeDay();
        const ends = from.take(1) === 1 ? takeDay() : shared;
        const restrictions = Array.from({ length: from.take(2) }, () => String(from.take(7)).padStart(2, '0'));
        return write({ category: code, from: begins, to: ends, restrictions });
      });
    },
  };
};
