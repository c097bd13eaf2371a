/** Registers the service worker, tells of a newer one that waits, and lets it take over: the page's half of the update banner. */
import { scriptUrl } from './script-url.ts';

/**
 * `onwaiting` is called with what lets a waiting worker take over; the page reloads once it has. A first worker replaces nobody and is not announced.
 * Never rejects: without a worker the app works as long as there is a network.
 */
export async function registerServiceWorker(onwaiting: (takeOver: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true })); // what it stores must not slow down the first screen
  const registration = await serviceWorker.register(scriptUrl('/service-worker.js')).catch(() => null);
  const announce = (worker: ServiceWorker | null) => {
    if (!worker || !registration?.active) return;
    onwaiting(() => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') announce(registration!.waiting);
    });
  announce(registration?.waiting ?? null);
  watch(registration?.installing ?? null); // found before we could listen
  registration?.addEventListener('updatefound', () => watch(registration.installing));
}
