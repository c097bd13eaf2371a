/** Puts back what `take-out.ts` took out: the exact texts and signatures of a credential, or a coded fault. Judges nothing of what they say. */
import { toBase64url } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { digest } from '../signature.ts';
import { audienceMember, control, digestsMember, highestNumber, mark, nonceMember, separator, x5cMember, type Asked } from './marks.ts';
import { encode, joinIssued, type Parts } from './parts.ts';
import { decompress } from '../point.ts';
import { findChain, type Chains } from './signer-reference.ts';

const mostSegments = 64;
const mostMarks = 256;
const mostRestored = 16_384; // characters of all texts together: marks must not multiply

/** Text as it stands, or text that can be written only when other segments are whole. */
type Piece = string | (() => string);

/** Throws `limit`, `malformed`, `unknown-codec` (a mark of another kind of code), `unknown-index`, `unknown-signer`, `bad-point`, `truncated`, `trailing`. */
export function putBack(
  text: string,
  blob: Uint8Array,
  { signatures, signers, asked }: { signatures: 1 | 2; signers: Chains; asked?: Asked },
): Parts {
  let at = 0;
  const take = (count: number): Uint8Array => {
    if (count > blob.length - at) throw new CredentialFault('truncated');
    return blob.slice(at, (at += count));
  };
  const segments = text.split(separator);
  if (segments.length > mostSegments) throw new CredentialFault('limit');
  if (signatures === 1 ? segments.length !== 2 : segments.length < 4) throw new CredentialFault('malformed');
  const last = signatures === 1 ? 2 : segments.length - 2; // where the disclosures end
  const named = new Set<number>();
  let marks = 0;

  function readMark(kind: string, segment: string, next: number): { piece: Piece; next: number } {
    if (++marks > mostMarks) throw new CredentialFault('limit');
    const number = (highest: number): number => {
      const value = segment.charCodeAt(next++) - 0x30;
      if (!(value >= 0 && value <= highest)) throw new CredentialFault('unknown-index'); // NaN past the end as well
      return value;
    };
    switch (kind) {
      case mark.salt:
        return { piece: toBase64url(take(16)), next };
      case mark.hash:
        return { piece: toBase64url(take(32)), next };
      case mark.digest: {
        const disclosure = number(Math.min(highestNumber, last - 3));
        named.add(disclosure);
        return { piece: () => digestOf(disclosure), next };
      }
      case mark.point: {
        const parity = number(1);
        const x = take(32);
        return { piece: `"x":"${toBase64url(x)}","y":"${decompress(x, parity)}"`, next };
      }
      case mark.digests: {
        const hidden = Array.from({ length: number(highestNumber) }, () => toBase64url(take(32)));
        return { piece: () => digestsMember([...hidden, ...ownDigests()].sort()), next };
      }
      case mark.sdHash:
        return { piece: () => `"sd_hash":"${sdHash()}"`, next };
      case mark.bytes: {
        const length = /^[1-9][0-9]{0,3}\./.exec(segment.slice(next, next + 5))?.[0] ?? '';
        const characters = parseInt(length);
        if (!length || characters % 4 === 1) throw new CredentialFault('malformed');
        return { piece: toBase64url(take((characters * 3) >> 2)), next: next + length.length };
      }
      case mark.chain:
        return { piece: x5cMember(findChain(take(3), signers)), next };
      case mark.audience:
        if (!asked) throw new CredentialFault('unknown-codec');
        return { piece: audienceMember(asked), next };
      case mark.nonce:
        if (!asked) throw new CredentialFault('unknown-codec');
        return { piece: nonceMember(asked), next };
      default:
        throw new CredentialFault('unknown-codec');
    }
  }

  function readSegment(segment: string): readonly Piece[] {
    const pieces: Piece[] = [];
    for (let from = 0; from < segment.length;) {
      const found = segment.slice(from).search(control);
      const plainEnd = found < 0 ? segment.length : from + found;
      pieces.push(segment.slice(from, plainEnd));
      if (found < 0) break;
      const { piece, next } = readMark(segment[plainEnd]!, segment, plainEnd + 1);
      pieces.push(piece);
      from = next;
    }
    return pieces;
  }

  const pieces = segments.map(readSegment);
  const signed = Array.from({ length: signatures }, () => take(64));
  if (at !== blob.length) throw new CredentialFault('trailing');

  let restored = 0;
  const whole = new Map<number, string | null>(); // null: being written
  function write(segment: number): string {
    const known = whole.get(segment);
    if (known === null) throw new CredentialFault('unknown-index'); // a disclosure that would contain its own digest
    if (known !== undefined) return known;
    whole.set(segment, null);
    let written = '';
    for (const piece of pieces[segment]!) {
      const text = typeof piece === 'string' ? piece : piece();
      if ((restored += text.length) > mostRestored) throw new CredentialFault('limit');
      written += text;
    }
    whole.set(segment, written);
    return written;
  }
  const digests = new Map<number, string>();
  function digestOf(disclosure: number): string {
    const known = digests.get(disclosure) ?? digest(encode(write(disclosure + 2)));
    digests.set(disclosure, known);
    return known;
  }
  const ownDigests = () =>
    Array.from({ length: last - 2 }, (_, i) => i)
      .filter((i) => !named.has(i))
      .map(digestOf);
  let hash: string | undefined;
  const sdHash = () =>
    (hash ??= digest(
      joinIssued(
        Array.from({ length: last }, (_, segment) => write(segment)),
        signed[0]!,
      ),
    ));
  return { texts: pieces.map((_, segment) => write(segment)), signatures: signed };
}
