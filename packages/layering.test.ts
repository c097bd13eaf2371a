/** The walls of the house: who may import whom, and who may touch the world outside. A table, and one loop that enforces it. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

type Wall = Readonly<{
  may: RegExp; // what a file of this room may import; relative paths are seen from the top of the repository
  types?: RegExp; // what it may import as a type only
  never?: RegExp; // words that reach outside
}>;

const outside = /\b(fetch|Date\.now)\(|\bnew Date\(\)|\b(indexedDB|localStorage|globalThis)\b|\b(process|document|window)\./;
const network = /(?<!\.)\bfetch\(/;
const sql = /\b(select\s+[\w*].*\bfrom|insert\s+into|update\s+\w+\s+set|delete\s+from)\b/i;

/** Glob of a room's files → what they may import. */
const walls: Readonly<Record<string, Wall>> = {
  'packages/locale/src/**/*.ts': { may: /^packages\/locale\// },
  'packages/catalogue/src/!(folder).ts': { may: /^(packages\/catalogue\/|@krdpass\/locale$)/, never: outside },
  'packages/catalogue/{credentials,registers,services,examples}/*.ts': { may: /^(packages\/catalogue\/(src|registers)\/|@krdpass\/locale$)/ },
  'packages/credential/src/!(vc-jwt|testing|sha256-node).ts': {
    may: /^(packages\/credential\/src\/(?!vc-jwt|testing|sha256-node)|@noble\/|#sha256$)/,
    never: outside,
  },
  'packages/credential/src/sha256-node.ts': { may: /^node:crypto$/, never: outside },
  'packages/credential/src/mdoc/!(testing|testing-peers).ts': {
    may: /^packages\/credential\/src\/(?!vc-jwt|testing|mdoc\/testing|qr\/)/,
    never: outside,
  },
  'packages/credential/src/vc-jwt.ts': { may: /^(packages\/credential\/src\/|did-jwt-vc$)/, never: outside },
  'packages/credential/src/qr/!(generic|make-dictionaries|make-templates).ts': {
    may: /^packages\/credential\/src\//,
    types: /^@krdpass\/catalogue$/,
    never: outside,
  },
  'packages/credential/src/qr/generic.ts': { may: /^(packages\/credential\/src\/|fflate$)/, never: outside },
  'packages/openid4vc/src/*.ts': { may: /^(packages\/openid4vc\/src\/|@krdpass\/credential$)/, never: outside },
  'packages/ui/src/**/*.{ts,svelte}': {
    may: /^(packages\/ui\/src\/|svelte(\/|$)|@krdpass\/locale$|qr$|zxing-wasm\/|@fontsource\/)/,
    types: /^@krdpass\/(catalogue|credential)$/,
    never: network,
  },
  'issuer/src/routes/**/*.ts': {
    may: /^(issuer\/src\/(routes|application)\/|hono(\/|$)|valibot$|@krdpass\/openid4vc$)/,
    types: /^@krdpass\//,
    never: sql,
  },
  'issuer/src/application/**/!(testing|authenticator.testing).ts': {
    may: /^(issuer\/src\/(application|store|registers|keys|uploads)\/|node:crypto$|@simplewebauthn\/server$|@krdpass\/(catalogue|credential|openid4vc|locale)(\/vc-jwt|\/mdoc|\/qr)?$)/,
    types: /^issuer\/src\/(config|catalogue)\.ts$/,
    never: sql,
  },
  'issuer/src/uploads/*.ts': { may: /^(node:zlib$|sharp$)/, never: sql },
  'issuer/src/registers/**/*.ts': {
    may: /^(issuer\/src\/(registers|store)\/|node:|sharp$|@krdpass\/(catalogue|locale|credential)$)/,
    never: sql,
  },
  'issuer/src/store/**/!(testing).ts': { may: /^(issuer\/src\/store\/|node:|postgres$)/ },
  'web/src/lib/wallet/**/*.ts': {
    may: /^(web\/src\/lib\/wallet\/|@krdpass\/(catalogue|credential(\/qr|\/vc-jwt)?|openid4vc|locale)$)/,
    types: /^(#lib\/(store|issuer)\/|web\/src\/lib\/(store|issuer)\/)/,
    never: /(?<!\.)\bfetch\(|\b(indexedDB|localStorage)\b|\b(document|window)\./,
  },
  'web/src/lib/store/**/*.ts': { may: /^(web\/src\/lib\/store\/|idb$)/, types: /^(@krdpass\/|web\/src\/lib\/wallet\/|#lib\/wallet\/)/ },
  'web/src/routes/**/*.{ts,svelte}': {
    may: /^(web\/src\/(routes\/|app\.css$)|#lib\/|svelte(\/|$)|\$app\/|@krdpass\/(ui\/|locale$))/,
    types: /^@krdpass\//,
    never: network,
  },
  'verifier/src/lib/**/!(refresh|deployment).{ts,svelte}': {
    may: /^(verifier\/src\/lib\/|#lib\/|svelte(\/|$)|\$app\/|idb$|@krdpass\/(credential(\/qr|\/vc-jwt)?|locale|catalogue|ui\/.*)$)/,
    never: network,
  },
  'verifier/src/routes/**/*.{ts,svelte}': {
    may: /^(verifier\/src\/(routes\/|app\.css$)|#lib\/|svelte(\/|$)|\$app\/|@krdpass\/(ui\/|locale$))/,
    types: /^@krdpass\//,
    never: network,
  },
  'issuer/console/src/**/!(call).{ts,svelte}': {
    may: /^(issuer\/console\/src\/|#lib\/|svelte(\/|$)|\$app\/|@simplewebauthn\/browser$|@krdpass\/(ui\/.*|locale|catalogue)$)/,
    never: network,
  },
  '{web,verifier}/src/service-worker/*.ts': { may: /^(\$app\/|workbox-|\$service-worker)/ },
};

/** Where the browser's own doors to storage and network may stand, once each. */
const doors: Readonly<Record<string, { word: RegExp; rooms: string; only: RegExp }>> = {
  'the wallet opens IndexedDB in one room': { word: /from 'idb'/, rooms: 'web/src/**/*.{ts,svelte}', only: /^web\/src\/lib\/store\// },
  'the wallet fetches in one room': {
    word: network,
    rooms: 'web/src/{lib,routes}/**/*.{ts,svelte}',
    only: /^web\/src\/lib\/(issuer\/|deployment)/,
  },
  'the verifier fetches only to refresh': {
    word: network,
    rooms: 'verifier/src/{lib,routes}/**/*.{ts,svelte}',
    only: /^verifier\/src\/lib\/(refresh|deployment)/,
  },
  'the console asks the issuer in one file': {
    word: network,
    rooms: 'issuer/console/src/**/*.{ts,svelte}',
    only: /^issuer\/console\/src\/lib\/call\.ts$/,
  },
  'passkeys are verified in one file': {
    word: /from '@simplewebauthn\/server'/,
    rooms: 'issuer/src/**/*.ts',
    only: /^issuer\/src\/application\/officers\/passkey\.ts$/,
  },
  'SQL stands in the store alone': { word: sql, rooms: 'issuer/src/**/*.ts', only: /^issuer\/src\/store\// },
  'did-jwt-vc stands in one file': {
    word: /from 'did-jwt-vc'/,
    rooms: '{packages/credential,packages/openid4vc,issuer,web,verifier}/src/**/*.{ts,svelte}',
    only: /^packages\/credential\/src\/vc-jwt\.ts$/,
  },
};

const imports = /(\bimport type\b[^'";]*?)?(?:\bfrom\s|\bimport\s*\(?)\s*['"]([^'"]+)['"]/g;
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|[^:'"`])\/\/.*$|<!--[\s\S]*?-->/gm, '');

const filesOf = (room: string) => globSync(room).filter((file) => !/node_modules|\/build\/|\.svelte-kit|\.(test|spec)\.ts$/.test(file));

/** The sentences that a file's code breaks a wall with; none when it keeps to its room. */
function breaches(file: string, source: string, { may, types, never }: Wall): string[] {
  const code = withoutComments(source);
  const found: string[] = [];
  for (const [, typeOnly, name = ''] of code.matchAll(imports)) {
    const target = name.startsWith('.') ? join(dirname(file), name) : name;
    if (!may.test(target) && !(typeOnly && types?.test(target))) found.push(`${file} imports ${target}`);
  }
  const reached = never?.exec(code.replace(imports, ''));
  if (reached) found.push(`${file} reaches outside: ${reached[0]}`);
  return found;
}

describe.each(Object.entries(walls))('%s', (room, wall) => {
  const files = filesOf(room);

  test('the wall stands around something', () => expect(files).not.toEqual([]));

  test('no import crosses it', () => expect(files.flatMap((file) => breaches(file, readFileSync(file, 'utf8'), wall))).toEqual([]));

  test('a planted import is found', () => {
    const file = files[0]!;
    for (const planted of [
      "import { x } from 'left-pad';",
      "export * from '../../../../../secret.ts';",
      "const y = await import('left-pad');",
    ])
      expect(breaches(file, planted, wall)).toHaveLength(1);
    if (wall.never) expect(breaches(file, "const stolen = fetch('https://x'); const s = sql`select a from b`;", wall)).toHaveLength(1);
  });
});

test.each(Object.entries(doors))('%s', (_law, { word, rooms, only }) => {
  const holders = filesOf(rooms).filter((file) => word.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(holders, 'a law about nothing guards nothing').not.toEqual([]);
  expect(holders.filter((file) => !only.test(file))).toEqual([]);
});
