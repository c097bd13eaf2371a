/** Asks the service worker to keep the scanner's decoder, once the app stands and the line is idle. */

export async function keepDecoder() {
  const registration = await navigator.serviceWorker?.ready;
  registration?.active?.postMessage({ type: 'KEEP_DECODER' });
}
