/** Who acts for an authority: one record a person, found by the passkey that person holds. */
import type { AuthorityId } from '@krdpass/catalogue';
import type { OfficerRow } from '../../store/officers.ts';
import { Problem } from '../problem.ts';

export const roles = ['clerk', 'supervisor', 'cashier', 'counter', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** `unit` is what citizens are told of whoever looked or decided. */
export type Officer = Readonly<{ id: string; upn: string; authority: AuthorityId; unit: AuthorityId; roles: readonly Role[] }>;

export const officerOf = ({ id, upn, authority, roles }: OfficerRow): Officer => ({
  id,
  upn,
  authority: authority as AuthorityId,
  unit: authority as AuthorityId,
  roles: roles as readonly Role[],
});

/** Throws Problem `role-missing` (403). */
export function requireRole(officer: Officer, ...one: readonly Role[]): void {
  if (!one.some((role) => officer.roles.includes(role))) throw new Problem(403, 'role-missing', 'Your role does not allow this.');
}
