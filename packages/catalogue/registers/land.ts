/** The real-estate register: a parcel, who owns which share of it, and whether anything weighs on it. Every owner holds an extract. */
import { documentColumns, sharedLabels } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'land',
  title: { ckb: 'تۆماری خانووبەرە', kmr: 'Tomara xaniyan', ar: 'السجل العقاري', en: 'Real-estate register' },
  authority: 'real-estate',
  records: { prefix: 'KRD-LD-', digits: 8 },
  columns: {
    ...documentColumns,
    deed_number: { label: { ckb: 'ژمارەی سەنەد', kmr: 'Hejmara tapoyê', ar: 'رقم السند', en: 'Deed number' } },
    volume: { label: { ckb: 'بەرگ', kmr: 'Cild', ar: 'المجلد', en: 'Volume' } },
    directorate: { label: { ckb: 'بەڕێوەبەرایەتی', kmr: 'Rêveberî', ar: 'المديرية', en: 'Directorate' } },
    governorate: { label: sharedLabels.governorate },
    parcel: { label: { ckb: 'پارچە', kmr: 'Parçe', ar: 'القطعة', en: 'Parcel' } },
    block: { label: { ckb: 'کەرت', kmr: 'Kert', ar: 'المقاطعة', en: 'Block' } },
    area_m2: { label: { ckb: 'ڕووبەر (م٢)', kmr: 'Rûber (m²)', ar: 'المساحة (م٢)', en: 'Area (m²)' } },
    tenure: { label: { ckb: 'جۆری خاوەندارێتی', kmr: 'Cureyê milkiyetê', ar: 'نوع الملكية', en: 'Tenure' } },
    share: { label: { ckb: 'پشک', kmr: 'Par', ar: 'الحصة', en: 'Share' } },
    owners: { label: { ckb: 'خاوەنەکان', kmr: 'Xwedî', ar: 'المالكون', en: 'Owners' } },
    encumbered: { label: { ckb: 'بارگرانی لەسەرە', kmr: 'Bar li ser heye', ar: 'عليه رهن أو حجز', en: 'Encumbered' } },
    encumbrance: {
      label: { ckb: 'وردەکاریی بارگرانی', kmr: 'Hûrgiliyên bar', ar: 'تفاصيل الرهن أو الحجز', en: 'Details of the encumbrance' },
      nullable: true,
    },
  },
});
