/** The scanned papers of the open wallet, and the acts on them. Loaded by the screens that need them, never with the first load. */
import { askToKeep } from '#lib/device/storage.ts';
import { ScanFault, tidyName, type NewPage, type Scan, type ScanKind, type ScanPage } from '#lib/wallet/scans.ts';
import { randomBytes } from './random.ts';
import { dropScan, putBack, readPage, readScans, rewriteScan, writeScan, type Removed } from './scan-shelf.ts';
import { session, type Door } from './session.svelte.ts';

const newId = () => Array.from(randomBytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Throws `damaged` while the wallet is locked: nothing can be opened or sealed then. */
function door(): Door {
  const open = session.door;
  if (!open) throw new ScanFault('damaged');
  return open;
}

/** For a service that asks for a paper: the scans of that kind, newest first, or all where no kind is named. Throws `damaged`. */
export async function listScans(paper?: string): Promise<readonly Scan[]> {
  const { store, vault } = door();
  const scans = await readScans(store, vault);
  return scans.filter(({ kind }) => paper === undefined || kind === paper).sort((a, b) => b.madeAt - a.madeAt);
}

/** The page as a picture or PDF, its type with it. Unsealed in memory only. Throws `damaged`. */
export async function readScanPage(page: ScanPage): Promise<Blob> {
  const { store, vault } = door();
  return new Blob([await readPage(store, vault, page)], { type: page.type });
}

class Scans {
  all = $state.raw<readonly Scan[] | null>(null);
  removed = $state.raw<Removed | null>(null); // the last deleted, while it can be brought back

  #turn = 0; // what is read when these screens were left meanwhile is dropped

  async load() {
    const turn = ++this.#turn;
    const read = await listScans();
    if (turn === this.#turn) this.all = read;
  }

  /** When its screens are left or the wallet is locked: no name of a paper stays in memory. */
  forget() {
    this.#turn++;
    this.all = null;
    this.removed = null;
  }

  /** Keeps a new scan. Throws `no-room`, `not-kept`; nothing is kept half. */
  async keep({ kind, name, pages }: { kind: ScanKind; name: string; pages: readonly NewPage[] }): Promise<Scan> {
    const { store, vault } = door();
    const scan: Scan = {
      id: newId(),
      kind,
      name: tidyName(name),
      madeAt: session.seconds(),
      pages: pages.map(({ type, bytes }) => ({ id: newId(), type, size: bytes.length })),
    };
    await writeScan(
      store,
      vault,
      scan,
      pages.map(({ bytes }) => bytes),
    );
    void askToKeep(); // no office gives a scan again
    await this.load();
    return scan;
  }

  /** Another name or kind. Throws `no-room`, `not-kept`. */
  async rename(scan: Scan, { name, kind }: { name: string; kind: ScanKind }) {
    const { store, vault } = door();
    await rewriteScan(store, vault, { ...scan, name: tidyName(name), kind });
    await this.load();
  }

  /** Deletes it; `bringBack` undoes the last time, until these screens are left. Throws `not-kept`. */
  async remove(scan: Scan) {
    this.removed = await dropScan(door().store, scan);
    await this.load();
  }

  /** Throws `no-room`, `not-kept`. */
  async bringBack() {
    if (!this.removed) return;
    await putBack(door().store, this.removed);
    this.removed = null;
    await this.load();
  }
}

export const scans = new Scans();
