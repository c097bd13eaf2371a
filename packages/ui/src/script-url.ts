/** The one Trusted Types policy of the apps: it lets through the service worker and our own built workers, and nothing else. */

type Policy = { createScriptURL(address: string): unknown };
type Factory = { createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy };

const worker = /^\/_app\/immutable\/workers\/[\w.-]+\.js$/;

function own(address: string): string {
  const url = new URL(address, location.origin);
  const allowed =
    url.origin === location.origin && (url.pathname === '/service-worker.js' || worker.test(url.pathname) || import.meta.env.DEV);
  if (!allowed) throw new TypeError('this script address is not one of ours');
  return address;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('krdpass-script-url', { createScriptURL: own });

/** An address that may start a worker. Throws TypeError for any other script. Typed as the string that the browser's own signatures still ask for. */
export const scriptUrl = (address: string): string => (policy ? (policy.createScriptURL(address) as string) : own(address));
