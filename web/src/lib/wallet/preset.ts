/** What of a credential may be shown at once, as its declaration says: the presets, and what each reveals. */
import type { CredentialType, Preset } from '@krdpass/catalogue';

/** How long one code is on the screen, in seconds: longer where it plays, because reading takes a while. A verifier accepts it for 60. */
export const lifetimeOf = (texts: readonly string[]): number => (texts.length > 1 ? 30 : 15);

export type NamedPreset = Preset & Readonly<{ id: string }>;

const named = (type: CredentialType): NamedPreset[] => Object.entries(type.presets).map(([id, preset]) => ({ id, ...preset }));

/** What can be shown one way by QR, in the order of the declaration. */
export const showable = (type: CredentialType): NamedPreset[] => named(type).filter(({ live }) => live);

/** What is printed, where the type is printed at all. */
export const printable = (type: CredentialType): NamedPreset | null => named(type).find(({ paper }) => paper) ?? null;

const isPhoto = (type: CredentialType, claim: string) => type.claims[claim]?.kind === 'image';

/** The facts a preset shows, and whether a photo is among them: what is said in words under the code. */
export function revealed(type: CredentialType, { claims }: Preset): Readonly<{ facts: readonly string[]; photo: boolean }> {
  return { facts: claims.filter((claim) => !isPhoto(type, claim)), photo: claims.some((claim) => isPhoto(type, claim)) };
}
