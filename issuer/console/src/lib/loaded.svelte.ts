/** What a screen asked the issuer for: on its way, here, or refused. What was here stays readable while it is asked for anew. */
import { CallFault } from './call.ts';
import { desk } from './desk.svelte.ts';

/** The refusal's code, and to the door with whoever is not signed in any more. */
export function codeOf(fault: unknown): string {
  const code = fault instanceof CallFault ? fault.code : 'unexpected';
  if (code === 'signed-out') desk.phase = 'signed-out';
  return code;
}

export class Loaded<T> {
  value = $state.raw<T | null>(null);
  fault = $state<string | null>(null);
  busy = $state(false);
  #latest = 0;

  /** Only the latest question's answer counts. Answers whether it came. */
  async load(ask: () => Promise<T>): Promise<boolean> {
    const mine = ++this.#latest;
    this.busy = true;
    try {
      const value = await ask();
      if (mine !== this.#latest) return false;
      this.value = value;
      this.fault = null;
      return true;
    } catch (fault) {
      if (mine === this.#latest) this.fault = codeOf(fault);
      return false;
    } finally {
      if (mine === this.#latest) this.busy = false;
    }
  }
}
