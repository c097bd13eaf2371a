/** The wallet lives in the browser alone: one shell, no rendering elsewhere. */
export const ssr = false;
export const prerender = false;
