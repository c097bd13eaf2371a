/** Lengths of bars: the largest fills the width, nothing that is more than nothing vanishes. */
const least = 0.01;

export function lengths(values: readonly (number | null)[]): readonly number[] {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value) => (!value || most === 0 ? 0 : Math.max(value / most, least)));
}
