/** Writes the corpus in memory: what every case declares, completed with all eleven outcomes. A case that judges otherwise than declared is an error. */
import { deepStrictEqual } from 'node:assert';
import { verifyWithNoble } from '../src/signature.ts';
import { bindingCases } from './cases/binding.ts';
import { catalogueCases } from './cases/catalogue.ts';
import { askCases } from './cases/ask.ts';
import { codeCases } from './cases/codes.ts';
import { currencyCases } from './cases/currency.ts';
import { disclosureCases } from './cases/disclosures.ts';
import { formCases } from './cases/form.ts';
import { frameCases } from './cases/frames.ts';
import { goodCases } from './cases/good.ts';
import { listCases } from './cases/lists.ts';
import { mdocFormCases } from './cases/mdoc-form.ts';
import { mdocCases } from './cases/mdoc.ts';
import { revocationCases } from './cases/revocations.ts';
import { trustCases } from './cases/trust.ts';
import { vcCases, vpCases } from './cases/vc.ts';
import { createJudge, type Judgement } from './judge.ts';
import { setScene, type Expected, type Vector } from './scene.ts';

const cases = [
  goodCases,
  formCases,
  disclosureCases,
  trustCases,
  currencyCases,
  bindingCases,
  listCases,
  vcCases,
  vpCases,
  catalogueCases,
  codeCases,
  mdocFormCases,
  mdocCases,
  revocationCases,
  frameCases,
  askCases,
];

/** What was declared, and the ten other checks as they came out. */
function complete({ id, expect }: Vector, { verdict, code, foreign, incomplete }: Judgement): Expected {
  if (!verdict) {
    deepStrictEqual(
      { code, foreign, incomplete },
      { code: expect.code, foreign: expect.foreign, incomplete: expect.incomplete },
      `${id}: ${code ?? (foreign ? 'foreign' : incomplete ? 'incomplete' : 'accepted')}`,
    );
    return expect;
  }
  const bad = verdict.checks.filter(({ outcome }) => outcome !== 'passed');
  const told = verdict.checks.find(({ name }) => name === expect.check);
  const found = { colour: verdict.colour, code: told?.code, ...(told && { outcome: told.outcome }) };
  const declared = expect.checks?.[expect.check!] ?? told?.outcome;
  const wanted = { colour: expect.colour, code: expect.code, ...(told && { outcome: declared }) };
  deepStrictEqual(found, wanted, `${id}: ${JSON.stringify(bad)}`);
  return { ...expect, checks: Object.fromEntries(verdict.checks.map(({ name, outcome }) => [name, outcome])) };
}

/** Throws, naming them all, where cases and the judge disagree; and where two vectors have one name. */
export async function writeCorpus() {
  const disagreements: string[] = [];
  const scene = await setScene();
  for (const build of cases) await build(scene);
  const { holdings } = scene;
  const judge = createJudge((name) => holdings[name]!, verifyWithNoble);
  const written = async (vectors: readonly Vector[]) => {
    const files = new Map<string, Vector>();
    for (const vector of vectors) {
      if (files.has(vector.id)) throw new Error(`two vectors are called ${vector.id}`);
      const judgement = await judge(vector);
      try {
        files.set(vector.id, { ...vector, expect: complete(vector, judgement) });
      } catch (error) {
        disagreements.push((error as Error).message);
      }
    }
    return files;
  };
  const corpus = { trust: new Map(Object.entries(holdings)), accept: await written(scene.accept), reject: await written(scene.reject) };
  if (disagreements.length > 0) throw new Error(disagreements.join('\n\n'));
  return corpus;
}
