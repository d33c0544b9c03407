// A chart as SVG, drawn once for a desk and once for a phone: text in a drawing that shrinks could not be read.
import { type Axis, timeAxis, timeText, valueAxis, valueText } from './axis.js';
import { timesOf, valuesOf } from './chart.js';
import type { Chart, ChartLimit, ChartLine, ChartPoint } from './document.js';
import { element, words } from './html.js';

export type PlotSize = { readonly width: number; readonly height: number; readonly timeMarks: number };

export const deskPlot: PlotSize = { width: 760, height: 260, timeMarks: 9 };
export const phonePlot: PlotSize = { width: 350, height: 220, timeMarks: 4 };

const edge = { left: 58, right: 14, top: 12, bottom: 28 } as const;

type Canvas = {
  readonly chart: Chart;
  readonly size: PlotSize;
  readonly time: Axis;
  readonly value: Axis;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
};

/** Undefined when there is nothing to draw. */
export function plot(chart: Chart, size: PlotSize): string | undefined {
  const [times, values] = [timesOf(chart), valuesOf(chart)];
  if (times === undefined || values === undefined) return undefined;
  const time = timeAxis(times, size.timeMarks);
  const value = valueAxis(chart.unit, values, 4);
  const [wide, high] = [size.width - edge.left - edge.right, size.height - edge.top - edge.bottom];
  const canvas: Canvas = {
    ...{ chart, size, time, value },
    x: at => edge.left + time.place(at) * wide,
    y: each => edge.top + (1 - value.place(each)) * high,
  };
  const parts = [
    ...valueMarks(canvas),
    ...timeMarks(canvas),
    ...chart.lines.map(line => band(line, canvas)),
    ...chart.limits.map((limit, at) => limitLine(limit, at, canvas)),
    ...chart.lines.map(line => drawnLine(line, canvas)),
    ...touchAreas(canvas),
  ];
  const view = `0 0 ${size.width} ${size.height}`;
  return element('svg', { viewBox: view, role: 'img', 'aria-label': spoken(chart) }, parts.join(''));
}

/** What is drawn, for whoever does not see it. */
function spoken({ title, lines, unit }: Chart): string {
  const ends = lines.flatMap(({ name, points }) => {
    const last = points.at(-1);
    return last === undefined ? [] : [`${name} ends at ${valueText(last.value, unit)}`];
  });
  return [title, ...ends].join(', ');
}

function valueMarks({ value, y, size }: Canvas): readonly string[] {
  return value.marks.flatMap(({ at, label }) => [
    element('path', { class: 'grid', d: `M${edge.left} ${px(y(at))}H${size.width - edge.right}` }),
    words('text', { x: edge.left - 8, y: px(y(at) + 4), 'text-anchor': 'end' }, label),
  ]);
}

function timeMarks({ time, x, size }: Canvas): readonly string[] {
  return time.marks.map(({ at, label }) => {
    const place = x(at);
    const anchor = place > size.width - edge.right - 18 ? 'end' : 'middle';
    return words('text', { x: px(place), y: size.height - 8, 'text-anchor': anchor }, label);
  });
}

/** Where the true value may lie. */
function band({ points, tint }: ChartLine, canvas: Canvas): string {
  return pieces(points)
    .map(piece => piece.filter(({ low, high }) => low !== undefined && high !== undefined))
    .filter(piece => piece.length > 1)
    .map(piece => {
      const above = piece.map(({ at, value, high = value }) => `${px(canvas.x(at))} ${px(canvas.y(high))}`);
      const below = piece.map(({ at, value, low = value }) => `${px(canvas.x(at))} ${px(canvas.y(low))}`);
      return element('path', {
        class: `band ${tint}`,
        d: `M${[...above, ...below.toReversed()].join('L')}Z`,
      });
    })
    .join('');
}

function drawnLine({ points, tint, isDashed }: ChartLine, { x, y }: Canvas): string {
  const place = ({ at, value }: ChartPoint) => `${px(x(at))} ${px(y(value))}`;
  const dash = isDashed === true ? ' dashed' : '';
  const paths = pieces(points).map(piece =>
    piece.length === 1
      ? ''
      : element('path', { class: `line ${tint}${dash}`, d: `M${piece.map(place).join('L')}` }),
  );
  const lonely = pieces(points).flatMap(piece => (piece.length === 1 ? piece : []));
  const last = points.at(-1);
  const dots = [...lonely, ...(last === undefined ? [] : [last])].map(({ at, value }) =>
    element('circle', { class: `dot ${tint}`, cx: px(x(at)), cy: px(y(value)), r: 3 }),
  );
  return [...paths, ...dots].join('');
}

/** A line is broken where points are missing: nobody knows what was there. */
function pieces(points: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] {
  const gaps = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const found: ChartPoint[][] = [];
  for (const [index, point] of points.entries()) {
    const piece = found.at(-1);
    if (piece === undefined || (gaps[index - 1] ?? 0) > 1.5 * usual) found.push([point]);
    else piece.push(point);
  }
  return found;
}

/** Its name stands at the line, on the left and on the right in turns, so that two near each other can be read. */
function limitLine({ name, value, tint }: ChartLimit, at: number, { size, y }: Canvas): string {
  const place = y(value);
  const right = size.width - edge.right;
  const label = { x: at % 2 === 0 ? right - 4 : edge.left + 4, y: px(place < 30 ? place + 14 : place - 5) };
  const anchor = at % 2 === 0 ? 'end' : 'start';
  return [
    element('path', { class: `limit ${tint}`, d: `M${edge.left} ${px(place)}H${right}` }),
    words('text', { ...label, class: `limit-name ${tint}`, 'text-anchor': anchor }, name),
  ].join('');
}

/** A pointer that rests on a time is told all values of it, without a script. */
function touchAreas({ chart, x, size }: Canvas): readonly string[] {
  const times = [...new Set(chart.lines.flatMap(({ points }) => points.map(({ at }) => at)))].sort(
    (one, other) => one - other,
  );
  return times.map((at, index) => {
    const [before, after] = [times[index - 1], times[index + 1]];
    const from = before === undefined ? edge.left : (x(before) + x(at)) / 2;
    const to = after === undefined ? size.width - edge.right : (x(at) + x(after)) / 2;
    const area = { class: 'touch', x: px(from), y: edge.top, width: px(Math.max(0, to - from)) };
    const height = size.height - edge.top - edge.bottom;
    return element('rect', { ...area, height }, words('title', {}, told(chart, at)));
  });
}

function told({ lines, unit }: Chart, at: number): string {
  const values = lines.flatMap(({ name, points }) => {
    const point = points.find(each => each.at === at);
    if (point === undefined) return [];
    const { value, low, high } = point;
    const range =
      low === undefined || high === undefined ? '' : ` (${valueText(low, unit)} to ${valueText(high, unit)})`;
    return [`${name}: ${valueText(value, unit)}${range}`];
  });
  return [`${timeText(at, true)} UTC`, ...values].join('\n');
}

function px(value: number): number {
  return Number(value.toFixed(1));
}
