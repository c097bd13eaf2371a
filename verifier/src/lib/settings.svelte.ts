/** How this device is set up: theme, sound, which documents it expects. Kept on the device. */

export type Theme = 'device' | 'light' | 'dark' | 'sun' | 'night';
export const themes: readonly Theme[] = ['device', 'light', 'dark', 'sun', 'night'];

type Settings = { theme: Theme; sound: boolean; expected: string };

const key = 'krdpass.verifier.settings';
export const anyType = 'any';
const standard: Settings = { theme: 'device', sound: true, expected: anyType };

function read(): Settings {
  try {
    const { theme, sound, expected } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    return {
      theme: themes.find((one) => one === theme) ?? standard.theme,
      sound: typeof sound === 'boolean' ? sound : standard.sound,
      expected: typeof expected === 'string' ? expected : standard.expected,
    };
  } catch {
    return { ...standard };
  }
}

export const settings: Settings = $state(read());

export function keepSettings(): void {
  localStorage.setItem(key, JSON.stringify(settings));
}

/** Sun is light with more contrast; night is red on black, kind to eyes that must stay used to the dark. */
export function applyTheme(): void {
  const { dataset } = document.documentElement;
  const theme = { device: undefined, light: 'light', dark: 'dark', sun: 'light', night: 'night' }[settings.theme];
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
  if (settings.theme === 'sun') dataset.contrast = 'more';
  else delete dataset.contrast;
}
