/** Journeys: what people do, in a real Chromium with a real camera pipeline and real service workers. Files side by side, the tests of a file in order. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2, // a file each, with a system of its own
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  outputDir: '../../node_modules/.journeys',
});
