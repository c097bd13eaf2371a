/** Locks what was left lying: tells when the page has been out of sight for two minutes. */

const lockAfter = 120_000; // milliseconds out of sight

/** Calls `lock` then, also where timers slept meanwhile. Answers the function that stops watching. */
export function watchSight(lock: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt = 0;
  const turn = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now();
      timer = setTimeout(lock, lockAfter);
    } else if (hiddenAt > 0 && Date.now() - hiddenAt >= lockAfter) lock();
  };
  document.addEventListener('visibilitychange', turn);
  return () => document.removeEventListener('visibilitychange', turn);
}
