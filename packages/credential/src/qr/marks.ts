/** Control bytes cannot occur raw inside JSON, so they mark what was taken out of it. Bytes 09, 0A and 0D are legal white space and left alone. */
export const mark = {
  salt: '\x01', // 16 bytes as 22 characters
  hash: '\x02', // 32 bytes as 43 characters
  digest: '\x03', // of the numbered disclosure
  point: '\x04', // "x":"…","y":"…", y by its parity
  digests: '\x05', // "_sd":[…], so many hidden ones and those of the disclosures no other mark names
  sdHash: '\x06', // "sd_hash":"…"
  bytes: '\x08', // base64url of so many characters
  chain: '\x0b', // "x5c":[…], by the first three bytes of its digest
  audience: '\x0c', // "aud":"…" of the open request
  nonce: '\x0e', // "nonce":"…" of the open request
} as const;

export const separator = '\x1e';

/** Any control byte that JSON does not allow raw. */
export const control = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;

export const highestNumber = 78;
export const letterOf = (number: number) => String.fromCharCode(0x30 + number);
/** Whom an answer is made for: both sides know it, so it does not travel. */
export type Asked = Readonly<{ audience: string; nonce: string }>;

export const audienceMember = ({ audience }: Asked) => `"aud":${JSON.stringify(audience)}`;
export const nonceMember = ({ nonce }: Asked) => `"nonce":${JSON.stringify(nonce)}`;
export const x5cMember = (chain: readonly string[]) => `"x5c":${JSON.stringify(chain)}`;
export const digestsMember = (digests: readonly string[]) => `"_sd":${JSON.stringify(digests)}`;
