// The share of the normal law below a point: a series near the middle, a continued fraction in the tails.

export function normalShare(z: number): number {
  if (z < 0) return 1 - normalShare(-z);
  if (z > 38) return 1;
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (z < 3.5) {
    let [term, sum] = [z, z];
    for (let odd = 3; Math.abs(term) > 1e-17 * sum; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 + density * sum;
  }
  let fraction = z;
  for (let at = 60; at >= 1; at -= 1) fraction = z + at / fraction;
  return 1 - density / fraction;
}

/** The share above, exact also where it is tiny. */
export function normalTail(z: number): number {
  if (z < 3.5) return 1 - normalShare(z);
  if (z > 38) return 0;
  let fraction = z;
  for (let at = 60; at >= 1; at -= 1) fraction = z + at / fraction;
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI) / fraction;
}
