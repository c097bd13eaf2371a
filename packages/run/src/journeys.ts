/** `npm run journeys`: the journeys alone, in real Chromium against the built apps; arguments go to Playwright. */
import process from 'node:process';
import { ensureChromium } from './fetch-chromium.ts';
import { passSignalsOn, root } from './step.ts';
import { runJourneys } from './suites.ts';

process.chdir(root);
passSignalsOn();
if (!ensureChromium()) {
  console.error('There is no Chromium to walk the journeys with: install one (apt-get install chromium) or name it in CHROMIUM.');
  process.exit(3);
}
const { passed, failed } = await runJourneys(process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
