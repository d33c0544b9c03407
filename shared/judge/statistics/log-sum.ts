// Sums of numbers that are known by their logarithms.

/** log(exp(one) + exp(other)) without leaving the range of numbers. */
export function logAdd(one: number, other: number): number {
  const high = Math.max(one, other);
  if (high === Number.NEGATIVE_INFINITY) return high;
  return high + Math.log1p(Math.exp(Math.min(one, other) - high));
}

export function logSum(terms: readonly number[]): number {
  let high = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > high) high = term;
  if (high === Number.NEGATIVE_INFINITY) return high;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - high);
  return high + Math.log(sum);
}
