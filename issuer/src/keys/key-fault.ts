/** The one fault of the key folder, with a sentence for whoever starts the issuer. The keys are never replaced: lists and credentials hang on them. */
export class KeyFault extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'KeyFault';
  }
}
