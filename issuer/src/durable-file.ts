/** Small private files (mode 0600): written beside, synced, moved into place, so that a reader sees the old or the new text whole. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export function writeDurably(path: string, text: string) {
  const draft = `${path}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true });
  moveDurably(draft, path);
}

/** The move itself survives a power cut. Works for folders too. */
export function moveDurably(from: string, to: string) {
  renameSync(from, to);
  const folder = openSync(dirname(to), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
