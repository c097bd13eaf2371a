/** The demo's officers: two at every authority that decides, so that four eyes can be had, and one of each other trade. Each is a citizen too. */
import { createCitizens } from './families.ts';
import { personas } from './personas.ts';

export type DemoOfficer = Readonly<{ id: string; name: string; upn: string; authority: string; roles: readonly string[] }>;

const deciding = ['traffic', 'civil-status', 'interior', 'residence', 'finance', 'justice', 'notary', 'real-estate', 'trade', 'health'];

const posts: readonly (readonly [id: string, authority: string, roles: readonly string[]])[] = [
  ...deciding.flatMap(
    (authority) =>
      [
        [`${authority}-clerk`, authority, ['clerk', 'cashier']],
        [`${authority}-supervisor`, authority, ['clerk', 'supervisor']],
      ] as const,
  ),
  ['counter', 'interior', ['counter']],
  ['auditor', 'justice', ['auditor']],
];

/** The same people for the same posts on every call. None of them is one of the citizens whose stories the demo tells. */
export function demoOfficers(): readonly DemoOfficer[] {
  const told = new Set(personas.map(({ upn }) => upn));
  const adults = createCitizens().filter(({ upn, birth }) => !told.has(upn) && birth > '1970' && birth < '1995');
  return posts.map(([id, authority, roles], n) => {
    const { given, father, upn } = adults[n]!;
    return { id, name: `${given.latin} ${father.latin}`, upn, authority, roles };
  });
}
