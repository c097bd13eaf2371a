/** `npm test`: the unit tests, then the journeys; one last line with the sum. Arguments (`-- --project issuer`) select among the unit tests. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { missing, none, sum } from './counts.ts';
import { ensureChromium } from './fetch-chromium.ts';
import { passSignalsOn, root } from './step.ts';
import { runJourneys, runVitest } from './suites.ts';

process.chdir(root);
passSignalsOn();
const selection = process.argv.slice(2);
const full = selection.length === 0;
const chromium = full && ensureChromium() !== undefined;

const { all: units, vectors } = await runVitest(selection);
const journeys = chromium ? await runJourneys([]) : none;

const vectorsThere = existsSync(resolve(process.env.KRDPASS_VECTORS ?? '../shared/vectors'));
const sentences = full ? missing({ vectors, vectorsThere, journeys, chromium }) : [];
for (const sentence of sentences) console.error(sentence);
const { passed, failed, leftOut } = sum(units, journeys, { ...none, failed: sentences.length });
if (leftOut) console.log(`${leftOut} left out by the tests themselves`);
const lacking = full && !chromium;
if (lacking) {
  console.error(
    'NOT A FULL PASS: no Chromium, so every *.browser.test.ts and every journey was left out. Install one (apt-get install chromium) or name it in CHROMIUM.',
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : lacking ? 3 : 0);
