/** The claims every credential shows whatever else it hides: who issued it, and for which country. */
import type { Claim } from './credential-type.ts';

export const issuingAuthority = {
  issuing_authority: {
    from: 'authority.name',
    disclose: 'always',
    kind: 'text',
    label: { ckb: 'لایەنی دەرکەر', kmr: 'Saziya derxer', ar: 'جهة الإصدار', en: 'Issuing authority' },
  },
  issuing_country: {
    from: 'authority.country',
    disclose: 'always',
    kind: 'text',
    label: { ckb: 'وڵاتی دەرکەر', kmr: 'Welatê derxer', ar: 'بلد الإصدار', en: 'Issuing country' },
  },
} as const satisfies Record<string, Claim>;
