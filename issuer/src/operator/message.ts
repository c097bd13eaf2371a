/** What an operator may ask, and what travels over the socket: one line of JSON each way. */
export type Question = readonly string[]; // the words of the command
export type Answer = Readonly<{ done: boolean; lines: readonly string[]; link?: string }>;

export const usage = [
  'Commands:',
  '  activate <upn>             a new letter for a citizen: link, code and QR',
  '  suspend <document number>  until reinstated; shown by the next status list',
  '  reinstate <document number>',
  '  revoke <document number>   for good',
  '  enrol <unit>               a code for one reader device of a unit: traffic-police, bank',
  '  withdraw <unit>            no wallet answers the unit any more; for good',
  '  audit                      the newest events',
];
