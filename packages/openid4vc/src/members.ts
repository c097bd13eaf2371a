/** Reads members out of unknown JSON. What does not fit throws the fault its caller names; what nobody asks for is ignored. */
import type { ProtocolFault } from './protocol-fault.ts';

export type Members = Readonly<{
  names: readonly string[];
  has(name: string): boolean;
  value(name: string): unknown;
  text(name: string): string;
  texts(name: string): string[];
  wholeNumber(name: string): number;
  object(name: string): Members;
}>;

/** The fault is made by `refuse` with a sentence that names the member. Texts are never empty. */
export function membersOf(json: unknown, what: string, refuse: (description: string) => ProtocolFault): Members {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw refuse(`${what} is not a JSON object`);
  const own = new Map<string, unknown>(Object.entries(json));
  return {
    names: [...own.keys()],
    has: (name) => own.get(name) !== undefined,
    value: (name) => own.get(name),
    text(name) {
      const value = own.get(name);
      if (typeof value !== 'string' || value === '') throw refuse(`${name} is not a text`);
      return value;
    },
    texts(name) {
      const value = own.get(name);
      if (!Array.isArray(value) || value.length === 0) throw refuse(`${name} is not a list, or empty`);
      return value.map((entry: unknown) => {
        if (typeof entry !== 'string' || entry === '') throw refuse(`${name} holds something that is not a text`);
        return entry;
      });
    },
    wholeNumber(name) {
      const value = own.get(name);
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || value <= 0) throw refuse(`${name} is not a whole number above zero`);
      return value;
    },
    object: (name) => membersOf(own.get(name), name, refuse),
  };
}
