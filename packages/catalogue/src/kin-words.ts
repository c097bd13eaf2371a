/** The words for husband and wife as a choice of who applies. */
import type { Text } from '@krdpass/locale';

export const spouses = {
  husband: { ckb: 'مێرد', kmr: 'mêr', ar: 'الزوج', en: 'husband' },
  wife: { ckb: 'ژن', kmr: 'jin', ar: 'الزوجة', en: 'wife' },
} as const satisfies Record<string, Text>;

export const spouseRole: Text = {
  ckb: 'تۆ لەم مامەڵەیەدا کێیت؟',
  kmr: 'Di vî karî de tu kî yî?',
  ar: 'ما صفتك في هذه المعاملة؟',
  en: 'Who are you in this matter?',
};

export const spouseName: Text = {
  ckb: 'ناوی تەواوی لایەنی تر',
  kmr: 'Navê tevahî yê aliyê din',
  ar: 'الاسم الكامل للطرف الآخر',
  en: 'Full name of the other party',
};

export const spouseUpn: Text = {
  ckb: 'ژمارەی کەسی (UPN)ی لایەنی تر',
  kmr: 'Hejmara kesî (UPN) ya aliyê din',
  ar: 'الرقم الشخصي (UPN) للطرف الآخر',
  en: 'Personal number (UPN) of the other party',
};
