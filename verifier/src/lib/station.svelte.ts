/** The verifier as the screens see it: which installation, which lists, and the one way to check a code. */
import { codeOf } from '@krdpass/credential';
import type { Code } from '@krdpass/credential';
import { createCollector } from '@krdpass/credential/qr';
import { openRequest, questionsOf } from './ask.ts';
import type { OnScreen, Question } from './ask.ts';
import { ageOf, lastUpdate, mergeKept, openBundle, signedSince, withoutCovered } from './bundle.ts';
import type { Bundle, Kept } from './bundle.ts';
import { parseBundleFile, writeBundleFile } from './bundle-file.ts';
import { openCache } from './cache.ts';
import type { Cache } from './cache.ts';
import { check, checkAnswer } from './check.ts';
import type { Outcome, Station as Bench } from './check.ts';
import { deviceTime, elapsedTime } from './clock.ts';
import { sameInstallation } from './deployment.ts';
import type { Deployment } from './deployment.ts';
import { writeLog } from './log.ts';
import type { Entry } from './log.ts';
import { createDeviceKeys, normaliseCode, parsePassAnswer, proofFor, standingOf } from './reader.ts';
import type { Reader } from './reader.ts';
import { fetchDeployment, fetchLists, fetchPass, network, post, RefreshFault } from './refresh.ts';
import type { HeldRevocations, Progress } from './refresh.ts';
import { createReplayMemory } from './seen.ts';
import { anyType, settings } from './settings.svelte.ts';

export type Phase = 'loading' | 'no-deployment' | 'no-bundle' | 'ready' | 'other-installation';
export type Trouble = Code | 'unreachable' | 'refused';

const renewBelow = 20; // days: a pass is renewed with the lists long before it ends
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
  reader = $state.raw<Reader | null>(null); // once this device is enrolled
  clock = $state(deviceTime()); // for ages on the screen; a check takes its own

  readonly types = $derived(
    (this.bundle?.catalogue.types ?? []).filter(({ presets }) => Object.values(presets).some(({ live, paper }) => live || paper)),
  );
  readonly ageSeconds = $derived(this.bundle ? Math.max(0, this.clock - signedSince(this.bundle)) : 0);
  readonly age = $derived(ageOf(this.ageSeconds));

  readonly standing = $derived(this.reader && this.bundle ? standingOf(this.reader, this.bundle, this.clock) : null);
  readonly questions = $derived(this.reader && this.bundle && this.standing?.mayAsk ? questionsOf(this.bundle, this.reader) : []);

  tick = (): void => {
    this.clock = deviceTime();
  };

  /** Starts from what the device holds, so that a place without a network is an ordinary place; the network is asked afterwards. */
  async start(): Promise<void> {
    cache = await openCache();
    this.deployment = (await cache.readDeployment()) ?? null;
    kept = (await cache.readBundle()) ?? null;
    this.reader = (await cache.readReader()) ?? null;
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
    if (this.standing && this.standing.daysLeft < renewBelow) await this.#fetchPass(this.reader!.keys).catch(() => {}); // the old one counts on
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
    this.bundle = this.deployment = this.lastUpdate = this.trouble = this.reader = null;
    this.phase = 'loading';
    await this.#recogniseInstallation();
  };

  check = (text: string): Promise<Outcome> => this.#look((bench) => check(text, bench));

  checkAnswer = (text: string, onScreen: OnScreen): Promise<Outcome> =>
    this.#look((bench) => checkAnswer(text, bench, { onScreen, elapsed: elapsedTime() }));

  async #look(judge: (bench: Bench) => Promise<Outcome>): Promise<Outcome> {
    const now = deviceTime();
    this.clock = now;
    const accepts = ({ vct }: { vct: string }) => settings.expected === anyType || settings.expected === vct;
    const found = await judge({ bundle: this.bundle!, now, memory, collector, accepts });
    if ('face' in found) void writeLog(found, cache, { now, random });
    return found;
  }

  /** A signed request, with a key of its own that leaves the memory with it. */
  ask = (question: Question): Promise<OnScreen> =>
    openRequest(question, { reader: this.reader!, now: deviceTime(), elapsed: elapsedTime(), random });

  /** Makes this device a reader of the unit the code was given for. Answers why it could not be; null when it is one. */
  enrol = async (typed: string): Promise<Trouble | null> => {
    try {
      await this.#fetchPass(await createDeviceKeys(), normaliseCode(typed));
      await this.refresh(); // the trust list that names the unit
      return null;
    } catch (error) {
      return error instanceof RefreshFault ? error.reason : codeOf(error);
    }
  };

  async #fetchPass(keys: CryptoKeyPair, code?: string): Promise<void> {
    const { issuer } = this.deployment!;
    const proof = await proofFor(keys, { audience: issuer, iat: deviceTime(), code });
    const reader = await parsePassAnswer(await fetchPass(issuer, proof, post), keys);
    await cache.writeReader(reader);
    this.reader = reader;
  }

  readLog = (): Promise<Entry[]> => cache.readLog();

  clearLog = (): Promise<void> => cache.clearLog();
}

export const station = new Station();
