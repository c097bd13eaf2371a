/** A reason as it is chosen and written: one of the catalogue's, own words, or both. */
import type { Reason } from './application.ts';

export type Grounds = { code: string; text: string };

export const noGrounds = (): Grounds => ({ code: '', text: '' });

export const isGiven = ({ code, text }: Grounds) => code !== '' || text.trim() !== '';

/** What stands in the application's history. */
export const reasonOf = ({ code, text }: Grounds): Reason => ({ ...(code && { code }), ...(text.trim() && { text: text.trim() }) });

/** One line, where a register keeps the reason as text: the code, then the words. */
export const reasonLine = ({ code, text }: Grounds): string => [code, text.trim()].filter(Boolean).join(': ');

/** Such a line taken apart again; a first part that is no code belongs to the words. */
export function readReasonLine(line: string, codes: readonly string[]): Reason {
  const [first = '', ...rest] = line.split(': ');
  return codes.includes(first) ? { code: first, ...(rest.length > 0 && { text: rest.join(': ') }) } : { text: line };
}
