/** For tests: an authenticator in software that makes and uses passkeys as a browser would hand them on (WebAuthn Level 3 §§6, 7). */
import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();
const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

const head = (major: number, length: number) =>
  length < 24
    ? Buffer.from([major | length])
    : length < 256
      ? Buffer.from([major | 24, length])
      : Buffer.from([major | 25, length >> 8, length & 255]);
const bytes = (value: Uint8Array) => Buffer.concat([head(0x40, value.length), value]);
const text = (value: string) => Buffer.concat([head(0x60, value.length), Buffer.from(value)]);

/** The public key as COSE: EC2, ES256, P-256. */
function cose(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const coordinate = (value: string) => bytes(Buffer.from(value, 'base64url'));
  return Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]), coordinate(x), Buffer.from([0x22]), coordinate(y)]);
}

type Changes = Partial<Readonly<{ origin: string; party: string; flags: number; counter: number; sign: (data: Buffer) => Buffer }>>;

export function createAuthenticator({ origin }: { origin: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  let counter = 0;
  const present = 0x01;
  const verified = 0x04;
  const attested = 0x40;

  const authData = (
    extra: number,
    rest: Uint8Array,
    { party = new URL(origin).hostname, flags = present | verified, counter: at = counter }: Changes,
  ) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(at);
    return Buffer.concat([sha256(party), Buffer.from([flags | extra]), count, rest]);
  };
  const clientData = (type: string, challenge: string, { origin: from = origin }: Changes) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));

  return {
    id: b64(id),
    create({ challenge }: Readonly<{ challenge: string }>, changes: Changes = {}) {
      const rest = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose(publicKey)]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.from([0xa0]),
        text('authData'),
        bytes(authData(attested, rest, changes)),
      ]);
      const response = {
        clientDataJSON: b64(clientData('webauthn.create', challenge, changes)),
        attestationObject: b64(attestation),
        transports: [],
      };
      return { id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {}, response };
    },
    use({ challenge }: Readonly<{ challenge: string }>, changes: Changes = {}) {
      counter++;
      const data = authData(0, Buffer.alloc(0), changes);
      const client = clientData('webauthn.get', challenge, changes);
      const signed = Buffer.concat([data, sha256(client)]);
      const signature = (changes.sign ?? ((input) => createSign('sha256').update(input).sign(privateKey)))(signed);
      const response = { clientDataJSON: b64(client), authenticatorData: b64(data), signature: b64(signature) };
      return { id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {}, response };
    },
  };
}
