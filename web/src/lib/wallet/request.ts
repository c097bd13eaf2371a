/** A reader's request as the citizen sees it: who asks, why, how long it is kept, and which of their facts it is about. */
import type { CredentialType, Purpose } from '@krdpass/catalogue';
import { codeOf, toBase64url, type Code, type Names } from '@krdpass/credential';
import { readRequestCode, verifyRequest, type Request } from '@krdpass/credential/qr';
import type { Held } from './held.ts';
import type { Lists } from './present.ts';

/** A document that can answer, and the claims it would disclose. `beyond`: the unit has no permission for it. */
export type Wish = Readonly<{ held: Held; type: CredentialType; claims: readonly Readonly<{ name: string; beyond: boolean }>[] }>;

export type Inquiry = Readonly<{
  request: Request;
  random: string;
  unit: Names;
  authority: Names; // who registered the unit
  purpose: Purpose;
  wishes: readonly Wish[]; // what this wallet can answer with; none where it holds nothing of the kind
  wanted: readonly CredentialType[];
  clockDiffers: boolean;
}>;

export type RequestTools = Readonly<{
  lists: Lists;
  held: readonly Held[];
  now: number;
  answered: ReadonlySet<string>;
}>;

/** Null where the text is no request. `refused` says why nothing of it is shown. */
export async function readRequest(
  text: string,
  { lists: { trustList, catalogue }, held, now, answered }: RequestTools,
): Promise<Inquiry | Readonly<{ refused: Code }> | null> {
  const bytes = readRequestCode(text);
  if (!bytes) return null;
  const { types = [], purposes = [] } = catalogue.asking ?? {};
  try {
    const { request, authority, unit, wants, clockDiffers } = await verifyRequest(bytes, {
      readers: trustList.readers ?? [], // a list kept from before there were readers has none
      types,
      purposes: purposes.map(({ id }) => id),
      now,
      answered: (random) => answered.has(random),
    });
    const typeOf = (vct: string) => catalogue.credentials.find((type) => type.vct === vct)!;
    return {
      request,
      random: toBase64url(request.random),
      unit: unit.name,
      authority: authority.name,
      purpose: purposes.find(({ id }) => id === request.purpose)!,
      wanted: wants.map(({ vct }) => typeOf(vct)),
      wishes: wants.flatMap(({ vct, claims, beyond }) =>
        held
          .filter((one) => one.vct === vct)
          .map((one) => ({
            held: one,
            type: typeOf(vct),
            claims: claims.map((name) => ({ name, beyond: beyond.includes(name) })),
          })),
      ),
      clockDiffers,
    };
  } catch (fault) {
    return { refused: codeOf(fault) };
  }
}

/** What is ticked before the citizen touches anything: what was asked and may be asked, no claim more. */
export const firstChoice = ({ claims }: Wish): ReadonlySet<string> =>
  new Set(claims.filter(({ beyond }) => !beyond).map(({ name }) => name));

/** What every answer shows whatever is ticked. */
export const alwaysShown = ({ claims }: CredentialType): readonly string[] =>
  Object.keys(claims).filter((name) => claims[name]!.disclose === 'always');
