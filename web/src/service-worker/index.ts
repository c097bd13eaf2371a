/** Makes the wallet open without a network: the app is precached, the decoder follows quietly, protocol traffic is never touched. */
import { version } from '$app/env';
import { assets, immutable, prerendered } from '$app/manifest';
import { self } from '$app/service-worker';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

const absolute = (path: string) => (path.startsWith('/') ? path : `/${path}`);
const isDecoder = ({ path }: { path: string }) => path.endsWith('.wasm');

precacheAndRoute([
  ...immutable.filter((file) => !isDecoder(file)).map(({ path }) => ({ url: absolute(path), revision: null })), // the name carries the hash
  ...[...assets, ...prerendered].map(({ path }) => ({ url: absolute(path), revision: version })),
  { url: '/app-shell.html', revision: version },
]);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/app-shell.html')));

/** The scanner's wasm is a megabyte that showing does not need: kept once the app runs, and at the latest when first asked for. */
const decoders = immutable.filter(isDecoder).map(({ path }) => absolute(path));
const decoderCache = 'krdpass-decoder';

async function keepDecoder() {
  const cache = await caches.open(decoderCache);
  for (const request of await cache.keys()) if (!decoders.includes(new URL(request.url).pathname)) await cache.delete(request);
  for (const url of decoders) if (!(await cache.match(url))) await cache.add(url);
}

registerRoute(
  ({ url }) => url.origin === self.location.origin && decoders.includes(url.pathname),
  async ({ request }) => {
    const cache = await caches.open(decoderCache);
    const kept = await cache.match(request);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  },
);

const deploymentCache = 'krdpass-deployment';

/** Network first, the last one for days without. */
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname === '/deployment.json',
  async ({ request }) => {
    const cache = await caches.open(deploymentCache);
    try {
      const answer = await fetch(request);
      if (answer.ok) await cache.put('/deployment.json', answer.clone());
      return answer;
    } catch {
      return (await cache.match('/deployment.json')) ?? Response.error();
    }
  },
);

self.addEventListener('message', (event) => {
  const { type } = (event.data ?? {}) as { type?: unknown };
  if (type === 'SKIP_WAITING') void self.skipWaiting();
  if (type === 'KEEP_DECODER') event.waitUntil(keepDecoder().catch(() => undefined));
});
