/** `/deployment.json` of the server that handed the wallet out; the service worker keeps the last one for days without a network. */

/** The file's text, or null where neither network nor service worker has one. */
export async function fetchDeployment(): Promise<string | null> {
  try {
    const answer = await fetch('/deployment.json', { cache: 'no-cache', signal: AbortSignal.timeout(5000) });
    return answer.ok ? (await answer.text()).slice(0, 65_536) : null;
  } catch {
    return null;
  }
}
