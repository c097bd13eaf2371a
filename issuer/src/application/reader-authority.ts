/** The register of relying parties as the trust list publishes it: who signs reader passes, the units, and what each may ask for. */
import { permissionSets, units } from '@krdpass/catalogue';
import type { ListedReaders } from '@krdpass/credential';
import { readWithdrawnUnits } from '../store/readers.ts';
import type { Issuer } from './issuer.ts';

const name = {
  en: 'KRDPass register of relying parties (DEMO)',
  ckb: 'تۆماری لایەنە پشتبەستووەکانی KRDPass (نموونە)',
  kmr: 'Tomara aliyên pêbawer ên KRDPass (nimûne)',
  ar: 'سجل الجهات المعتمِدة في KRDPass (تجريبي)',
};

export async function readerAuthority({ keys, catalogue, database }: Issuer): Promise<ListedReaders> {
  const withdrawn = await readWithdrawnUnits(database.sql);
  return {
    authority: 'relying-parties',
    name,
    certificate: keys.service('reader').chain[0],
    granted: true,
    permissions: permissionSets(catalogue.credentials),
    units: units.map((unit) => ({ id: unit.id, name: unit.name, permissions: [unit.permission], granted: !withdrawn.has(unit.id) })),
  };
}
