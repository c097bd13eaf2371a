/** What a citizen is told when an application changes. `{reference}` is its number, `{date}` the promised day, or the last one for the citizen to act. */
import type { State } from '@krdpass/catalogue';
import type { Text } from '@krdpass/locale';

export const told: Partial<Readonly<Record<State, Text>>> = {
  submitted: {
    ckb: 'داواکارییەکەت گەیشت. ژمارەکەی {reference}ـە. تا {date} وەڵامت دەدرێتەوە.',
    kmr: 'Serlêdana te gihîşt. Hejmara wê {reference} e. Heta {date} bersiv tê dayîn.',
    ar: 'وصل طلبك، ورقمه {reference}. سيصلك الرد حتى {date}.',
    en: 'Your application has arrived. Its number is {reference}. You will have an answer by {date}.',
  },
  in_review: {
    ckb: 'داواکاریی {reference} لە پێداچوونەوەدایە. تا {date} وەڵامت دەدرێتەوە.',
    kmr: 'Serlêdana {reference} di bin lêkolînê de ye. Heta {date} bersiv tê dayîn.',
    ar: 'الطلب {reference} قيد المراجعة. سيصلك الرد حتى {date}.',
    en: 'Application {reference} is being reviewed. You will have an answer by {date}.',
  },
  returned: {
    ckb: 'بۆ داواکاریی {reference} شتێکی ترمان لە تۆ پێویستە. تکایە تا {date} بینێرە.',
    kmr: 'Ji bo serlêdana {reference} tiştekî din ji te pêwîst e. Ji kerema xwe heta {date} bişîne.',
    ar: 'نحتاج منك شيئًا آخر للطلب {reference}. يرجى إرساله حتى {date}.',
    en: 'Application {reference} needs something more from you. Please send it by {date}.',
  },
  approved: {
    ckb: 'داواکاریی {reference} پەسەندکرا. تکایە تا {date} پارەکەی بدە.',
    kmr: 'Serlêdana {reference} hat pejirandin. Ji kerema xwe heta {date} heqê wê bide.',
    ar: 'تمت الموافقة على الطلب {reference}. يرجى دفع رسمه حتى {date}.',
    en: 'Application {reference} is approved. Please pay its fee by {date}.',
  },
  paid: {
    ckb: 'پارەی داواکاریی {reference} وەرگیرا.',
    kmr: 'Heqê serlêdana {reference} hat wergirtin.',
    ar: 'تم استلام رسم الطلب {reference}.',
    en: 'The fee of application {reference} has been received.',
  },
  refused: {
    ckb: 'داواکاریی {reference} ڕەتکرایەوە. هۆکارەکەی لە داواکارییەکەدایە و دەتوانیت تانە بدەیت.',
    kmr: 'Serlêdana {reference} hat redkirin. Sedema wê di serlêdanê de ye û tu dikarî îtiraz bikî.',
    ar: 'رُفض الطلب {reference}. السبب مذكور في الطلب، ويمكنك الاعتراض.',
    en: 'Application {reference} was refused. The reason stands in the application, and you may appeal.',
  },
  issued: {
    ckb: 'داواکاریی {reference} تەواو بوو. ئەنجامەکەی ئامادەیە.',
    kmr: 'Serlêdana {reference} qediya. Encama wê amade ye.',
    ar: 'اكتمل الطلب {reference}، ونتيجته جاهزة.',
    en: 'Application {reference} is done. Its result is ready.',
  },
  withdrawn: {
    ckb: 'داواکاریی {reference} کشێنرایەوە.',
    kmr: 'Serlêdana {reference} hat paşvekişandin.',
    ar: 'سُحب الطلب {reference}.',
    en: 'Application {reference} has been withdrawn.',
  },
  lapsed: {
    ckb: 'کاتی داواکاریی {reference} بەسەرچوو. دەتوانیت داواکارییەکی نوێ بکەیت.',
    kmr: 'Dema serlêdana {reference} derbas bû. Tu dikarî serlêdaneke nû bikî.',
    ar: 'سقط الطلب {reference} بانقضاء مدته. يمكنك تقديم طلب جديد.',
    en: 'The time for application {reference} has run out. You may apply anew.',
  },
};
