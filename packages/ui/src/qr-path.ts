/** A text as the shape of a QR code (ISO/IEC 18004): one path in units of a module, quiet zone of four included. */
import encodeQR from 'qr';

export type QrPath = Readonly<{ size: number; path: string }>;

/** Digits alone are packed three to ten bits, other texts byte by byte. Throws where the text is too long for any code. */
export function qrPath(text: string, level: 'low' | 'medium'): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: level, border: 4, encoding: /^[0-9]+$/.test(text) ? 'numeric' : 'byte' });
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  });
  return { size: rows.length, path };
}
