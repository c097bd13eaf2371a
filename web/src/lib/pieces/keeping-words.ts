/** What the browser promised about keeping the wallet, said as it is. */
import type { Text } from '@krdpass/locale';
import type { Keeping } from '#lib/device/storage.ts';

export const keepingWords = {
  kept: {
    ckb: 'وێبگەڕەکە بەڵێنی داوە ئەم جزدانە نەسڕێتەوە.',
    kmr: 'Gerokê soz da ku vê cizdanê jê nebe.',
    ar: 'تعهد المتصفح بألا يمحو هذه المحفظة.',
    en: 'The browser promised not to erase this wallet.',
  },
  'best-effort': {
    ckb: 'وێبگەڕەکە بەڵێنی نەداوە؛ ئەگەر شوێن کەم بێت ڕەنگە بیسڕێتەوە. هیچ لەدەست ناچێت: دووبارە چالاکی دەکەیتەوە. دامەزراندنی ئەپەکە یارمەتی دەدات.',
    kmr: 'Gerokê soz neda; heke cih kêm bibe dikare jê bibe. Tiştek winda nabe: dîsa çalak dikî. Sazkirina sepanê alîkar e.',
    ar: 'لم يتعهد المتصفح؛ وقد يمحوها إن ضاقت المساحة. لا يضيع شيء: تفعّل من جديد. وتثبيت التطبيق يساعد.',
    en: 'The browser gave no promise and may erase it when space runs short. Nothing is lost: you activate again. Installing the app helps.',
  },
  unknown: {
    ckb: 'وێبگەڕەکە ناڵێت ئایا ئەم جزدانە هەڵدەگرێت.',
    kmr: 'Gerok nabêje ka vê cizdanê diparêze.',
    ar: 'لا يقول المتصفح إن كان سيحفظ هذه المحفظة.',
    en: 'The browser does not say whether it keeps this wallet.',
  },
} as const satisfies Record<Keeping, Text>;
