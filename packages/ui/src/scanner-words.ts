/** What the camera screen says, with a picture and without one. */
import type { Text } from '@krdpass/locale';
import type { CameraTrouble } from './camera.ts';

export const scannerWords = {
  camera: { ckb: 'کامێرا', kmr: 'Kamera', ar: 'الكاميرا', en: 'Camera' },
  starting: { ckb: 'کامێرا دەکرێتەوە…', kmr: 'Kamera vedibe…', ar: 'جارٍ فتح الكاميرا…', en: 'Opening the camera…' },
  collected: {
    ckb: '{have} لە {of} خوێنرایەوە. مەیجووڵێنە.',
    kmr: '{have} ji {of} hat xwendin. Nelivîne.',
    ar: 'قُرئ {have} من {of}. أبقه ثابتًا.',
    en: '{have} of {of} read. Hold it still.',
  },
  again: { ckb: 'دووبارە هەوڵ بدەوە', kmr: 'Dîsa biceribîne', ar: 'حاول مرة أخرى', en: 'Try again' },
  torch: { ckb: 'لایت', kmr: 'Ronahî', ar: 'المصباح', en: 'Torch' },
  zoom: { ckb: 'نزیککردنەوە', kmr: 'Nêzîkkirin', ar: 'التقريب', en: 'Zoom' },
  photo: { ckb: 'لە وێنەیەکەوە', kmr: 'Ji wêneyekê', ar: 'من صورة', en: 'From a photo' },
  photoEmpty: {
    ckb: 'هیچ کۆدێک لەم وێنەیەدا نەدۆزرایەوە. وێنەیەکی نزیکتر و ڕوونتر بگرە.',
    kmr: 'Di vê wêneyê de tu kod nehat dîtin. Wêneyeke nêzîktir û zelaltir bigire.',
    ar: 'لم يُعثر على رمز في هذه الصورة. التقط صورة أقرب وأوضح.',
    en: 'No code was found in this photo. Take a closer, sharper one.',
  },
} as const satisfies Record<string, Text>;

export const cameraTrouble: Readonly<Record<CameraTrouble, Readonly<{ what: Text; remedy: Text }>>> = {
  'no-permission': {
    what: {
      ckb: 'ڕێگە بە کامێرا نەدراوە',
      kmr: 'Destûr ji kamerayê re nehatiye dayîn',
      ar: 'الكاميرا غير مسموح بها',
      en: 'The camera is not allowed',
    },
    remedy: {
      ckb: 'لە ڕێکخستنەکانی وێبگەڕەکەت ڕێگە بە کامێرا بدە، یان وێنەیەکی کۆدەکە هەڵبژێرە.',
      kmr: 'Di mîhengên geroka xwe de destûrê bide kamerayê, an wêneyekê kodê hilbijêre.',
      ar: 'اسمح بالكاميرا في إعدادات المتصفح، أو اختر صورة للرمز.',
      en: 'Allow the camera in the settings of your browser, or choose a photo of the code.',
    },
  },
  'no-camera': {
    what: { ckb: 'هیچ کامێرایەک نەدۆزرایەوە', kmr: 'Kamera nehat dîtin', ar: 'لم يُعثر على كاميرا', en: 'No camera was found' },
    remedy: {
      ckb: 'وێنەیەکی کۆدەکە هەڵبژێرە، یان ئامێرێکی کامێرادار بەکاربهێنە.',
      kmr: 'Wêneyekê kodê hilbijêre, an amûreke bi kamera bi kar bîne.',
      ar: 'اختر صورة للرمز، أو استعمل جهازًا فيه كاميرا.',
      en: 'Choose a photo of the code, or use a device that has a camera.',
    },
  },
  busy: {
    what: {
      ckb: 'بەرنامەیەکی تر کامێراکەی بەکاردەهێنێت',
      kmr: 'Bernameyeke din kamerayê bi kar tîne',
      ar: 'تطبيق آخر يستعمل الكاميرا',
      en: 'Another app is using the camera',
    },
    remedy: {
      ckb: 'ئەو بەرنامەیە دابخە و دووبارە هەوڵ بدەوە.',
      kmr: 'Wê bernameyê bigire û dîsa biceribîne.',
      ar: 'أغلق ذلك التطبيق ثم حاول مرة أخرى.',
      en: 'Close that app, then try again.',
    },
  },
};
