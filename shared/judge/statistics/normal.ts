// Quantiles of the normal law to full precision (Wichura 1988, algorithm AS 241), also far out in the tails.

const middle = [
  [3.3871328727963665, 1],
  [133.14166789178438, 42.31333070160091],
  [1971.5909503065513, 687.1870074920579],
  [13731.69376550946, 5394.196021424751],
  [45921.95393154987, 21213.794301586597],
  [67265.7709270087, 39307.89580009271],
  [33430.57558358813, 28729.085735721943],
  [2509.0809287301227, 5226.495278852854],
] as const;

const near = [
  [1.4234371107496835, 1],
  [4.630337846156546, 2.053191626637759],
  [5.769497221460691, 1.6763848301838038],
  [3.6478483247632045, 0.6897673349851],
  [1.2704582524523684, 0.14810397642748008],
  [0.2417807251774506, 0.015198666563616457],
  [0.022723844989269184, 0.0005475938084995345],
  [0.0007745450142783414, 1.0507500716444169e-9],
] as const;

const far = [
  [6.657904643501103, 1],
  [5.463784911164114, 0.599832206555888],
  [1.7848265399172913, 0.1369298809227358],
  [0.29656057182850487, 0.014875361290850615],
  [0.026532189526576124, 0.0007868691311456133],
  [0.0012426609473880784, 0.000018463183175100548],
  [0.000027115555687434876, 1.421511758316446e-7],
  [2.0103343992922881e-7, 2.0442631033899397e-15],
] as const;

/** Where the normal law leaves the share exp(logTail) above. */
export function upperNormalQuantile(logTail: number): number {
  const tail = Math.exp(logTail);
  const off = 0.5 - tail;
  if (Math.abs(off) <= 0.425) return off * ratio(middle, 0.180625 - off * off);
  // The nearer of both ends, by its logarithm: an upper tail may be too small for a number.
  const logNearer = off > 0 ? logTail : Math.log(-Math.expm1(logTail));
  const root = Math.sqrt(-logNearer);
  const size = root <= 5 ? ratio(near, root - 1.6) : ratio(far, root - 5);
  return off > 0 ? size : -size;
}

/** Where the normal law leaves the share `probability` below. */
export function normalQuantile(probability: number): number {
  return probability < 0.5
    ? -upperNormalQuantile(Math.log(probability))
    : upperNormalQuantile(Math.log1p(-probability));
}

export function logNormalDensity(at: number): number {
  return -0.5 * at * at - 0.5 * Math.log(2 * Math.PI);
}

function ratio(coefficients: readonly (readonly [number, number])[], at: number): number {
  let above = 0;
  let below = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    const pair = coefficients[power];
    above = above * at + (pair?.[0] ?? 0);
    below = below * at + (pair?.[1] ?? 0);
  }
  return above / below;
}
