// Stretches of time, from the first millisecond to the first that no longer belongs to them; and lists of them, in order and
// without overlap.

export type Span = { readonly from: number; readonly to: number };

/** In order; what overlaps or touches becomes one. Empty ones are dropped. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const ordered = spans.filter(({ from, to }) => from < to).toSorted((one, other) => one.from - other.from);
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last === undefined || span.from > last.to) result.push(span);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return result;
}

/** What is left of the first list where the second has nothing. Both joined. */
export function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  return spans.flatMap(span => {
    const left: Span[] = [];
    let from = span.from;
    for (const hole of taken) {
      if (hole.to <= from || hole.from >= span.to) continue;
      if (hole.from > from) left.push({ from, to: hole.from });
      from = Math.max(from, hole.to);
    }
    if (from < span.to) left.push({ from, to: span.to });
    return left;
  });
}
