/** Every way the wallet can fail a citizen. A closed list: lib/faults holds four-part sentences for each in every language. */

export type FaultCode =
  | 'link' // neither an activation link nor the number of a letter
  | 'offer-insecure' // the offer lies at an address without https
  | 'offer-issuer' // the offer comes from somebody else than this installation's issuer
  | 'offer-form' // the offer is not what the specification says
  | 'offer-unknown' // it names a credential that the issuer does not describe
  | 'offer-gone' // used, expired or never made
  | 'metadata' // the issuer describes itself wrongly
  | 'trust' // a list is not signed below the pinned root
  | 'code-wrong'
  | 'session-ended' // the right to fetch has run out
  | 'issuer-refused'
  | 'issuer-broken' // an answer that the specification does not know
  | 'credential-count'
  | 'credential-type'
  | 'credential-key'
  | 'credential-untrusted'
  | 'offline'
  | 'timeout'
  | 'too-large'
  | 'secret-wrong'
  | 'secret-weak'
  | 'passkey' // the device made no passkey, or gave no secret for it
  | 'vault-damaged'
  | 'part-missing' // a part of the app that the first load leaves out could not be had
  | 'storage' // the browser refused to write
  | 'nothing-to-show'
  | 'unreadable-code'; // no dictionary or trusted signer for the show code

/** Thrown inside the wallet; the message is the code, so that nothing of a stranger reaches a log. */
export class WalletFault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'WalletFault';
    this.code = code;
  }
}

/** Runs a step and gives every failure of it one code; faults of ours pass as they are. */
export async function orFault<T>(code: FaultCode, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw cause instanceof WalletFault ? cause : new WalletFault(code, { cause });
  }
}
