/** An empty app under the same configuration: what the framework alone costs. */
export const ssr = false;
