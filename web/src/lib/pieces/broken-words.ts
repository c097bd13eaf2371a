/** Words where a screen did not open. */
import type { Text } from '@krdpass/locale';

export const brokenWords = {
  title: { ckb: 'ئەم لاپەڕەیە نەکرایەوە', kmr: 'Ev rûpel venebû', ar: 'لم تفتح هذه الصفحة', en: 'This page did not open' },
  more: {
    ckb: 'بەڵگەنامەکانت پارێزراون. بگەڕێوە سەرەتا.',
    kmr: 'Belgeyên te parastî ne. Vegere destpêkê.',
    ar: 'وثائقك محفوظة. عد إلى البداية.',
    en: 'Your documents are safe. Go back to the start.',
  },
  home: { ckb: 'سەرەتا', kmr: 'Destpêk', ar: 'البداية', en: 'Home' },
} as const satisfies Record<string, Text>;
