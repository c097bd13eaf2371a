/** Scanned papers: pictures that a citizen took, kept on this phone alone. They prove nothing, and nothing here leads from one to a code. */
import { fold, skeleton } from '@krdpass/locale';
import type { Bytes } from './vault.ts';

/** What a paper is, by the credential type's id where one exists, so that a service that asks for the paper finds it. */
export const scanKinds = [
  'civil-id',
  'information-card',
  'passport-record',
  'driving-licence',
  'international-permit',
  'vehicle-registration',
  'residence-permit',
  'birth-certificate',
  'marriage-certificate',
  'divorce-certificate',
  'death-certificate',
  'land-deed',
  'power-of-attorney',
  'company-registration',
  'tax-clearance',
  'employee-id',
  'court-order',
  'education',
  'medical',
  'receipt',
  'other',
] as const;

export type ScanKind = (typeof scanKinds)[number];

export type PageType = 'image/webp' | 'image/jpeg' | 'application/pdf';
export type ScanPage = Readonly<{ id: string; type: PageType; size: number /* bytes */ }>;

/** A paper as it is called and what it consists of; a PDF is one page, whatever it holds. */
export type Scan = Readonly<{ id: string; kind: ScanKind; name: string; madeAt: number; pages: readonly ScanPage[] }>;

/** A page on its way into the store. */
export type NewPage = Readonly<{ type: PageType; bytes: Bytes }>;

export const mostPages = 12;
export const mostPageBytes = 1_500_000;
export const mostPdfBytes = 8 * 1024 * 1024;
export const mostFileBytes = 40_000_000; // of a photograph before it is made smaller
export const longestName = 80; // code points

/** Why a paper is not taken or not kept. A closed list: `scan-trouble-words` has four-part sentences for each. */
export type ScanTrouble =
  | 'file-kind' // neither a picture nor a PDF
  | 'file-too-large'
  | 'picture-unreadable'
  | 'pages-full'
  | 'pdf-alone' // a PDF stands for itself, not among photographed pages
  | 'part-missing' // what reads and covers codes could not be had
  | 'no-room'
  | 'not-kept' // the browser refused to write
  | 'damaged';

/** Thrown by the parts that take and keep scans; the message is the code. */
export class ScanFault extends Error {
  readonly code: ScanTrouble;
  constructor(code: ScanTrouble, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'ScanFault';
    this.code = code;
  }
}

/** The code of such a fault; anything else is a bug and is thrown on. */
export function scanTrouble(error: unknown): ScanTrouble {
  if (error instanceof ScanFault) return error.code;
  throw error;
}

export const isPdf = ({ pages }: Scan) => pages[0]?.type === 'application/pdf';

export const sizeOf = ({ pages }: Scan) => pages.reduce((sum, { size }) => sum + size, 0);

/** The name as it is kept: one line, without what turns or hides letters, and not longer than allowed; '' where nothing is left. */
export function tidyName(typed: string): string {
  const seen = typed.replace(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ').replace(/\s+/g, ' ');
  return [...seen.trim()].slice(0, longestName).join('').trim();
}

/** The service that issues a paper's signed version. None where a paper comes without asking for it, or where no office signs it yet. */
const services: Readonly<Partial<Record<ScanKind, string>>> = {
  'information-card': 'information-card',
  'passport-record': 'passport-book',
  'driving-licence': 'dl-renew',
  'international-permit': 'dl-intl',
  'vehicle-registration': 'veh-renew',
  'residence-permit': 'residence',
  'birth-certificate': 'birth-reg',
  'marriage-certificate': 'marriage-reg',
  'divorce-certificate': 'divorce-reg',
  'death-certificate': 'death-reg',
  'land-deed': 'land-extract',
  'power-of-attorney': 'poa',
  'company-registration': 'company-reg',
  'tax-clearance': 'tax-clear',
  'employee-id': 'employee-id',
};

/** The catalogue as far as it matters here; one from before there were services has none. */
type Offering = Readonly<{ iss: string; services?: readonly Readonly<{ id: string }>[] }>;

/** The id of the service that issues the signed version of such a paper, if this catalogue has it. */
export function serviceFor(kind: ScanKind, catalogue: Offering | undefined): string | null {
  const wanted = services[kind];
  return wanted !== undefined && catalogue?.services?.some(({ id }) => id === wanted) ? wanted : null;
}

/** The scans whose name or kind has every word of the query, in any language's words for the kind; those spelled nearest first, then the newest. */
export function findScans(scans: readonly Scan[], query: string, wordsOf: (kind: ScanKind) => readonly string[]): readonly Scan[] {
  const newest = [...scans].sort((a, b) => b.madeAt - a.madeAt);
  const asked = fold(query).split(' ').filter(Boolean);
  if (asked.length === 0) return newest;
  const ranked = newest.map((scan) => {
    const text = [scan.name, ...wordsOf(scan.kind)].join(' ');
    const [near, far] = [fold(text), text.split(/\s+/).map(skeleton)];
    if (asked.every((word) => near.includes(word))) return { scan, rank: 2 };
    const bones = asked.map(skeleton);
    return { scan, rank: bones.every((bone) => bone.length > 1 && far.some((word) => word.startsWith(bone))) ? 1 : 0 };
  });
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ scan }) => scan);
}
