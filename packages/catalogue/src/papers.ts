/** Questions for papers that many services want: a photograph of the applicant, and pages that only a paper has. */
import type { Text } from '@krdpass/locale';
import type { Question } from './question.ts';
import type { Rule } from './rule.ts';

const legible: Text = {
  ckb: 'وێنەی بگرە یان فایلێک هەڵبژێرە. هەموو لاپەڕەکە دیار و خوێنراوە بێت.',
  kmr: 'Wêneyê wê bikişîne an pelekê hilbijêre. Divê tevahiya rûpelê diyar be û were xwendin.',
  ar: 'صوّرها أو اختر ملفًا. يجب أن تظهر الصفحة كاملة ومقروءة.',
  en: 'Photograph it or choose a file. The whole page must be in view and readable.',
};

type Asked = Readonly<{ when?: Rule; optional?: true; most?: number; hint?: Text }>;

/** A paper as photographed pages or a PDF. `paper` names the kind: a credential type's id, or a word of ours. */
export const paper = (id: string, kind: string, label: Text, asked: Asked = {}): Question => ({
  id,
  kind: 'document',
  paper: kind,
  accept: ['image', 'pdf'],
  label,
  hint: legible,
  ...asked,
});

/** A new photograph of the applicant. */
export const portrait = (asked: Asked = {}): Question => ({
  id: 'photo',
  kind: 'document',
  paper: 'photo',
  accept: ['image'],
  most: 1,
  label: { ckb: 'وێنەیەکی نوێی خۆت', kmr: 'Wêneyekî te yê nû', ar: 'صورة شخصية حديثة', en: 'A recent photo of you' },
  hint: {
    ckb: 'ڕوو لە کامێرا، باکگراوندی سپی، بێ چاویلکەی ڕەش.',
    kmr: 'Rû li kamerayê, paşxaneya spî, bê berçavkên reş.',
    ar: 'الوجه نحو الكاميرا، خلفية بيضاء، من دون نظارات داكنة.',
    en: 'Facing the camera, white background, no dark glasses.',
  },
  ...asked,
});
