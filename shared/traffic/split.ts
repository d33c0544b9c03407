// Shares of traffic. A split is whole when its shares sum to 100.

export type Split = Readonly<Record<string, number>>;

/** Percentages come from services as floating point numbers; a thousandth is noise. */
const noise = 0.001;

export function isWhole(split: Split): boolean {
  const shares = Object.values(split);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.every(share => share >= -noise && share <= 100 + noise) && Math.abs(sum - 100) <= noise;
}

export function formatPercent(share: number): string {
  return `${Number(share.toFixed(3))} %`;
}
