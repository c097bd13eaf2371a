/** One measured figure beside its peer: printed as one BENCH line, and nothing else prints BENCH. */

/** The unit carries the direction: per second, more is better; bytes, milliseconds and frames, less is. */
export type Unit = 'ops/cpu-s' | '/s' | 'B' | 'ms' | 'cpu-ms' | 'frames';

export type Figure = Readonly<{
  name: string;
  value: number;
  unit: Unit;
  peer: string;
  peerValue: number | null; // null: the peer is not installed
  ratio: number | null; // median over rounds, so not always the quotient of the two
}>;

const rounded = (value: number | null) => (value === null ? null : Number(value.toPrecision(4)));

export const benchLine = ({ name, value, unit, peer, peerValue, ratio }: Figure) =>
  `BENCH ${JSON.stringify({ name, value: rounded(value), unit, peer, peerValue: rounded(peerValue), ratio: rounded(ratio) })}`;

/** Undefined for a line that is no figure. */
export function parseBenchLine(line: string): Figure | undefined {
  return line.startsWith('BENCH ') ? (JSON.parse(line.slice(6)) as Figure) : undefined;
}
