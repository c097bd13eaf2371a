/** How large a QR code a payload needs in numeric mode (ISO/IEC 18004, tables 7 to 9). */
import { toDigits } from './digits.ts';

/** Codewords for content, version 1 first. */
const codewords = {
  L: [
    19, 34, 55, 80, 108, 136, 156, 194, 232, 274, 324, 370, 428, 461, 523, 589, 647, 721, 795, 861, 932, 1006, 1094, 1174, 1276, 1370, 1468,
    1531, 1631, 1735, 1843, 1955, 2071, 2191, 2306, 2434, 2566, 2702, 2812, 2956,
  ],
  M: [
    16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669, 714, 782, 860, 914, 1000, 1062, 1128,
    1193, 1267, 1373, 1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334,
  ],
} as const;

/** Decimal digits that fit: three in ten bits, two in seven, one in four, after mode and length. */
function capacity(version: number, level: 'L' | 'M'): number {
  const bits = codewords[level][version - 1]! * 8 - 4 - (version < 10 ? 10 : version < 27 ? 12 : 14);
  const rest = bits % 10;
  return Math.floor(bits / 10) * 3 + (rest >= 7 ? 2 : rest >= 4 ? 1 : 0);
}

/** The smallest QR version that holds so many bytes, or null where none does. Modules per side: 17 + 4 × version. */
export function versionFor(bytes: number, level: 'L' | 'M'): number | null {
  const digits = toDigits(new Uint8Array(bytes)).length;
  for (let version = 1; version <= 40; version++) if (digits <= capacity(version, level)) return version;
  return null;
}
