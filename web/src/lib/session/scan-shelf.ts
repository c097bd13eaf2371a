/** Puts scanned papers into the store: their names and their pages sealed apart, each page on its own, several changes in one durable transaction. */
import type { Change, SealedRecord, Store } from '#lib/store/store.ts';
import { ScanFault, type Scan, type ScanPage } from '#lib/wallet/scans.ts';
import type { Bytes, Vault } from '#lib/wallet/vault.ts';

const scanName = (id: string) => `scan-${id}`;
const pageName = (id: string) => `page-${id}`;

/** Throws `no-room` where the phone is full, `not-kept` for any other refusal; the store is as it was then. */
async function write(store: Store, changes: readonly Change[]): Promise<void> {
  try {
    await store.write(changes);
  } catch (cause) {
    throw new ScanFault(cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'no-room' : 'not-kept', { cause });
  }
}

async function orDamaged<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw cause instanceof ScanFault ? cause : new ScanFault('damaged', { cause });
  }
}

/** Every scan, without its pages. Throws `damaged`. */
export const readScans = (store: Store, vault: Vault): Promise<readonly Scan[]> =>
  orDamaged(async () =>
    Promise.all((await store.readSealed('scans')).map(async (record) => (await vault.unseal(record.name, record)) as Scan)),
  );

/** The bytes of one page. Throws `damaged`, also where there is none. */
export const readPage = (store: Store, vault: Vault, { id }: ScanPage): Promise<Bytes> =>
  orDamaged(async () => {
    const record = await store.readOne('scan-pages', pageName(id));
    if (!record) throw new ScanFault('damaged');
    return vault.unsealBytes(record.name, record);
  });

const sealedScan = async (vault: Vault, scan: Scan): Promise<SealedRecord> => ({
  name: scanName(scan.id),
  ...(await vault.seal(scanName(scan.id), scan)),
});

/** Keeps a new scan with the bytes of its pages. Throws `no-room`, `not-kept`; nothing is kept half. */
export async function writeScan(store: Store, vault: Vault, scan: Scan, pages: readonly Bytes[]): Promise<void> {
  const sealed = await Promise.all(
    scan.pages.map(async ({ id }, at) => ({ name: pageName(id), ...(await vault.sealBytes(pageName(id), pages[at]!)) })),
  );
  await write(store, [
    ...sealed.map((value) => ({ put: 'scan-pages', value }) as const),
    { put: 'scans', value: await sealedScan(vault, scan) },
  ]);
}

/** Keeps what a scan is called now. Throws `no-room`, `not-kept`. */
export const rewriteScan = async (store: Store, vault: Vault, scan: Scan): Promise<void> =>
  write(store, [{ put: 'scans', value: await sealedScan(vault, scan) }]);

/** What was deleted, as it was sealed: enough to bring it back, and nothing that can be read without the vault. */
export type Removed = Readonly<{ id: string; scan: SealedRecord; pages: readonly SealedRecord[] }>;

/** Deletes a scan and its pages. Throws `damaged` where there is none, `not-kept`. */
export async function dropScan(store: Store, { id, pages }: Scan): Promise<Removed> {
  const [scan, ...found] = await Promise.all([
    store.readOne('scans', scanName(id)),
    ...pages.map((page) => store.readOne('scan-pages', pageName(page.id))),
  ]);
  if (!scan) throw new ScanFault('damaged');
  await write(store, [
    { drop: 'scans', name: scan.name },
    ...pages.map((page) => ({ drop: 'scan-pages', name: pageName(page.id) }) as const),
  ]);
  return { id, scan, pages: found.filter((record) => record !== undefined) };
}

/** Brings back what was deleted. Throws `no-room`, `not-kept`. */
export const putBack = (store: Store, { scan, pages }: Removed): Promise<void> =>
  write(store, [...pages.map((value) => ({ put: 'scan-pages', value }) as const), { put: 'scans', value: scan }]);
