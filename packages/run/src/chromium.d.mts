/** Types of chromium.mjs, which stays plain so that any Node can load it. */
export const fetchedMark: string;
export const chromiumFlags: string[];
export function chromiumPath(): string | undefined;
