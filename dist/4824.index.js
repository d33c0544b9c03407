import { shared as shared44 } from './shared-44.js';
import { shared as shared54 } from './shared-54.js';
export const id = 4824;
export const ids = [4824];
export const modules = {
78576:
(shared44[78576]),
44292:
(shared44[44292]),
84824:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
sloGate: () => (  sloGate)
});
var chart_words = __webpack_require__(78576);
;// CONCATENATED MODULE: ./lib/shared/report/html.js
function escapeHtml(text) {
return text.replace(unsafe, character => entities[character] ?? '�');
}
const entities = {
'&': '&amp;',
'<': '&lt;',
'>': '&gt;',
'"': '&quot;',
"'": '&#39;',
'\n': '\n',
'\t': '\t',
};
const unsafe = /[&<>"'\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function html_element(name, attributes, inside) {
const given = Object.entries(attributes)
.filter(([, value]) => value !== undefined)
.map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
.join('');
return inside === undefined ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`;
}
function words(name, attributes, text) {
return html_element(name, attributes, escapeHtml(text));
}
;// CONCATENATED MODULE: ./lib/shared/report/page-style.js
const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --card: #fff; --ink: #1a1e26; --soft: #586173; --line: #dde1e8;
  --candidate: #b85c00; --stable: #2f6fde; --third: #0b7a6b; --fourth: #8a54d1;
  --pass: #1a7f45; --pass-ground: #e4f4ea; --fail: #c0222a; --fail-ground: #fdeaea;
  --doubt: #7d5d00; --doubt-ground: #fcf3d6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11141a; --card: #1a1f28; --ink: #e8ebf0; --soft: #9fa9b8; --line: #2e3542;
    --candidate: #f3a64c; --stable: #6ea3ff; --third: #3cc4ae; --fourth: #b98bf5;
    --pass: #5fd08e; --pass-ground: #17301f; --fail: #ff8a8e; --fail-ground: #3a2024;
    --doubt: #e8c352; --doubt-ground: #332b12;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; display: grid; gap: 1rem; }
h1 { margin: 0; font-size: 1.35rem; line-height: 1.3; overflow-wrap: anywhere; }
h2 { margin: 0 0 .25rem; font-size: 1.05rem; }
p { margin: 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: .9rem; }
section, header { min-width: 0; padding: 1.1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .7rem; }
header { display: grid; gap: .6rem; }
.badge { justify-self: start; padding: .15rem .75rem; border-radius: 2rem; font-weight: 650; white-space: nowrap; }
td .badge { font-size: .85rem; padding: .05rem .6rem; }
.pass { background: var(--pass-ground); color: var(--pass); }
.fail { background: var(--fail-ground); color: var(--fail); }
.doubt { background: var(--doubt-ground); color: var(--doubt); }
dl { margin: .3rem 0 0; display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; font-size: .9rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-weight: 500; text-align: left; white-space: nowrap; }
th, td { padding: .4rem .8rem .4rem 0; vertical-align: top; overflow-wrap: anywhere; }
tbody tr { border-top: 1px solid var(--line); }
.key { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: .5rem 0 .2rem; padding: 0; list-style: none; font-size: .85rem; }
.swatch { display: inline-block; width: 1.1em; height: .25em; margin: 0 .45em .2em 0; border-radius: .1em; }
.swatch.dashed { height: 0; border-top: .2em dotted; background: none !important; }
.swatch.candidate { background: var(--candidate); color: var(--candidate); }
.swatch.stable { background: var(--stable); color: var(--stable); }
.swatch.third { background: var(--third); color: var(--third); }
.swatch.fourth { background: var(--fourth); color: var(--fourth); }
svg { display: block; width: 100%; height: auto; }
svg text { font-size: 12px; fill: var(--soft); font-variant-numeric: tabular-nums; }
.on-phone { display: none; }
.grid { stroke: var(--line); }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.line.dashed { stroke-dasharray: 2 4; }
.line.candidate { stroke: var(--candidate); } .dot.candidate, .band.candidate { fill: var(--candidate); }
.line.stable { stroke: var(--stable); } .dot.stable, .band.stable { fill: var(--stable); }
.line.third { stroke: var(--third); } .dot.third, .band.third { fill: var(--third); }
.line.fourth { stroke: var(--fourth); } .dot.fourth, .band.fourth { fill: var(--fourth); }
.band { opacity: .16; }
.limit { stroke-width: 1.5; stroke-dasharray: 6 4; }
.limit.bad { stroke: var(--fail); } .limit.warning { stroke: var(--doubt); }
svg .limit-name { paint-order: stroke; stroke: var(--card); stroke-width: 3px; stroke-linejoin: round; }
svg .limit-name.bad { fill: var(--fail); } svg .limit-name.warning { fill: var(--doubt); }
.touch { fill: transparent; }
.touch:hover { fill: var(--ink); fill-opacity: .07; }
details { margin-top: .5rem; font-size: .9rem; }
summary { cursor: pointer; color: var(--soft); }
.scroll { overflow-x: auto; }
ul.notes { margin: 0; padding-left: 1.2rem; font-size: .9rem; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .85rem; padding: 0 .25rem; overflow-wrap: anywhere; }
@media (max-width: 600px) {
  main { padding: .75rem .6rem 2rem; gap: .7rem; }
  section, header { padding: .9rem .9rem; }
  .on-desk { display: none; }
  .on-phone { display: block; }
  .cards thead { display: none; }
  .cards tr { display: grid; gap: .1rem; padding: .7rem 0; }
  .cards tr:first-child { border-top: 0; padding-top: .2rem; }
  .cards td { padding: 0; }
  .cards td:first-child { font-weight: 600; }
  .cards td[data-label]:not(:empty)::before { content: attr(data-label) ': '; color: var(--soft); }
  .cards td:empty { display: none; }
}
@media print { body { background: none; } section, header { break-inside: avoid; } }
`;
var axis = __webpack_require__(74943);
var report_chart = __webpack_require__(44292);
;// CONCATENATED MODULE: ./lib/shared/report/plot.js
const deskPlot = { width: 760, height: 260, timeMarks: 9 };
const phonePlot = { width: 350, height: 220, timeMarks: 4 };
const edge = { left: 58, right: 14, top: 12, bottom: 28 };
function plot(chart, size) {
const [times, values] = [(0,report_chart .Q)(chart), (0,report_chart .s)(chart)];
if (times === undefined || values === undefined)
return undefined;
const time = (0,axis .lU)(times, size.timeMarks);
const value = (0,axis .JV)(chart.unit, values, 4);
const [wide, high] = [size.width - edge.left - edge.right, size.height - edge.top - edge.bottom];
const canvas = {
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
return html_element('svg', { viewBox: view, role: 'img', 'aria-label': spoken(chart) }, parts.join(''));
}
function spoken({ title, lines, unit }) {
const ends = lines.flatMap(({ name, points }) => {
const last = points.at(-1);
return last === undefined ? [] : [`${name} ends at ${(0,axis .Ru)(last.value, unit)}`];
});
return [title, ...ends].join(', ');
}
function valueMarks({ value, y, size }) {
return value.marks.flatMap(({ at, label }) => [
html_element('path', { class: 'grid', d: `M${edge.left} ${px(y(at))}H${size.width - edge.right}` }),
words('text', { x: edge.left - 8, y: px(y(at) + 4), 'text-anchor': 'end' }, label),
]);
}
function timeMarks({ time, x, size }) {
return time.marks.map(({ at, label }) => {
const place = x(at);
const anchor = place > size.width - edge.right - 18 ? 'end' : 'middle';
return words('text', { x: px(place), y: size.height - 8, 'text-anchor': anchor }, label);
});
}
function band({ points, tint }, canvas) {
return pieces(points)
.map(piece => piece.filter(({ low, high }) => low !== undefined && high !== undefined))
.filter(piece => piece.length > 1)
.map(piece => {
const above = piece.map(({ at, value, high = value }) => `${px(canvas.x(at))} ${px(canvas.y(high))}`);
const below = piece.map(({ at, value, low = value }) => `${px(canvas.x(at))} ${px(canvas.y(low))}`);
return html_element('path', {
class: `band ${tint}`,
d: `M${[...above, ...below.toReversed()].join('L')}Z`,
});
})
.join('');
}
function drawnLine({ points, tint, isDashed }, { x, y }) {
const place = ({ at, value }) => `${px(x(at))} ${px(y(value))}`;
const dash = isDashed === true ? ' dashed' : '';
const paths = pieces(points).map(piece => piece.length === 1
? ''
: html_element('path', { class: `line ${tint}${dash}`, d: `M${piece.map(place).join('L')}` }));
const lonely = pieces(points).flatMap(piece => (piece.length === 1 ? piece : []));
const last = points.at(-1);
const dots = [...lonely, ...(last === undefined ? [] : [last])].map(({ at, value }) => html_element('circle', { class: `dot ${tint}`, cx: px(x(at)), cy: px(y(value)), r: 3 }));
return [...paths, ...dots].join('');
}
function pieces(points) {
const gaps = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at));
const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
const found = [];
for (const [index, point] of points.entries()) {
const piece = found.at(-1);
if (piece === undefined || (gaps[index - 1] ?? 0) > 1.5 * usual)
found.push([point]);
else
piece.push(point);
}
return found;
}
function limitLine({ name, value, tint }, at, { size, y }) {
const place = y(value);
const right = size.width - edge.right;
const label = { x: at % 2 === 0 ? right - 4 : edge.left + 4, y: px(place < 30 ? place + 14 : place - 5) };
const anchor = at % 2 === 0 ? 'end' : 'start';
return [
html_element('path', { class: `limit ${tint}`, d: `M${edge.left} ${px(place)}H${right}` }),
words('text', { ...label, class: `limit-name ${tint}`, 'text-anchor': anchor }, name),
].join('');
}
function touchAreas({ chart, x, size }) {
const times = [...new Set(chart.lines.flatMap(({ points }) => points.map(({ at }) => at)))].sort((one, other) => one - other);
return times.map((at, index) => {
const [before, after] = [times[index - 1], times[index + 1]];
const from = before === undefined ? edge.left : (x(before) + x(at)) / 2;
const to = after === undefined ? size.width - edge.right : (x(at) + x(after)) / 2;
const area = { class: 'touch', x: px(from), y: edge.top, width: px(Math.max(0, to - from)) };
const height = size.height - edge.top - edge.bottom;
return html_element('rect', { ...area, height }, words('title', {}, told(chart, at)));
});
}
function told({ lines, unit }, at) {
const values = lines.flatMap(({ name, points }) => {
const point = points.find(each => each.at === at);
if (point === undefined)
return [];
const { value, low, high } = point;
const range = low === undefined || high === undefined ? '' : ` (${(0,axis .Ru)(low, unit)} to ${(0,axis .Ru)(high, unit)})`;
return [`${name}: ${(0,axis .Ru)(value, unit)}${range}`];
});
return [`${(0,axis .Tc)(at, true)} UTC`, ...values].join('\n');
}
function px(value) {
return Number(value.toFixed(1));
}
;// CONCATENATED MODULE: ./lib/shared/report/objective-cells.js
function armText({ numbers }, arm) {
const of = (name) => numbers[`${arm}-${name}`];
const [p50, p95, p99] = [of('p50'), of('p95'), of('p99')];
if (p50 !== undefined && p95 !== undefined && p99 !== undefined) {
return `p50 ${duration(p50)}, p95 ${duration(p95)}, p99 ${duration(p99)}`;
}
const [rate, low, high] = [of('rate'), of('rate-low'), of('rate-high')];
if (rate !== undefined) {
const range = low === undefined || high === undefined ? '' : ` (${share(low)} to ${share(high)})`;
return `${share(rate)}${range} of ${count(of('total') ?? 0)}`;
}
const left = numbers['left'];
return left === undefined || arm === 'stable' ? '' : `${share(left)} of the budget left`;
}
function differenceText({ numbers }) {
const [low, high] = [numbers['difference-low'], numbers['difference-high']];
if (low !== undefined && high !== undefined)
return `${signed(low * 100)} to ${signed(high * 100)} points`;
const [mine, theirs] = [numbers['candidate-p95'], numbers['stable-p95']];
if (mine === undefined || theirs === undefined || theirs <= 0)
return '';
return `p95 ${signed((mine / theirs - 1) * 100)} %`;
}
const worthTelling = 1;
function evidenceText({ numbers }, judgedUntil) {
const [power, part, since] = [numbers['log10-evidence'], numbers['evidence-share'], numbers['since']];
if (power === undefined || part === undefined)
return '';
const reached = (0,axis .Ru)(power > 4 ? Math.floor(power) : power, 'odds');
const whole = `${reached}, ${percent(part)} of all`;
if (power < worthTelling)
return whole;
const parts = partsText(numbers);
const began = since === undefined ? '' : `; since ${moment(since, judgedUntil)}`;
return `${whole}${parts === '' ? '' : ` (${parts})`}${began}`;
}
const partPrefix = 'evidence-share-';
const mostParts = 2;
const leastPart = 0.1;
const plain = ['failures', 'average'];
function partsText(numbers) {
const sums = new Map();
for (const [name, value] of Object.entries(numbers)) {
if (!name.startsWith(partPrefix))
continue;
const about = name.slice(partPrefix.length).replace(/-by-deadline$/, '');
if (!plain.includes(about))
sums.set(about, (sums.get(about) ?? 0) + value);
}
return [...sums]
.filter(([, value]) => value >= leastPart)
.toSorted(([, one], [, other]) => other - one)
.slice(0, mostParts)
.map(([about, value]) => `${partName(about)} ${percent(value)}`)
.join(', ');
}
function partName(about) {
const limit = /^over-(.*)ms$/.exec(about)?.[1];
return limit === undefined ? about.replaceAll('-', ' ') : `beyond ${duration(Number(limit))}`;
}
function moment(at, until = at) {
const time = (0,axis .Tc)(at);
return (0,axis .Ew)(at) === (0,axis .Ew)(until) ? time : `${(0,axis .Ew)(at)} ${time}`;
}
function signed(value) {
const rounded = Number(value.toPrecision(2));
return rounded > 0 ? `+${rounded}` : String(rounded === 0 ? 0 : rounded).replace('-', '−');
}
function percent(value) {
return value > 0 && value < 0.01 ? 'under 1 %' : `${Math.round(value * 100)} %`;
}
function share(value) {
return (0,axis .Ru)(value, 'share');
}
function duration(value) {
return (0,axis .Ru)(value, 'milliseconds');
}
function count(value) {
return `${Math.round(value).toLocaleString('en-US')} ${Math.round(value) === 1 ? 'request' : 'requests'}`;
}
;// CONCATENATED MODULE: ./lib/shared/report/verdict-report.js
function verdictDocument(report) {
const { title, verdict, facts, charts, notes } = report;
const { kind, because, needs } = verdict;
return [
{ kind: 'heading', text: `${title}: ${verdictWord(kind)}` },
paragraph(because),
...(needs === undefined ? [] : [paragraph(`Needed: ${needs}.`)]),
objectiveTable(report),
{ kind: 'table', columns: ['What', ''], rows: facts },
...charts.map((chart) => ({ kind: 'chart', chart })),
...(notes.length === 0 ? [] : [{ kind: 'list', entries: notes }]),
];
}
function paragraph(text) {
return { kind: 'paragraph', text };
}
function verdictWord(kind) {
switch (kind) {
case 'pass':
return 'passed';
case 'fail':
return 'failed';
case 'undecided':
return 'undecided';
case 'no-data':
return 'no data';
case 'unreadable':
return 'unreadable';
default:
return kind;
}
}
function objectiveTable(report) {
const { columns, rows } = objectiveRows(report);
return { kind: 'table', columns, rows: rows.map(({ cells }) => cells) };
}
function objectiveRows({ verdict: { judged, judgedUntil } }) {
const hasStable = judged.some(each => armText(each, 'stable') !== '');
const between = [
{ name: hasStable ? 'Candidate' : 'Measured', textOf: (each) => armText(each, 'candidate') },
{ name: 'Stable', textOf: (each) => armText(each, 'stable') },
{ name: 'Difference', textOf: differenceText },
{ name: 'Evidence', textOf: (each) => evidenceText(each, judgedUntil) },
].filter(({ textOf }) => judged.some(each => textOf(each) !== ''));
return {
columns: ['Objective', 'Verdict', ...between.map(({ name }) => name), 'Because'],
rows: judged.map(each => ({
kind: each.kind,
cells: [
each.role === 'must' ? each.objective : `${each.objective} (${each.role})`,
verdictWord(each.kind),
...between.map(({ textOf }) => textOf(each)),
each.because,
],
})),
};
}
;// CONCATENATED MODULE: ./lib/shared/report/verdict-page.js
function verdictPage(report) {
const title = words('title', {}, `${verdictWord(report.verdict.kind)}: ${report.title}`);
const main = [
heading(report),
objectives(report),
...report.charts.map(chartSection),
...notes(report),
words('footer', {}, `${report.madeBy} All times are UTC.`),
];
return [
'<!doctype html>',
'<html lang="en"><head><meta charset="utf-8">',
'<meta name="viewport" content="width=device-width, initial-scale=1">',
`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
`${title}<style>${pageStyle}</style></head>`,
`<body><main>${main.join('\n')}</main></body></html>`,
'',
].join('\n');
}
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function heading({ title, verdict, facts }) {
const { kind, because, needs } = verdict;
return html_element('header', {}, [
badge(kind),
words('h1', {}, title),
words('p', {}, because),
...(needs === undefined ? [] : [words('p', {}, `Needed: ${needs}.`)]),
html_element('dl', {}, facts.map(([name, value]) => words('dt', {}, name) + words('dd', {}, value)).join('')),
].join('\n'));
}
function badge(kind) {
const look = kind === 'pass' || kind === 'fail' ? kind : 'doubt';
return words('span', { class: `badge ${look}` }, verdictWord(kind));
}
function objectives(report) {
const { columns, rows } = objectiveRows(report);
const head = columns.map(column => words('th', {}, column)).join('');
const body = rows.map(({ kind, cells }) => {
const drawn = cells.map((cell, at) => {
if (at === 1)
return html_element('td', {}, badge(kind));
const label = at === 0 || at === cells.length - 1 ? undefined : columns[at];
return words('td', { 'data-label': label }, cell);
});
return html_element('tr', {}, drawn.join(''));
});
const table = `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`;
return html_element('section', {}, words('h2', {}, 'Objectives') + html_element('table', { class: 'cards' }, table));
}
function chartSection(chart) {
const [desk, phone] = [plot(chart, deskPlot), plot(chart, phonePlot)];
if (desk === undefined || phone === undefined)
return '';
const key = chart.lines.map(({ name, tint, isDashed }) => {
const swatch = html_element('span', { class: `swatch ${tint}${isDashed === true ? ' dashed' : ''}` }, '');
return html_element('li', {}, swatch + escapeHtml(name));
});
const numbers = html_element('div', { class: 'scroll' }, plainTable((0,chart_words .Pn)(chart)));
return html_element('section', {}, [
words('h2', {}, chart.title),
words('p', { class: 'soft' }, chart.about),
html_element('ul', { class: 'key' }, key.join('')),
html_element('div', { class: 'on-desk' }, desk),
html_element('div', { class: 'on-phone' }, phone),
html_element('details', {}, words('summary', {}, 'The numbers') + numbers),
].join('\n'));
}
function plainTable({ columns, rows }) {
const line = (name, cells) => html_element('tr', {}, cells.map(cell => words(name, {}, cell)).join(''));
const body = rows.map(row => line('td', row)).join('');
return html_element('table', {}, `<thead>${line('th', columns)}</thead><tbody>${body}</tbody>`);
}
function notes({ notes: texts }) {
if (texts.length === 0)
return [];
const items = texts.map(text => words('li', {}, text)).join('');
return [html_element('section', {}, words('h2', {}, 'Notes') + html_element('ul', { class: 'notes' }, items))];
}
var step = __webpack_require__(68264);
var quantities = __webpack_require__(3353);
var dispersion = __webpack_require__(78703);
var proportion = __webpack_require__(70487);
var quantile = __webpack_require__(28752);
var intervals_counts = __webpack_require__(99286);
var judge = __webpack_require__(79283);
;// CONCATENATED MODULE: ./lib/shared/report/evidence-chart.js
const mostLooks = 60;
const fewestLooks = 20;
const mostIntervals = 12_000;
function evidenceChart(judging) {
const looks = looksOf(judging);
const { alpha, holdAlpha } = judging.setup.settings;
const ceilings = judging.setup.objectives.filter(({ kind, role }) => kind === 'ceiling' && role === 'must');
const tints = ['stable', 'third', 'fourth'];
const lines = [
lineOf('worse than stable', 'candidate', looks, comparedEvidence),
...ceilings
.slice(0, tints.length)
.map(({ name }, at) => lineOf(`${name} is missed`, tints[at] ?? 'fourth', looks, ({ judged }) => evidenceOf(judged, name))),
];
const isCompared = judging.setup.objectives.some(({ kind }) => kind === 'no-worse');
const limits = [
{ name: 'proof', value: -Math.log10(alpha), tint: 'bad' },
...(isCompared ? [{ name: 'hold', value: -Math.log10(holdAlpha), tint: 'warning' }] : []),
];
return {
title: isCompared ? 'Evidence against the candidate' : 'Evidence that a limit is missed',
about: 'How many to one: 100 means that chance alone would show as much in at most one of 100 healthy releases, however often one looks. What is too small to matter counts as 1. Beyond 0.01 and 10,000 it is drawn at the edge.',
unit: 'odds',
lines: isCompared ? lines : lines.slice(1),
limits,
drawn: { low: -2, high: 4 },
};
}
function looksOf({ setup: asked, evidence }) {
const objectives = asked.objectives.filter(({ kind }) => kind === 'no-worse' || kind === 'ceiling');
if (objectives.length === 0)
return [];
const setup = { ...asked, objectives };
const whole = (0,judge .S)(setup, evidence);
const until = whole.judgedUntil;
const begin = beginOf(setup, evidence);
if (until === undefined || begin === undefined || until <= begin)
return [];
const step = Math.max(1, setup.stepMilliseconds);
const checks = Math.floor((until - begin) / step);
const looks = Math.min(mostLooks, Math.max(fewestLooks, mostIntervals / checks));
const every = Math.max(1, Math.ceil(checks / looks));
const times = Array.from({ length: Math.floor(checks / every) }, (_, at) => until - at * every * step);
return times.toReversed().map(at => ({
at,
verdict: at === until ? whole : (0,judge .S)(setup, { ...evidence, now: at + setup.lagMilliseconds }),
}));
}
function beginOf(setup, { windows, counts }) {
const begins = (0,intervals_counts .Bo)(setup).flatMap(metric => {
const told = counts[metric];
return told?.kind === 'told' ? [told.value.grid.from] : [];
});
return windows[0]?.from ?? (begins.length === 0 ? undefined : Math.min(...begins));
}
function lineOf(name, tint, looks, evidenceIn) {
const points = looks.flatMap(({ at, verdict }) => {
const value = evidenceIn(verdict);
return value === undefined || !Number.isFinite(value) ? [] : [{ at, value }];
});
return { name, tint, points };
}
function comparedEvidence({ logEvidence, requests }) {
return logEvidence ?? (requests.stable > 0 ? 0 : undefined);
}
function evidenceOf(judged, name) {
return judged.find(each => each.objective === name)?.numbers['log10-evidence'];
}
;// CONCATENATED MODULE: ./lib/shared/report/verdict-charts.js
const mostGroups = 40;
const fewestGroups = 6;
const enoughRequests = 150;
function verdictCharts(judging) {
const told = judging.evidence.counts['requests'];
const reading = told?.kind === 'told' ? frozen(told.value, judging) : undefined;
const charts = [
evidenceChart(judging),
...(reading === undefined ? [] : [errorChart(reading, judging), latencyChart(reading, judging)]),
];
return charts.filter(({ lines }) => lines.some(({ points }) => points.length > 0));
}
function frozen(reading, { setup, evidence }) {
const step = reading.grid.stepMilliseconds;
const until = evidence.now - setup.lagMilliseconds;
const { windows } = evidence;
const isJudged = ({ from }) => from + step <= until &&
(windows.length === 0 ||
windows.some(each => from >= each.from && from + step <= (each.to ?? Number.POSITIVE_INFINITY)));
return { ...reading, intervals: reading.intervals.filter(isJudged) };
}
function groupsOf({ intervals, grid }) {
const step = grid.stepMilliseconds;
const [first, last] = [intervals[0]?.from, intervals.at(-1)?.from];
if (first === undefined || last === undefined)
return [];
const wanted = Math.min(mostGroups, Math.max(fewestGroups, quieterArm(intervals) / enoughRequests));
const width = step * Math.max(1, Math.ceil(((last - first) / step + 1) / wanted));
const groups = new Map();
for (const interval of intervals) {
const at = first + Math.floor((interval.from - first) / width) * width;
groups.set(at, [...(groups.get(at) ?? []), interval]);
}
return [...groups].map(([at, members]) => ({ at: at + width, intervals: members }));
}
const arms = ['candidate', 'stable'];
function quieterArm(intervals) {
const totals = arms.map(arm => sum(intervals.flatMap(interval => interval[arm] ?? []), 'total'));
return Math.min(...totals.filter(total => total > 0));
}
function errorChart(reading, { setup, names }) {
const groups = groupsOf(reading);
const lines = arms.map((arm) => {
const points = groups.flatMap(({ at, intervals }) => {
const cells = intervals.flatMap(interval => interval[arm] ?? []);
const [total, bad] = [sum(cells, 'total'), sum(cells, 'bad')];
return total > 0 ? [{ at, value: bad / total, ...(0,proportion .rF)(bad, total) }] : [];
});
return { name: names?.[arm] ?? arm, tint: arm, points };
});
const limits = setup.objectives.flatMap((objective) => objective.kind === 'ceiling' && objective.bad.kind === 'errors' && objective.metric === 'requests'
? [{ name: objective.name, value: objective.most, tint: objective.role === 'must' ? 'bad' : 'warning' }]
: []);
const highest = lines.flatMap(({ points }) => points.map(({ value }) => value)).reduce(most, 0);
const room = limits.map(({ value }) => value).reduce(most, 0);
return {
title: 'Errors',
about: 'The share of requests that failed. In the shaded range lies the true share, 19 times out of 20.',
unit: 'share',
lines: lines.filter(({ points }) => points.length > 0),
limits,
drawn: { low: 0, high: Math.min(1, Math.max(2 * highest, 1.2 * room, 0.002)) },
};
}
const quantiles = [
{ name: 'p50', share: 0.5, isDashed: true },
{ name: 'p95', share: 0.95, isDashed: false },
];
function latencyChart(reading, { names }) {
const groups = groupsOf(reading);
const { edges } = reading;
const lines = edges === undefined
? arms.map(arm => averageLine(arm, groups))
: arms.flatMap(arm => quantiles.map(quantile => quantileLine(arm, quantile, { groups, edges })));
const named = lines.map(line => ({ ...line, name: renamed(line.name, names) }));
return {
title: 'Latency',
about: edges === undefined
? 'The average time of a request. An average hides the slow ones.'
: 'The time within which half of the requests (dotted) and 95 of 100 were answered.',
unit: 'milliseconds',
lines: named.filter(({ points }) => points.length > 0),
limits: [],
};
}
function renamed(name, names) {
const arm = arms.find(each => name.startsWith(each));
return arm === undefined ? name : name.replace(arm, () => names?.[arm] ?? arm);
}
function quantileLine(arm, { name, share, isDashed }, { groups, edges }) {
const points = groups.flatMap(({ at, intervals }) => {
const histograms = intervals.flatMap(interval => {
const histogram = interval[arm]?.histogram;
return histogram === undefined ? [] : [histogram];
});
const counts = (histograms[0] ?? []).map((_, bucket) => histograms.reduce((total, each) => total + (each[bucket] ?? 0), 0));
const value = (0,quantile .E)(counts, edges, share);
return Number.isFinite(value) ? [{ at, value }] : [];
});
return { name: `${arm} ${name}`, tint: arm, points, ...(isDashed && { isDashed: true }) };
}
function averageLine(arm, groups) {
const points = groups.flatMap(({ at, intervals }) => {
const cells = intervals
.flatMap(interval => interval[arm] ?? [])
.filter(({ average }) => average !== undefined);
const total = sum(cells, 'total');
const time = cells.reduce((all, cell) => all + (cell.average ?? 0) * cell.total, 0);
return total > 0 ? [{ at, value: time / total }] : [];
});
return { name: `${arm} average`, tint: arm, points };
}
function sum(cells, what) {
return cells.reduce((total, cell) => total + cell[what], 0);
}
function most(one, other) {
return Math.max(one, other);
}
;// CONCATENATED MODULE: ./lib/shared/steps/slo-gate/report.js
function titleOf({ service, names }) {
if (names.stable !== undefined)
return `${service}: ${names.candidate} against ${names.stable}`;
return names.candidate === service ? service : `${service}: ${names.candidate}`;
}
function headlineOf({ opened, verdict }) {
return `${titleOf(opened)}: ${verdictWord(verdict.kind)}: ${verdict.because}`;
}
function reportOf(seen) {
const { opened, plan, watched, verdict, wish } = seen;
const { setup } = plan;
const { names } = opened;
return {
title: titleOf(opened),
verdict,
facts: factsOf(seen),
charts: verdictCharts({
setup,
evidence: watched.evidence,
names: { candidate: names.candidate, stable: names.stable ?? 'stable' },
}),
notes: [...new Set([...watched.remarks, ...wish.remarks])],
madeBy: `Made by azure-promote slo-gate on ${minuteOf(watched.endedAt)}.`,
};
}
function factsOf({ opened, plan, watched, verdict }) {
const { candidate, stable } = verdict.requests;
const { alpha } = plan.setup.settings;
const step = (0,quantities .vH)(plan.setup.stepMilliseconds);
const until = Math.min(plan.until, Math.max(plan.from, verdict.judgedUntil ?? plan.from));
const isShared = opened.names.stable !== undefined;
const count = (number) => Math.round(number).toLocaleString('en-US');
return [
['Source', opened.source.name],
...(opened.source.synthetic === true
? [['Traffic', 'synthetic: requests of our own, and no visitor']]
: []),
['Judged', `${minuteOf(plan.from)} to ${laterMinute(plan.from, until)}, in steps of ${step}`],
[
'Requests',
isShared ? `${count(candidate)} of the candidate, ${count(stable)} of stable` : count(candidate),
],
...(plan.share === undefined ? [] : [['Share of the candidate', `${plan.share} %`]]),
['False alarms', `at most ${Number((alpha * 100).toPrecision(3))} % of healthy releases, over all looks`],
...clusterWords(plan, watched).map(words => ['Failures come together', words]),
['Looks', `${watched.looks.length}, in ${(0,quantities .vH)(roundedMinute(lastedOf(opened, watched)))}`],
];
}
const supposed = `${dispersion .GM} at a time, as supposed: clients stay with their arm, and nobody could measure it`;
function clusterWords({ setup }, { evidence }) {
const { cluster } = setup.settings;
if (cluster !== 'auto')
return [`${cluster} at a time`];
if (!setup.objectives.some(({ kind }) => kind === 'no-worse'))
return [];
const { spread } = evidence;
const found = (0,dispersion .wC)(spread);
if (found === undefined)
return setup.sticky === true ? [supposed] : [];
const { bad = 0, squares = 0 } = spread?.sessions ?? {};
const by = bad > 0 && squares / bad >= found ? 'sessions' : 'instances';
return found < 1.1 ? [] : [`${found.toFixed(1)} at a time, as measured from the ${by} of stable`];
}
function lastedOf({ now }, { endedAt }) {
return Math.max(0, endedAt - now);
}
function roundedMinute(lasted) {
return lasted < 60_000 ? Math.round(lasted / 1_000) * 1_000 : Math.round(lasted / 60_000) * 60_000;
}
function minuteOf(at) {
return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}
function laterMinute(from, until) {
const [day, text] = [minuteOf(from).slice(0, 10), minuteOf(until)];
return text.startsWith(day) ? text.slice(11) : text;
}
function report_evidenceOf({ opened, plan, watched, verdict }) {
const kept = {
version: 1,
step: 'slo-gate',
title: titleOf(opened),
source: opened.source.name,
...(opened.source.synthetic === true && { traffic: 'synthetic' }),
verdict,
setup: plan.setup,
arms: plan.arms,
from: new Date(plan.from).toISOString(),
until: new Date(plan.until).toISOString(),
looks: watched.looks,
evidence: watched.evidence,
};
return `${JSON.stringify(kept)}\n`;
}
function reasonsOf({ judged }) {
return JSON.stringify(judged.map(({ objective, role, kind, because }) => ({ objective, role, verdict: kind, because })));
}
function minutesUsed({ opened, watched }) {
return String(Number((lastedOf(opened, watched) / 60_000).toFixed(1)));
}
;// CONCATENATED MODULE: ./lib/shared/steps/slo-gate/alerts.js
const objective = 'no alert is firing';
const mostNamed = 5;
function judgeAlerts(answer, source) {
const judged = { objective, role: 'must' };
if (answer.kind !== 'told') {
const hint = answer.kind === 'unreadable' && answer.hint !== undefined ? `; ${answer.hint}` : '';
return { ...judged, kind: 'unreadable', because: `${source}: ${answer.why}${hint}`, numbers: {} };
}
const { length } = answer.value;
const numbers = { firing: length };
if (length === 0)
return { ...judged, kind: 'pass', because: `${source}: none is firing`, numbers };
const named = answer.value.slice(0, mostNamed).map(wordsOf);
const more = length > mostNamed ? ` and ${length - mostNamed} more` : '';
const are = length === 1 ? 'an alert is firing' : `${length} alerts are firing`;
return { ...judged, kind: 'fail', because: `${are}: ${named.join(', ')}${more}`, numbers };
}
function wordsOf({ name, severity, since }) {
const beside = [severity, since === undefined ? undefined : `since ${since}`].filter(each => each !== undefined);
const short = name.replace(/\s+/g, ' ').slice(0, 80);
return beside.length === 0 ? short : `${short} (${beside.join(', ')})`;
}
function isEnough(alerts, wish, opened) {
if (alerts.kind !== 'pass')
return true;
const isAsked = wish.objectives.length > 0 || (opened.objectives?.length ?? 0) > 0;
return !isAsked && opened.names.stable === undefined;
}
function verdictOf(alerts) {
return {
kind: alerts.kind,
...{ hold: false, sufficient: alerts.kind === 'pass', because: alerts.because, judged: [alerts] },
requests: { candidate: 0, stable: 0 },
};
}
function alertReport(verdict, opened) {
const at = new Date(opened.now).toISOString().slice(0, 16).replace('T', ' ');
return {
...{ title: titleOf(opened), verdict, charts: [], notes: [] },
facts: [
['Alerts', opened.alerts ?? ''],
['Looked at', at],
],
madeBy: `Made by azure-promote slo-gate on ${at}.`,
};
}
var ending = __webpack_require__(33155);
var inputs = __webpack_require__(34621);
var plan_of = __webpack_require__(96653);
var versions = __webpack_require__(71785);
var slo_gate_wish = __webpack_require__(16951);
;// CONCATENATED MODULE: ./lib/shared/steps/slo-gate.js
const outputs = {
verdict: '`pass`, `fail`, `undecided`, `no-data` or `unreadable`. Only `pass` is green.',
reasons: 'What each objective says, as JSON: `[{"objective":…,"role":…,"verdict":…,"because":…}]`.',
'evidence-file': 'The counts and the numbers that the verdict rests on, as a file of JSON.',
'page-file': 'The same as one HTML page that needs nothing else, for an artifact of the run.',
'minutes-used': 'How long it watched, in minutes.',
'requests-seen': 'How many requests the verdict rests on, of all arms.',
};
const sloGate = (0,step .o)()({
name: 'slo-gate',
title: 'SLO gate',
summary: 'Judge a new version against the stable one, or one service against its objectives, and say why.',
about: [
'Compares the requests of two versions, or holds one service to its objectives and error budgets: once over the past, or for a while, and then it ends as soon as it fails. With `target` and nothing else the metrics of the platform judge; with a Log Analytics workspace or an Application Insights component it compares latency too.',
'The comparison keeps its promise at any traffic and at any number of looks: at most 1 of 100 healthy versions fails by chance. Where too little was seen it says so, and how much more is needed.',
'It moves no traffic, and nothing that it does not know ever passes: no data, an unreadable answer and an undecided verdict end as `held`, which is not green.',
],
inputs: inputs .l,
rules: inputs .D,
outputs,
needs: ['gate'],
examples: [
{
title: 'Is 2.5.0 as good as 2.4.1?',
values: {
'workspace-id': '3c9e6f10-7a52-4d0b-9c41-8e2f5a6b7c8d',
role: 'payments',
'candidate-version': '2.5.0',
'stable-version': '2.4.1',
objectives: 'errors no worse than stable, latency no worse than stable, error-rate < 2%',
for: '15m',
},
},
{
title: 'Is production healthy enough for a release?',
values: {
'app-insights-id': '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-prod/providers/Microsoft.Insights/components/payments',
objectives: 'availability 99.9% over 30d, at least 20% left\nlatency 95% < 500ms',
alerts: 'none-firing',
},
},
{
title: 'Judge a slot in staging, which nobody visits',
values: {
target: 'app-service',
'resource-group': 'rg-staging',
app: 'payments',
candidate: 'staging',
load: '5/s',
for: '10m',
},
},
{
title: 'Judge a slot by nothing but the metrics of the platform',
values: {
target: 'app-service',
'resource-group': 'rg-prod',
app: 'payments',
candidate: 'staging',
for: '20m',
},
},
],
async look({ gate }, values) {
const wish = await (0,slo_gate_wish .H_)(values, gate.readText);
const opened = await gate.open(values, wish.declared);
const alerts = await alertsBefore(gate, opened);
if (alerts !== undefined && isEnough(alerts, wish, opened))
return alertSight(gate, alerts, opened);
const plan = (0,plan_of .X)({ values, wish, opened, host: gate.host });
await warnOfAbsent(gate, plan, opened);
const watched = await gate.watch(plan);
const judged = (0,ending .Yw)(plan, watched.verdict, watched.evidence);
const verdict = await withVersions(gate, { plan, opened, verdict: judged });
const all = alerts === undefined ? verdict : { ...verdict, judged: [alerts, ...verdict.judged] };
return sightOf(gate, { opened, plan, watched, verdict: all, wish });
},
});
async function alertsBefore(gate, { alerts }) {
const answer = await gate.firing();
return answer === undefined ? undefined : judgeAlerts(answer, alerts ?? 'alerts');
}
async function alertSight(gate, alerts, opened) {
const verdict = verdictOf(alerts);
const report = alertReport(verdict, opened);
const evidence = { version: 1, step: 'slo-gate', title: report.title, source: opened.alerts, verdict };
const kept = await gate.keep({ evidence: `${JSON.stringify(evidence)}\n`, page: verdictPage(report) });
return {
...(0,ending .lk)(verdict),
headline: `${report.title}: ${verdictWord(verdict.kind)}: ${verdict.because}`,
findings: [],
outputs: {
verdict: verdict.kind,
reasons: reasonsOf(verdict),
'evidence-file': kept.evidence,
'page-file': kept.page,
'minutes-used': '0',
'requests-seen': '0',
},
document: verdictDocument(report),
};
}
async function warnOfAbsent(gate, plan, opened) {
if (plan.kind !== 'watch')
return;
const seen = await (0,versions .py)(gate, plan, opened.now);
if (seen !== undefined)
gate.warn((0,versions .VN)(seen).message);
}
async function withVersions(gate, { plan, opened, verdict }) {
const { candidate, stable } = verdict.requests;
const isSilent = candidate === 0 || (plan.arms.stable !== undefined && stable === 0);
if (!isSilent || plan.counts.length === 0 || verdict.kind === 'unreadable')
return verdict;
const seen = await (0,versions .py)(gate, plan, opened.now);
if (seen === undefined)
return candidate === 0 ? silent(verdict, opened) : verdict;
const fault = (0,versions .VN)(seen);
if (plan.kind === 'past')
throw fault;
return { ...verdict, kind: 'no-data', hold: false, sufficient: false, because: fault.message };
}
function silent(verdict, { names }) {
if (verdict.kind === 'fail' || verdict.kind === 'no-data')
return verdict;
const because = `no request of ${names.candidate} was counted`;
return { ...verdict, kind: 'no-data', hold: false, sufficient: false, because };
}
async function sightOf(gate, seen) {
const { verdict } = seen;
const report = reportOf(seen);
const kept = await gate.keep({ evidence: report_evidenceOf(seen), page: verdictPage(report) });
const { outcome, code } = (0,ending .lk)(verdict);
const { candidate, stable } = verdict.requests;
return {
outcome,
...(code !== undefined && { code }),
headline: headlineOf(seen),
findings: [],
outputs: {
verdict: verdict.kind,
reasons: reasonsOf(verdict),
'evidence-file': kept.evidence,
'page-file': kept.page,
'minutes-used': minutesUsed(seen),
'requests-seen': String(Math.round(candidate + stable)),
},
document: verdictDocument(report),
};
}
}),
33155:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PU: () => (  isOver),
Yw: () => (  lastVerdict),
lk: () => (  endingFor)
});
var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38985);
function isOver(plan, look) {
if (look.verdict.kind === 'fail')
return true;
if ((look.answeredUntil ?? 0) >= plan.until)
return true;
const lag = plan.setup.lagMilliseconds;
const patience = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__  .RI)(lag);
const isBlind = look.answeredUntil === undefined && look.unreadableSince !== undefined;
if (isBlind && look.now - (look.unreadableSince ?? look.now) >= patience)
return true;
const last = plan.kind === 'past' ? look.now : plan.until + lag + patience;
return look.now >= last;
}
function lastVerdict(plan, verdict, evidence) {
if (verdict.kind !== 'pass' && verdict.kind !== 'undecided')
return verdict;
const doubts = plan.counts.flatMap(metric => {
const told = evidence.counts[metric];
return told?.kind === 'told' ? doubtOf(told.value, plan) : [];
});
const [doubt] = doubts;
if (doubt === undefined)
return verdict;
return { ...verdict, kind: 'no-data', hold: false, sufficient: false, because: doubt };
}
function doubtOf({ grid, intervals }, plan) {
if (grid.to < plan.until) {
return [`the counts end at ${timeOf(grid.to)}, and were asked for until ${timeOf(plan.until)}`];
}
const first = intervals.find(interval => isCounted(interval, plan))?.from;
const who = plan.arms.stable === undefined ? 'a request' : 'requests of both arms';
if (first === undefined)
return [];
if (first - plan.from <= (plan.until - plan.from) / 2)
return [];
return [
`${who} were counted only from ${timeOf(first)} on, and the time that is judged begins at ${timeOf(plan.from)}: judge a shorter time, or later`,
];
}
function isCounted({ candidate, stable }, { arms }) {
return candidate !== undefined && (arms.stable === undefined || stable !== undefined);
}
function timeOf(at) {
return new Date(at).toISOString().replace('.000Z', 'Z');
}
const endings = {
pass: { outcome: 'passed' },
fail: { outcome: 'refused', code: 'GATE_FAILED' },
undecided: { outcome: 'held', code: 'GATE_UNDECIDED' },
'no-data': { outcome: 'held', code: 'GATE_NO_DATA' },
unreadable: { outcome: 'held', code: 'TELEMETRY_UNREADABLE' },
};
function endingFor({ kind }) {
return endings[kind];
}
}),
34621:
(shared54[34621]),
71785:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
VN: () => (  unknownVersion),
Y$: () => (  whoseWords),
nW: () => (  hour),
py: () => (  absentVersions),
vU: () => (  whose)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97331);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11702);
const hour = 3_600_000;
const mostListed = 10;
function whose(seen, versions) {
if (seen?.kind !== 'told')
return { kind: 'one' };
const [role, ...others] = (0,_telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__  .R7)(seen.value, versions);
if (role === undefined)
return { kind: 'one' };
if (others.length === 0)
return { kind: 'one', role };
const why = `${versions.join(' and ')} are reported by ${(0,_telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__  .ww)([role, ...others])}: say which one is meant, or both by commas where they are one service, such as its slots`;
return { kind: 'several', why };
}
function whoseWords(versions, role) {
return `${versions.join(' and ')} report as ${(0,_telemetry_telemetry_js__WEBPACK_IMPORTED_MODULE_1__  .ww)([role])}: only its requests count`;
}
async function absentVersions(gate, { arms }, now) {
const named = [
{ side: 'candidate', version: arms.candidate.version },
{ side: 'stable', version: arms.stable?.version },
];
if (named.every(({ version }) => version === undefined))
return undefined;
const answer = await gate.versions(now - hour, now);
if (answer?.kind !== 'told')
return undefined;
const seen = answer.value;
for (const { side, version } of named) {
if (version !== undefined && !seen.some(each => each.version === version))
return { side, version, seen };
}
return undefined;
}
function unknownVersion({ version, side, seen }) {
const names = seen.map(each => (each.version === '' ? '(none)' : each.version));
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__  .a)(version, names);
const listed = seen
.slice(0, mostListed)
.map(({ total }, at) => `${names[at]} (${Math.round(total).toLocaleString('en-US')} requests)`);
const more = seen.length > mostListed ? ` and ${seen.length - mostListed} more` : '';
const question = near === undefined ? '' : `; did you mean ${near}?`;
const there = listed.length === 0 ? 'no request was seen at all' : `seen were ${listed.join(', ')}${more}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('VERSION_UNKNOWN', `the version ${version} of the ${side} was not seen in the last hour; ${there}${question}`, { hint: `correct the input ${side}-version, or let the version report as service.version` });
}
}),
11702:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R7: () => (  rolesOf),
bS: () => (  versionsIn),
ww: () => (  roleWords)
});
function versionsIn({ candidate, stable }) {
return [candidate.version, stable?.version].flatMap(each => each ?? []);
}
function rolesOf(seen, versions) {
return [...new Set(seen.flatMap(({ version, roles = [] }) => (versions.includes(version) ? roles : [])))];
}
function roleWords(roles) {
const [shown, more] = [roles.slice(0, 10), roles.length - 10];
const words = shown.map(role => (role === '' ? 'no name at all' : JSON.stringify(role)));
return `${words.join(' and ')}${more > 0 ? ` and ${more} more` : ''}`;
}
})
};
