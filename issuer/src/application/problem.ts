/** What the issuer's own addresses refuse with (RFC 9457): a status, a code of ours and a sentence in English for developers. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly members: Readonly<Record<string, unknown>>; // what else the answer says, for instance which answers are refused

  constructor(status: number, code: string, sentence: string, members: Readonly<Record<string, unknown>> = {}) {
    super(sentence);
    this.members = members;
    this.name = 'Problem';
    this.status = status;
    this.code = code;
  }
}
