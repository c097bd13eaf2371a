/** Bytes of sealed answers, by template and in the generic form, of every demo citizen with a salary and of every driver. */
import { templateOf, type CredentialType } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import { fromBase64url, treeSalts } from '@krdpass/credential';
import { askedBy, createAnswer, createSealingKey, leafPaths, parseRequest, versionFor } from '@krdpass/credential/qr';
import { testReader } from '../../credential/src/qr/testing.ts';
import { testIssuer, testKey, testRandom, testTrust } from '../../credential/src/testing.ts';
import { holdersOf, now, pathsOf, type Holder } from './demo-state.ts';
import type { Report } from './main.ts';
import { median } from './rounds.ts';

type Sizes = Readonly<{ template: number; generic: number; raw: number }>;

async function answerer(type: CredentialType) {
  const trust = await testTrust({ now });
  const { dictionaries, templates } = await readCatalogue();
  const own = dictionaries.filter(({ vct }) => vct === type.vct);
  const found = own.find(({ form }) => form === 'ask') ?? own.find(({ form }) => form === 'show')!;
  const template = templateOf(templates.filter(({ vct }) => vct === type.vct).sort((a, b) => b.id - a.id)[0]!, testIssuer);
  const bundle = {
    dictionary: { id: found.id, bytes: fromBase64url(found.text) },
    signers: trust.trustList.services.map(({ certificate }) => [certificate]),
  };
  const request = parseRequest(await (await testReader(trust)).ask());
  return async ({ upn, values }: Holder, preset: string, turn: number): Promise<Sizes> => {
    const holder = testKey(`bench holder ${upn}`);
    const seed = testRandom(`seed ${upn}`)(16);
    const salts = treeSalts(template, seed, holder.publicJwk);
    const idx = (turn * 30_013 + 977) % 131_072;
    const credential = await trust.issue(values, { vct: type.vct, holder: holder.publicJwk, idx, saltOf: (path) => salts(path)! });
    const order = leafPaths(template);
    const presentation = await trust.present(credential, { signer: holder, paths: pathsOf(type, preset), order, ...askedBy(request) });
    const size = async (more: object) =>
      (await createAnswer(presentation, { ...bundle, ...more, request, sender: await createSealingKey() })).length;
    return { template: await size({ template, seed }), generic: await size({}), raw: presentation.length };
  };
}

export async function run(report: Report): Promise<void> {
  for (const [id, presets] of [
    ['salary-proof', ['loan', 'answers', 'employment']],
    ['driving-licence', ['roadside']],
  ] as const) {
    const { type, holders } = await holdersOf(id, { unread: ['picture', 'portrait_qr'] });
    const answer = await answerer(type);
    for (const preset of presets) {
      const measured: Sizes[] = [];
      for (const [turn, holder] of holders.entries()) measured.push(await answer(holder, preset, turn));
      const all = (form: keyof Sizes) => measured.map((one) => one[form]);
      const beside = (what: string, peer: string, form: keyof Sizes, pick: (values: readonly number[]) => number) => {
        const [value, peerValue] = [pick(all('template')), pick(all(form))];
        report({ name: `qr.answer.${preset}.${what}`, value, unit: 'B', peer, peerValue, ratio: value / peerValue });
      };
      beside('min', 'raw SD-JWT + KB', 'raw', (values) => Math.min(...values));
      beside('median', 'raw SD-JWT + KB', 'raw', median);
      beside('median', 'generic form, sealed', 'generic', median);
      beside('max', 'raw SD-JWT + KB', 'raw', (values) => Math.max(...values));
      const largest = Math.max(...all('template'));
      console.log(`answer ${preset}: ${holders.length} of ${id}, largest needs QR version ${versionFor(largest, 'L')}-L`);
    }
  }
}
