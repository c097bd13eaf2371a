/** What the flow issues: the licence, the richest of the documents that a wallet shows offline. */
export const measuredType = { id: 'driving-licence', configuration: 'krd.driving-licence.sd-jwt.1' } as const;
