// Lengths and moments of time, as PromQL and the API write them.

/** In whole seconds where it can be: not every server knows milliseconds. */
export function durationText(milliseconds: number): string {
  if (!Number.isSafeInteger(milliseconds) || milliseconds <= 0) {
    throw new RangeError(`${milliseconds} ms is no length of a range`);
  }
  return milliseconds % 1_000 === 0 ? `${milliseconds / 1_000}s` : `${milliseconds}ms`;
}

/** Seconds since 1970. */
export function momentText(milliseconds: number): string {
  return String(milliseconds / 1_000);
}
