// Integrals over odds, along a way whose ends are not far apart.

/** Nodes and weights of Gauss and Legendre on the stretch from -1 to 1. */
export type Rule = { readonly nodes: readonly number[]; readonly weights: readonly number[] };

/** From three nodes to eight. */
const rules: readonly Rule[] = [
  {
    nodes: [-0.7745966692414834, 0.0, 0.7745966692414834],
    weights: [0.5555555555555556, 0.8888888888888888, 0.5555555555555556],
  },
  {
    nodes: [-0.8611363115940526, -0.33998104358485626, 0.33998104358485626, 0.8611363115940526],
    weights: [0.34785484513745385, 0.6521451548625461, 0.6521451548625461, 0.34785484513745385],
  },
  {
    nodes: [-0.906179845938664, -0.5384693101056831, 0.0, 0.5384693101056831, 0.906179845938664],
    weights: [
      0.23692688505618908, 0.47862867049936647, 0.5688888888888889, 0.47862867049936647, 0.23692688505618908,
    ],
  },
  {
    nodes: [
      -0.932469514203152, -0.6612093864662645, -0.2386191860831969, 0.2386191860831969, 0.6612093864662645,
      0.932469514203152,
    ],
    weights: [
      0.17132449237917036, 0.3607615730481386, 0.46791393457269104, 0.46791393457269104, 0.3607615730481386,
      0.17132449237917036,
    ],
  },
  {
    nodes: [
      -0.9491079123427585, -0.7415311855993945, -0.4058451513773972, 0.0, 0.4058451513773972,
      0.7415311855993945, 0.9491079123427585,
    ],
    weights: [
      0.1294849661688697, 0.27970539148927664, 0.3818300505051189, 0.4179591836734694, 0.3818300505051189,
      0.27970539148927664, 0.1294849661688697,
    ],
  },
  {
    nodes: [
      -0.9602898564975363, -0.7966664774136267, -0.525532409916329, -0.1834346424956498, 0.1834346424956498,
      0.525532409916329, 0.7966664774136267, 0.9602898564975363,
    ],
    weights: [
      0.10122853629037626, 0.22238103445337448, 0.31370664587788727, 0.362683783378362, 0.362683783378362,
      0.31370664587788727, 0.22238103445337448, 0.10122853629037626,
    ],
  },
];

const longest: Rule = rules.at(-1) ?? { nodes: [0], weights: [2] };

/** A longer way is gone in pieces. */
export const mostRatio = 2.9;
const mostRatios = [1.035, 1.15, 1.37, 1.72, 2.2] as const;

/**
 * What is integrated changes its nature at odds of 0 and below, and nowhere nearer. So the ratio of both ends alone says
 * how many nodes leave an error of a few parts in 10^14.
 */
export function ruleFor(ratio: number): Rule {
  for (let at = 0; at < mostRatios.length; at += 1) {
    if (ratio <= (mostRatios[at] ?? 0)) return rules[at] ?? longest;
  }
  return longest;
}
