/** Renewal of a vehicle's yearly card: the card is shown, insurance and inspection are attached. */
import { finesSettled } from '../src/fines-settled.ts';
import { show, showCivilId } from '../src/held.ts';
import { aboutTwoDays, demoPrice, officeHours, officesOf } from '../src/offices.ts';
import { paper } from '../src/papers.ts';
import { defineService } from '../src/service.ts';

export default defineService({
  id: 'veh-renew',
  code: 'MOI-903',
  title: { ckb: 'تازەکردنەوەی ساڵیانە', kmr: 'Nûkirina salanayê', ar: 'تجديد السنوية', en: 'Renew vehicle card' },
  otherTitles: [
    'نوێکردنەوەی ساڵیانەی ئۆتۆمبێل',
    'نوێکردنەوەی سەنەوی',
    'تجديد سنوية السيارة',
    'Vehicle registration renewal',
    'Car registration',
  ],
  description: {
    ckb: 'ساڵیانەی ئۆتۆمبێلەکەت بۆ پێنج ساڵ نوێ دەکرێتەوە.',
    kmr: 'Salanaya otomobîla te ji bo pênc salan tê nûkirin.',
    ar: 'تُجدَّد سنوية مركبتك لخمس سنوات.',
    en: 'The card of your vehicle is renewed for five years.',
  },
  authority: 'traffic',
  event: 'driving',
  who: { ckb: 'خاوەنی ئۆتۆمبێل.', kmr: 'Xwediyê otomobîlê.', ar: 'مالك المركبة.', en: 'The owner of the vehicle.' },
  documents: [
    { ckb: 'کارتی نیشتمانی', kmr: 'Karta neteweyî', ar: 'البطاقة الوطنية', en: 'Civil ID' },
    { ckb: 'ساڵیانەی ئۆتۆمبێل', kmr: 'Salanaya otomobîlê', ar: 'سنوية المركبة', en: 'Vehicle registration' },
    { ckb: 'بیمەی کارا', kmr: 'Sîgorteya derbasdar', ar: 'تأمين ساري المفعول', en: 'Valid insurance' },
    {
      ckb: 'پشکنینی تەکنیکی، لە سێ مانگ کۆنتر نەبێت',
      kmr: 'Kontrola teknîkî, ne ji sê mehan kevntir',
      ar: 'فحص فني لم تمض عليه ثلاثة أشهر',
      en: 'Technical inspection, not older than three months',
    },
  ],
  hours: officeHours,
  time: aboutTwoDays,
  price: demoPrice(40_000),
  addresses: officesOf('traffic'),
  promise: 2,
  fourEyes: false,
  lapses: 'P30D',
  questions: [
    showCivilId(),
    show('vehicle', 'vehicle-registration', ['plate', 'document_number', 'date_of_expiry']),
    paper('insurance', 'insurance', {
      ckb: 'بیمەی ئۆتۆمبێلەکە',
      kmr: 'Sîgorteya otomobîlê',
      ar: 'تأمين المركبة',
      en: 'Insurance of the vehicle',
    }),
    {
      id: 'insured_until',
      kind: 'date',
      notBefore: '-P1Y',
      notAfter: 'P5Y',
      label: {
        ckb: 'بیمەکە تا کەی کارایە؟',
        kmr: 'Sîgorte heta kengî derbasdar e?',
        ar: 'حتى متى يسري التأمين؟',
        en: 'Until when is it insured?',
      },
    },
    paper('inspection', 'vehicle-inspection', {
      ckb: 'ئەنجامی پشکنینی تەکنیکی',
      kmr: 'Encama kontrola teknîkî',
      ar: 'نتيجة الفحص الفني',
      en: 'Result of the technical inspection',
    }),
    {
      id: 'inspection_date',
      kind: 'date',
      notBefore: '-P2Y',
      notAfter: 'today',
      label: { ckb: 'پشکنینەکە کەی کراوە؟', kmr: 'Kontrol kengî hat kirin?', ar: 'متى أُجري الفحص؟', en: 'When was the inspection?' },
    },
  ],
  about: { vehicles: { number: 'shown.vehicle-registration.document_number' } },
  conditions: [
    {
      id: 'owner',
      text: {
        ckb: 'ئۆتۆمبێلەکە بە ناوی تۆوەیە.',
        kmr: 'Otomobîl bi navê te ye.',
        ar: 'المركبة مسجلة باسمك.',
        en: 'The vehicle is registered in your name.',
      },
      rule: { fact: 'register.vehicles.plate', is: 'equal', to: { fact: 'shown.vehicle-registration.plate' } },
      otherwise: 'refuse',
      reason: {
        ckb: 'ئەم ئۆتۆمبێلە لە تۆماردا بە ناوی تۆوە نییە. تەنها خاوەنەکەی دەتوانێت نوێی بکاتەوە.',
        kmr: 'Ev otomobîl di tomarê de ne bi navê te ye. Tenê xwediyê wê dikare nû bike.',
        ar: 'هذه المركبة ليست مسجلة باسمك. مالكها وحده يستطيع التجديد.',
        en: 'This vehicle is not registered in your name. Only its owner can renew the card.',
      },
    },
    finesSettled,
    {
      id: 'insured',
      text: {
        ckb: 'ئۆتۆمبێلەکە بیمەی کارای هەیە.',
        kmr: 'Otomobîl sîgorteyî ye.',
        ar: 'للمركبة تأمين ساري المفعول.',
        en: 'The vehicle is insured.',
      },
      rule: { fact: 'answer.insured_until', is: 'further-than', by: 'P0D' },
      otherwise: 'return',
      reason: {
        ckb: 'بیمەکە بەسەرچووە. تکایە بیمە نوێ بکەرەوە و لاپەڕەکەی بنێرە.',
        kmr: 'Dema sîgorteyê derbas bûye. Ji kerema xwe nû bike û rûpelê wê bişîne.',
        ar: 'انتهى التأمين. يرجى تجديده وإرسال صفحته.',
        en: 'The insurance has run out. Please renew it and send its page.',
      },
    },
    {
      id: 'inspection-recent',
      text: {
        ckb: 'پشکنینی تەکنیکی لە سێ مانگ کۆنتر نییە.',
        kmr: 'Kontrola teknîkî ji sê mehan ne kevntir e.',
        ar: 'لم تمض على الفحص الفني ثلاثة أشهر.',
        en: 'The inspection is not older than three months.',
      },
      rule: { fact: 'answer.inspection_date', is: 'younger-than', by: 'P3M' },
      otherwise: 'return',
      reason: {
        ckb: 'پشکنینەکە لە سێ مانگ کۆنترە. تکایە ئۆتۆمبێلەکە بپشکنە و ئەنجامە نوێیەکە بنێرە.',
        kmr: 'Kontrol ji sê mehan kevntir e. Ji kerema xwe otomobîlê bide kontrolkirin û encama nû bişîne.',
        ar: 'مضى على الفحص أكثر من ثلاثة أشهر. يرجى فحص المركبة وإرسال النتيجة الجديدة.',
        en: 'The inspection is older than three months. Please have the vehicle inspected and send the new result.',
      },
    },
  ],
  fee: { amount: 40_000 }, // demo: to be named by the authority
  gives: {
    credential: 'vehicle-registration',
    register: 'vehicles',
    record: {
      document_number: { number: 'KRD-VR-' },
      date_of_issuance: 'today',
      date_of_expiry: { after: 'P5Y' },
      plate: { fact: 'register.vehicles.plate' },
      governorate_code: { fact: 'register.vehicles.governorate_code' },
      vehicle_class: { fact: 'register.vehicles.vehicle_class' },
      make: { fact: 'register.vehicles.make' },
      model: { fact: 'register.vehicles.model' },
      year: { fact: 'register.vehicles.year' },
      colour: { fact: 'register.vehicles.colour' },
      vin: { fact: 'register.vehicles.vin' },
      engine: { fact: 'register.vehicles.engine' },
      owner_full_name_native: { fact: 'register.vehicles.owner_full_name_native' },
      owner_full_name: { fact: 'register.vehicles.owner_full_name' },
      owner_upn: 'holder',
      inspection_due: { after: 'P1Y', of: 'answer.inspection_date' },
    },
    replaces: true,
  },
});
