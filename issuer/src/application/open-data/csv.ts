/** Tables as text (RFC 4180) that a spreadsheet opens in the right script and never runs: UTF-8 with a mark, CRLF, no cell a formula. */

const formula = /^[=+\-@\t\r]/;

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function cellOf(value: string | number): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `null` is an empty cell. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => (cell === null ? '' : cellOf(cell))).join(',')).join('\r\n')}\r\n`;
