/** The claims that all documents of a register of documents have, and how its other columns become claims. */
import type { Claim, ClaimKind } from './credential-type.ts';
import { issuingAuthority } from './issuing-authority.ts';
import { column, type Register } from './register.ts';

type Details = Partial<Pick<Claim, 'disclose' | 'hidden' | 'script' | 'values' | 'codes' | 'pattern' | 'group'>>;

/** A claim of the same name as its column. */
export const claimsFrom =
  <R extends Register>(register: R) =>
  (name: keyof R['columns'] & string, kind: ClaimKind, details: Details = {}): Claim => ({
    ...column(register, name),
    disclose: 'choice',
    kind,
    ...details,
  });

/** Number, dates and issuer of a document; `date_of_expiry`, always shown, where the register has one. Throws for a register of other things. */
export function documentClaims(register: Register): Readonly<{ document_number: Claim } & Record<string, Claim>> {
  if (!register.records) throw new TypeError(`${register.id} is no register of documents`);
  const claim = claimsFrom(register);
  return {
    document_number: claim('document_number', 'identifier', { pattern: register.records }),
    date_of_issuance: claim('date_of_issuance', 'date'),
    ...(register.columns.date_of_expiry && { date_of_expiry: claim('date_of_expiry', 'date', { disclose: 'always' }) }),
    ...issuingAuthority,
  };
}

/** The claims about somebody named beside the holder: two spellings of the name, the number hidden. */
export function partyClaims<R extends Register>(register: R, role: string): Readonly<Record<string, Claim>> {
  const claim = claimsFrom(register as Register);
  return {
    [`${role}_full_name_native`]: claim(`${role}_full_name_native`, 'text', { script: 'ckb' }),
    [`${role}_full_name`]: claim(`${role}_full_name`, 'text', { script: 'latin' }),
    [`${role}_upn`]: claim(`${role}_upn`, 'identifier', { hidden: true, pattern: { prefix: '', digits: 13 } }),
  };
}
