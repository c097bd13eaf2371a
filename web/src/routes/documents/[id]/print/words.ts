/** Words of the printed sheet: always in Kurdish and English side by side, whatever the screen speaks. */
import type { Text } from '@krdpass/locale';

export const printWords = {
  title: { ckb: 'کۆدی چاپکراو', kmr: 'Koda çapkirî', ar: 'الرمز المطبوع', en: 'Printed code' },
  hint: {
    ckb: 'ئەم پەڕەیە چاپ بکە و لەگەڵ خۆت هەڵیبگرە. ئەو کەسەی دەیخوێنێتەوە وێنەکە لەگەڵ ڕووخسارت بەراورد دەکات.',
    kmr: 'Vê rûpelê çap bike û bi xwe re hilgire. Yê ku dixwîne wêneyê bi rûyê te re dide ber hev.',
    ar: 'اطبع هذه الورقة واحملها معك. من يمسحها يقارن الصورة بوجهك.',
    en: 'Print this sheet and carry it with you. Whoever scans it compares the photo with your face.',
  },
  copyPossible: {
    ckb: 'کۆپیکردن دەکرێت: هەمیشە بیخوێننەوە و وێنەکە بەراورد بکەن.',
    kmr: 'Kopîkirin mimkun e: her tim bixwînin û wêneyê bidin ber hev.',
    ar: 'النسخ ممكن: امسحوا الرمز دائمًا وقارنوا الصورة.',
    en: 'Copy possible: always scan, and compare the photo.',
  },
  where: { ckb: 'لێرە دەپشکنرێت', kmr: 'Li vir tê kontrolkirin', ar: 'يُتحقق منه هنا', en: 'Check it here' },
  printed: { ckb: 'چاپکراوە لە {date}', kmr: 'Çapkirî di {date} de', ar: 'طُبع في {date}', en: 'Printed {date}' },
  code: { ckb: 'کۆدی چاپکراو', kmr: 'Koda çapkirî', ar: 'الرمز المطبوع', en: 'Printed code' },
} as const satisfies Record<string, Text>;
