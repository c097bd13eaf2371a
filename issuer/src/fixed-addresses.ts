/** A router that remembers where fixed addresses lead: what a wallet calls is then found by one look-up instead of a walk. */
import type { Result, Router } from 'hono/router';
import { TrieRouter } from 'hono/router/trie-router';

/**
 * Hono's quick router refuses a table with `/:authority/did.json` beside `/offers/:id`, and the walk through the trie costs a request as
 * much as all middleware. `isFixed` says of which paths the answer is kept: these must be few, and stand in no parameter.
 */
export class FixedAddresses<T> implements Router<T> {
  readonly name = 'FixedAddresses';
  readonly #trie = new TrieRouter<T>();
  readonly #known = new Map<string, Result<T>>();
  readonly #isFixed: (path: string) => boolean;

  constructor(isFixed: (path: string) => boolean) {
    this.#isFixed = isFixed;
  }

  add(method: string, path: string, handler: T) {
    this.#known.clear();
    this.#trie.add(method, path, handler);
  }

  match(method: string, path: string): Result<T> {
    if (!this.#isFixed(path)) return this.#trie.match(method, path);
    return this.#known.getOrInsertComputed(`${method} ${path}`, () => this.#trie.match(method, path));
  }
}
