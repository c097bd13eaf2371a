/** The governorates by name; a place that is none of them is shown as the register writes it. */
import type { Text } from '@krdpass/locale';

export const governorates: Readonly<Record<string, Text>> = {
  erbil: { ckb: 'هەولێر', kmr: 'Hewlêr', ar: 'أربيل', en: 'Erbil' },
  sulaymaniyah: { ckb: 'سلێمانی', kmr: 'Silêmanî', ar: 'السليمانية', en: 'Sulaymaniyah' },
  duhok: { ckb: 'دهۆک', kmr: 'Dihok', ar: 'دهوك', en: 'Duhok' },
  halabja: { ckb: 'هەڵەبجە', kmr: 'Helebce', ar: 'حلبجة', en: 'Halabja' },
};

export const governorateText = (place: string): Text =>
  governorates[place.toLowerCase()] ?? { ckb: place, kmr: place, ar: place, en: place };
