/** Bits in the order they are read: big-endian, most significant first (qr-transport: notation). */
import { CredentialFault } from '../errors.ts';

export type BitWriter = Readonly<{
  /** Throws `non-canonical` for a number that does not fit. */
  put(value: number, bits: number): void;
  putBytes(bytes: Uint8Array): void;
  /** What was put, with zero bits to the byte boundary. */
  bytes(): Uint8Array;
}>;

export function bitWriter(): BitWriter {
  const written: number[] = [];
  let have = 0;
  function put(value: number, bits: number): void {
    if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** bits) throw new CredentialFault('non-canonical');
    for (let bit = bits - 1; bit >= 0; bit--, have++) {
      if (have % 8 === 0) written.push(0);
      if (Math.floor(value / 2 ** bit) % 2) written[have >> 3]! |= 0x80 >> (have & 7);
    }
  }
  return {
    put,
    putBytes: (bytes) => bytes.forEach((byte) => put(byte, 8)),
    bytes: () => Uint8Array.from(written),
  };
}

export type BitReader = Readonly<{
  /** Throws `truncated` past the end. */
  take(bits: number): number;
  takeBytes(count: number): Uint8Array;
  /** Goes to the byte boundary. Throws `bad-padding` unless zero bits lead there. */
  align(): void;
  left(): number; // whole bytes
}>;

export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  function take(bits: number): number {
    if (bits > bytes.length * 8 - at) throw new CredentialFault('truncated');
    let value = 0;
    for (const end = at + bits; at < end; at++) value = value * 2 + ((bytes[at >> 3]! >> (7 - (at & 7))) & 1);
    return value;
  }
  return {
    take,
    takeBytes(count) {
      if (count * 8 > bytes.length * 8 - at) throw new CredentialFault('truncated');
      return Uint8Array.from({ length: count }, () => take(8));
    },
    align() {
      if (take((8 - (at % 8)) % 8) !== 0) throw new CredentialFault('bad-padding');
    },
    left: () => bytes.length - Math.ceil(at / 8),
  };
}
