// Durations and rates as people write them: 90s, 1h30m, 20/s.
import { meaning } from './shape.js';

const unitMilliseconds = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const isUnit = (text: string): text is keyof typeof unitMilliseconds => Object.hasOwn(unitMilliseconds, text);

const durationForm = '^(\\d{1,6}(\\.\\d{1,3})?(ms|s|m|h|d))+$';
const rateForm = '^\\d{1,6}(\\.\\d{1,3})?/(s|m|h)$';

/** Milliseconds; undefined for what is no duration. */
export const durationOf = (text: string): number | undefined => {
  if (!new RegExp(durationForm).test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)];
  return parts.reduce(
    (sum, [, amount, unit = '']) => sum + Number(amount) * (isUnit(unit) ? unitMilliseconds[unit] : 0),
    0,
  );
};

/** Requests in a second of the playground's time; undefined for what is no rate. */
export const rateOf = (text: string): number | undefined => {
  const [amount = '', unit = ''] = text.split('/');
  if (!new RegExp(rateForm).test(text) || !isUnit(unit)) return undefined;
  return (Number(amount) * 1_000) / unitMilliseconds[unit];
};

export const duration = meaning('a duration such as 90s, 2m or 1h30m', durationForm, durationOf);

export const rate = meaning('a rate such as 20/s or 5/m', rateForm, rateOf);

/** The largest two units that are not zero. */
export const durationText = (milliseconds: number): string => {
  let left = Math.round(milliseconds);
  const parts: string[] = [];
  for (const unit of ['d', 'h', 'm', 's', 'ms'] as const) {
    const count = Math.floor(left / unitMilliseconds[unit]);
    if (count > 0) parts.push(`${count}${unit}`);
    left -= count * unitMilliseconds[unit];
  }
  return parts.slice(0, 2).join('') || '0s';
};
