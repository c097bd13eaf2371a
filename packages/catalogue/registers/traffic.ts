/** The register of driving licences: what each holder may drive, since when, and whether the licence stands. */
import { defineRegister } from '../src/register.ts';

export default defineRegister({
  id: 'traffic',
  title: { ckb: 'تۆماری مۆڵەتەکانی شۆفێری', kmr: 'Tomara ehliyetan', ar: 'سجل إجازات السوق', en: 'Register of driving licences' },
  authority: 'traffic',
  columns: {
    licence_number: { label: { ckb: 'ژمارەی مۆڵەت', kmr: 'Hejmara ehliyetê', ar: 'رقم الإجازة', en: 'Licence number' } },
    issued: { label: { ckb: 'بەرواری دەرچوون', kmr: 'Dîroka derxistinê', ar: 'تاريخ الإصدار', en: 'Date of issue' } },
    expires: { label: { ckb: 'بەرواری بەسەرچوون', kmr: 'Dîroka qedandinê', ar: 'تاريخ الانتهاء', en: 'Date of expiry' } },
    categories: { label: { ckb: 'پۆلەکانی شۆفێری', kmr: 'Çînên ajotinê', ar: 'أصناف السوق', en: 'Categories' } },
    issuing_directorate: {
      label: { ckb: 'بەڕێوەبەرایەتی دەرکەر', kmr: 'Rêveberiya derxer', ar: 'المديرية المصدرة', en: 'Issuing directorate' },
    },
    directorate_code: {
      label: { ckb: 'کۆدی بەڕێوەبەرایەتی', kmr: 'Koda rêveberiyê', ar: 'رمز المديرية', en: 'Directorate code' },
    },
    professional_class: {
      label: { ckb: 'جۆری مۆڵەت', kmr: 'Cureyê ehliyetê', ar: 'نوع الإجازة', en: 'Professional class' },
      nullable: true,
    },
    state: { label: { ckb: 'دۆخی مۆڵەت', kmr: 'Rewşa ehliyetê', ar: 'حالة الإجازة', en: 'State of the licence' } },
  },
});
