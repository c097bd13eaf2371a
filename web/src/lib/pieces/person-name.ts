/** A person's name as the reader's script has it: the issued spelling of that script, never a transliteration. */
import { claimValue } from '@krdpass/ui/claim-text';
import type { CredentialType } from '@krdpass/catalogue';
import type { Language } from '@krdpass/locale';
import type { Held } from '#lib/wallet/held.ts';

const spelling: Readonly<Record<Language, (claim: string) => string>> = {
  ckb: (claim) => claim,
  ar: (claim) => `${claim}_ar`,
  kmr: (claim) => claim.replace(/_native$/, ''),
  en: (claim) => claim.replace(/_native$/, ''),
};

/** The parts of the headline that the register holds, in the order of the declaration; the registered script where the reader's is missing. */
export function nameParts(type: CredentialType, { claims }: Pick<Held, 'claims'>, language: Language): string[] {
  return type.headline.flatMap((claim) => {
    const value = claimValue(type, claims, spelling[language](claim)) ?? claimValue(type, claims, claim);
    return typeof value === 'string' ? [value] : [];
  });
}

/** Whether the headline is the name of whoever holds the document, not of a child, a company or a vehicle; not so for a type that is not known. */
export const namesHolder = (type: CredentialType | undefined): boolean =>
  type?.claims[type.headline[0] ?? '']?.from.startsWith('civil.') ?? false;
