export const shared = {
78576:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OV: () => (  chartLines),
Pn: () => (  chartTable),
gs: () => (  chartMermaid),
w4: () => (  chartKey)
});
var _axis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74943);
var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44292);
const mostRows = 12;
const mostColumns = 40;
const day = 86_400_000;
function chartTable(chart) {
const times = [...new Set(chart.lines.flatMap(({ points }) => points.map(({ at }) => at)))].sort((one, other) => one - other);
const chosen = thinned(times, mostRows);
const isLong = (times.at(-1) ?? 0) - (times[0] ?? 0) > day;
return {
kind: 'table',
columns: ['UTC', ...chart.lines.map(({ name }) => name)],
rows: chosen.map(at => [
isLong ? `${(0,_axis_js__WEBPACK_IMPORTED_MODULE_0__  .Ew)(at)} ${(0,_axis_js__WEBPACK_IMPORTED_MODULE_0__  .Tc)(at)}` : (0,_axis_js__WEBPACK_IMPORTED_MODULE_0__  .Tc)(at),
...chart.lines.map(line => pointText(line, at, chart)),
]),
};
}
function pointText({ points }, at, { unit }) {
const point = points.find(each => each.at === at);
if (point === undefined)
return '';
const { value, low, high } = point;
const range = low === undefined || high === undefined ? '' : ` (${(0,_axis_js__WEBPACK_IMPORTED_MODULE_0__  .Ru)(low, unit)} to ${(0,_axis_js__WEBPACK_IMPORTED_MODULE_0__  .Ru)(high, unit)})`;
return `${(0,_axis_js__WEBPACK_IMPORTED_MODULE_0__  .Ru)(value, unit)}${range}`;
}
function thinned(values, most) {
if (values.length <= most)
return values;
const every = (values.length - 1) / (most - 1);
return Array.from({ length: most }, (_, at) => values[Math.round(at * every)]).filter(value => value !== undefined);
}
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
function chartLines(chart) {
const axis = axisOf(chart);
const width = chart.lines.reduce((most, { name }) => Math.max(most, [...name].length), 0);
return [
chart.title,
...chart.lines.map(line => {
const last = line.points.at(-1);
const drawn = columnsOf(line, chart, mostColumns).map(value => barFor(value, axis));
const end = last === undefined ? 'nothing' : (0,_axis_js__WEBPACK_IMPORTED_MODULE_0__  .Ru)(last.value, chart.unit);
return `  ${line.name}${' '.repeat(width - [...line.name].length)}  ${drawn.join('')}  ${end}`;
}),
...chart.limits.map(({ name, value }) => `  ${name}: ${(0,_axis_js__WEBPACK_IMPORTED_MODULE_0__  .Ru)(value, chart.unit)}`),
];
}
function barFor(value, axis) {
if (value === undefined)
return ' ';
return bars[Math.min(bars.length - 1, Math.floor(axis.place(value) * bars.length))] ?? ' ';
}
function axisOf(chart) {
return (0,_axis_js__WEBPACK_IMPORTED_MODULE_0__  .JV)(chart.unit, (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__  .s)(chart) ?? { low: 0, high: 1 }, 4);
}
function columnsOf({ points }, chart, most) {
const times = (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(chart);
if (times === undefined)
return [];
const count = Math.min(most, new Set(chart.lines.flatMap(line => line.points.map(({ at }) => at))).size);
const width = (times.high - times.low) / Math.max(1, count - 1);
let next = 0;
let last;
return Array.from({ length: count }, (_, column) => {
const until = times.low + column * width + width / 2;
for (let point = points[next]; point !== undefined && point.at < until; point = points[next]) {
last = point;
next += 1;
}
return last?.value;
});
}
const palette = { candidate: '#b85c00', stable: '#2f6fde', third: '#0b7a6b', fourth: '#8a54d1' };
const limitPalette = { bad: '#c8282f', warning: '#9a7b00' };
const colourNames = { candidate: 'orange', stable: 'blue', third: 'green', fourth: 'violet' };
const limitNames = { bad: 'red', warning: 'yellow' };
function chartMermaid(chart) {
const times = (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__  .Q)(chart);
const lines = chart.lines.filter(({ points }) => points.length > 0);
if (times === undefined || lines.length === 0)
return undefined;
const axis = axisOf(chart);
const drawn = lines.map(line => columnsOf(line, chart, mostColumns));
const count = drawn[0]?.length ?? 0;
if (count < 2)
return undefined;
const numbers = (values) => {
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
const mermaidUnits = { share: '%', milliseconds: 'ms', odds: 'log10' };
function scaled(value, { unit }, axis) {
const cut = Math.min(axis.high, Math.max(axis.low, value));
return Number((unit === 'share' ? cut * 100 : cut).toPrecision(4));
}
function chartKey(chart) {
const lines = chart.lines.filter(({ points }) => points.length > 0);
return [
...lines.map(({ name, tint }) => `${colourNames[tint]}: ${name}`),
...chart.limits.map(({ name, tint }) => `${limitNames[tint]}: ${name}`),
].join('; ');
}
},
44292:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => (  timesOf),
s: () => (  valuesOf)
});
function timesOf({ lines }) {
return rangeOf(lines.flatMap(({ points }) => points.map(({ at }) => at)));
}
function valuesOf({ lines, limits, drawn }) {
const points = lines.flatMap(line => line.points);
const values = points.flatMap(({ value, low = value, high = value }) => [value, low, high]);
const range = rangeOf([...values, ...limits.map(({ value }) => value)].filter(Number.isFinite));
if (range === undefined || drawn === undefined)
return range;
return { low: Math.max(range.low, drawn.low), high: Math.min(range.high, drawn.high) };
}
function rangeOf(values) {
const [first] = values;
if (first === undefined)
return undefined;
return values.reduce(({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }), { low: first, high: first });
}
}
};
