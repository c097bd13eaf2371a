/** Makes the whole verifier work without a network: every file of the build is kept, the decoder's wasm included. */
import { version } from '$app/env';
import { assets, immutable, prerendered } from '$app/manifest';
import { self } from '$app/service-worker';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

const absolute = (path: string) => (path.startsWith('/') ? path : `/${path}`);

precacheAndRoute([
  ...immutable.map(({ path }) => ({ url: absolute(path), revision: null })), // the name carries the hash
  ...[...assets, ...prerendered].map(({ path }) => ({ url: absolute(path), revision: version })),
  { url: '/app-shell.html', revision: version },
]);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/app-shell.html')));

/** Which installation this is: from the network where there is one, else as it was last answered. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === '/deployment.json',
  async ({ request }) => {
    const kept = await caches.open('deployment');
    try {
      const fresh = await fetch(request, { cache: 'no-cache' });
      if (fresh.ok) await kept.put(request, fresh.clone());
      return fresh;
    } catch {
      return (await kept.match(request)) ?? Response.error();
    }
  },
);

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
