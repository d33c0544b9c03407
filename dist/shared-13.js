export const shared = {
46971:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I6: () => (  trimBlanks),
Jt: () => (  flag),
K7: () => (  keyValues),
KN: () => (  percent),
Mn: () => (  lines),
NJ: () => (  file),
Qq: () => (  text),
Qt: () => (  serviceConnection),
Yq: () => (  choice),
ai: () => (  number),
p0: () => (  duration),
p_: () => (  list),
rJ: () => (  secret),
uv: () => (  structured)
});
var _fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97331);
var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85062);
function trimBlanks(text) {
let [from, to] = [0, text.length];
while (from < to && blanks.includes(text.charAt(from)))
from += 1;
while (to > from && blanks.includes(text.charAt(to - 1)))
to -= 1;
return text.slice(from, to);
}
const blanks = ' \t\r\n';
const controlCharacter = /\p{Cc}/u;
const controlNote = 'it contains a line break or control character';
function text(shape) {
const expected = shape?.expected ?? 'one line of text';
const parse = (given) => {
const value = trimBlanks(given);
if (value.trim() === '')
return { expected };
if (controlCharacter.test(value))
return { expected, note: controlNote };
return shape === undefined || shape.pattern.test(value) ? { value } : { expected };
};
return { name: 'text', expected, parse };
}
function choice(choices) {
const expected = `one of ${choices.join(', ')}`;
const parse = (given) => {
const value = trimBlanks(given);
const found = choices.find(known => known === value);
if (found !== undefined)
return { value: found };
const near = (0,_fault_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .a)(value, choices);
return near === undefined ? { expected } : { expected, note: `did you mean ${near}?` };
};
return { name: 'choice', expected, choices, parse };
}
function flag() {
const expected = 'true or false';
const parse = (given) => {
const value = trimBlanks(given);
if (value === 'true')
return { value: true };
if (value === 'false')
return { value: false };
return /^(true|false)$/i.test(value) ? { expected, note: 'write it in small letters' } : { expected };
};
return { name: 'flag', expected, parse };
}
function number(bounds) {
const expected = `${bounds.whole === true ? 'a whole number' : 'a number'} from ${bounds.from} to ${bounds.to}`;
const parse = (given) => {
const value = trimBlanks(given);
if (!/^[+-]?\d{1,20}(\.\d{1,20})?$/.test(value))
return { expected };
if (bounds.whole === true && /\.\d*[1-9]/.test(value))
return { expected };
const read = Number(value) + 0;
return read >= bounds.from && read <= bounds.to ? { value: read } : { expected };
};
return { name: 'number', expected, parse };
}
function percent() {
const expected = 'a percentage from 0% to 100%';
const parse = (given) => {
const match = /^(\d{1,3}(?:\.\d{1,10})?)(?:[ \u00a0\u202f]?(%))?$/.exec(trimBlanks(given));
if (match === null)
return { expected };
const value = Number(match[1]);
if (value > 100)
return { expected };
if (value > 0 && value < 1 && match[2] === undefined) {
const hundredfold = Number((value * 100).toFixed(8));
return { expected, note: `write ${match[1]}% if it is less than one percent, or ${hundredfold}%` };
}
return { value };
};
return { name: 'percent', expected, parse };
}
const unitMilliseconds = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };
function duration() {
const expected = 'a duration such as 90s, 10m, 1h30m or 2d';
const parse = (given) => {
const match = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/.exec(trimBlanks(given));
if (match === null || match[0] === '')
return { expected };
const [days, hours, minutes, seconds] = [match[1], match[2], match[3], match[4]].map(part => Number(part ?? 0));
const milliseconds = (days ?? 0) * unitMilliseconds.d +
(hours ?? 0) * unitMilliseconds.h +
(minutes ?? 0) * unitMilliseconds.m +
(seconds ?? 0) * unitMilliseconds.s;
return { value: { milliseconds } };
};
return { name: 'duration', expected, parse };
}
function list() {
const expected = 'entries parted by commas or lines, each once';
const parse = (given) => {
const entries = given
.split(/[,\n]/)
.map(trimBlanks)
.filter(entry => entry !== '');
if (entries.some(entry => controlCharacter.test(entry)))
return { expected, note: controlNote };
const seen = new Set();
for (const entry of entries) {
if (seen.has(entry))
return { expected, note: `${JSON.stringify(entry.slice(0, 60))} stands twice` };
seen.add(entry);
}
return entries.length === 0 ? { expected } : { value: entries };
};
return { name: 'list', expected, parse };
}
function lines(shape) {
const expected = shape?.expected ?? 'one value per line';
const parse = (given) => {
const values = given
.split('\n')
.map(trimBlanks)
.filter(value => value !== '');
if (values.some(value => controlCharacter.test(value)))
return { expected, note: controlNote };
const strange = values.find(value => shape?.pattern.test(value) === false);
if (strange !== undefined)
return { expected, note: `see the line ${JSON.stringify(strange.slice(0, 60))}` };
return values.length === 0 ? { expected } : { value: values };
};
return { name: 'lines', expected, parse };
}
function keyValues() {
const expected = 'lines of the form name=value, each name once';
const parse = (given) => {
const pairs = new Map();
for (const line of given.split('\n').map(trimBlanks)) {
if (line === '')
continue;
const at = line.indexOf('=');
const name = trimBlanks(line.slice(0, Math.max(at, 0)));
if (at < 1 || name === '' || pairs.has(name) || controlCharacter.test(line)) {
return { expected, note: `see the line ${JSON.stringify(line.slice(0, 60))}` };
}
pairs.set(name, trimBlanks(line.slice(at + 1)));
}
return pairs.size === 0 ? { expected } : { value: Object.fromEntries(pairs) };
};
return { name: 'key-values', expected, parse };
}
function file() {
const expected = 'the path of a file';
const parse = (given) => {
const value = trimBlanks(given);
if (value === '' || value.length > 4096 || controlCharacter.test(value))
return { expected };
return { value };
};
return { name: 'file', expected, parse };
}
function structured() {
const expected = 'JSON or YAML';
const parse = (given, parsers) => {
if (parsers.yaml === undefined)
throw new Error('a structured input was read without its parser');
try {
const value = parsers.yaml(given);
return value === null || value === undefined ? { expected, note: 'it holds nothing' } : { value };
}
catch (thrown) {
const first = thrown instanceof Error ? thrown.message.split('\n')[0] : undefined;
return first === undefined ? { expected } : { expected, note: first };
}
};
return { name: 'structured', expected, parse };
}
function secret() {
const expected = 'a secret value';
const parse = (given) => {
const value = given.replace(/\r?\n$/, '');
return value.trim() === '' ? { expected } : { value: new _secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(value) };
};
return { name: 'secret', expected, parse };
}
function serviceConnection() {
const named = text({ pattern: /./, expected: 'an Azure Resource Manager service connection' });
return { ...named, name: 'service-connection' };
}
}
};
