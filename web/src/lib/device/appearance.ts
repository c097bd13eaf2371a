/** How the screen looks on this device: theme and size of text. Choices about looks only, so they may stand in plain storage. */
export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'usual' | 'large' | 'larger';
export type Appearance = Readonly<{ theme: Theme; size: TextSize }>;

const key = 'krdpass.appearance';
const usual: Appearance = { theme: 'system', size: 'usual' };

export const themes: readonly Theme[] = ['system', 'light', 'dark'];
export const sizes: readonly TextSize[] = ['usual', 'large', 'larger'];

const oneOf = <T>(choices: readonly T[], value: unknown, otherwise: T) => choices.find((choice) => choice === value) ?? otherwise;

export function readAppearance(): Appearance {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Record<keyof Appearance, unknown>>;
    return {
      theme: oneOf(themes, kept.theme, usual.theme),
      size: oneOf(sizes, kept.size, usual.size),
    };
  } catch {
    return usual;
  }
}

/** Remembers the choice and applies it to the page. */
export function setAppearance(appearance: Appearance) {
  localStorage.setItem(key, JSON.stringify(appearance));
  applyAppearance(appearance);
}

export function applyAppearance({ theme, size }: Appearance) {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  dataset.size = size;
}
