// Percentages, durations and limits as people write them in objectives. What could mean two things is refused.

export type Misfit = { readonly misfit: string };
export type Quantity = { readonly value: number } | Misfit;

const unitMilliseconds = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
const durationParts =
  /^(?:(\d{1,3})w)?(?:(\d{1,4})d)?(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,8}(?:\.\d{1,3})?)s)?(?:(\d{1,9})ms)?$/;

/** Milliseconds of `1h30m`, `90s`, `0.5s`, `500ms`, `4w`; absent when it is not a duration. */
export function durationOf(text: string): number | undefined {
  const parts = text === '' ? undefined : durationParts.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  const units = Object.values(unitMilliseconds);
  return Math.round(parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (units[at] ?? 0), 0));
}

export type DurationBounds = { readonly least: number; readonly most: number; readonly such: string };

export function duration(text: string, { least, most, such }: DurationBounds): Quantity {
  const value = durationOf(text);
  if (value === undefined)
    return { misfit: `expected a duration such as ${such}, got ${quoted(text)}${unitHint(text)}` };
  if (value >= least && value <= most) return { value };
  return {
    misfit: `expected a duration from ${durationInUnits(least)} to ${durationInUnits(most)}, got ${quoted(text)}`,
  };
}

function unitHint(text: string): string {
  if (/^\d+(?:\.\d+)?$/.test(text)) return ': right behind the number stands a unit, ms, s, m, h, d or w';
  const long = /^(\d+) ?(millisecond|msec|sec|second|min|minute|hour|hr|day|week)s?$/i.exec(text);
  if (long !== null) return `; did you mean ${long[1]}${shortUnit(long[2] ?? '')}?`;
  return /^\d+M$/.test(text) ? '; a month is no fixed duration: write "per month", or 30d' : '';
}

function shortUnit(long: string): string {
  return long.startsWith('mil') || long.startsWith('ms') ? 'ms' : long.charAt(0).toLowerCase();
}

/** `90s` as `1m30s`: the shortest way to write it that reads back as the same. */
export function durationInUnits(milliseconds: number): string {
  let rest = Math.round(milliseconds);
  if (rest <= 0) return '0s';
  const parts: string[] = [];
  for (const [unit, size] of Object.entries(unitMilliseconds)) {
    if (unit === 'w') continue;
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count}${unit}`);
    rest -= count * size;
  }
  return parts.join('');
}

/** A percentage with its sign, as a number from 0 to 100. Without the sign, 0.999 may mean 99.9 % or 0.999 %. */
export function percentage(text: string, such: string): Quantity {
  const match = /^(\d{1,3}(?:\.\d{1,10})?)[ \u00a0\u202f]?(%)?$/.exec(text);
  if (match === null) return { misfit: `expected a percentage such as ${such}, got ${quoted(text)}` };
  const value = Number(match[1]);
  if (match[2] === undefined)
    return { misfit: `expected a percentage such as ${such}, got ${unsigned(text, value)}` };
  if (value > 100) return { misfit: `expected a percentage from 0% to 100%, got ${quoted(text)}` };
  return { value };
}

function unsigned(text: string, value: number): string {
  const meant = value <= 1 ? exact(value * 100) : value;
  return `${quoted(text)} without a percent sign: ${meant}% was probably meant`;
}

/** A limit in the unit of the metric itself. The sign of a percentage may stand behind it and changes nothing. */
export function limit(text: string): Quantity {
  const match = /^(-?\d{1,15}(?:\.\d{1,10})?)[ \u00a0\u202f]?%?$/.exec(text);
  if (match !== null) return { value: Number(match[1]) + 0 };
  const hint =
    durationOf(text) === undefined
      ? ''
      : ': a metric is compared in its own unit, which nobody told us; write the number alone';
  return { misfit: `expected a number such as 90 or 90%, got ${quoted(text)}${hint}` };
}

export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** Without the noise of binary fractions: 1 - 0.95 is 0.05. */
export function exact(value: number): number {
  return Number(value.toFixed(12));
}
