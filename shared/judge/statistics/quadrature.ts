// Nodes and weights of Gauss and Legendre on the stretch from 0 to 1.

export type Rule = { readonly nodes: readonly number[]; readonly weights: readonly number[] };

/** Every piece of an integral is at most this long; then eight nodes are exact to a few parts in 10^14. */
export const longestPiece = 1.5;

/** Up to this length no logarithms are needed. */
export const longestStraight = 0.4;

const four: Rule = {
  nodes: [0.06943184420297371, 0.33000947820757187, 0.6699905217924281, 0.9305681557970263],
  weights: [0.17392742256872692, 0.32607257743127305, 0.32607257743127305, 0.17392742256872692],
};

const six: Rule = {
  nodes: [
    0.03376524289842399, 0.16939530676686773, 0.38069040695840156, 0.6193095930415985, 0.8306046932331322,
    0.966234757101576,
  ],
  weights: [
    0.08566224618958518, 0.1803807865240693, 0.23395696728634552, 0.23395696728634552, 0.1803807865240693,
    0.08566224618958518,
  ],
};

const eight: Rule = {
  nodes: [
    0.019855071751231884, 0.10166676129318664, 0.2372337950418355, 0.4082826787521751, 0.591717321247825,
    0.7627662049581645, 0.8983332387068134, 0.9801449282487681,
  ],
  weights: [
    0.05061426814518813, 0.11119051722668724, 0.15685332293894363, 0.181341891689181, 0.181341891689181,
    0.15685332293894363, 0.11119051722668724, 0.05061426814518813,
  ],
};

/** The shorter a piece, the flatter what is integrated over it. */
export function ruleFor(length: number): Rule {
  if (length <= 0.06) return four;
  return length <= 0.3 ? six : eight;
}
