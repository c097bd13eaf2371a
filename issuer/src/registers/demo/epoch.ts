/** The day the demo country was invented: births and careers are told from here, so they never change. */
export const demoEpoch = '2026-11-21';
