/** What an officer has chosen and typed for one application. It outlives reading the application anew, so that nobody types twice. */
import type { Decision, Needed } from '#lib/application.ts';
import { isGiven, noGrounds, reasonOf, type Grounds } from '#lib/reason.ts';

/** The last is no question: something that none of them asks for. */
export const somethingElse = '';

export class Draft {
  step = $state<'choose' | 'return' | 'refuse' | 'disagree' | 'settle' | 'confirm'>('choose');
  act = $state<'approve' | 'return' | 'refuse' | 'agree' | 'disagree' | 'settle'>('approve');
  refusing = $state<Grounds>(noGrounds());
  disagreeing = $state<Grounds>(noGrounds());
  needed = $state<Record<string, { picked: boolean; grounds: Grounds }>>({});
  receipt = $state('');

  constructor(questions: readonly string[]) {
    for (const id of [...questions, somethingElse]) this.needed[id] = { picked: false, grounds: noGrounds() };
  }

  get picked(): readonly string[] {
    return Object.keys(this.needed).filter((id) => this.needed[id]!.picked);
  }

  /** Whether what is written is enough for the act. */
  get complete(): boolean {
    if (this.act === 'refuse') return isGiven(this.refusing);
    if (this.act === 'disagree') return isGiven(this.disagreeing);
    if (this.act === 'settle') return this.receipt.trim() !== '';
    return this.act !== 'return' || (this.picked.length > 0 && this.picked.every((id) => isGiven(this.needed[id]!.grounds)));
  }

  /** What is asked for, as the citizen reads it. Own words alone go under the code of asking for more. */
  get asked(): readonly Needed[] {
    return this.picked.map((id) => {
      const { code, text } = reasonOf(this.needed[id]!.grounds);
      return { question: id === somethingElse ? null : id, code: code ?? 'own-words', ...(text && { text }) };
    });
  }

  decision(version: number): Decision {
    if (this.act === 'return') return { version, act: 'return', needed: this.asked };
    return this.act === 'refuse' ? { version, act: 'refuse', reason: reasonOf(this.refusing) } : { version, act: 'approve' };
  }
}
