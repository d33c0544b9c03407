import { shared as shared22 } from './shared-22.js';
import { shared as shared44 } from './shared-44.js';
export const id = 293;
export const ids = [293];
export const modules = {
70657:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dv: () => (  explainCode),
Kp: () => (  factLines),
Oy: () => (  explainFault)
});
var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97344);
const errorsPage = 'docs/reference/errors.md';
function anchorOf(code) {
return code.toLowerCase();
}
function factLines(facts) {
return Object.entries(facts).map(([name, value]) => `${name}=${value}`);
}
function explainFault(fault) {
const facts = factLines(fault.facts);
return [
`${fault.code}  ${fault.message}`,
...facts.map((line, at) => `  ${at === 0 ? 'facts' : '     '}  ${line}`),
`  hint   ${fault.hint}`,
`  more   ${errorsPage}#${anchorOf(fault.code)}`,
];
}
function explainCode(code) {
const { class: kind, title, hint, more } = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__  .s[code];
return [`${code} (${kind})`, '', title, '', more, '', `What to do: ${hint}.`];
}
}),
74943:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ew: () => (  dayText),
JV: () => (  valueAxis),
Ru: () => (  valueText),
Tc: () => (  timeText),
lU: () => (  timeAxis)
});
function valueAxis(unit, range, marks) {
return unit === 'milliseconds' ? powersAxis(unit, range) : evenAxis(unit, range, marks);
}
function evenAxis(unit, range, marks) {
const least = unit === 'share' ? { low: 0, high: Math.max(range.high, 0.001) } : range;
const step = niceStep((least.high - least.low || 1) / marks, unit);
const low = Math.floor(least.low / step + 1e-9) * step;
const high = Math.max(Math.ceil(least.high / step - 1e-9) * step, low + step);
const count = Math.round((high - low) / step);
return {
low,
high,
marks: Array.from({ length: count + 1 }, (_, at) => markAt(low + at * step, unit)),
place: value => between((value - low) / (high - low)),
};
}
function powersAxis(unit, range) {
const least = Math.max(range.low, 0.1);
const [low, high] = [powerBelow(least), powerAbove(Math.max(range.high, least * 1.01))];
const all = allPowers(low, high);
const kept = all.length > 7 ? all.filter(value => isPowerOfTen(value)) : all;
const place = (value) => between(Math.log(Math.max(value, low) / low) / Math.log(high / low));
return { low, high, marks: kept.map(value => markAt(value, unit)), place };
}
function allPowers(low, high) {
const values = [];
for (let value = low; value <= high * 1.001; value = powerAbove(value * 1.01))
values.push(value);
return values;
}
function powerAbove(value) {
const power = 10 ** Math.floor(Math.log10(value));
const found = [1, 2, 5, 10].find(times => times * power >= value * 0.999_999);
return tidy((found ?? 10) * power);
}
function powerBelow(value) {
const power = 10 ** Math.floor(Math.log10(value));
const found = [5, 2, 1].find(times => times * power <= value * 1.000_001);
return tidy((found ?? 1) * power);
}
function isPowerOfTen(value) {
return Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-6;
}
function niceStep(raw, unit) {
const power = 10 ** Math.floor(Math.log10(raw));
const step = ([1, 2, 5].find(times => times * power >= raw * 0.999_999) ?? 10) * power;
return unit === 'odds' ? Math.max(1, Math.round(step)) : step;
}
function markAt(value, unit) {
return { at: tidy(value), label: valueText(tidy(value), unit) };
}
function tidy(value) {
return Number(value.toPrecision(12));
}
function between(share) {
return Math.min(1, Math.max(0, share));
}
function valueText(value, unit) {
switch (unit) {
case 'share':
return `${digits(value * 100)} %`;
case 'milliseconds':
return value >= 1000 ? `${digits(value / 1000)} s` : `${digits(value)} ms`;
case 'odds':
return oddsText(value);
default:
return unit;
}
}
function digits(value) {
return String(Number(value.toPrecision(3)));
}
function oddsText(power) {
if (Math.abs(power) > 4)
return `10^${Math.round(power)}`;
const value = 10 ** power;
return value >= 10 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(2)));
}
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [10, 30]
.map(count => count * second)
.concat([1, 2, 5, 10, 15, 30].map(count => count * minute))
.concat([1, 2, 3, 6, 12].map(count => count * hour))
.concat([1, 2, 7, 14, 28].map(count => count * day));
function timeAxis({ low, high }, marks) {
const length = Math.max(high - low, second);
const step = steps.find(each => length / each <= marks) ?? 56 * day;
const first = Math.ceil(low / step) * step;
const count = Math.max(0, Math.floor((high - first) / step) + 1);
return {
low,
high,
marks: Array.from({ length: count }, (_, index) => {
const at = first + index * step;
const isNewDay = at % day === 0 && length > day;
return { at, label: isNewDay ? dayText(at) : timeText(at, step < minute) };
}),
place: value => between((value - low) / length),
};
}
function timeText(at, withSeconds = false) {
const parts = [Math.floor(at / hour) % 24, Math.floor(at / minute) % 60, Math.floor(at / second) % 60];
return (withSeconds ? parts : parts.slice(0, 2)).map(part => String(part).padStart(2, '0')).join(':');
}
function dayText(at) {
const days = Math.floor(at / day) + 719_468;
const era = Math.floor(days / 146_097);
const ofEra = days - era * 146_097;
const year = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
const shifted = Math.floor((5 * ofYear + 2) / 153);
const [month, ofMonth] = [((shifted + 2) % 12) + 1, ofYear - Math.floor((153 * shifted + 2) / 5) + 1];
return [month, ofMonth].map(part => String(part).padStart(2, '0')).join('-');
}
}),
78576:
(shared44[78576]),
44292:
(shared44[44292]),
4290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => (  readInputs)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92299);
function readInputs(inputs, rules, raw) {
const problems = [];
const values = {};
for (const [name, input] of Object.entries(inputs)) {
const given = raw.get(name);
const parsed = unexpanded(raw.host, given) ?? input.take(given, raw);
if ('expected' in parsed)
problems.push({ name, text: problemText(input, given, parsed) });
else
values[name] = parsed.value;
}
const isPresent = (name) => raw.get(name) !== undefined;
const spelled = (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, raw.host);
for (const rule of rules) {
if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_2__  .Bv)(rule, isPresent))
continue;
const name = rule.kind === 'needs' ? rule.name : (rule.names[0] ?? '');
const text = `expected ${(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__  .Y3)(rule, spelled)}, got ${(0,_rules_js__WEBPACK_IMPORTED_MODULE_2__  .g4)(rule, isPresent, spelled)}`;
problems.push({ name, text });
}
if (problems.length > 0)
throw inputFault(problems, raw.host);
return values;
}
function inputFault(problems, host) {
const texts = new Map();
for (const { name, text } of problems) {
const before = texts.get((0,_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host));
texts.set((0,_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host), before === undefined ? text : `${before}; ${text}`);
}
const message = texts.size === 1 ? 'one input needs attention' : `${texts.size} inputs need attention`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('INPUT_INVALID', message, { facts: Object.fromEntries(texts) });
}
function unexpanded(host, given) {
if (host !== 'azure-pipelines' || given === undefined)
return undefined;
const expected = 'a value';
if (/^\$\([^()\s]+\)$/.test(given)) {
return { expected, note: 'this macro was not expanded: no variable of that name exists here' };
}
if (/^\$\[.*\]$/.test(given))
return { expected, note: 'inputs know no $[ ]: write $(name) instead' };
return undefined;
}
function problemText(input, given, refused) {
const note = refused.note === undefined ? '' : `; ${refused.note}`;
return `expected ${refused.expected}, got ${show(input, given)}${note}`;
}
function show(input, given) {
if (given === undefined)
return 'nothing';
if (given === '')
return 'an empty value';
if (input.kind.name === 'secret')
return 'a value that is not shown';
const shown = JSON.stringify(given.slice(0, 60)).replace(unseen, spelledOut);
return given.length <= 60 ? shown : `${shown}… (${given.length} characters)`;
}
const unseen = /(?! )[\p{Z}\p{Cf}]/gu;
function spelledOut(character) {
return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
}),
92299:
(shared22[92299]),
85062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  Secret)
});
class Secret {
#value;
constructor(value) {
this.#value = value;
}
reveal() {
return this.#value;
}
toString() {
return '***';
}
toJSON() {
return '***';
}
}
}),
76114:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Mo: () => (  paceFrom),
TN: () => (  clockFrom),
dQ: () => (  realClock)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const longestTimer = 2_147_483_647;
const realClock = {
now: () => Date.now(),
async sleep(milliseconds, signal) {
signal?.throwIfAborted();
for (let left = milliseconds; left > 0; left -= longestTimer) {
await timer(Math.min(left, longestTimer), signal);
}
},
};
const speedVariable = 'AZURE_PROMOTE_SPEED';
function clockFrom(environment) {
if (!isAsked(environment))
return realClock;
const startedAt = Date.now();
let known;
const pace = () => {
known ??= paceFrom(environment, startedAt) ?? { speed: 1, anchor: startedAt };
return known;
};
return {
now() {
const { speed, anchor } = pace();
return Math.round(anchor + (Date.now() - anchor) * speed);
},
async sleep(milliseconds, signal) {
await realClock.sleep(Math.ceil(milliseconds / pace().speed), signal);
},
};
}
function paceFrom(environment, startedAt = Date.now()) {
if (!isAsked(environment))
return undefined;
const given = environment[speedVariable] ?? '';
const [, speed = '', since] = /^(\d{1,4}(?:\.\d{1,3})?)(?:@(.+))?$/.exec(given) ?? [];
const pace = { speed: Number(speed), anchor: since === undefined ? startedAt : Date.parse(since) };
if (!(pace.speed >= 1 && pace.speed <= fastest) || Number.isNaN(pace.anchor)) {
throw refused(`${JSON.stringify(given.slice(0, 60))} is not a speed from 1 to ${fastest}`);
}
if (!loopback.test(environment['AZURE_PROMOTE_PLAYGROUND'] ?? '')) {
throw refused('time runs faster against a playground on this machine only');
}
return pace;
}
const fastest = 1_000;
const loopback = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?\/?$/i;
function isAsked(environment) {
const given = environment[speedVariable];
return given !== undefined && given !== '';
}
function refused(why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('PLAYGROUND_REFUSED', `${speedVariable} is refused: ${why}`, {
facts: { expected: '60, or 60@2026-01-05T09:00:00.000Z as the playground prints it' },
hint: `unset ${speedVariable}, or export all that the playground printed`,
});
}
function timer(milliseconds, signal) {
return new Promise((resolve, reject) => {
const wake = () => {
signal?.removeEventListener('abort', stop);
resolve();
};
const stop = () => {
clearTimeout(timeout);
reject(signal?.reason);
};
const timeout = setTimeout(wake, milliseconds);
signal?.addEventListener('abort', stop, { once: true });
});
}
}),
57092:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  parsersFor)
});
async function parsersFor(inputs, get) {
const present = Object.entries(inputs).some(([name, input]) => input.kind.name === 'structured' && get(name) !== undefined);
if (!present)
return {};
const { parseDocument } = await __webpack_require__.e(  8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
return {
yaml: text => {
const document = parseDocument(text, { prettyErrors: true });
const problem = document.errors[0] ?? document.warnings[0];
if (problem !== undefined)
throw problem;
return document.toJS({ maxAliasCount: 100 });
},
};
}
}),
63934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  runStep)
});
var fault = __webpack_require__(88538);
var chart_words = __webpack_require__(78576);
;// CONCATENATED MODULE: ./lib/shared/report/markdown.js
function toMarkdown(document) {
return `${document.map(blockMarkdown).join('\n\n')}\n`;
}
function blockMarkdown(block) {
switch (block.kind) {
case 'heading':
return `### ${inline(block.text)}`;
case 'paragraph':
return inline(block.text);
case 'list':
return block.entries.map(entry => `- ${inline(entry)}`).join('\n');
case 'code':
return fenced(block.text);
case 'table':
return tableMarkdown(block);
case 'chart':
return chartMarkdown(block.chart);
default:
return block;
}
}
function tableMarkdown({ columns, rows }) {
return [row(columns), delimiter(columns.length), ...rows.map(row)].join('\n');
}
function chartMarkdown(chart) {
const mermaid = (0,chart_words .gs)(chart);
const drawing = mermaid === undefined ? [] : [`\`\`\`mermaid\n${mermaid}\n\`\`\``, inline((0,chart_words .w4)(chart))];
return [
`#### ${inline(chart.title)}`,
inline(chart.about),
...drawing,
tableMarkdown((0,chart_words .Pn)(chart)),
].join('\n\n');
}
function row(cells) {
return `| ${cells.map(inline).join(' | ')} |`;
}
function delimiter(columns) {
return `|${' --- |'.repeat(columns)}`;
}
const replacements = [
[/[\\`*_[\]~#]/g, '\\$&'],
[/&/g, '&amp;'],
[/</g, '&lt;'],
[/>/g, '&gt;'],
[/\|/g, '&#124;'],
[/\$/g, '&#36;'],
[/@/g, '@&#8203;'],
[/:(?=\/\/)/g, ':&#8203;'],
[/www(?=\.)/gi, '$&&#8203;'],
[/^\s+/, ''],
[/^[+=-]/, '\\$&'],
[/^(\d{1,9})(?=[.)])/, '$1\\'],
[/\r\n|\r|\n/g, '<br>'],
];
function inline(text) {
return replacements.reduce((safe, [pattern, replacement]) => safe.replace(pattern, replacement), text);
}
function fenced(text) {
let longest = 2;
for (const [run] of text.matchAll(/`+/g))
longest = Math.max(longest, run.length);
const fence = '`'.repeat(longest + 1);
return `${fence}\n${text}\n${fence}`;
}
;// CONCATENATED MODULE: ./lib/shared/report/text.js
function toText(document) {
return document.flatMap((block, at) => (at === 0 ? blockLines(block) : ['', ...blockLines(block)]));
}
function blockLines(block) {
switch (block.kind) {
case 'heading':
return [block.text, '-'.repeat(width(block.text))];
case 'paragraph':
return block.text.split('\n');
case 'list':
return block.entries.flatMap(entry => `- ${entry.replaceAll('\n', '\n  ')}`.split('\n'));
case 'code':
return block.text.split('\n').map(line => `    ${line}`);
case 'table':
return tableLines(block);
case 'chart':
return (0,chart_words .OV)(block.chart);
default:
return block;
}
}
function tableLines({ columns, rows }) {
const cells = [columns, ...rows].map(row => row.map(cell => cell.split('\n')));
const widths = columns.map((_, at) => widest(cells.flatMap(row => row[at] ?? [])));
const lines = cells.map(row => rowLines(row, widths));
return [...(lines[0] ?? []), widths.map(wide => '-'.repeat(wide)).join('  '), ...lines.slice(1).flat()];
}
function rowLines(row, widths) {
const height = Math.max(...row.map(cell => cell.length));
return Array.from({ length: height }, (_, line) => widths
.map((wide, at) => {
const text = row[at]?.[line] ?? '';
return text + ' '.repeat(wide - width(text));
})
.join('  ')
.trimEnd());
}
function widest(lines) {
return lines.reduce((most, line) => Math.max(most, width(line)), 0);
}
function width(text) {
return [...text].length;
}
var step_input = __webpack_require__(26316);
var outcome = __webpack_require__(41604);
var read = __webpack_require__(4290);
var secret = __webpack_require__(85062);
var parsers = __webpack_require__(57092);
;// CONCATENATED MODULE: ./lib/shared/wiring/run.js
async function runStep(step, surroundings) {
const { host } = surroundings;
host.save('step', step.name);
const ending = await look(step, surroundings).catch(thrown => endingOf(step, (0,fault .P)(thrown), host));
host.save('outcome', ending.outcome);
await host.finish(ending);
return ending;
}
async function look(step, surroundings) {
const { host } = surroundings;
maskSecrets(step, host);
const raw = {
host: host.name,
get: offered(step, host),
parsers: await (0,parsers .I)(step.inputs, host.raw),
};
const values = (0,read .K)(step.inputs, step.rules, raw);
const { makePorts } = await Promise.all( [__webpack_require__.e(3099), __webpack_require__.e(6061)]).then(__webpack_require__.bind(__webpack_require__, 6061));
const ports = await makePorts(step.needs, { ...surroundings, raw });
const sight = await step.look(ports, values);
await show(sight, host);
const { outcome, headline, code, fault } = sight;
return {
step: step.name,
outcome,
headline,
...(code !== undefined && { code }),
...(fault !== undefined && { fault }),
};
}
function offered(step, host) {
return name => {
const input = step.inputs[name];
return input !== undefined && (0,step_input .Rk)(input, host.name) ? host.raw(name) : undefined;
};
}
function maskSecrets(step, host) {
for (const [name, input] of Object.entries(step.inputs)) {
const given = input.kind.name === 'secret' ? host.raw(name) : undefined;
if (given !== undefined && given !== '')
host.mask(new secret .z(given));
}
}
async function show(sight, host) {
for (const line of toText(sight.document))
host.log.info(line);
for (const [name, value] of Object.entries(sight.outputs))
host.output(name, value);
await host.summary(toMarkdown(sight.document));
}
function endingOf(step, fault, host) {
if (fault.class === 'ours' && fault.cause instanceof Error)
host.log.debug(fault.cause.stack ?? fault.cause.message);
return { step: step.name, outcome: (0,outcome .sG)(fault.class), headline: fault.message, fault };
}
})
};
