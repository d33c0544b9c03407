// A chart for places that draw nothing, or draw only what Mermaid knows: a table of its numbers, a line of little bars
// for a log, and an xychart.
import { dayText, timeText, valueAxis, valueText } from './axis.js';
import { timesOf, valuesOf } from './chart.js';
import type { Chart, ChartLine, ChartPoint, Table } from './document.js';

const mostRows = 12;
const mostColumns = 40;
const day = 86_400_000;

/** The numbers of the chart; of many points, evenly chosen ones, the last among them. */
export function chartTable(chart: Chart): Table {
  const times = [...new Set(chart.lines.flatMap(({ points }) => points.map(({ at }) => at)))].sort(
    (one, other) => one - other,
  );
  const chosen = thinned(times, mostRows);
  const isLong = (times.at(-1) ?? 0) - (times[0] ?? 0) > day;
  return {
    kind: 'table',
    columns: ['UTC', ...chart.lines.map(({ name }) => name)],
    rows: chosen.map(at => [
      isLong ? `${dayText(at)} ${timeText(at)}` : timeText(at),
      ...chart.lines.map(line => pointText(line, at, chart)),
    ]),
  };
}

function pointText({ points }: ChartLine, at: number, { unit }: Chart): string {
  const point = points.find(each => each.at === at);
  if (point === undefined) return '';
  const { value, low, high } = point;
  const range =
    low === undefined || high === undefined ? '' : ` (${valueText(low, unit)} to ${valueText(high, unit)})`;
  return `${valueText(value, unit)}${range}`;
}

function thinned<T>(values: readonly T[], most: number): readonly T[] {
  if (values.length <= most) return values;
  const every = (values.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => values[Math.round(at * every)]).filter(
    value => value !== undefined,
  );
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** For a log: one line for each line of the chart, as little bars, and where it ends. */
export function chartLines(chart: Chart): readonly string[] {
  const axis = axisOf(chart);
  const width = chart.lines.reduce((most, { name }) => Math.max(most, [...name].length), 0);
  return [
    chart.title,
    ...chart.lines.map(line => {
      const last = line.points.at(-1);
      const drawn = columnsOf(line, chart, mostColumns).map(value => barFor(value, axis));
      const end = last === undefined ? 'nothing' : valueText(last.value, chart.unit);
      return `  ${line.name}${' '.repeat(width - [...line.name].length)}  ${drawn.join('')}  ${end}`;
    }),
    ...chart.limits.map(({ name, value }) => `  ${name}: ${valueText(value, chart.unit)}`),
  ];
}

function barFor(value: number | undefined, axis: ReturnType<typeof axisOf>): string {
  if (value === undefined) return ' ';
  return bars[Math.min(bars.length - 1, Math.floor(axis.place(value) * bars.length))] ?? ' ';
}

function axisOf(chart: Chart) {
  return valueAxis(chart.unit, valuesOf(chart) ?? { low: 0, high: 1 }, 4);
}

/** The line in so many equal columns of time; a column without a point has the one before, or nothing yet. */
function columnsOf({ points }: ChartLine, chart: Chart, most: number): readonly (number | undefined)[] {
  const times = timesOf(chart);
  if (times === undefined) return [];
  const count = Math.min(most, new Set(chart.lines.flatMap(line => line.points.map(({ at }) => at))).size);
  const width = (times.high - times.low) / Math.max(1, count - 1);
  let next = 0;
  let last: ChartPoint | undefined;
  return Array.from({ length: count }, (_, column) => {
    const until = times.low + column * width + width / 2;
    for (let point = points[next]; point !== undefined && point.at < until; point = points[next]) {
      last = point;
      next += 1;
    }
    return last?.value;
  });
}

const palette = { candidate: '#b85c00', stable: '#2f6fde', third: '#0b7a6b', fourth: '#8a54d1' } as const;
const limitPalette = { bad: '#c8282f', warning: '#9a7b00' } as const;
const colourNames = { candidate: 'orange', stable: 'blue', third: 'green', fourth: 'violet' } as const;
const limitNames = { bad: 'red', warning: 'yellow' } as const;

/**
 * The chart in the language of Mermaid. Words of the chart do not enter it: nothing from outside can end a quotation
 * there. It has no legend, which `chartKey` is for.
 */
export function chartMermaid(chart: Chart): string | undefined {
  const times = timesOf(chart);
  const lines = chart.lines.filter(({ points }) => points.length > 0);
  if (times === undefined || lines.length === 0) return undefined;
  const axis = axisOf(chart);
  const drawn = lines.map(line => columnsOf(line, chart, mostColumns));
  const count = drawn[0]?.length ?? 0;
  if (count < 2) return undefined;
  const numbers = (values: readonly (number | undefined)[]) => {
    const [first] = values.filter(value => value !== undefined);
    return values.map(value => scaled(value ?? first ?? axis.low, chart, axis)).join(', ');
  };
  const colours = [
    ...lines.map(({ tint }) => palette[tint]),
    ...chart.limits.map(({ tint }) => limitPalette[tint]),
  ];
  const minutes = Math.max(1, Math.round((times.high - times.low) / 60_000));
  return [
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${colours.join(', ')}"}}}}%%`,
    'xychart-beta',
    `  x-axis "minutes" 0 --> ${minutes}`,
    `  y-axis "${mermaidUnits[chart.unit]}" ${scaled(axis.low, chart, axis)} --> ${scaled(axis.high, chart, axis)}`,
    ...drawn.map(values => `  line [${numbers(values)}]`),
    ...chart.limits.map(({ value }) => `  line [${numbers(Array.from({ length: count }, () => value))}]`),
  ].join('\n');
}

const mermaidUnits = { share: '%', milliseconds: 'ms', odds: 'log10' } as const;

/** Mermaid draws evenly and knows no units: shares in percent, cut at the edges. */
function scaled(value: number, { unit }: Chart, axis: { readonly low: number; readonly high: number }) {
  const cut = Math.min(axis.high, Math.max(axis.low, value));
  return Number((unit === 'share' ? cut * 100 : cut).toPrecision(4));
}

/** Which colour is what, for where the drawing cannot say it. */
export function chartKey(chart: Chart): string {
  const lines = chart.lines.filter(({ points }) => points.length > 0);
  return [
    ...lines.map(({ name, tint }) => `${colourNames[tint]}: ${name}`),
    ...chart.limits.map(({ name, tint }) => `${limitNames[tint]}: ${name}`),
  ].join('; ');
}
