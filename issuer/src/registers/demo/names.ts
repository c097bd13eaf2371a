/** Names for people who do not exist, in the three scripts of the civil register: Sorani, Arabic, Latin as in passports. */

export type Name = Readonly<{ ckb: string; ar: string; latin: string }>;

const read = (rows: string): readonly Name[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [ckb, ar, latin] = row.trim().split(' · ') as [string, string, string];
      return { ckb, ar, latin };
    });

/** People name their children from their own tradition, so a family keeps one. `share` of a hundred families. */
export type Tradition = Readonly<{ share: number; men: readonly Name[]; women: readonly Name[]; families: readonly Name[] }>;

/** Given to men born before 1970, whatever the tradition of the young. */
export const olderMen = read(`
  حەمە · حمه · Hama
  ڕەشید · رشيد · Rasheed
  قادر · قادر · Qadir
  ئەمین · أمين · Ameen
  سەعید · سعيد · Saeed
  فەتاح · فتاح · Fatah
  مەحموود · محمود · Mahmood
  ڕەسووڵ · رسول · Rasool
  کەریم · كريم · Kareem
  مەولوود · مولود · Mawlood
  محەمەد · محمد · Mohammed
  عەبدوڵڵا · عبد الله · Abdullah
  تاهیر · طاهر · Tahir
  سابیر · صابر · Sabir
`);

export const olderWomen = read(`
  ئامینە · آمنة · Amina
  خەدیجە · خديجة · Khadija
  فاتیمە · فاطمة · Fatima
  عائیشە · عائشة · Aisha
  زەینەب · زينب · Zainab
  گوڵاڵە · گولاله · Gulala
  ڕووناک · روناك · Roonak
  نەسرین · نسرين · Nasreen
  هێرۆ · هيرو · Hero
`);

const kurdish: Tradition = {
  share: 78,
  men: read(`
    ئارام · آرام · Aram
    کاروان · كاروان · Karwan
    هێمن · هيمن · Hemin
    دڵشاد · دلشاد · Dilshad
    ڕێبوار · ريبوار · Rebwar
    شێرکۆ · شيركو · Sherko
    ئازاد · آزاد · Azad
    سەردار · سردار · Sardar
    محەمەد · محمد · Mohammed
    ئاوات · آوات · Awat
    نەوزاد · نوزاد · Nawzad
    ئەحمەد · أحمد · Ahmed
    ڕزگار · رزكار · Rizgar
    سۆران · سوران · Soran
    زانا · زانا · Zana
    گۆران · كوران · Goran
    بەختیار · بختيار · Bakhtiyar
    شوان · شوان · Shwan
    کاوە · كاوه · Kawa
    هیوا · هيوا · Hiwa
    فەرهاد · فرهاد · Farhad
    جەمال · جمال · Jamal
    ئیبراهیم · إبراهيم · Ibrahim
    یادگار · يادكار · Yadgar
    عومەر · عمر · Omar
    هۆگر · هوكر · Hogir
    شڤان · شفان · Shivan
    دلۆڤان · دلوفان · Dilovan
    هەڵمەت · هلمت · Halmat
    لاوین · لاوين · Laween
  `),
  women: read(`
    شیلان · شيلان · Shilan
    ژیان · زيان · Zhyan
    نەسرین · نسرين · Nasreen
    بەهار · بهار · Bahar
    گوڵاڵە · گولاله · Gulala
    ڕووناک · روناك · Roonak
    تارا · تارا · Tara
    چرا · چرا · Chra
    سۆزان · سوزان · Sozan
    هێرۆ · هيرو · Hero
    پەیمان · بيمان · Payman
    لانە · لانه · Lana
    شیرین · شيرين · Shireen
    نازدار · نازدار · Nazdar
    سارە · سارة · Sara
    دڵنیا · دلنيا · Dilnia
    ئەڤین · أفين · Avin
    پەروین · بروين · Parween
    ڕووناهی · روناهي · Runahi
    جوان · جوان · Jwan
    کەژاڵ · كزال · Kazhal
    نەرمین · نرمين · Narmeen
    ژاڵە · زاله · Zhala
    شنۆ · شنو · Shno
    ڕێزان · ريزان · Rezan
    هاوژین · هاوزين · Hawzheen
  `),
  families: read(`
    بارزانی · بارزاني · Barzani
    زەنگەنە · زنكنه · Zangana
    جاف · جاف · Jaf
    هەورامی · هورامي · Hawrami
    دزەیی · دزيي · Dizayee
    شارەزووری · شارزوري · Sharazuri
    کۆیی · كويي · Koyi
    پشدەری · بشدري · Pishdari
    دۆسکی · دوسكي · Doski
    مزووری · مزوري · Mizuri
    ئامێدی · آميدي · Amedi
    خۆشناو · خوشناو · Khoshnaw
    گەردی · كردي · Gardi
    سورچی · سورجي · Surchi
  `),
};

const assyrian: Tradition = {
  share: 6,
  men: read(`
    سەرگۆن · سركون · Sargon
    ئاشوور · آشور · Ashur
    نینۆس · نينوس · Ninos
    یۆنان · يونان · Yonan
    یووسف · يوسف · Yousif
    ئۆدیشۆ · أوديشو · Odisho
    پۆڵس · بولس · Polis
  `),
  women: read(`
    شەمیران · شميران · Shamiran
    نەهرین · نهرين · Nahrin
    مەریەم · مريم · Maryam
    نینوێ · نينوى · Ninwe
    سوهام · سهام · Suham
    مارلین · مارلين · Marlin
  `),
  families: read(`
    خۆشابا · خوشابا · Khoshaba
    یوخەننا · يوخنا · Youkhana
    گیۆرگیس · كوركيس · Gewargis
    شلێمۆن · شليمون · Shlemon
  `),
};

const turkmen: Tradition = {
  share: 6,
  men: read(`
    ئۆرهان · أورهان · Orhan
    ئایدن · آيدن · Aydin
    یەڵماز · يلماز · Yilmaz
    ئەرشەد · أرشد · Arshad
    جەنگیز · جنكيز · Jangiz
    تۆرغوت · طورغوت · Turghut
  `),
  women: read(`
    سیبەل · سيبل · Sibel
    گولشەن · كلشن · Gulshan
    ئایسل · آيسل · Aysel
    نیهال · نهال · Nihal
    سەویم · سويم · Sewim
  `),
  families: read(`
    بەیاتلی · بياتلي · Bayatli
    ساڵحی · صالحي · Salihi
    دەمیرچی · دميرجي · Demirchi
  `),
};

const arab: Tradition = {
  share: 6,
  men: read(`
    حوسێن · حسين · Hussein
    حەسەن · حسن · Hassan
    عەلی · علي · Ali
    خالید · خالد · Khalid
    عومەر · عمر · Omar
    یاسین · ياسين · Yaseen
    محەمەد · محمد · Mohammed
  `),
  women: read(`
    زەینەب · زينب · Zainab
    فاتیمە · فاطمة · Fatima
    نوور · نور · Noor
    هودا · هدى · Huda
    ڕەنا · رنا · Rana
    سوعاد · سعاد · Suad
  `),
  families: read(`
    جبووری · الجبوري · Al-Jubouri
    حەمدانی · الحمداني · Al-Hamdani
    عوبێدی · العبيدي · Al-Obaidi
  `),
};

const yazidi: Tradition = {
  share: 4,
  men: read(`
    خەلەف · خلف · Khalaf
    موراد · مراد · Murad
    خودێدە · خديدة · Khudeda
    بەرەکات · بركات · Barakat
    ئەلیاس · الياس · Elias
    شەرۆ · شرو · Sharo
  `),
  women: read(`
    شەمێ · شمي · Shame
    گەوێ · كوي · Gawe
    خەزاڵ · غزال · Khazal
    بەفرین · بفرين · Bafrin
    لەیلا · ليلى · Layla
    سێڤێ · سيفي · Seve
  `),
  families: read(`
    شنگالی · السنجاري · Shingali
    باعەدرێ · باعذري · Baadri
    حەسکانی · حسكاني · Haskani
  `),
};

export const traditions: readonly Tradition[] = [kurdish, assyrian, turkmen, arab, yazidi];

const oldLetters: Readonly<Record<string, string>> = { ک: 'ك', ی: 'ي', ڕ: 'ر', ڵ: 'ل', ۆ: 'و', ێ: 'ي', ڤ: 'ف' };
const latinHabits: readonly (readonly [RegExp, string])[] = [
  [/^Mohammed$/, 'Muhammad'],
  [/ee/, 'i'],
  [/oo/, 'u'],
  [/iya/, 'ia'],
  [/a/, 'aa'],
  [/e/, 'ee'],
  [/i/, 'y'],
  [/o/, 'oo'],
];

/** The same name as another clerk wrote it: letters of an Arabic keyboard, another habit of Latin spelling. Search keys see no difference in the Sorani. */
export function otherSpelling(name: Name): Name {
  const [habit, replacement] = latinHabits.find(([pattern]) => pattern.test(name.latin)) ?? [/$/, 'h'];
  return {
    ckb: name.ckb.replace(/[کیڕڵۆێڤ]/g, (letter) => oldLetters[letter]!),
    ar: name.ar.replace(/^[أآإ]/, 'ا').replace(/ة$/, 'ه'),
    latin: name.latin.replace(habit, replacement),
  };
}
