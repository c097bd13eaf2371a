/** How a template names the way one value is written (qr-transport §4.3): a closed list. */
import { CredentialFault } from '../errors.ts';
import type { Json } from '../json.ts';
import { putName, takeName } from './name-field.ts';
import { isoShape, ownShape, privileges } from './privileges-field.ts';
import { bool, bytes, choice, date, digits, json, uint, type Codec } from './value-fields.ts';

const plain: Readonly<Record<string, Codec>> = { name: { put: putName, take: takeName }, date, bool, bytes, json };

/** A codec as a template names it: `"date"`, `["digits","KRD-DL-",8,27]`. Throws `unknown-codec`. */
export function codecNamed(named: unknown, categories: readonly string[]): Codec {
  const [name, first, second, third] = (Array.isArray(named) ? named : [named]) as readonly unknown[];
  const bits = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 52;
  if (typeof name === 'string' && Object.hasOwn(plain, name)) return plain[name]!;
  if (name === 'privileges') return privileges(isoShape, categories);
  if (name === 'categories') return privileges(ownShape, categories);
  if (name === 'digits' && typeof first === 'string' && Number.isInteger(second) && bits(third))
    return digits(first, Number(second), third);
  if (name === 'enum' && bits(first) && Array.isArray(second)) return choice(first, second as readonly Json[]);
  if (name === 'uint' && bits(first)) return uint(first);
  throw new CredentialFault('unknown-codec');
}
