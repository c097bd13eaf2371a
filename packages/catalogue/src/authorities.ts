/** Who answers for a credential or a register: the authority's names and the one hue of its cards, dark enough for white text. */
import type { Text } from '@krdpass/locale';

export type Authority = Readonly<{ name: Text; hue: `#${string}` }>;

export const authorities = {
  interior: {
    hue: '#0B5D3B',
    name: { ckb: 'وەزارەتی ناوخۆ', kmr: 'Wezareta Navxwe', ar: 'وزارة الداخلية', en: 'Ministry of Interior' },
  },
  'civil-status': {
    hue: '#0B5D3B', // an office of the Ministry of Interior
    name: { ckb: 'باری شارستانی', kmr: 'Rewşa Şaristanî', ar: 'الأحوال المدنية', en: 'Civil Status' },
  },
  traffic: {
    hue: '#1E3A8A',
    name: {
      ckb: 'بەڕێوەبەرایەتی گشتی هاتووچۆ',
      kmr: 'Rêveberiya Giştî ya Hatûçûyê',
      ar: 'المديرية العامة للمرور',
      en: 'General Directorate of Traffic',
    },
  },
  residence: {
    hue: '#0F5C6E',
    name: { ckb: 'بەڕێوەبەرایەتی نشینگە', kmr: 'Rêveberiya Rûniştinê', ar: 'مديرية الإقامة', en: 'Residence Directorate' },
  },
  finance: {
    hue: '#7A3E00',
    name: {
      ckb: 'وەزارەتی دارایی و ئابووری',
      kmr: 'Wezareta Darayî û Aborî',
      ar: 'وزارة المالية والاقتصاد',
      en: 'Ministry of Finance and Economy',
    },
  },
  justice: {
    hue: '#6B1D3A',
    name: { ckb: 'وەزارەتی داد', kmr: 'Wezareta Dadê', ar: 'وزارة العدل', en: 'Ministry of Justice' },
  },
  'real-estate': {
    hue: '#6B1D3A', // an office of the Ministry of Justice
    name: { ckb: 'تۆماری خانووبەرە', kmr: 'Tomara Xaniyan', ar: 'التسجيل العقاري', en: 'Real-estate Registration' },
  },
  notary: {
    hue: '#6B1D3A', // an office of the Ministry of Justice
    name: { ckb: 'دادنووس', kmr: 'Notar', ar: 'الكاتب العدل', en: 'Notary' },
  },
  trade: {
    hue: '#374151',
    name: {
      ckb: 'وەزارەتی بازرگانی و پیشەسازی',
      kmr: 'Wezareta Bazirganî û Pîşesaziyê',
      ar: 'وزارة التجارة والصناعة',
      en: 'Ministry of Trade and Industry',
    },
  },
  health: {
    hue: '#3F3D8F',
    name: { ckb: 'وەزارەتی تەندروستی', kmr: 'Wezareta Tenduristiyê', ar: 'وزارة الصحة', en: 'Ministry of Health' },
  },
  education: {
    hue: '#6A2A82',
    name: { ckb: 'وەزارەتی پەروەردە', kmr: 'Wezareta Perwerdeyê', ar: 'وزارة التربية', en: 'Ministry of Education' },
  },
} as const satisfies Record<string, Authority>;

export type AuthorityId = keyof typeof authorities;
