/** Finds the file of a build that answers a path, in the smallest encoding the caller takes. Never leaves the build's folder. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

export type StaticFile = Readonly<{
  path: string;
  type: string;
  encoding?: 'br' | 'gzip';
  served: string /* path inside the build */;
  size: number;
  modified: number;
}>;

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

const encodings = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
] as const;

/** Null for a path that names nothing. A path without an extension is a navigation: its page if the build has one, else the shell. */
export async function findFile(build: string, path: string, acceptEncoding: string): Promise<StaticFile | null> {
  const inside = safePath(path);
  if (inside === null) return null;
  for (const served of candidates(inside)) {
    const plain = await fileAt(join(build, served));
    if (!plain) continue;
    const type = types[served.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream';
    for (const { encoding, suffix } of encodings) {
      if (!accepts(acceptEncoding, encoding)) continue;
      const packed = await fileAt(join(build, served + suffix));
      if (packed) return { ...packed, type, encoding, served };
    }
    return { ...plain, type, served };
  }
  return null;
}

/** Null for anything that is not plainly a path below the build: dot segments and dot files, backslashes, NUL, broken escapes. */
function safePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    const odd = /[\\\0]|\/\/|\/\./.test(decoded) || !decoded.startsWith('/');
    return odd ? null : decoded;
  } catch {
    return null;
  }
}

function candidates(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.includes('.') || path.startsWith('/_app/')) return [path];
  const page = path.replace(/\/$/, '');
  return [...(page ? [`${page}.html`] : []), `${page}/index.html`, '/app-shell.html'];
}

async function fileAt(path: string): Promise<{ path: string; size: number; modified: number } | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { path, size: found.size, modified: Math.floor(found.mtimeMs) } : null;
}

/** RFC 9110 §12.5.3, as far as it matters: listed, or covered by `*`, and not at weight 0. */
function accepts(header: string, encoding: string): boolean {
  const listed = header.split(',').map((part) =>
    part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const match = listed.find(([name]) => name === encoding) ?? listed.find(([name]) => name === '*');
  return match !== undefined && !match.slice(1).some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
}
