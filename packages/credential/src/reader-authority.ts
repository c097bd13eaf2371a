/** Relying parties in the trust list, an extension of the scheme: who registers readers, the units that read, and what each may ask for. */
import { CredentialFault } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { extension, list, member, names, text, texts, written, type Names } from './lote.ts';

/** What a unit may ask for: claims of types, for registered purposes. */
export type Permission = Readonly<{
  id: number;
  purposes: readonly number[];
  types: readonly Readonly<{ vct: string; claims: readonly string[] }>[];
}>;

export type Unit = Readonly<{ id: number; name: Names; permissions: readonly number[]; granted: boolean }>;

/** One authority that signs reader passes, as the operator writes it down. */
export type ListedReaders = Readonly<{
  authority: string;
  name: Names;
  certificate: string; // base64 DER of the pass signer, purpose `reader`
  granted: boolean;
  permissions: readonly Permission[];
  units: readonly Unit[];
}>;

const type = 'urn:krd:lote-ext:relying-parties:1';

export const readersExtension = (authorities: readonly ListedReaders[]): JsonObject => ({
  type,
  authorities: authorities.map(({ authority, name, certificate, granted, permissions, units }) => ({
    authority,
    name: written(name),
    certificate,
    granted,
    permissions: permissions.map(({ id, purposes, types }) => ({
      id,
      purposes: [...purposes],
      types: types.map(({ vct, claims }) => ({ vct, claims: [...claims] })),
    })),
    units: units.map((unit) => ({ id: unit.id, name: written(unit.name), permissions: [...unit.permissions], granted: unit.granted })),
  })),
});

function within(limit: number): (value: Json | undefined) => number {
  return (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > limit) throw new CredentialFault('payload');
    return value;
  };
}
const u16 = within(0xffff);
const u32 = within(0xffffffff);
const numbers = (value: Json | undefined) => list(value).map(u16);

function truth(value: Json | undefined): boolean {
  if (typeof value !== 'boolean') throw new CredentialFault('payload');
  return value;
}

/** What `readersExtension` wrote; none where a list has no such extension. Throws `payload` for any other shape. Judges no certificate. */
export function readReaders(extensions: readonly JsonObject[] = []): readonly ListedReaders[] {
  const found = extension([...extensions], type);
  if (!isObject(found)) return [];
  return list(found.authorities).map((one) => ({
    authority: text(member(one, 'authority')),
    name: names(member(one, 'name')),
    certificate: text(member(one, 'certificate')),
    granted: truth(member(one, 'granted')),
    permissions: list(member(one, 'permissions')).map((permission) => ({
      id: u16(member(permission, 'id')),
      purposes: numbers(member(permission, 'purposes')),
      types: list(member(permission, 'types')).map((allowed) => ({
        vct: text(member(allowed, 'vct')),
        claims: texts(member(allowed, 'claims')),
      })),
    })),
    units: list(member(one, 'units')).map((unit) => ({
      id: u32(member(unit, 'id')),
      name: names(member(unit, 'name')),
      permissions: numbers(member(unit, 'permissions')),
      granted: truth(member(unit, 'granted')),
    })),
  }));
}
