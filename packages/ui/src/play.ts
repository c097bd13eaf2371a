/** The beat of an animated code, in step with the screen: a late picture delays the next one, none is skipped. */

const perSecond = 8;
const calmPerSecond = 3; // it must move to be read, and no more than three changes a second count as flashing (WCAG 2.2, 2.3.1)

/** Calls `next` for every picture after the first, until told to stop. */
export function play(next: () => void): () => void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const interval = 1000 / (calm ? calmPerSecond : perSecond);
  let due = Infinity;
  let request = requestAnimationFrame(function first(time) {
    due = time + interval;
    request = requestAnimationFrame(beat);
  });

  function beat(time: number) {
    if (time >= due) {
      next();
      due = Math.max(due + interval, time);
    }
    request = requestAnimationFrame(beat);
  }

  return () => cancelAnimationFrame(request);
}
