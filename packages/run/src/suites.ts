/** The two kinds of tests, each run with its own reporter on the screen and a JSON report beside it for the count. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApps, prepareApps } from './build-apps.ts';
import { countPlaywright, countVitest, none, orFailed, type Counts, type PlaywrightReport, type VitestReport } from './counts.ts';
import { step } from './step.ts';

/** `vectors` counts the tests of published vectors among them. The apps are prepared first: their types come from a generated configuration. */
export async function runVitest(args: readonly string[]): Promise<{ all: Counts; vectors: Counts }> {
  const unprepared = await prepareApps();
  if (unprepared) return { all: orFailed(none, unprepared), vectors: none };
  return withReport<VitestReport, { all: Counts; vectors: Counts }>(
    (file) =>
      step('node_modules/vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]),
    (report, code) => ({
      all: orFailed(report ? countVitest(report) : none, code),
      vectors: report ? countVitest(report, /vectors/) : none,
    }),
  );
}

/** Builds the apps first when they are out of date. */
export async function runJourneys(args: readonly string[]): Promise<Counts> {
  const built = await buildApps();
  if (built) return orFailed(none, built);
  return withReport<PlaywrightReport, Counts>(
    (file) =>
      step(
        'node_modules/@playwright/test/cli.js',
        ['test', '-c', 'packages/journeys/playwright.config.ts', '--reporter=list,json', ...args],
        {
          env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        },
      ),
    (report, code) => orFailed(report ? countPlaywright(report) : none, code),
  );
}

async function withReport<R, T>(run: (file: string) => Promise<number>, read: (report: R | undefined, code: number) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'krdpass-report-'));
  try {
    const file = join(folder, 'report.json');
    const code = await run(file);
    return read(parse<R>(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Undefined when the tool ended before it could write its report. */
function parse<R>(file: string): R | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as R;
  } catch {
    return undefined;
  }
}
