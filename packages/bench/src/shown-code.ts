/** One holder's code as the wallet draws it, beside the same presentation in the other forms and raw. */
import { templateOf, type CredentialType } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import { fromBase64url, toBase64url, treeSalts, type ClaimValue } from '@krdpass/credential';
import { createShowCode, leafPaths } from '@krdpass/credential/qr';
import { testIssuer, testKey, testRandom, type TestTrust } from '../../credential/src/testing.ts';

/** Bytes: by template from the seed, by template with plain salts, in the generic form, and as a raw presentation. */
export type Sizes = Readonly<{ tree: number; plain: number; generic: number; raw: number }>;

type Person = Readonly<{ upn: string; values: readonly ClaimValue[] }>;

/** Throws where the catalogue has no dictionary or no template for the type, and where a code would not come back byte for byte. */
export async function measurer(type: CredentialType, trust: TestTrust) {
  const { dictionaries, templates } = await readCatalogue();
  const found = dictionaries.find(({ vct, form }) => vct === type.vct && form === 'show');
  const [frozen] = templates.filter(({ vct }) => vct === type.vct).sort((a, b) => b.id - a.id);
  if (!found || !frozen) throw new Error(`the catalogue has no dictionary or no template for ${type.vct}`);
  const template = templateOf(frozen, testIssuer);
  const bundle = {
    dictionary: { id: found.id, bytes: fromBase64url(found.text) },
    signers: trust.trustList.services.map(({ certificate }) => [certificate]),
  };
  return async ({ upn, values }: Person, paths: readonly (readonly string[])[], turn: number): Promise<Sizes> => {
    const holder = testKey(`bench holder ${upn}`);
    const seed = testRandom(`seed ${upn}`)(16);
    const salts = treeSalts(template, seed, holder.publicJwk);
    const idx = (turn * 30_013 + 977) % 131_072; // as scattered as real slots are
    const credential = await trust.issue(values, { vct: type.vct, holder: holder.publicJwk, idx, saltOf: (path) => salts(path)! });
    const nonce = toBase64url(testRandom(`nonce ${upn}`)(4));
    const presentation = await trust.present(credential, { signer: holder, paths, nonce, order: leafPaths(template) });
    const sizeIn = (kind: number, more: object) => {
      const code = createShowCode(presentation, { ...bundle, ...more });
      if (code[0] !== kind) throw new Error(`holder ${turn} gets a code of kind ${code[0]!.toString(16)}`);
      return code.length;
    };
    return {
      tree: sizeIn(0x10, { template, seed }),
      plain: sizeIn(0x12, { template }),
      generic: sizeIn(0x14, {}),
      raw: presentation.length,
    };
  };
}
