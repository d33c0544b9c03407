export const shared = {
39678:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DI: () => (  inverse),
KH: () => (  isText),
hS: () => (  matchersText),
nM: () => (  selectorText),
yL: () => (  oneOf)
});
function isText(value) {
return !/\p{Cs}/u.test(value);
}
const inverses = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' };
function inverse({ label, operator, value }) {
return { label, operator: inverses[operator], value };
}
function oneOf(label, values) {
const [only = '', ...others] = values;
if (others.length === 0)
return { label, operator: '=', value: only };
return { label, operator: '=~', value: values.map(patternOf).join('|') };
}
function patternOf(text) {
return text.replace(/[\\.+*?()|[\]{}^$]/g, mark => `\\${mark}`);
}
const plainMetric = /^[A-Za-z_:][A-Za-z0-9_:]*$/;
const plainLabel = /^[A-Za-z_][A-Za-z0-9_]*$/;
const taken = /^(and|atan2|avg|bool|bottomk|by|count|count_values|group|group_left|group_right|ignoring|inf|max|min|nan|offset|on|or|quantile|stddev|stdvar|sum|topk|unless|without)$/i;
function selectorText({ metric, matchers }) {
if (plainMetric.test(metric) && !taken.test(metric))
return `${metric}{${matchersText(matchers)}}`;
const named = { label: '__name__', operator: '=', value: metric };
return `{${matchersText([named, ...matchers])}}`;
}
function matchersText(matchers) {
return matchers
.map(({ label, operator, value }) => `${labelText(label)}${operator}${textLiteral(value)}`)
.join(',');
}
function labelText(label) {
return plainLabel.test(label) ? label : textLiteral(label);
}
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function textLiteral(value) {
if (!isText(value))
throw new RangeError('half a character is no text');
return `"${value.replace(/[\\"]/g, mark => `\\${mark}`).replace(unsafe, hex)}"`;
}
function hex(mark) {
const digits = (mark.codePointAt(0) ?? 0).toString(16);
return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
},
43929:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
P: () => (  matchersIn),
u: () => (  matcherIn)
});
var _matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39678);
const longest = 4_000;
const operators = ['=~', '!~', '!=', '='];
const one = /^\s*(?:([A-Za-z_][A-Za-z0-9_]*)|"((?:[^"\\\n]|\\.)+)")\s*(=~|!~|!=|=)\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)\s*(,\s*|$)/;
function matchersIn(text) {
const trimmed = text.trim();
if (trimmed.length > longest)
return wrong(`it has more than ${longest} characters`);
const braced = /^\{([\s\S]*)\}$/.exec(trimmed)?.[1];
const matchers = [];
for (let rest = (braced ?? trimmed).trim(); rest !== '';) {
const found = one.exec(rest);
const read = found === null ? undefined : matcherOf(found);
if (found === null || read === undefined) {
return wrong(`label="value" was expected at ${JSON.stringify(rest.slice(0, 40))}`);
}
if (read.label === '__name__')
return wrong('the name of the metric is chosen elsewhere');
matchers.push(read);
rest = rest.slice(found[0].length);
}
return matchers.length === 0 ? wrong('it is empty') : { kind: 'matchers', matchers };
}
function matcherIn(text) {
const reading = matchersIn(text);
if (reading.kind === 'wrong')
return reading;
const [matcher, ...others] = reading.matchers;
return matcher === undefined || others.length > 0
? wrong('one condition was expected, on one label')
: { kind: 'matcher', matcher };
}
function matcherOf([, plain, quoted, sign, literal = '']) {
const label = plain ?? unescaped(quoted ?? '');
const inner = literal.slice(1, -1);
const value = literal.startsWith('`') ? inner : unescaped(inner);
const operator = operators.find(each => each === sign);
if (label === undefined || value === undefined || operator === undefined)
return undefined;
return (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .KH)(label) && (0,_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .KH)(value) ? { label, operator, value } : undefined;
}
const short = {
...{ a: '\u0007', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
...{ '\\': '\\', '"': '"', "'": "'" },
};
const escaped = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[\s\S])/g;
function unescaped(text) {
const marks = [...text.matchAll(escaped)].map(([written]) => markOf(written.slice(1)));
if (marks.includes(undefined))
return undefined;
return text.replace(escaped, () => marks.shift() ?? '');
}
function markOf(written) {
if (written.length === 1)
return short[written];
const isByte = written.startsWith('x') || /^\d/.test(written);
const code = /^\d/.test(written) ? Number.parseInt(written, 8) : Number.parseInt(written.slice(1), 16);
return code > (isByte ? 0x7f : 0x10ffff) ? undefined : String.fromCodePoint(code);
}
function wrong(why) {
return { kind: 'wrong', why };
}
}
};
