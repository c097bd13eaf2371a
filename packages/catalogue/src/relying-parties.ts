/** Who may ask by code: demonstration units of relying parties, and the sets of permissions they are given. */
import type { Text } from '@krdpass/locale';
import type { CredentialType } from './credential-type.ts';
import { leavesOf } from './ask-ids.ts';
import { purposes } from './purposes.ts';

export type RelyingUnit = Readonly<{ id: number; word: string /* for the operator */; name: Text; permission: number }>;

export const units: readonly RelyingUnit[] = [
  {
    id: 1,
    word: 'traffic-police',
    name: {
      ckb: 'پۆلیسی هاتووچۆی هەولێر (نموونە)',
      kmr: 'Polîsê hatûçûyê yê Hewlêrê (nimûne)',
      ar: 'شرطة مرور أربيل (تجريبية)',
      en: 'Erbil Traffic Police (DEMO)',
    },
    permission: 1,
  },
  {
    id: 2,
    word: 'bank',
    name: {
      ckb: 'بانکی چیا (نموونە)',
      kmr: 'Banka Çiya (nimûne)',
      ar: 'مصرف جيا (تجريبي)',
      en: 'Chiya Bank (DEMO)',
    },
    permission: 2,
  },
];

/** Number of a set → its purposes. What may be asked is what is usually asked for them, no claim more. */
const sets: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [2, 3] };

export type PermissionSet = Readonly<{
  id: number;
  purposes: readonly number[];
  types: readonly Readonly<{ vct: string; claims: readonly string[] }>[];
}>;

/** The sets in the claims of these types. A claim that no request can name is in none. */
export const permissionSets = (types: readonly CredentialType[]): readonly PermissionSet[] =>
  Object.entries(sets).map(([id, allowed]) => {
    const asks = purposes.filter((purpose) => allowed.includes(purpose.id)).flatMap((purpose) => purpose.asks);
    return {
      id: Number(id),
      purposes: allowed,
      types: types
        .filter((type) => asks.some((ask) => ask.type === type.id))
        .map((type) => {
          const wanted = asks.filter((ask) => ask.type === type.id).flatMap(({ preset }) => type.presets[preset]?.claims ?? []);
          return { vct: type.vct, claims: leavesOf(type).filter((claim) => wanted.includes(claim)) };
        }),
    };
  });
