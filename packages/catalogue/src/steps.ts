/** The life of an application: a move not written here cannot happen. Red: the citizen must act, or was refused; never merely waiting. */
import type { Text } from '@krdpass/locale';

export type Light = 'none' | 'amber' | 'red' | 'green' | 'grey';

/** `service`: the issuer itself, by the calendar or as the next thing to do. */
export type Actor = 'citizen' | 'officer' | 'service';

export type Step = Readonly<{
  light: Light;
  lightWhenFree?: Light; // where no fee is due, nobody waits for the citizen
  by: 'citizen' | 'office' | 'officer' | 'issuer' | 'wallet' | 'nobody'; // who acts next
  next: Readonly<Record<string, Actor>>; // the moves there are, and who makes each
  label: Text;
}>;

export const steps = {
  draft: {
    light: 'none',
    by: 'citizen',
    next: { submitted: 'citizen' },
    label: { ckb: 'ڕەشنووس', kmr: 'Reşnivîs', ar: 'مسودة', en: 'Draft' },
  },
  submitted: {
    light: 'amber',
    by: 'office',
    next: { in_review: 'officer', withdrawn: 'citizen' },
    label: { ckb: 'نێردرا', kmr: 'Hat şandin', ar: 'تم التقديم', en: 'Submitted' },
  },
  in_review: {
    light: 'amber',
    by: 'officer',
    next: { returned: 'officer', approved: 'officer', refused: 'officer', withdrawn: 'citizen' },
    label: { ckb: 'لە پێداچوونەوەدایە', kmr: 'Di bin lêkolînê de', ar: 'قيد المراجعة', en: 'In review' },
  },
  returned: {
    light: 'red',
    by: 'citizen',
    next: { submitted: 'citizen', withdrawn: 'citizen', lapsed: 'service' },
    label: { ckb: 'پێویستی بە تۆیە', kmr: 'Pêwîstî bi te heye', ar: 'بانتظار إجراء منك', en: 'Needs you' },
  },
  approved: {
    light: 'red',
    lightWhenFree: 'amber',
    by: 'citizen',
    next: { paid: 'service', withdrawn: 'citizen', lapsed: 'service' },
    label: {
      ckb: 'پەسەندکرا، پارە بدە',
      kmr: 'Hat pejirandin, dayîn maye',
      ar: 'تمت الموافقة، بانتظار الدفع',
      en: 'Approved, to pay',
    },
  },
  paid: {
    light: 'amber',
    by: 'issuer',
    next: { issued: 'service' },
    label: { ckb: 'پارە درا', kmr: 'Hat dayîn', ar: 'تم الدفع', en: 'Paid, being prepared' },
  },
  refused: {
    light: 'red',
    by: 'citizen', // who may appeal
    next: { in_review: 'citizen' },
    label: { ckb: 'ڕەتکرایەوە', kmr: 'Hat redkirin', ar: 'مرفوض', en: 'Refused' },
  },
  issued: {
    light: 'green',
    by: 'wallet',
    next: { collected: 'citizen' },
    label: { ckb: 'ئامادەیە', kmr: 'Amade ye', ar: 'جاهز', en: 'Ready' },
  },
  collected: {
    light: 'green',
    by: 'nobody',
    next: {},
    label: { ckb: 'وەرگیرا', kmr: 'Hat wergirtin', ar: 'تم الاستلام', en: 'Collected' },
  },
  withdrawn: {
    light: 'grey',
    by: 'nobody',
    next: {},
    label: { ckb: 'کشێنرایەوە', kmr: 'Hat paşvekişandin', ar: 'مسحوب', en: 'Withdrawn' },
  },
  lapsed: {
    light: 'grey',
    by: 'nobody',
    next: {},
    label: { ckb: 'کاتی بەسەرچوو', kmr: 'Dema wê derbas bû', ar: 'سقط بانقضاء المدة', en: 'Lapsed' },
  },
} as const satisfies Record<string, Step>;

export type State = keyof typeof steps;

/** Whether this actor may make this move. */
export const mayMove = (from: State, to: State, actor: Actor): boolean =>
  (steps[from].next as Readonly<Record<string, Actor>>)[to] === actor;
