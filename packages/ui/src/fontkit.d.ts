/** The little of fontkit that the test of the font needs; it ships no types. */
declare module 'fontkit' {
  export function create(file: Uint8Array): { characterSet: number[] };
}
