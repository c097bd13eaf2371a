/** The verifier as the screens see it: which installation, which lists, and the one way to check a code. */
import { codeOf } from '@krdpass/credential';
import type { Code } from '@krdpass/credential';
import { createCollector } from '@krdpass/credential/qr';
import { ageOf, lastUpdate, mergeKept, openBundle, signedSince, withoutCovered } from './bundle.ts';
import type { Bundle, Kept } from './bundle.ts';
import { parseBundleFile, writeBundleFile } from './bundle-file.ts';
import { openCache } from './cache.ts';
import type { Cache } from './cache.ts';
import { check } from './check.ts';
import type { Outcome } from './check.ts';
import { deviceTime } from './clock.ts';
import { sameInstallation } from './deployment.ts';
import type { Deployment } from './deployment.ts';
import { writeLog } from './log.ts';
import type { Entry } from './log.ts';
import { fetchDeployment, fetchLists, network, RefreshFault } from './refresh.ts';
import type { HeldRevocations, Progress } from './refresh.ts';
import { createReplayMemory } from './seen.ts';
import { anyType, settings } from './settings.svelte.ts';

export type Phase = 'loading' | 'no-deployment' | 'no-bundle' | 'ready' | 'other-installation';
export type Trouble = Code | 'unreachable' | 'refused';

const memory = createReplayMemory();
const collector = createCollector();
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

let cache: Cache;
let kept: Kept | null = null;

class Station {
  phase = $state<Phase>('loading');
  deployment = $state.raw<Deployment | null>(null);
  bundle = $state.raw<Bundle | null>(null);
  progress = $state.raw<Progress | null>(null); // of a refresh under way
  lastUpdate = $state<number | null>(null); // bytes: of the last delta, or of the whole bundle
  trouble = $state<Trouble | null>(null); // of the last refresh
  clock = $state(deviceTime()); // for ages on the screen; a check takes its own

  readonly types = $derived(
    (this.bundle?.catalogue.types ?? []).filter(({ presets }) => Object.values(presets).some(({ live, paper }) => live || paper)),
  );
  readonly ageSeconds = $derived(this.bundle ? Math.max(0, this.clock - signedSince(this.bundle)) : 0);
  readonly age = $derived(ageOf(this.ageSeconds));

  tick = (): void => {
    this.clock = deviceTime();
  };

  /** Starts from what the device holds, so that a place without a network is an ordinary place; the network is asked afterwards. */
  async start(): Promise<void> {
    cache = await openCache();
    this.deployment = (await cache.readDeployment()) ?? null;
    kept = (await cache.readBundle()) ?? null;
    if (this.deployment && kept) await this.#open(this.deployment.root);
    if (!this.bundle) this.phase = this.deployment ? 'no-bundle' : 'loading';
    await this.#recogniseInstallation();
    if (this.phase === 'ready' && this.ageSeconds > 3600) void this.refresh();
  }

  async #open(root: string): Promise<void> {
    try {
      this.bundle = await openBundle(kept!, { root });
      this.lastUpdate = kept!.revocations && lastUpdate(kept!.revocations);
      this.phase = 'ready';
    } catch (error) {
      this.trouble = codeOf(error);
      kept = null; // what does not open is fetched anew
    }
  }

  async #recogniseInstallation(): Promise<void> {
    try {
      const found = await fetchDeployment(network);
      if (this.deployment && !sameInstallation(this.deployment, found)) {
        this.phase = 'other-installation';
        return;
      }
      if (!this.deployment) await cache.pin(found);
      this.deployment = found;
      if (this.phase === 'loading') this.phase = 'no-bundle';
    } catch (error) {
      if (!(error instanceof RefreshFault)) throw error;
      if (!this.deployment) this.phase = 'no-deployment';
    }
  }

  /** Fetches, verifies and only then keeps the lists. What was held stays where anything is refused. */
  refresh = async (): Promise<void> => {
    if (!this.deployment || this.progress) return;
    const { issuer, root } = this.deployment;
    const { revocations: state } = this.bundle ?? {};
    const held: HeldRevocations | undefined = kept?.revocations && state ? { kept: kept.revocations, state, root } : undefined;
    this.progress = { done: 0, of: 3 };
    await this.#accept(() =>
      fetchLists(issuer, { send: network, now: deviceTime(), progress: (progress) => (this.progress = progress), held }),
    );
    this.progress = null;
  };

  importFile = (file: Blob): Promise<void> => this.#accept(async () => parseBundleFile(await file.text(), deviceTime()));

  exportFile = (): Blob | null => (kept ? new Blob([writeBundleFile(kept)], { type: 'application/json' }) : null);

  async #accept(bring: () => Promise<Kept>): Promise<void> {
    try {
      const merged = mergeKept(kept, await bring());
      const bundle = await openBundle(merged, { root: this.deployment!.root, known: this.bundle ?? undefined });
      const lean = withoutCovered(merged, bundle);
      await cache.writeBundle(lean);
      kept = lean;
      this.bundle = bundle;
      this.lastUpdate = kept.revocations && lastUpdate(kept.revocations);
      this.trouble = null;
      this.phase = 'ready';
    } catch (error) {
      this.trouble = error instanceof RefreshFault ? error.reason : codeOf(error);
    }
    this.tick();
  }

  /** Forgets the former installation and everything held under its root. */
  startOver = async (): Promise<void> => {
    await cache.clear();
    kept = null;
    this.bundle = this.deployment = this.lastUpdate = this.trouble = null;
    this.phase = 'loading';
    await this.#recogniseInstallation();
  };

  check = async (text: string): Promise<Outcome> => {
    const now = deviceTime();
    this.clock = now;
    const accepts = ({ vct }: { vct: string }) => settings.expected === anyType || settings.expected === vct;
    const found = await check(text, { bundle: this.bundle!, now, memory, collector, accepts });
    if ('face' in found) void writeLog(found, cache, { now, random });
    return found;
  };

  readLog = (): Promise<Entry[]> => cache.readLog();

  clearLog = (): Promise<void> => cache.clearLog();
}

export const station = new Station();
