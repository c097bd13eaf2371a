/** Power of attorney: who may act for whom, in what, within which limits. Stands until its last day, if it has one, or until revoked. */
import powers from '../registers/powers-of-attorney.ts';
import { defineCredential, everything, type Claim } from '../src/credential-type.ts';
import { claimsFrom, documentClaims, partyClaims } from '../src/document-claims.ts';
import { atCounter, documentSection, onPaper, pictureSection } from '../src/document-page.ts';

const claim = claimsFrom(powers);
const grantor = partyClaims(powers, 'grantor');
const agent = partyClaims(powers, 'agent');
const pictures = { grantor_picture: claim('grantor_picture', 'image'), agent_picture: claim('agent_picture', 'image') };

const claims = {
  ...grantor,
  ...agent,
  kind: claim('kind', 'choice', {
    values: {
      general: { ckb: 'گشتی', kmr: 'giştî', ar: 'عامة', en: 'general' },
      special: { ckb: 'تایبەت', kmr: 'taybet', ar: 'خاصة', en: 'special' },
    },
  }),
  powers: claim('powers', 'choices', {
    values: {
      documents: {
        ckb: 'ڕاییکردنی مامەڵە لە فەرمانگەکان',
        kmr: 'karên li daîreyan',
        ar: 'مراجعة الدوائر الرسمية',
        en: 'dealing with offices',
      },
      court: { ckb: 'نوێنەرایەتی لە دادگا', kmr: 'nûnerî li dadgehê', ar: 'المرافعة أمام المحاكم', en: 'representing in court' },
      salary: { ckb: 'وەرگرتنی مووچە', kmr: 'wergirtina meaş', ar: 'استلام الراتب', en: 'receiving the salary' },
      bank: { ckb: 'کاروباری بانک', kmr: 'karên bankê', ar: 'المعاملات المصرفية', en: 'bank business' },
      sell_property: { ckb: 'فرۆشتنی خانووبەرە', kmr: 'firotina milk', ar: 'بيع العقار', en: 'selling property' },
      buy_property: { ckb: 'کڕینی خانووبەرە', kmr: 'kirîna milk', ar: 'شراء العقار', en: 'buying property' },
      rent_property: { ckb: 'بەکرێدانی خانووبەرە', kmr: 'kirêkirina milk', ar: 'تأجير العقار', en: 'letting property' },
      vehicle: {
        ckb: 'کڕین و فرۆشتنی ئۆتۆمبێل',
        kmr: 'kirîn û firotina otomobîlê',
        ar: 'بيع وشراء المركبات',
        en: 'buying and selling vehicles',
      },
      company: { ckb: 'کاروباری کۆمپانیا', kmr: 'karûbarê kompaniyê', ar: 'أعمال الشركة', en: 'company business' },
    },
  }),
  limits: claim('limits', 'text', { script: 'ckb' }),
  notary_office: claim('notary_office', 'text', { script: 'ckb' }),
  deed_number: claim('deed_number', 'identifier'),
  ...documentClaims(powers),
  ...pictures,
} satisfies Record<string, Claim>;

const parties = ['grantor_full_name_native', 'agent_full_name_native'];
const granted = ['kind', 'powers', 'limits'];

export default defineCredential({
  id: 'power-of-attorney',
  vct: 'urn:krd:power-of-attorney:1',
  title: { ckb: 'بریکارنامە', kmr: 'Wekaletname', ar: 'وكالة', en: 'Power of attorney' },
  authority: 'notary',
  validFor: null,
  claims,
  presets: {
    counter: atCounter([...parties, ...granted, 'notary_office', 'deed_number', 'document_number', ...Object.keys(pictures)]),
    everything: everything(claims),
    paper: onPaper([...parties, ...granted, 'deed_number', 'document_number']),
  },
  headline: ['grantor_full_name_native'],
  sections: [
    {
      title: { ckb: 'لایەنەکان', kmr: 'Alî', ar: 'الطرفان', en: 'Parties' },
      claims: [...Object.keys(grantor), ...Object.keys(agent)],
    },
    { title: { ckb: 'دەسەڵات', kmr: 'Desthilat', ar: 'الصلاحيات', en: 'Powers' }, claims: granted },
    documentSection(powers, 'notary_office', 'deed_number'),
    pictureSection(pictures),
  ],
});
