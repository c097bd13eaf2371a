/** The language of the screen: chosen once, remembered on the device, written on <html>. Reactive in any component that reads it. */
import { digitsOf, direction, languages, say } from '@krdpass/locale';
import type { Digits, Language, Text } from '@krdpass/locale';
import { createSubscriber } from 'svelte/reactivity';

const key = 'krdpass.language';
const isLanguage = (value: string | null | undefined): value is Language => (languages as readonly string[]).includes(value ?? '');
const remembered = () => (typeof localStorage === 'undefined' ? null : localStorage.getItem(key));

/** What the device is set to speak; a bare `ku` is Kurmanji, and a device with none of the four gets Sorani. */
function guessed(): Language {
  for (const tag of typeof navigator === 'undefined' ? [] : navigator.languages) {
    if (/^(ckb|ku-(arab|iq))/i.test(tag)) return 'ckb';
    const language = tag.split('-')[0]!.replace(/^ku$/, 'kmr');
    if (isLanguage(language)) return language;
  }
  return 'ckb';
}

const kept = remembered();
let spoken: Language = isLanguage(kept) ? kept : guessed();
let changed = () => {};
const subscribe = createSubscriber((update) => {
  changed = update;
});

export const language = {
  get current(): Language {
    subscribe();
    return spoken;
  },
  get direction(): 'rtl' | 'ltr' {
    return direction[language.current];
  },
  get digits(): Digits {
    return digitsOf[language.current];
  },
};

function writeOnPage() {
  if (typeof document === 'undefined') return;
  document.documentElement.lang = language.current;
  document.documentElement.dir = language.direction;
}
writeOnPage();

/** Changes every open screen at once and is remembered on this device. */
export function setLanguage(chosen: Language): void {
  localStorage.setItem(key, chosen);
  spoken = chosen;
  changed();
  writeOnPage();
}

/** Whether a person has chosen: until then the first screen is the chooser. */
export const chosen = (): boolean => isLanguage(remembered());

/** The text in the language of the screen; `{name}` places are filled from values. */
export const t = (text: Text, values?: Readonly<Record<string, string | number>>): string => say(text, language.current, values);
