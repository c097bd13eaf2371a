/** The wallet's only fetch: without cookies, without cache, without redirects, with a time-out and a cap on what it reads. */

export type Request = Readonly<{
  method: 'GET' | 'POST';
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array<ArrayBuffer>;
  maxLength?: number;
  patience?: number; // milliseconds, for a body that takes long
}>;
type Reached = Readonly<{ status: number; text: string; dpopNonce: string | null }>;
type Failed = Readonly<{ failed: 'offline' | 'timeout' | 'too-large' }>;

const usualLength = 65_536;
const patience = 15_000; // milliseconds; a slow phone line needs them

/** `languages` goes into Accept-Language. Never rejects: what went wrong on the way is a value. */
export function createSend({ languages, timeout = patience }: { languages: () => string; timeout?: number }) {
  return async ({
    method,
    url,
    headers,
    body,
    maxLength = usualLength,
    patience: longer = timeout,
  }: Request): Promise<Reached | Failed> => {
    const signal = AbortSignal.timeout(longer);
    try {
      const answer = await fetch(url, {
        method,
        body,
        signal,
        headers: { ...headers, 'accept-language': languages() },
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
      const text = await readCapped(answer, maxLength);
      return text === null ? { failed: 'too-large' } : { status: answer.status, text, dpopNonce: answer.headers.get('dpop-nonce') };
    } catch {
      return { failed: signal.aborted ? 'timeout' : 'offline' };
    }
  };
}

async function readCapped({ body }: Response, maxLength: number): Promise<string | null> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > maxLength) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
