/** What runs here, as /status and the document of the endpoints name it; a test holds it to the package. */
export const product = { name: 'krdpass-issuer', version: '0.1.0' } as const;
