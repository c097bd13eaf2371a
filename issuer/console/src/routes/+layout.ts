/** A single-page app: what it shows comes from the issuer, and nothing stays on the machine. */
export const ssr = false;
