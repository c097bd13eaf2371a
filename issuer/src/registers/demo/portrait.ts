/** Faces nobody has: a flat drawing on a plain ground, told by skin, hair, scarf, glasses and beard, with DEMO written across the clothes. */
import { randomOf, type Random } from './random.ts';

export type Sex = 1 | 2; // ISO 5218: male, female

export type Appearance = Readonly<{
  ground: string;
  skin: readonly [light: string, shade: string];
  hair: string;
  clothes: readonly [main: string, trim: string];
  cut: 'short' | 'parted' | 'curly' | 'receding' | 'bald' | 'long' | 'bob' | 'bun' | 'scarf' | 'turban';
  beard: 'none' | 'moustache' | 'short' | 'full';
  glasses: boolean;
  width: number; // of the face
}>;

/** What tells faces apart, whatever they wear; lengths in units of the drawing. */
export type Features = Readonly<{
  eyes: number; // from the middle of the face
  brows: number; // how much their outer ends hang
  nose: number; // longer than usual by
  mouth: number; // half its width
  chin: number; // where the face ends
}>;

/** The face of everybody in the registers: there, skin, hair and dress tell people apart. */
const usual: Features = { eyes: 7.3, brows: 0, nose: 0, mouth: 4.5, chin: 69 };

export type Light = 'even' | 'left' | 'right' | 'dim';

const grounds = ['#dfe8ee', '#e9e4d8', '#dde9df', '#e6e0ea'];
const skins = [
  ['#f0cfb4', '#d9ab8a'],
  ['#e4b894', '#c9936c'],
  ['#cf9d75', '#b07c55'],
  ['#b07f5b', '#8f6142'],
] as const;
const hairs = ['#1d1815', '#2e2019', '#4a3122', '#6b4a2e'];
const clothes = [
  ['#2f4858', '#f4f1ea'],
  ['#5b3a4a', '#efe6da'],
  ['#3c5a45', '#f0ead9'],
  ['#4a4a58', '#e9eef2'],
  ['#7a4b32', '#f3ecdf'],
] as const;
const scarves = ['#3b5b7a', '#7a3b4b', '#4d6b50', '#5a4a78', '#30343b'];

function cutOf(random: Random, sex: Sex, age: number): Appearance['cut'] {
  if (sex === 2) return random.chance(age > 50 ? 0.8 : age < 12 ? 0 : 0.45) ? 'scarf' : random.pick(['long', 'long', 'bob', 'bun']);
  if (age > 60 && random.chance(0.35)) return 'turban';
  if (age > 45 && random.chance(0.5)) return random.pick(['receding', 'bald']);
  return random.pick(['short', 'parted', 'curly']);
}

/** The same person looks the same on every document; `age` only greys the hair. */
export function appearanceOf(upn: string, sex: Sex, age: number): Appearance {
  const random = randomOf(`portrait ${upn}`);
  const ground = random.pick(grounds);
  const skin = random.pick(skins);
  const young = random.pick(hairs);
  const cut = cutOf(random, sex, age);
  const beard = sex === 1 && age >= 18 ? random.pick(['none', 'none', 'moustache', 'short', 'full'] as const) : 'none';
  return {
    ground,
    skin,
    beard,
    cut,
    hair: age > 64 ? '#d9d6d0' : age > 48 ? '#7d7872' : young,
    clothes: cut === 'scarf' ? [random.pick(clothes)[0], random.pick(scarves)] : random.pick(clothes),
    glasses: random.chance(age > 45 ? 0.4 : 0.16),
    width: random.between(16, 19),
  };
}

const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** What lies behind the head: long hair, the back of a scarf. */
function behind({ cut, hair, clothes: [, trim], width: w }: Appearance) {
  if (cut === 'long') return path(`M${37 - w} 40C${36 - w} 4 ${44 + w} 4 ${43 + w} 40L${44 + w} 76H${36 - w}Z`, hair);
  if (cut === 'bob') return path(`M${36 - w} 40C${34 - w} 6 ${46 + w} 6 ${44 + w} 40L${43 + w} 60H${37 - w}Z`, hair);
  if (cut === 'bun') return `<circle cx="40" cy="14" r="9" fill="${hair}"/>`;
  if (cut === 'scarf')
    return path(
      `M${35 - w} 44C${32 - w} 4 ${48 + w} 4 ${45 + w} 44C${46 + w} 62 ${50 + w} 78 ${52 + w} 90H${28 - w}C${30 - w} 78 ${34 - w} 62 ${35 - w} 44Z`,
      trim,
    );
  return '';
}

/** What lies over the forehead, drawn from one temple (l) to the other (r). */
function above({ cut, hair, ground, clothes: [main, trim], width: w }: Appearance) {
  const l = 40 - w;
  const r = 40 + w;
  switch (cut) {
    case 'bald':
      return line(`M${l} 42V38M${r} 42V38`, hair, 3);
    case 'receding':
      return path(`M${l - 1} 42C${l - 2} 14 ${r + 2} 14 ${r + 1} 42L${r - 2} 34C${r - 4} 22 ${l + 4} 22 ${l + 2} 34Z`, hair);
    case 'parted':
      return path(
        `M${l - 1} 42C${l - 4} 8 ${r + 4} 8 ${r + 1} 42L${r - 2} 34C${r - 6} 33 42 33 ${l + 9} 27C${l + 8} 31 ${l + 4} 32 ${l + 2} 34Z`,
        hair,
      );
    case 'curly':
      return path(
        `M${l - 1} 42C${l - 7} 30 ${l - 2} 20 ${l + 5} 19C${l + 7} 10 40 11 40 14C42 9 ${r - 6} 11 ${r - 4} 19C${r + 4} 21 ${r + 6} 31 ${r + 1} 42L${r - 2} 34C${r - 7} 27 ${l + 8} 30 ${l + 2} 34Z`,
        hair,
      );
    case 'turban':
      return (
        path(`M${l - 4} 33C${l - 8} 4 ${r + 8} 4 ${r + 4} 33C${r - 8} 24 ${l + 8} 24 ${l - 4} 33Z`, main) +
        line(`M${l - 2} 27C${l + 10} 14 ${r - 4} 14 ${r + 3} 24M${l + 1} 18C${l + 12} 9 ${r - 10} 10 ${r} 16`, ground, 1.6)
      );
    case 'scarf':
      return path(
        `M${l - 2} 46C${l - 5} 8 ${r + 5} 8 ${r + 2} 46C${r} 62 46 70 40 71C34 70 ${l} 62 ${l - 2} 46ZM${l + 2} 44C${l + 2} 58 33 66 40 66C47 66 ${r - 2} 58 ${r - 2} 44C${r - 2} 30 50 27 40 27C30 27 ${l + 2} 30 ${l + 2} 44Z`,
        trim,
      );
    case 'long':
    case 'bob':
    case 'bun':
      return path(
        `M${l - 1} 44C${l - 4} 10 ${r + 4} 10 ${r + 1} 44C${r - 1} 34 ${r - 6} 28 40 25C${l + 8} 28 ${l + 1} 34 ${l - 1} 44Z`,
        hair,
      );
    case 'short':
      return path(`M${l - 1} 42C${l - 4} 10 ${r + 4} 10 ${r + 1} 42L${r - 2} 33C${r - 8} 26 ${l + 8} 26 ${l + 2} 33Z`, hair);
  }
}

function beardOf({ beard, hair, width: w }: Appearance) {
  const moustache = line('M34 56.5C37 54.5 43 54.5 46 56.5', hair, 2.6);
  if (beard === 'moustache') return moustache;
  if (beard === 'none') return '';
  const depth = beard === 'full' ? 74 : 70;
  return (
    path(
      `M${40 - w} 46C${41 - w} 56 34 55 40 55C46 55 ${39 + w} 56 ${40 + w} 46C${40 + w} 62 48 ${depth} 40 ${depth}C32 ${depth} ${40 - w} 62 ${40 - w} 46Z`,
      hair,
    ) + moustache
  );
}

const letters = 'M0 0V6H1.5Q4 5.5 4 3Q4 .5 1.5 0ZM10 0H7V6H10M7 3H9.5M13 6V0L15 3.5L17 0V6M22 0Q20 0 20 3Q20 6 22 6Q24 6 24 3Q24 0 22 0Z'; // D E M O as strokes: no font is needed

const shadows: Readonly<Record<Light, string>> = {
  even: '',
  left: '<path d="M44 0H80V100H52Z" fill="#1a1420" fill-opacity=".22"/>',
  right: '<path d="M0 0H36L28 100H0Z" fill="#1a1420" fill-opacity=".22"/>',
  dim: '<rect width="80" height="100" fill="#14181f" fill-opacity=".26"/>',
};

/** The drawing, 80 × 100. */
export function portraitSvg(look: Appearance, { eyes, brows, nose, mouth, chin }: Features = usual, light: Light = 'even'): string {
  const { skin, clothes: cloth, hair, width: w, ground } = look;
  const dark = '#2a2320';
  const apart = eyes - usual.eyes;
  const glasses = look.glasses
    ? `<g fill="#ffffff40" stroke="${dark}" stroke-width="1.5"><circle cx="${32.5 - apart}" cy="44" r="5.6"/><circle cx="${47.5 + apart}" cy="44" r="5.6"/><path d="M${38 - apart} 43.5H${42 + apart}" fill="none"/></g>`
    : '';
  const scarf = look.cut === 'scarf';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 100"><rect width="80" height="100" fill="${ground}"/>${behind(look)}${path('M6 100C8 82 22 77 33 75H47C58 77 72 82 74 100Z', cloth[0])}${
    scarf ? path(`M26 74C34 82 46 82 54 74L56 86C46 92 34 92 24 86Z`, cloth[1]) : path('M32 75L40 88L48 75L45 72H35Z', cloth[1])
  }${scarf ? '' : path('M34 62H46V75C43 81 37 81 34 75Z', skin[1])}${scarf ? '' : `<g fill="${skin[1]}"><ellipse cx="${40 - w}" cy="46" rx="3" ry="4.6"/><ellipse cx="${40 + w}" cy="46" rx="3" ry="4.6"/></g>`}${path(
    `M${40 - w} 42C${40 - w} 20 ${40 + w} 20 ${40 + w} 42C${40 + w} 60 48 ${chin} 40 ${chin}C32 ${chin} ${40 - w} 60 ${40 - w} 42Z`,
    skin[0],
  )}${beardOf(look)}${above(look)}${line(`M${29 - apart} ${38.5 + brows}C${31 - apart} 37.2 ${34 - apart} 37.2 ${36 - apart} 38.4M${44 + apart} 38.4C${46 + apart} 37.2 ${49 + apart} 37.2 ${51 + apart} ${38.5 + brows}`, look.hair === '#d9d6d0' ? '#9a958d' : hair, 1.9)}<circle cx="${40 - eyes}" cy="44" r="2" fill="${dark}"/><circle cx="${40 + eyes}" cy="44" r="2" fill="${dark}"/>${line(`M40 45.5C40.6 ${49 + nose} 41.6 ${51 + nose} 38.6 ${51.6 + nose}`, skin[1], 1.6)}${line(`M${40 - mouth} 59.6C38 61.2 42 61.2 ${40 + mouth} 59.6`, '#9c5a4a', 1.8)}${glasses}${shadows[light]}<g transform="translate(28 90)">${line(letters, ground, 1)}</g></svg>`;
}
