/** The fountain code of @ngraveio/bc-ur, where that peer is installed. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isInstalled, peerFolder } from './peers.ts';

type Library = Readonly<{
  UR: { fromBuffer(payload: Buffer): unknown };
  UREncoder: new (ur: unknown, mostPerFragment: number) => { nextPart(): string };
  URDecoder: new () => { receivePart(part: string): boolean; isSuccess(): boolean };
}>;

/** One reading of the payload: told which frame was seen, whether it is complete. */
type Reading = (frame: number) => boolean;

/** Null where it is not installed; else begins readings of a payload in fragments of at most so many bytes. */
export function openBcUr(): ((payload: Uint8Array, mostPerFragment: number) => () => Reading) | null {
  if (!isInstalled('bc-ur')) return null;
  const { UR, UREncoder, URDecoder } = createRequire(join(peerFolder('bc-ur'), 'package.json'))('@ngraveio/bc-ur') as Library;
  return (payload, mostPerFragment) => {
    const encoder = new UREncoder(UR.fromBuffer(Buffer.from(payload)), mostPerFragment);
    const parts: string[] = [];
    const partAt = (frame: number) => {
      while (parts.length <= frame) parts.push(encoder.nextPart());
      return parts[frame]!;
    };
    return () => {
      const decoder = new URDecoder();
      return (frame) => {
        decoder.receivePart(partAt(frame));
        return decoder.isSuccess();
      };
    };
  };
}
