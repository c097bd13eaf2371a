/** A paper on its way into the wallet: photographs become pages, in memory until they are kept. One draft a screen. */
import { drawPage, findCorners, type Treatment } from '#lib/scan/pixels.ts';
import { encodePage, kindOf, readPdf, readPhotograph } from '#lib/scan/photograph.ts';
import type { Picture } from '#lib/scan/picture.ts';
import { wholeOf, type Quad } from '#lib/scan/quad.ts';
import { mostPages, ScanFault, scanTrouble, type NewPage, type Scan, type ScanKind, type ScanTrouble } from '#lib/wallet/scans.ts';
import { scans } from './scans.svelte.ts';

export type DraftPage = Readonly<{ key: number; source: Blob; treatment: Treatment; page: NewPage; covered: number; url: string }>;

/** A photograph whose corners are being looked at; `at` is the page that it replaces. */
export type OnTable = Readonly<{ source: Blob; picture: Picture; found: boolean; treatment: Treatment; at: number | null }>;

export class ScanDraft {
  pages = $state.raw<readonly DraftPage[]>([]);
  pdf = $state.raw<NewPage | null>(null);
  onTable = $state.raw<OnTable | null>(null);
  quad = $state.raw<Quad | null>(null); // of what is on the table, as moved by hand
  busy = $state<'finding' | 'drawing' | 'keeping' | null>(null);
  trouble = $state<ScanTrouble | null>(null);
  #waiting: File[] = []; // chosen together, looked at one after the other
  #keys = 0;

  get full() {
    return this.pages.length >= mostPages;
  }

  async #do(what: NonNullable<ScanDraft['busy']>, act: () => Promise<void>) {
    if (this.busy) return;
    [this.busy, this.trouble] = [what, null];
    try {
      await act();
    } catch (error) {
      this.trouble = scanTrouble(error);
    } finally {
      this.busy = null;
    }
  }

  /** Files in the order they were chosen: pictures become pages one by one, a PDF stands alone. */
  choose(files: readonly File[]) {
    this.#waiting = [...files];
    return this.#next();
  }

  #next = () =>
    this.#do('finding', async () => {
      const file = this.#waiting.shift();
      if (!file) return;
      if (kindOf(file) === 'picture') return this.#lay(file);
      if (this.pages.length > 0 || this.#waiting.length > 0) throw new ScanFault('pdf-alone');
      this.pdf = await readPdf(file);
    });

  /** A still from the camera. */
  take = (source: Promise<Blob>) => this.#do('finding', async () => this.#lay(await source));

  async #lay(source: Blob) {
    if (this.full) throw new ScanFault('pages-full');
    const picture = await readPhotograph(source);
    const found = await findCorners(picture);
    this.quad = found ?? wholeOf(picture);
    this.onTable = { source, picture, found: found !== null, treatment: { quad: this.quad, white: found !== null, quarters: 0 }, at: null };
  }

  /** The corners of a page that is there already, to be moved again. */
  reopen = (at: number) =>
    this.#do('finding', async () => {
      const { source, treatment } = this.pages[at]!;
      const picture = await readPhotograph(source);
      this.quad = treatment.quad;
      this.onTable = { source, picture, found: true, treatment, at };
    });

  wholePicture() {
    if (this.onTable) this.quad = wholeOf(this.onTable.picture);
  }

  /** Makes the page of what is on the table; the next chosen file follows. */
  async use() {
    await this.#do('drawing', async () => {
      const { source, picture, treatment, at } = this.onTable!;
      await this.#draw(source, picture, { ...treatment, quad: this.quad! }, at);
      this.onTable = null;
    });
    if (!this.trouble && this.#waiting.length > 0) await this.#next();
  }

  clearTable() {
    this.onTable = null;
    this.#waiting = [];
  }

  /** Another treatment of the same photograph: turned, white or as it was. */
  treat = (at: number, change: Partial<Treatment>) =>
    this.#do('drawing', async () => {
      const { source, treatment } = this.pages[at]!;
      await this.#draw(source, await readPhotograph(source), { ...treatment, ...change }, at);
    });

  async #draw(source: Blob, picture: Picture, treatment: Treatment, at: number | null) {
    const { covered, type, bytes } = await encodePage(await drawPage(picture, treatment));
    const url = URL.createObjectURL(new Blob([bytes], { type }));
    const drawn: DraftPage = {
      key: at === null ? ++this.#keys : this.pages[at]!.key,
      source,
      treatment,
      page: { type, bytes },
      covered,
      url,
    };
    if (at !== null) URL.revokeObjectURL(this.pages[at]!.url);
    this.pages = at === null ? [...this.pages, drawn] : this.pages.map((one, index) => (index === at ? drawn : one));
  }

  remove(at: number) {
    URL.revokeObjectURL(this.pages[at]!.url);
    this.pages = this.pages.filter((_, index) => index !== at);
  }

  /** Null where it was not kept; `trouble` says why, and all pages are still here. */
  async keep(named: { kind: ScanKind; name: string }): Promise<Scan | null> {
    let kept: Scan | null = null;
    const pages = this.pdf ? [this.pdf] : this.pages.map(({ page }) => page);
    await this.#do('keeping', async () => void (kept = await scans.keep({ ...named, pages })));
    return kept;
  }

  discard() {
    this.pages.forEach(({ url }) => URL.revokeObjectURL(url));
    [this.pages, this.pdf, this.onTable, this.trouble] = [[], null, null, null];
  }
}
