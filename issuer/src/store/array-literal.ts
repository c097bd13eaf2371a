/** An array of PostgreSQL written as one text, for statements that carry many: postgres.js escapes each element by itself, twice. */

/** To be cast in the statement (`::text[]`). Texts that need escaping are left to postgres.js. */
export function arrayOf(elements: readonly string[] | readonly number[]): string | string[] {
  if (elements.length === 0) return '{}';
  if (/["\\]/.test(elements.join(''))) return elements.map(String);
  return `{"${elements.join('","')}"}`;
}
