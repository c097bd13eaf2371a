/** What a service asks: one question a page, each of one kind. Plain data: the wallet draws it, the issuer judges its answer (answer.ts). */
import type { Text } from '@krdpass/locale';
import type { Fact, Rule } from './rule.ts';

export type Governorate = 'erbil' | 'sulaymaniyah' | 'duhok' | 'halabja';
export type Script = 'ckb' | 'ar' | 'latin';

type Asked = Readonly<{
  id: string; // snake_case, unique in its service; its answer is the fact `answer.<id>`
  label: Text;
  hint?: Text;
  why?: Text; // told before anything that the citizen may hesitate to give
  when?: Rule; // asked only where it holds; unasked questions have no answer
  optional?: true;
  prefill?: Fact; // offered as the answer, to be confirmed or changed
}>;

export type Question = Asked &
  (
    | Readonly<{ kind: 'text'; most?: number /* code points, 200 if absent */; long?: true }>
    | Readonly<{ kind: 'name'; scripts: readonly Script[] }> // one part of a name, in each script
    | Readonly<{ kind: 'identifier'; pattern: string /* of the whole, after normalising digits and spaces */; example: string }>
    | Readonly<{ kind: 'date'; notBefore?: string; notAfter?: string }> // YYYY-MM-DD, 'today', or a period from today: '-P18Y', 'P6M'
    | Readonly<{ kind: 'choice'; options: Readonly<Record<string, Text>>; several?: true }>
    | Readonly<{ kind: 'number'; least: number; most: number; unit?: Text }>
    | Readonly<{ kind: 'amount'; least: number; most: number }> // whole dinars
    | Readonly<{ kind: 'address'; governorates?: readonly Governorate[] }>
    | Readonly<{
        kind: 'document';
        paper: string /* a credential type's id, or a kind of paper of ours */;
        accept: readonly ('image' | 'pdf')[];
        most?: number;
      }>
    | Readonly<{ kind: 'credential'; types: readonly string[] /* any of them will do */; claims: readonly string[] }>
    | Readonly<{ kind: 'slot'; office: Text }> // an appointment
    | Readonly<{ kind: 'consent'; statement: Text }>
  );

export type QuestionKind = Question['kind'];
