/** The catalogue of open data (DCAT 3, as JSON-LD): what there is, in which files, of which months. */
import type { Text } from '@krdpass/locale';
import type { ClosedMonth } from '../../store/open-data.ts';
import { isoTime } from '../page.ts';
import { spanOf } from './months.ts';
import { series, type Series } from './series.ts';
import { catalogueDescription, catalogueTitle, nothingYet, publisher, rule } from './words.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const formats = [
  { ending: 'csv', media: 'text/csv' },
  { ending: 'json', media: 'application/json' },
] as const;

const said = (text: Text) => Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));
const iri = (id: string) => ({ '@id': id });
const instant = (seconds: number) => ({ '@type': 'xsd:dateTime', '@value': isoTime(seconds) });
const dayAt = (seconds: number) => ({ '@type': 'xsd:date', '@value': isoTime(seconds).slice(0, 10) });

/** The days of the closed months; the span in Baghdad, written as calendar days. */
function temporal(months: readonly ClosedMonth[]) {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return {};
  const threeHours = 3 * 3600;
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': dayAt(spanOf(first.month).from + threeHours),
      'dcat:endDate': dayAt(spanOf(last.month).to + threeHours - 1),
    },
  };
}

function datasetOf(origin: string, { id, title, description }: Series, months: readonly ClosedMonth[]) {
  const at = `${origin}/open-data/${id}`;
  const empty = months.every(({ series: told }) => (told[id] ?? []).length === 0);
  return {
    '@id': at,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': said(title),
    'dct:description': said(description),
    'rdfs:comment': [...said(rule), ...(empty ? said(nothingYet) : [])],
    'dct:accrualPeriodicity': iri('http://publications.europa.eu/resource/authority/frequency/MONTHLY'),
    'dct:accessRights': iri('http://publications.europa.eu/resource/authority/access-right/PUBLIC'),
    ...temporal(months),
    ...(months.length > 0 && { 'dct:modified': instant(months.at(-1)!.closed) }),
    'dcat:distribution': formats.map(({ ending, media }) => ({
      '@id': `${at}.${ending}`,
      '@type': 'dcat:Distribution',
      'dct:title': said(title),
      'dcat:accessURL': iri(`${at}.${ending}`),
      'dcat:downloadURL': iri(`${at}.${ending}`),
      'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${media}`),
      'dct:license': iri('https://creativecommons.org/licenses/by/4.0/'),
    })),
  };
}

export const catalogueOf = (origin: string, months: readonly ClosedMonth[]) => ({
  '@context': context,
  '@id': `${origin}/open-data/catalogue.jsonld`,
  '@type': 'dcat:Catalog',
  'dct:title': said(catalogueTitle),
  'dct:description': said(catalogueDescription),
  'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': said(publisher) },
  'dct:language': ['ckb', 'kmr', 'ar', 'en'],
  'dct:license': iri('https://creativecommons.org/licenses/by/4.0/'),
  ...(months.length > 0 && { 'dct:modified': instant(months.at(-1)!.closed) }),
  'dcat:dataset': series.map((one) => datasetOf(origin, one, months)),
});
