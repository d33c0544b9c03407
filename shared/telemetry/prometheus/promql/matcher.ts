// Conditions on labels as values, and as the text of PromQL. What comes from outside is a value in here, and nothing that
// it holds can end its literal.

export type Operator = '=' | '!=' | '=~' | '!~';

/** The value of `=~` and `!~` is a pattern in RE2, which has to fit the whole label. */
export type Matcher = { readonly label: string; readonly operator: Operator; readonly value: string };

export type Selector = { readonly metric: string; readonly matchers: readonly Matcher[] };

/** Half a character belongs to no label that Prometheus could hold. */
export function isText(value: string): boolean {
  return !/\p{Cs}/u.test(value);
}

const inverses = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' } as const satisfies Record<
  Operator,
  Operator
>;

/** Holds for exactly the series for which the other one does not. */
export function inverse({ label, operator, value }: Matcher): Matcher {
  return { label, operator: inverses[operator], value };
}

/** One of these texts, and nothing else. */
export function oneOf(label: string, values: readonly string[]): Matcher {
  const [only = '', ...others] = values;
  if (others.length === 0) return { label, operator: '=', value: only };
  return { label, operator: '=~', value: values.map(patternOf).join('|') };
}

/** Every mark that means something to RE2 stands for itself. */
function patternOf(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, mark => `\\${mark}`);
}

const plainMetric = /^[A-Za-z_:][A-Za-z0-9_:]*$/;
const plainLabel = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Words that PromQL takes for something else where a metric may stand. */
const taken =
  /^(and|atan2|avg|bool|bottomk|by|count|count_values|group|group_left|group_right|ignoring|inf|max|min|nan|offset|on|or|quantile|stddev|stdvar|sum|topk|unless|without)$/i;

export function selectorText({ metric, matchers }: Selector): string {
  if (plainMetric.test(metric) && !taken.test(metric)) return `${metric}{${matchersText(matchers)}}`;
  const named = { label: '__name__', operator: '=', value: metric } as const;
  return `{${matchersText([named, ...matchers])}}`;
}

export function matchersText(matchers: readonly Matcher[]): string {
  return matchers
    .map(({ label, operator, value }) => `${labelText(label)}${operator}${textLiteral(value)}`)
    .join(',');
}

/** Names beyond the old alphabet are quoted, which Prometheus 3 understands. */
function labelText(label: string): string {
  return plainLabel.test(label) ? label : textLiteral(label);
}

/** Controls, line ends that only some readers see, and marks that turn or hide text. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

export function textLiteral(value: string): string {
  if (!isText(value)) throw new RangeError('half a character is no text');
  return `"${value.replace(/[\\"]/g, mark => `\\${mark}`).replace(unsafe, hex)}"`;
}

function hex(mark: string): string {
  const digits = (mark.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
