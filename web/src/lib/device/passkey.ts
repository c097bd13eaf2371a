/** Passkeys as a source of one secret (WebAuthn level 3, PRF extension). No server: the answer is used here and goes nowhere. */

type Bytes = Uint8Array<ArrayBuffer>;
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Whether this device may offer a passkey that gives a secret. A maybe: only making one shows it. */
export async function passkeysOffered(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false;
  const capabilities = await PublicKeyCredential.getClientCapabilities?.().catch(() => undefined);
  if (capabilities?.['extension:prf'] === false) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

const secretOf = (credential: PublicKeyCredential): Bytes | null => {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!first) return null;
  return first instanceof ArrayBuffer ? new Uint8Array(first) : new Uint8Array(first.buffer.slice(0) as ArrayBuffer);
};

/** Null when the citizen declines or the device gives no secret. The name on the passkey is the app's, not the person's. */
export async function makePasskey(): Promise<{ credential: Bytes; input: Bytes; secret: Bytes } | null> {
  const input = randomBytes(32);
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: randomBytes(32),
        rp: { name: 'KRDPass' },
        user: { id: randomBytes(16), name: 'KRDPass', displayName: 'KRDPass' },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
        extensions: { prf: { eval: { first: input } } },
      },
    });
    if (!(made instanceof PublicKeyCredential)) return null;
    const credential = new Uint8Array(made.rawId);
    const secret = secretOf(made) ?? (await askPasskey({ credential, input })); // many devices answer only on the second call
    return secret && { credential, input, secret };
  } catch {
    return null;
  }
}

/** The secret for an input, or null when declined. */
export async function askPasskey({ credential, input }: { credential: Bytes; input: Bytes }): Promise<Bytes | null> {
  try {
    const asserted = await navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id: credential }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: input } } },
      },
    });
    return asserted instanceof PublicKeyCredential ? secretOf(asserted) : null;
  } catch {
    return null;
  }
}
