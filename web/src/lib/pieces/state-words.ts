/** What an application's state is called, and what it means for who waits for it. */
import { steps } from '@krdpass/catalogue';
import type { Text } from '@krdpass/locale';
import type { Application } from '#lib/wallet/applications.ts';

const approvedFree: Text = {
  ckb: 'پەسەندکرا، ئامادە دەکرێت',
  kmr: 'Hat pejirandin, tê amadekirin',
  ar: 'تمت الموافقة، قيد الإعداد',
  en: 'Approved, being prepared',
};

/** The word of the table; where no fee is due, nobody is asked to pay. */
export const stateWord = ({ state, fee }: Pick<Application, 'state' | 'fee'>): Text =>
  state === 'approved' && fee === 0 ? approvedFree : steps[state].label;

/** One sentence under the indicator. */
export const stateSentences = {
  submitted: {
    ckb: 'لە {since}ەوە لای {unit}ـە؛ تا {promised} وەڵامت دەدرێتەوە.',
    kmr: 'Ji {since} ve li cem {unit} e; heta {promised} bersiv tê dayîn.',
    ar: 'لدى {unit} منذ {since}؛ سيصلك الرد حتى {promised}.',
    en: 'With the {unit} since {since}; promised by {promised}.',
  },
  in_review: {
    ckb: 'لە {since}ەوە {unit} پێداچوونەوەی بۆ دەکات؛ تا {promised} وەڵامت دەدرێتەوە.',
    kmr: 'Ji {since} ve {unit} lê dinêre; heta {promised} bersiv tê dayîn.',
    ar: 'تراجعه {unit} منذ {since}؛ سيصلك الرد حتى {promised}.',
    en: 'The {unit} has been reviewing it since {since}; promised by {promised}.',
  },
  returned: {
    ckb: 'شتێک لە تۆ پێویستە. تا {lapses} بینێرە، ئەگینا داواکارییەکە کۆتایی دێت.',
    kmr: 'Tiştek ji te pêwîst e. Heta {lapses} bişîne, an na serlêdan diqede.',
    ar: 'يلزم شيء منك. أرسله حتى {lapses} وإلا سقط الطلب.',
    en: 'Something is needed from you. Send it by {lapses}, or the application ends.',
  },
  approvedDue: {
    ckb: 'پەسەندکراوە. تا {lapses} {fee} لە نووسینگەی {unit} بدە و ئەم ژمارەیە پیشان بدە.',
    kmr: 'Hat pejirandin. Heta {lapses} {fee} li nivîsgeha {unit} bide û vê hejmarê nîşan bide.',
    ar: 'تمت الموافقة. ادفع {fee} في مكتب {unit} حتى {lapses} واعرض هذا الرقم.',
    en: 'It is approved. Pay {fee} at an office of the {unit} by {lapses} and show this reference.',
  },
  approved: {
    ckb: 'پەسەندکراوە و ئامادە دەکرێت.',
    kmr: 'Hat pejirandin û tê amadekirin.',
    ar: 'تمت الموافقة وهو قيد الإعداد.',
    en: 'It is approved and being prepared.',
  },
  paid: {
    ckb: 'پارەکە دراوە. هیچ شتێکی تر لە تۆ پێویست نییە.',
    kmr: 'Heq hat dayîn. Tiştekî din ji te ne pêwîst e.',
    ar: 'دُفع الرسم. لا يلزم منك شيء آخر.',
    en: 'The fee is paid. Nothing more is needed from you.',
  },
  refused: {
    ckb: 'داواکارییەکە ڕەتکرایەوە. دەتوانیت تانە بدەیت.',
    kmr: 'Serlêdan hat redkirin. Tu dikarî îtiraz bikî.',
    ar: 'رُفض الطلب. يمكنك الاعتراض.',
    en: 'It was refused. You may appeal.',
  },
  issued: {
    ckb: 'تەواو بوو. بەڵگەنامەکە خۆی دێتە ناو جزدانەکەت.',
    kmr: 'Qediya. Belge bi xwe tê berîka te.',
    ar: 'اكتمل. تصل الوثيقة وحدها إلى محفظتك.',
    en: 'It is done. The document comes into your wallet by itself.',
  },
  ready: {
    ckb: 'تەواو بوو.',
    kmr: 'Qediya.',
    ar: 'اكتمل.',
    en: 'It is done.',
  },
  collected: {
    ckb: 'تەواو بوو و بەڵگەنامەکە لە جزدانەکەتدایە.',
    kmr: 'Qediya û belge di berîka te de ye.',
    ar: 'اكتمل والوثيقة في محفظتك.',
    en: 'It is done and the document is in your wallet.',
  },
  withdrawn: { ckb: 'تۆ کشاندتەوە.', kmr: 'Te paşve kişand.', ar: 'سحبته أنت.', en: 'You withdrew it.' },
  lapsed: {
    ckb: 'کاتەکەی بەسەرچوو. دەتوانیت لە نوێوە داوا بکەیت.',
    kmr: 'Dema wê derbas bû. Tu dikarî ji nû ve serî lê bidî.',
    ar: 'انقضت مدته. يمكنك التقديم من جديد.',
    en: 'Its time ran out. You may apply anew.',
  },
} as const satisfies Record<string, Text>;

export const waitingWord: Text = { ckb: 'چاوەڕێی ناردنە', kmr: 'Li benda şandinê ye', ar: 'بانتظار الإرسال', en: 'Waiting to be sent' };
