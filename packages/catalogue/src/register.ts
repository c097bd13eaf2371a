/** What a register supplies: its columns, their words, and who answers for them. The adapter that reads it is the issuer's. */
import type { Text } from '@krdpass/locale';
import type { AuthorityId } from './authorities.ts';
import type { Claim } from './credential-type.ts';

export type Column = Readonly<{ label: Text; nullable?: true }>;

export type Register = Readonly<{
  id: string;
  title: Text;
  authority: AuthorityId;
  columns: Readonly<Record<string, Column>>;
  records?: Readonly<{ prefix: string; digits: number }>; // a register of documents: one row each, under a number written like this
}>;

/** Keeps the names of the columns in the type, so that a claim from a column that is not there does not compile. */
export function defineRegister<const T extends Register>(register: T): T {
  return register;
}

/** What a claim takes over from the column it comes from: its address, its words, and whether it may be empty. */
export function column<R extends Register>(register: R, name: keyof R['columns'] & string): Pick<Claim, 'from' | 'label' | 'nullable'> {
  const { label, nullable } = register.columns[name] ?? raise(`${register.id} has no column ${name}`);
  return { from: `${register.id}.${name}`, label, ...(nullable && { nullable }) };
}

function raise(message: string): never {
  throw new TypeError(message);
}
