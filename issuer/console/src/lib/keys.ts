/** The console's keys: one letter, one act, whatever keyboard is attached; never while somebody types. */

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
const physical: Readonly<Record<string, string>> = { Slash: '/' };

/** The Latin letter of the key: a Kurdish or Arabic keyboard writes another, on the same key. */
export function letterOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (key === '?' || key === '؟') return '?';
  if (key.length > 1) return key;
  if (/^[\x21-\x7e]$/.test(key)) return key.toLowerCase();
  if (code === 'Slash' && shiftKey) return '?';
  return physical[code] ?? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** A listener that does what the key says. Keys with Ctrl, Alt or Meta are the browser's; Escape counts in a field too. */
export const onKeys =
  (keys: Keys) =>
  (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const letter = letterOf(event);
    if (letter !== 'Escape' && event.target instanceof Element && event.target.matches(fields)) return;
    const act = Object.hasOwn(keys, letter) ? keys[letter] : undefined;
    if (!act) return;
    event.preventDefault();
    act(event);
  };
