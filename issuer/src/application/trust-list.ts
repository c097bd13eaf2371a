/** The trust list: which authority's signer may issue which types, and who may ask for them (ETSI TS 119 602, JSON binding). */
import { w3cType } from '@krdpass/catalogue';
import {
  createTrustList,
  parseCertificate,
  readersExtension,
  trustListTyp,
  type JsonObject,
  type ListedService,
} from '@krdpass/credential';
import type { Publication } from '../store/publications.ts';
import { didOf } from './did.ts';
import type { Issuer } from './issuer.ts';
import { publish } from './publish.ts';
import { readerAuthority } from './reader-authority.ts';

const operator = {
  en: 'KRDPass trust list (DEMO)',
  ckb: 'لیستی متمانەی KRDPass (نموونە)',
  kmr: 'Lîsteya baweriyê ya KRDPass (nimûne)',
  ar: 'قائمة الثقة لـ KRDPass (تجريبية)',
};

/** One service for each authority and type, so that the name says what is issued; a type that is an mdoc too has a second one, its IACA. */
function services(issuer: Issuer): ListedService[] {
  return issuer.catalogue.credentials.flatMap(({ id, vct, title, authority, mdoc }) => {
    const [certificate] = issuer.keys.authority(authority).chain;
    const service = {
      authority,
      name: issuer.catalogue.authorities[authority].name,
      serviceName: title,
      certificate,
      did: didOf(issuer, authority),
      granted: true,
      since: parseCertificate(certificate).notBefore,
      vct: [vct],
      w3cType: [w3cType(id)],
    };
    const { iaca } = issuer.keys.mdoc;
    const root = { certificate: iaca, since: parseCertificate(iaca).notBefore, vct: [], w3cType: [] };
    return mdoc ? [service, { ...service, ...root, doctype: [mdoc.doctype] }] : [service];
  });
}

export async function trustList(issuer: Issuer): Promise<Publication> {
  const listed = services(issuer);
  const extensions = [readersExtension([await readerAuthority(issuer)])];
  const { origin } = issuer;
  return publish(issuer, {
    id: 'trust-list',
    typ: trustListTyp,
    content: { origin, services: listed, extensions } as unknown as JsonObject,
    payload: ({ sequence, issued, expires }) =>
      createTrustList({
        origin,
        operator,
        sequence,
        issuedAt: issued,
        nextUpdate: expires,
        demo: true,
        services: listed,
        extensions,
      }),
  });
}
