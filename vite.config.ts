// One configuration for the apps (built from their own folder) and for every test (run from the top).
import { resolve } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath, chromiumFlags } from './packages/run/src/chromium.mjs';

const root = import.meta.dirname;
const modules = ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**'];
const tests = (rooms: string, kind = '') => [`${rooms}/**/*${kind}.test.ts`];
const runes = ({ filename }: { filename: string }) => (filename.includes('node_modules') ? undefined : true);
const chromium = chromiumPath();
const base = process.cwd().endsWith('/issuer/console') ? '/console' : ''; // the issuer serves the officers' app below its own address

/** The policy written into app-shell.html. The server that hands the app out repeats it as a header with the exact addresses it may call. */
const directives = {
  'default-src': ['none'],
  'script-src': ['self', 'wasm-unsafe-eval'],
  'style-src': ['self'],
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'img-src': ['self', 'data:', 'blob:'],
  'font-src': ['self'],
  'connect-src': ['self', 'https:', 'http://localhost:*', 'http://127.0.0.1:*'],
  'worker-src': ['self'],
  'manifest-src': ['self'],
  'media-src': ['self', 'blob:'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none'],
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'krdpass-script-url'],
} as const;

export default defineConfig(({ mode }) =>
  mode === 'test'
    ? {
        test: {
          projects: [
            {
              root,
              test: {
                name: 'node',
                include: tests('{packages,web,verifier}'),
                exclude: [...tests('**', '.browser'), 'packages/{journey,ask}.test.ts', ...modules],
                testTimeout: 60_000, // properties of ten thousand runs, on a machine that does other things too
              },
            },
            {
              root,
              test: {
                name: 'issuer',
                include: [...tests('issuer'), 'packages/{journey,ask}.test.ts'],
                exclude: [...tests('**', '.browser'), ...modules],
                globalSetup: ['./issuer/src/store/testing.ts'],
                testTimeout: 60_000,
                hookTimeout: 60_000,
              },
            },
            ...(chromium
              ? [
                  {
                    root,
                    plugins: [svelte({ configFile: false, compilerOptions: { runes } })],
                    optimizeDeps: { exclude: ['zxing-wasm'] }, // only the decoder's worker imports it: found late, it would reload the page in the middle of a test
                    test: {
                      name: 'chromium',
                      include: tests('{packages,web,verifier,issuer/console}', '.browser'),
                      exclude: modules,
                      browser: {
                        enabled: true,
                        headless: true,
                        screenshotFailures: false,
                        provider: playwright({ launchOptions: { executablePath: chromium, args: chromiumFlags } }),
                        instances: [{ browser: 'chromium' as const }],
                      },
                    },
                  },
                ]
              : []),
          ],
        },
      }
    : {
        plugins: [
          sveltekit({
            compilerOptions: { runes },
            adapter: adapter({ fallback: 'app-shell.html', precompress: true }),
            serviceWorker: { register: false },
            paths: { base },
            csp: { mode: 'hash', directives: structuredClone(directives) as never },
          }),
        ],
        build: { assetsInlineLimit: 0, target: 'es2022' },
        server: { fs: { allow: [resolve(root)] } },
      },
);
