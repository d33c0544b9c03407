// How the figures of bench/rollout.ts are made and printed.

export function line(name: string, value: string, verdict = ''): void {
  console.log(`${name.padEnd(60)} ${value.padStart(12)}  ${verdict}`.trimEnd());
}

export function reached(isReached: boolean, aim: string): string {
  return `aim ${aim.padEnd(10)} ${isReached ? 'reached' : 'missed'}`;
}

/** The nearest that was measured: of thirty values, the 99th percentile is the largest. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The answers of so many runs, of which a few go on side by side. */
export async function sideBySide<T>(
  runs: number,
  width: number,
  run: (at: number) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < runs; at = next++) answers.push(await run(at));
  };
  await Promise.all(Array.from({ length: width }, lane));
  return answers;
}
