/** How many tests passed and failed, read from the JSON reports of vitest and Playwright; what a full run must contain. */

export type Counts = Readonly<{ passed: number; failed: number; leftOut: number }>;

export const none: Counts = { passed: 0, failed: 0, leftOut: 0 };

export const sum = (...all: readonly Counts[]): Counts =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, leftOut: a.leftOut + b.leftOut }), none);

export type VitestReport = Readonly<{
  testResults: readonly Readonly<{ name: string; status: string; assertionResults: readonly Readonly<{ status: string }>[] }>[];
}>;

/** `match` limits the count to test files of that name. A file that could not be loaded counts as one failed test. */
export function countVitest(report: VitestReport, match: RegExp = /(?:)/): Counts {
  return sum(
    ...report.testResults
      .filter(({ name }) => match.test(name.split('/').at(-1)!))
      .map(({ status, assertionResults }) => {
        const of = (wanted: string) => assertionResults.filter((result) => result.status === wanted).length;
        const failed = of('failed');
        const unloaded = status === 'failed' && failed === 0 ? 1 : 0;
        return { passed: of('passed'), failed: failed + unloaded, leftOut: assertionResults.length - of('passed') - failed };
      }),
  );
}

export type PlaywrightReport = Readonly<{ stats: Readonly<{ expected: number; unexpected: number; flaky: number; skipped: number }> }>;

/** A journey that passed only at its second attempt passed. */
export function countPlaywright({ stats }: PlaywrightReport): Counts {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, leftOut: stats.skipped };
}

/** A run that ended badly without a failed test (a server that did not start, an unhandled rejection) counts one. */
export const orFailed = (counts: Counts, code: number): Counts => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/** What a run that calls itself full must have had; each sentence is one failure. */
export function missing(run: Readonly<{ vectors: Counts; vectorsThere: boolean; journeys: Counts; chromium: boolean }>): readonly string[] {
  const sentences: string[] = [];
  const ran = (counts: Counts) => counts.passed + counts.failed > 0;
  if (run.vectorsThere && !ran(run.vectors)) sentences.push('The published vectors are there, but no test of a *vectors*.test.ts ran.');
  if (run.chromium && !ran(run.journeys)) sentences.push('There is a Chromium, but no journey ran.');
  return sentences;
}
