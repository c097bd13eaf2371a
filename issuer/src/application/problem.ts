/** What the issuer's own addresses refuse with (RFC 9457): a status, a code of ours and a sentence in English for developers. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, sentence: string) {
    super(sentence);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
  }
}
