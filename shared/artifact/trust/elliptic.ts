// Arithmetic on the three curves of NIST, for checking signatures only: nothing here is secret, so that nothing here
// has to take the same time for all values.

export type Numbers = {
  readonly p: bigint;
  readonly b: bigint;
  readonly n: bigint;
  readonly generator: Point;
};
export type Point = { readonly x: bigint; readonly y: bigint };
/** In Jacobian coordinates: (x/z², y/z³); z = 0 is the point at infinity. */
export type Jacobian = { readonly x: bigint; readonly y: bigint; readonly z: bigint };

/** From FIPS 186-4, appendix D.1.2. On all three curves a is -3. */
export const curveNumbers: Readonly<Record<'P-256' | 'P-384' | 'P-521', Numbers>> = {
  'P-256': {
    p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    generator: {
      x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
      y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
    },
  },
  'P-384': {
    p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    generator: {
      x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
      y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
    },
  },
  'P-521': {
    p: (1n << 521n) - 1n,
    b: 0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
    n: 0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    generator: {
      x: 0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
      y: 0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
    },
  },
};

/** The x of `first · generator + second · point`, or undefined when that is the point at infinity. */
export function sumOf(numbers: Numbers, first: bigint, second: bigint, point: Point): bigint | undefined {
  const { p, b, generator } = numbers;
  if (modulo(point.y * point.y - (point.x ** 3n - 3n * point.x + b), p) !== 0n) return undefined;
  const sum = plus(times(first, generator, p), times(second, point, p), p);
  if (sum.z === 0n) return undefined;
  const inverse = inverted(sum.z, p);
  return modulo(sum.x * inverse * inverse, p);
}

function times(scalar: bigint, point: Point, p: bigint): Jacobian {
  const start: Jacobian = { ...point, z: 1n };
  let sum: Jacobian = { x: 1n, y: 1n, z: 0n };
  for (const bit of scalar.toString(2)) {
    sum = doubled(sum, p);
    if (bit === '1') sum = plus(sum, start, p);
  }
  return sum;
}

function doubled({ x, y, z }: Jacobian, p: bigint): Jacobian {
  if (z === 0n || y === 0n) return { x: 1n, y: 1n, z: 0n };
  const ySquared = modulo(y * y, p);
  const zSquared = modulo(z * z, p);
  const slope = modulo(3n * (x - zSquared) * (x + zSquared), p);
  const quarter = modulo(4n * x * ySquared, p);
  const newX = modulo(slope * slope - 2n * quarter, p);
  return {
    x: newX,
    y: modulo(slope * (quarter - newX) - 8n * ySquared * ySquared, p),
    z: modulo(2n * y * z, p),
  };
}

function plus(one: Jacobian, two: Jacobian, p: bigint): Jacobian {
  if (one.z === 0n) return two;
  if (two.z === 0n) return one;
  const oneZ = modulo(one.z * one.z, p);
  const twoZ = modulo(two.z * two.z, p);
  const u1 = modulo(one.x * twoZ, p);
  const s1 = modulo(one.y * twoZ * two.z, p);
  const width = modulo(two.x * oneZ - u1, p);
  const height = modulo(two.y * oneZ * one.z - s1, p);
  if (width === 0n) return height === 0n ? doubled(one, p) : { x: 1n, y: 1n, z: 0n };
  const square = modulo(width * width, p);
  const cube = modulo(square * width, p);
  const middle = modulo(u1 * square, p);
  const x = modulo(height * height - cube - 2n * middle, p);
  return { x, y: modulo(height * (middle - x) - s1 * cube, p), z: modulo(one.z * two.z * width, p) };
}

/** By Euclid; the modulus is prime and the value is not 0. */
export function inverted(value: bigint, modulus: bigint): bigint {
  let [rest, next] = [modulus, modulo(value, modulus)];
  let [before, factor] = [0n, 1n];
  while (next > 1n) {
    const quotient = rest / next;
    [rest, next] = [next, rest % next];
    [before, factor] = [factor, before - quotient * factor];
  }
  return modulo(factor, modulus);
}

export function modulo(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}
