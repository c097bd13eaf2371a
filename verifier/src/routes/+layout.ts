/** A single-page app: everything happens on the device. */
export const ssr = false;
