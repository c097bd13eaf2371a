/** The register of vehicles: plate, vehicle, owner, and when it must be inspected again. */
import { documentColumns, expiryColumn, partyColumns } from '../src/document-columns.ts';
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'vehicles',
  title: { ckb: 'تۆماری ئۆتۆمبێل', kmr: 'Tomara otomobîlan', ar: 'سجل المركبات', en: 'Register of vehicles' },
  authority: 'traffic',
  records: { prefix: 'KRD-VR-', digits: 8 },
  columns: {
    ...documentColumns,
    ...expiryColumn,
    plate: { label: { ckb: 'ژمارەی تابلۆ', kmr: 'Hejmara plakayê', ar: 'رقم اللوحة', en: 'Plate' } },
    governorate_code: { label: { ckb: 'کۆدی پارێزگا', kmr: 'Koda parêzgehê', ar: 'رمز المحافظة', en: 'Governorate code' } },
    vehicle_class: { label: { ckb: 'جۆری تۆمارکردن', kmr: 'Cureyê tomarkirinê', ar: 'صنف التسجيل', en: 'Class' } },
    make: { label: { ckb: 'مارکە', kmr: 'Marka', ar: 'الصنع', en: 'Make' } },
    model: { label: { ckb: 'مۆدێل', kmr: 'Model', ar: 'الطراز', en: 'Model' } },
    year: { label: { ckb: 'ساڵی دروستکردن', kmr: 'Sala çêkirinê', ar: 'سنة الصنع', en: 'Year of make' } },
    colour: { label: { ckb: 'ڕەنگ', kmr: 'Reng', ar: 'اللون', en: 'Colour' } },
    vin: { label: { ckb: 'ژمارەی شاسی', kmr: 'Hejmara şasiyê', ar: 'رقم الشاصي', en: 'Chassis number (VIN)' } },
    engine: { label: { ckb: 'بزوێنەر', kmr: 'Motor', ar: 'المحرك', en: 'Engine' }, nullable: true },
    ...partyColumns('owner', { ckb: 'خاوەن', kmr: 'Xwedî', ar: 'المالك', en: 'Owner' }),
    inspection_due: {
      label: { ckb: 'پشکنینی تەکنیکی تا', kmr: 'Kontrola teknîkî heta', ar: 'الفحص الفني حتى', en: 'Inspection due by' },
      nullable: true,
    },
  },
});
